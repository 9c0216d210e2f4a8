using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Notices;

namespace Zveno.Tests;

/// <summary>Reply clocks ring in the telephone of whom they are for: at once, by choice, once, and not after the answer.</summary>
public class AlarmWordTests(Engines engines) : Story(engines)
{
    const long Ira = 8101, Dasha = 8102;

    [EachEngine]
    public async Task An_alarm_is_told_at_once_to_whom_it_is_for_and_once(Engine engine)
    {
        var (world, bots, _) = await Asked(await Begin(engine));
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        await world.RunJobs();
        var (chat, _, text, _, _) = bots.Bot.Arrived.ShouldHaveSingleItem();
        chat.ShouldBe($"{Ira}");
        text = text.Replace('\u00A0', ' ');
        text.ShouldContain("Скоро срок ответа");
        text.ShouldContain("Где отчёт?");
        TimeMachine.Pass(TimeSpan.FromMinutes(6));
        for (var i = 0; i < 3; i++) await world.RunJobs();
        bots.Bot.Arrived.Select(x => x.Chat).ShouldBe([$"{Ira}", $"{Dasha}"]);
    }

    [EachEngine]
    public async Task Answered_before_it_could_leave_it_is_not_said_any_more(Engine engine)
    {
        var (world, bots, topic) = await Asked(await Begin(engine));
        bots.Bot.Next("sendMessage", """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 20","parameters":{"retry_after":20}}""");
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        await world.RunJobs();
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Вот он" });
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty();
        (await world.Read(db => db.Deliveries.Where(x => x.MemberId == world.Ira.Id).OrderByDescending(x => x.Number).Select(x => x.State).FirstAsync())).ShouldBe(DeliveryState.Failed);
    }

    [EachEngine]
    public async Task Each_chooses_telegram_and_mail_but_the_screen_stays(Engine engine)
    {
        var (world, bots, topic) = await Asked(await Begin(engine));
        (await world.Api(world.Ira).Does("/api/v1/notice-choices/alarm", new { told = false }))["told"]!.GetValue<bool>().ShouldBeFalse();
        await world.As(world.Ira).IsRefused("/notice-choices/alarm", new { shown = false });
        (await world.As(world.Ira).Page("/settings/notices")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("Тревога: клиенту пора ответить");
        (await world.As(world.Artyom).Page("/settings/notices")).Body!.TextContent.ShouldNotContain("Тревога:");
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty();
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id)]);
    }

    [EachEngine]
    public async Task A_list_of_questions_and_a_shift_are_told_to_whom_they_were_handed(Engine engine)
    {
        var world = await Begin(engine);
        var message = (await world.Writes(world.Marina, "Почему упали заявки?")).Message.Id;
        await world.As(world.Ira).Does($"/messages/{message}/question", new { specialist = world.Kostya.Id, urgent = true });
        await world.As(world.Dasha).Does("/shifts", new { id = Guid.CreateVersion7(), member = world.Ira.Id });
        var notice = await world.Read(db => db.Notices.SingleAsync(x => x.MemberId == world.Kostya.Id && x.Kind == NoticeKind.Questions));
        notice.ById.ShouldBe(world.Ira.Id);
        var rows = (await world.As(world.Kostya).Page("/notices")).Body!;
        rows.QuerySelector("a.cover[href='/questions']").ShouldNotBeNull();
        rows.TextContent.Replace('\u00A0', ' ').ShouldContain("вам передали вопросы клиентов");
        (await world.As(world.Ira).Page("/notices")).Body!.QuerySelector("a.cover[href='/changes']").ShouldNotBeNull();
        (await world.Api(world.Ira).Ask("/api/v1/notices"))["items"]!.AsArray().ShouldContain(x => x!["kind"]!.GetValue<string>() == "shift");
    }

    static async Task<(World, Bots, Guid)> Asked(World world)
    {
        var bots = await Bots.In(world);
        await bots.LinksMember(Ira, world.Ira);
        await bots.LinksMember(Dasha, world.Dasha);
        TimeMachine.Pass(TimeSpan.FromSeconds(5));
        await world.RunJobs();
        bots.Bot.Arrived.Clear();
        return (world, bots, (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id);
    }
}
