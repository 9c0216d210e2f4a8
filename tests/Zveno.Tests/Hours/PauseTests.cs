using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Hours;

/// <summary>A timer runs and its owner is not seen: he is asked, once, and nothing is taken off by itself.</summary>
public class PauseTests(Engines engines) : Story(engines)
{
    static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>Half an hour of work, a pause of 70 minutes, and back.</summary>
    static async Task<(World World, Actor Kostya, string Timer)> Paused(World world)
    {
        var kostya = world.As(world.Kostya);
        var timer = (await kostya.Does("/timers", new { task = world.Landing.Id, note = "вёрстка" }))["id"]!.ToString();
        TimeMachine.Pass(Minutes(20));
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldBeNull();
        TimeMachine.Pass(Minutes(80));
        return (world, kostya, timer);
    }

    [EachEngine]
    public async Task Back_after_a_silence_he_is_asked_and_what_the_browser_saw_before_counts(Engine engine)
    {
        var (world, kostya, timer) = await Paused(await Begin(engine));
        var pause = (await kostya.Does($"/timers/{timer}/sign", new { seen = Monday.AddMinutes(30) }))["pause"]!;
        (pause["from"]!.GetValue<DateTimeOffset>(), pause["to"]!.GetValue<DateTimeOffset>()).ShouldBe((Monday.AddMinutes(30), Monday.AddMinutes(100)));
        (await kostya.Page("/timers/bar")).QuerySelector("#timer-pause")!.TextContent.ShouldContain("1\u00A0ч 10\u00A0мин");
        (await world.Api(world.Kostya).Ask("/api/v1/timers"))["items"]![0]!["pause"].ShouldNotBeNull();
        (await world.Read(db => db.TimeEntries.AnyAsync())).ShouldBeFalse();
    }

    [EachEngine]
    public async Task Unanswered_or_kept_it_is_work_and_it_is_asked_once(Engine engine)
    {
        var (world, kostya, timer) = await Paused(await Begin(engine));
        await kostya.Does($"/timers/{timer}/sign");
        await kostya.Does($"/timers/{timer}/pause", new { answer = "keep" });
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldBeNull();
        await kostya.IsRefused($"/timers/{timer}/pause", new { answer = "off" }, 409);
        (await kostya.Does($"/timers/{timer}/stop"))["entries"]!.AsArray().Single()!["seconds"]!.GetValue<int>().ShouldBe(6000);
    }

    [EachEngine]
    public async Task Taken_off_the_timer_goes_on_from_the_end_of_the_pause(Engine engine)
    {
        var (world, kostya, timer) = await Paused(await Begin(engine));
        await kostya.Does($"/timers/{timer}/sign");
        await kostya.Does($"/timers/{timer}/pause", new { answer = "off" });
        var entry = await world.Read(db => db.TimeEntries.SingleAsync());
        (entry.Seconds, entry.EndedAt, entry.Note).ShouldBe((1200, (DateTimeOffset?)Monday.AddMinutes(20), "вёрстка"));
        var next = await world.Read(db => db.Timers.SingleAsync(x => x.StoppedAt == null));
        (next.StartedAt, next.TaskId, next.Note).ShouldBe((Monday.AddMinutes(100), (Guid?)world.Landing.Id, "вёрстка"));
        TimeMachine.Pass(Minutes(15));
        await kostya.Does($"/timers/{next.Id}/stop");
        (await world.Read(db => db.TimeEntries.SumAsync(x => x.Seconds))).ShouldBe(1200 + 900);
    }

    [EachEngine]
    public async Task Stopped_before_it_was_answered_all_of_it_is_written_down_and_can_still_be_taken_off(Engine engine)
    {
        var (world, kostya, timer) = await Paused(await Begin(engine));
        (await kostya.Does($"/timers/{timer}/stop"))["entries"]!.AsArray().Single()!["seconds"]!.GetValue<int>().ShouldBe(6000);
        (await kostya.Page("/timers/bar")).QuerySelector("#timer-pause").ShouldNotBeNull();
        await world.Api(world.Kostya).Does($"/api/v1/timers/{timer}/pause", new { answer = "off" });
        (await world.Read(db => db.TimeEntries.SingleAsync())).Seconds.ShouldBe(1200);
        (await kostya.Page("/timers/bar")).QuerySelector("#timer-pause").ShouldBeNull();
    }

    [EachEngine]
    public async Task A_day_later_nobody_is_asked(Engine engine)
    {
        var (_, kostya, timer) = await Paused(await Begin(engine));
        await kostya.Does($"/timers/{timer}/stop");
        TimeMachine.Pass(TimeSpan.FromHours(25));
        (await kostya.Page("/timers/bar")).QuerySelector("#timer-pause").ShouldBeNull();
    }

    [EachEngine]
    public async Task Taken_off_the_pause_can_be_written_down_as_something_else(Engine engine)
    {
        var (world, kostya, timer) = await Paused(await Begin(engine));
        await kostya.Does($"/timers/{timer}/sign");
        var end = await kostya.Does($"/timers/{timer}/pause", new { answer = "apart", on = "AUTO-2", note = "правки по телефону" });
        (end["apart"]!["task"]!.GetValue<Guid>(), end["apart"]!["seconds"]!.GetValue<int>()).ShouldBe((world.Banners.Id, 4800));
        (await world.Read(db => db.TimeEntries.SumAsync(x => x.Seconds))).ShouldBe(6000);
        (await kostya.IsRefused($"/timers/{timer}/pause", new { answer = "apart", on = "NETU-7" }, 409)).ShouldNotBeEmpty();
    }

    [EachEngine]
    public async Task What_he_did_in_the_product_or_by_a_program_is_a_sign(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var timer = (await kostya.Does("/timers", new { task = world.Landing.Id }))["id"];
        for (var i = 0; i < 4; i++)
        {
            TimeMachine.Pass(Minutes(25));
            await world.Api(world.Kostya).Does($"/api/v1/tasks/{world.Landing.Id}/notes", new { text = $"Шаг {i}" });
        }
        TimeMachine.Pass(Minutes(10));
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldBeNull();
        await world.As(world.Ira).Does($"/tasks/{world.Banners.Id}/notes", new { text = "Чужое" });
        TimeMachine.Pass(Minutes(40));
        await world.As(world.Ira).Does($"/tasks/{world.Banners.Id}/notes", new { text = "Тоже чужое" });
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldNotBeNull();
    }

    [EachEngine]
    public async Task An_agency_says_how_long_or_never(Engine engine)
    {
        var (world, kostya, timer) = await Paused(await Begin(engine));
        await kostya.IsRefused("/settings/hours", new { roundTo = 1, pauseAfter = 10 }, 403);
        await world.As(world.Oleg).IsRefused("/settings/hours", new { roundTo = 1, pauseAfter = 481 });
        (await world.As(world.Oleg).Does("/settings/hours", new { roundTo = 1, pauseAfter = 0 }))["pauseAfter"]!.GetValue<int>().ShouldBe(0);
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldBeNull();
        (await kostya.Page("/timers/bar")).QuerySelector("[data-controller=sign]").ShouldBeNull();
        await world.As(world.Oleg).Does("/settings/hours", new { roundTo = 1, pauseAfter = 90 });
        TimeMachine.Pass(Minutes(89));
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldBeNull();
        TimeMachine.Pass(Minutes(90));
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldNotBeNull();
    }

    [EachEngine]
    public async Task Forgotten_to_be_started_and_begun_earlier_is_no_pause(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var timer = (await kostya.Does("/timers", new { task = world.Landing.Id }))["id"];
        await kostya.Does($"/timers/{timer}/change", new { startedAt = World.Now.AddHours(-2) });
        TimeMachine.Pass(Minutes(5));
        (await kostya.Does($"/timers/{timer}/sign"))["pause"].ShouldBeNull();
        await world.As(world.Lena).IsRefused($"/timers/{timer}/sign", new { }, 404);
        await world.As(world.Lena).IsRefused($"/timers/{timer}/pause", new { answer = "off" }, 404);
    }

    [EachEngine]
    public async Task Over_midnight_the_one_question_offers_the_time_without_the_pause(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        TimeMachine.TravelTo(new DateTimeOffset(2026, 11, 16, 19, 40, 0, TimeSpan.Zero));           // 22:40 in Moscow
        var timer = (await kostya.Does("/timers", new { task = world.Landing.Id }))["id"];
        TimeMachine.Pass(Minutes(20));
        await kostya.Does($"/timers/{timer}/sign");
        TimeMachine.TravelTo(new DateTimeOffset(2026, 11, 16, 21, 40, 0, TimeSpan.Zero));
        await kostya.Does($"/timers/{timer}/stop");
        var bar = await kostya.Page("/timers/bar");
        bar.QuerySelector("#timer-pause").ShouldBeNull();
        bar.QuerySelectorAll("#timer-ask [name=worked][type=hidden]").Select(x => x.GetAttribute("value")).ShouldBe(["120м", "20м", "0"]);
        await kostya.Does($"/timers/{timer}/settle", new { worked = "1ч" });
        (await world.Read(db => db.Timers.SingleAsync())).Pause.ShouldBeNull();
    }
}
