using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Hours;

public class TimerTests(Engines engines) : Story(engines)
{
    static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    [EachEngine]
    public async Task A_stopped_timer_becomes_an_entry_of_work_on_the_card(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        timer["kind"]!.GetValue<string>().ShouldBe("work");
        TimeMachine.Pass(Minutes(85));
        var end = await kostya.Does($"/timers/{timer["id"]}/stop");
        end["asks"].ShouldBeNull();
        end["entries"]!.AsArray().ShouldHaveSingleItem()!["seconds"]!.GetValue<int>().ShouldBe(85 * 60);
        var entry = await world.Read(db => db.TimeEntries.SingleAsync());
        (entry.MemberId, entry.TaskId, entry.ProjectId, entry.ClientId, entry.IsByTimer).ShouldBe((world.Kostya.Id, (Guid?)world.Landing.Id, (Guid?)world.Auto.Id, (Guid?)world.AutoDetail.Id, true));
        (await world.Read(db => db.Timers.AnyAsync(x => x.SettledAt == null))).ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_timer_of_a_day_away_asks_how_much_of_it_was_work(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await kostya.Does($"/members/{world.Kostya.Id}/absences", new { first = "2026-11-16", last = "2026-11-17" });
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.Pass(Minutes(30));
        var end = await kostya.Does($"/timers/{timer["id"]}/stop");
        end["asks"].ShouldNotBeNull();
        end["entries"]!.AsArray().ShouldBeEmpty();
        await kostya.Does($"/timers/{timer["id"]}/settle", new { worked = "10м" });
        (await world.Read(db => db.TimeEntries.SingleAsync())).Seconds.ShouldBe(600);
    }

    [EachEngine]
    public async Task Starting_another_stops_the_first_and_keeps_its_time(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.Pass(Minutes(20));
        await kostya.Does("/timers", new { task = world.Banners.Id });
        TimeMachine.Pass(Minutes(5));
        (await world.Read(db => db.Timers.SingleAsync(x => x.StoppedAt == null))).TaskId.ShouldBe(world.Banners.Id);
        (await world.Read(db => db.TimeEntries.SingleAsync())).Seconds.ShouldBe(20 * 60);
    }

    [EachEngine]
    public async Task Of_timers_started_at_once_one_runs(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var tasks = new[] { world.Landing.Id, world.Banners.Id, world.Secret.Id };
        await Task.WhenAll(Enumerable.Range(0, 9).Select(x => kostya.Does("/timers", new { task = tasks[x % 3] })));
        (await world.Read(db => db.Timers.CountAsync(x => x.StoppedAt == null))).ShouldBe(1);
    }

    [EachEngine]
    public async Task The_same_start_asked_twice_makes_one_timer_and_loses_no_time(Engine engine)
    {
        var world = await Begin(engine);
        var (kostya, id) = (world.As(world.Kostya), Ids.New(World.Now));
        await kostya.Does("/timers", new { id, task = world.Landing.Id });
        TimeMachine.Pass(Minutes(10));
        await kostya.Does("/timers", new { id, task = world.Landing.Id });
        await kostya.Does("/timers", new { task = world.Landing.Id });
        (await world.Read(db => db.Timers.SingleAsync())).StartedAt.ShouldBe(Monday);
    }

    [EachEngine]
    public async Task A_timer_over_midnight_asks_and_the_answer_is_cut_there(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        TimeMachine.TravelTo(new DateTimeOffset(2026, 11, 16, 19, 40, 0, TimeSpan.Zero));           // 22:40 in Moscow
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.TravelTo(new DateTimeOffset(2026, 11, 17, 4, 10, 0, TimeSpan.Zero));            // 7:10
        var end = await kostya.Does($"/timers/{timer["id"]}/stop");
        end["entries"]!.AsArray().ShouldBeEmpty();
        end["asks"]!["id"]!.ToString().ShouldBe(timer["id"]!.ToString());
        (await world.Read(db => db.TimeEntries.AnyAsync())).ShouldBeFalse();
        (await kostya.Page("/timers/bar")).Body!.TextContent.ShouldContain("сколько на\u00A0самом деле?");

        (await kostya.IsRefused($"/timers/{timer["id"]}/settle", new { worked = "9ч" })).ShouldContain("8");
        await kostya.Does($"/timers/{timer["id"]}/settle", new { worked = "2ч" });
        var entries = await world.Read(db => db.TimeEntries.OrderBy(x => x.Day).ToListAsync());
        entries.Select(x => (x.Day.Day, x.Seconds)).ShouldBe([(16, 80 * 60), (17, 40 * 60)]);
    }

    [EachEngine]
    public async Task A_timer_over_eight_hours_shows_its_question_while_it_runs(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.Pass(TimeSpan.FromHours(8.5));
        (await world.RunJobs()).ShouldBeGreaterThan(0);
        (await kostya.Page("/timers/bar")).QuerySelector(".dot-soon").ShouldNotBeNull();
        (await kostya.Does($"/timers/{timer["id"]}/stop"))["asks"].ShouldNotBeNull();
        await kostya.Does($"/timers/{timer["id"]}/settle", new { worked = "0" });
        (await world.Read(db => db.TimeEntries.AnyAsync())).ShouldBeFalse();
        (await world.Read(db => db.Timers.AnyAsync(x => x.SettledAt == null))).ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_night_when_the_clock_is_set_back_has_its_hour_more(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db => (await db.Set<Agencies.Member>().SingleAsync(x => x.Id == world.Kostya.Id)).Describe("Костя Журавлёв", "Europe/Berlin", null, null, world.Kostya, World.Now));
        var kostya = world.As(world.Kostya);
        TimeMachine.TravelTo(new DateTimeOffset(2026, 10, 24, 23, 30, 0, TimeSpan.Zero));           // 1:30 in Berlin; at 3:00 it becomes 2:00
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.TravelTo(new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.Zero));            // 3:30
        var end = await kostya.Does($"/timers/{timer["id"]}/stop");
        end["entries"]!.AsArray().ShouldHaveSingleItem()!["seconds"]!.GetValue<int>().ShouldBe(3 * 3600);
    }

    [EachEngine]
    public async Task A_closed_task_stops_the_timers_on_it(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).Does("/timers", new { task = world.Landing.Id });
        await world.As(world.Lena).Does("/timers", new { task = world.Banners.Id });
        TimeMachine.Pass(Minutes(30));
        await world.Change(async db =>
        {
            var task = await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Landing.Id);
            var done = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Done.Id);
            task.MoveTo(done, Places.Step, 0, world.Ira, World.Now);
        });
        (await world.Read(db => db.Timers.SingleAsync(x => x.StoppedAt == null))).MemberId.ShouldBe(world.Lena.Id);
        (await world.Read(db => db.TimeEntries.SingleAsync())).Seconds.ShouldBe(30 * 60);
    }

    [EachEngine]
    public async Task A_topics_timer_counts_as_account_talk_and_can_be_made_something_else(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var project = await ira.Does("/timers", new { project = world.Auto.Id, kind = "account" });
        project["purpose"]!.GetValue<string>().ShouldBe("talk");
        (await ira.Does($"/timers/{project["id"]}/change", new { kind = "account", purpose = "report" }))["purpose"]!.GetValue<string>().ShouldBe("report");
        (await ira.Does($"/timers/{project["id"]}/change", new { kind = "work" }))["purpose"].ShouldBeNull();
    }

    [EachEngine]
    public async Task Nobody_stops_anothers_timer_and_a_subcontractor_starts_none_elsewhere(Engine engine)
    {
        var world = await Begin(engine);
        var timer = await world.As(world.Kostya).Does("/timers", new { task = world.Landing.Id });
        await world.As(world.Lena).IsRefused($"/timers/{timer["id"]}/stop", null, 409);
        await world.As(world.Artyom).IsRefused("/timers", new { task = world.Landing.Id }, 404);
        await world.As(world.Artyom).IsRefused("/timers", new { project = world.Auto.Id }, 404);
        JsonNode bar = (await world.Api(world.Kostya).Ask("/api/v1/timers"))["items"]!;
        bar.AsArray().ShouldHaveSingleItem();
        (await world.Api(world.Lena).Ask("/api/v1/timers"))["items"]!.AsArray().ShouldBeEmpty();
    }
}
