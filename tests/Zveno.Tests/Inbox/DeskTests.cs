using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>The desk: snoozing, drafts, who else looks.</summary>
public class DeskTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_snoozed_topic_leaves_the_desk_and_comes_back_at_its_time(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Завтра" });
        await world.As(world.Ira).IsRefused($"/topics/{topic}/snooze", new { until = World.Now.AddHours(-1) });
        await world.Api(world.Ira).Does($"/api/v1/topics/{topic}/snooze", new { until = World.Now.AddHours(2) });
        (await Shown(world, "all")).ShouldBeEmpty();
        (await Shown(world, "snoozed")).ShouldBe([topic]);
        await Talk.Ring(world, TimeSpan.FromMinutes(119));
        (await Shown(world, "all")).ShouldBeEmpty();
        await Talk.Ring(world, TimeSpan.FromMinutes(1));
        (await Shown(world, "all")).ShouldBe([topic]);
    }

    [EachEngine]
    public async Task A_word_of_the_clients_brings_it_back_at_once_and_what_was_promised_is_not_put_off(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        (await world.As(world.Ira).IsRefused($"/topics/{topic}/snooze", new { until = World.Now.AddHours(2) }, 409)).ShouldContain("обещан ответ");
        await world.As(world.Ira).Does($"/topics/{topic}/snooze", new { until = World.Now.AddMinutes(10) });
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Monday.AddMinutes(15));
        await world.Writes(world.Marina, "Ау", topic);
        (await world.TopicOf(topic)).SnoozedUntil.ShouldBeNull();
        await world.As(world.Kostya).IsRefused($"/topics/{topic}/snooze", new { until = World.Now.AddMinutes(5) }, 403);
    }

    [EachEngine]
    public async Task A_draft_is_there_on_another_machine_and_nobody_else_reads_it(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).Does($"/topics/{topic}/draft", new { text = "Отчёт уже поч" });
        await world.Api(world.Ira).Does($"/api/v1/topics/{topic}/draft", new { text = "Спросить Костю", isNote = true });
        var page = await world.As(world.Ira).Page($"/inbox/{topic}");
        (page.QuerySelector("#composer textarea")!.TextContent, page.QuerySelector("#composer")!.GetAttribute("data-composer-note")).ShouldBe(("Отчёт уже поч", "Спросить Костю"));
        (await world.As(world.Dasha).Page($"/inbox/{topic}")).QuerySelector("#composer textarea")!.TextContent.ShouldBe("");
        (await world.Api(world.Dasha).Ask($"/api/v1/topics/{topic}/drafts"))["items"]!.AsArray().ShouldBeEmpty();
        await world.As(world.Ira).Does($"/topics/{topic}/held-answers", new { id = Guid.CreateVersion7(), seen = 1, text = "Отчёт уже почти готов" });
        (await world.Api(world.Ira).Ask($"/api/v1/topics/{topic}/drafts"))["items"]!.AsArray().ShouldHaveSingleItem()!["isNote"]!.GetValue<bool>().ShouldBeTrue();
        await world.As(world.Ira).Does($"/topics/{topic}/draft", new { text = " ", isNote = true });
        (await world.Read(db => db.TopicDrafts.CountAsync())).ShouldBe(0);
    }

    [EachEngine]
    public async Task Who_looks_and_types_is_seen_by_the_others_and_gone_soon_after(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        (await Lookers(world, topic)).ShouldBeEmpty();                  // from now on this node listens
        await world.As(world.Dasha).Does($"/topics/{topic}/look", new { kind = "types" });
        await Patience.Eventually(async () => (await Lookers(world, topic)).Count == 1);
        (await Lookers(world, topic)).ShouldBe([(world.Dasha.Id, true)]);
        (await world.As(world.Ira).Page($"/inbox/{topic}")).QuerySelector("#lookers")!.TextContent.Replace('\u00A0', ' ').ShouldContain("пишет");
        TimeMachine.Pass(TimeSpan.FromSeconds(10));
        (await Lookers(world, topic)).ShouldBe([(world.Dasha.Id, false)]);
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        (await Lookers(world, topic)).ShouldBeEmpty();
        await world.Api(world.Artyom).IsRefused($"/api/v1/topics/{topic}/look", new { }, 404);
    }

    static async Task<List<(Guid, bool)>> Lookers(World world, Guid topic) =>
        [.. (await world.Api(world.Ira).Ask($"/api/v1/topics/{topic}/lookers"))["items"]!.AsArray().Select(x => (x!["memberId"]!.GetValue<Guid>(), x["types"]!.GetValue<bool>()))];

    static async Task<List<Guid>> Shown(World world, string view) => [.. (await world.Api(world.Ira).Ask($"/api/v1/topics?view={view}"))["items"]!.AsArray().Select(x => x!["id"]!.GetValue<Guid>())];
}
