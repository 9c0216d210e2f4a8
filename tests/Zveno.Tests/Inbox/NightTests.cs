using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>What the desk does when nobody works, who stands in, and how fast it answers where the agency says so.</summary>
public class NightTests(Engines engines) : Story(engines)
{
    const long Marina = 7001;

    [EachEngine]
    public async Task Who_writes_at_night_is_told_once_when_he_will_be_answered_and_no_clock_stops(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        TimeMachine.Pass(Talk.Moscow(11, 16, 22, 0) - World.Now);
        bots.Writes(Marina, "Где отчёт?");
        bots.Writes(Marina, "И счёт");
        await bots.Turn();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.Replace('\u00A0', ' ').ShouldContain("ответим до 12:15", Case.Sensitive, "by the client's own clock");
        var topic = await world.Read(db => db.Topics.WithClock().SingleAsync());
        (topic.Clock!.IsRunning, topic.LastAnswerNumber, topic.LastWords).ShouldBe((true, 0, "И счёт"));
        TimeMachine.Pass(TimeSpan.FromHours(24));
        bots.Writes(Marina, "Ау");
        await bots.Turn();
        bots.Bot.Arrived.Count.ShouldBe(2, "another night");
        await world.As(world.Oleg).Does("/desk-rules", new { tellsAtNight = false });
        TimeMachine.Pass(TimeSpan.FromHours(24));
        bots.Writes(Marina, "Снова я");
        await bots.Turn();
        bots.Bot.Arrived.Count.ShouldBe(2);
    }

    [EachEngine]
    public async Task Something_urgent_at_night_alarms_who_is_on_call_at_once(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).IsRefused("/desk-rules", new { onCall = world.Dasha.Id }, 403);
        await world.Api(world.Oleg).Does("/api/v1/desk-rules", new { onCall = world.Dasha.Id, tellsAtNight = true });
        TimeMachine.Pass(Talk.Moscow(11, 16, 22, 0) - World.Now);
        var topic = (await world.Receives(new Incoming(Guid.CreateVersion7(), null, world.AutoDetail.Id, null, world.Marina.Id, "Сайт лежит", TopicKind.Urgent))).Topic.Id;
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.OnCall, world.Dasha.Id)]);
        await world.Writes(world.Marina, "Совсем лежит", topic);
        (await world.AlarmsOf(topic)).Count.ShouldBe(1);
        var usual = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        (await world.AlarmsOf(usual)).ShouldBeEmpty();
        await world.As(world.Ira).Does($"/topics/{usual}/urge", new { urgent = true });
        (await world.AlarmsOf(usual)).ShouldBe([(AlarmKind.OnCall, world.Dasha.Id)]);
    }

    [EachEngine]
    public async Task Who_stands_in_is_warned_while_the_account_manager_is_away(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Oleg).IsRefused($"/members/{world.Ira.Id}/absences", new { id = Guid.CreateVersion7(), first = "2026-11-16", substitute = world.Ira.Id });
        await world.Api(world.Oleg).Does($"/api/v1/members/{world.Ira.Id}/absences", new { id = Guid.CreateVersion7(), first = "2026-11-16", last = "2026-11-20", substitute = world.Pavel.Id });
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await Talk.Ring(world, TimeSpan.FromMinutes(11));
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Pavel.Id)]);
    }

    [EachEngine]
    public async Task Limits_of_the_agency_hold_for_new_questions_and_what_was_promised_stays(Engine engine)
    {
        var world = await Begin(engine);
        var before = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).IsRefused("/reply-rules/Room/Question", new { warn = 5, due = 30, head = 40, breach = 60 }, 403);
        await world.As(world.Oleg).IsRefused("/reply-rules/Room/Question", new { warn = 50, due = 30, head = 40, breach = 60 });
        await world.Api(world.Oleg).Does("/api/v1/reply-rules/Room/Question", new { warn = 20, due = 30, head = 40, breach = 60 });
        var after = (await world.Writes(world.Marina, "А счёт?")).Topic.Id;
        (await world.TopicOf(before)).AnswerBy.ShouldBe(Monday.AddMinutes(15));
        (await world.TopicOf(after)).AnswerBy.ShouldBe(Monday.AddMinutes(30));
        (await world.As(world.Oleg).Page("/settings/replies")).QuerySelector("#rule-Room-Question input[name=due]")!.GetAttribute("value").ShouldBe("30");
        await world.As(world.Oleg).Does("/reply-rules/Room/Question/default", new { });
        (await world.TopicOf((await world.Writes(world.Marina, "И ещё")).Topic.Id)).AnswerBy.ShouldBe(Monday.AddMinutes(15));
    }

    [EachEngine]
    public async Task The_screen_of_clocks_says_who_owes_whom_and_figures_open_down_to_their_entries(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        var row = (await world.As(world.Ira).Page("/inbox/clocks")).QuerySelector($"#clock-{topic}")!.TextContent;
        row.ShouldContain(world.Ira.Name);
        row.ShouldContain(world.Marina.Name);
        TimeMachine.Pass(TimeSpan.FromMinutes(7));
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Вот" });
        foreach (var (by, key) in ((string, string)[])[("Member", world.Ira.Id.ToString()), ("Client", world.AutoDetail.Id.ToString()), ("Channel", "Room"), ("Hour", "")])
        {
            var figure = (await world.Api(world.Ira).Ask($"/api/v1/reply-figures?split={by}"))["items"]!.AsArray().ShouldHaveSingleItem()!;
            (figure["answers"]!.GetValue<int>(), figure["inTime"]!.GetValue<int>(), figure["medianSeconds"]!.GetValue<int>()).ShouldBe((1, 1, 420));
            var entry = by == "Hour" ? figure["key"]!.GetValue<string>() : key;
            (await world.Api(world.Ira).Ask($"/api/v1/reply-figures/{by}/entries?key={entry}"))["items"]!.AsArray().ShouldHaveSingleItem()!["topicId"]!.GetValue<Guid>().ShouldBe(topic);
            (await world.As(world.Ira).Page($"/inbox/figures?split={by}&key={entry}")).QuerySelector("#entries")!.TextContent.ShouldContain("Где отчёт?");
        }
    }
}
