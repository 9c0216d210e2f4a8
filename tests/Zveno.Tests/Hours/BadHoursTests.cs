using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Hours;

public class BadHoursTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Two_devices_that_start_in_turn_double_nothing_and_the_late_stop_says_why(Engine engine)
    {
        var world = await Begin(engine);
        var (laptop, phone) = (world.As(world.Kostya), world.Api(world.Kostya));
        var first = await laptop.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.Pass(TimeSpan.FromMinutes(20));
        var second = await phone.Does("/api/v1/timers", new { task = world.Banners.Id });
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        (await laptop.IsRefused($"/timers/{first["id"]}/stop", null, 409)).ShouldNotBeNullOrWhiteSpace();
        await phone.Does($"/api/v1/timers/{second["id"]}/stop");
        await phone.IsRefused($"/api/v1/timers/{second["id"]}/stop", null, 409);
        (await world.Read(db => db.TimeEntries.OrderBy(x => x.StartedAt).Select(x => x.Seconds).ToListAsync())).ShouldBe([1200, 600]);
    }

    [EachEngine]
    public async Task Twenty_five_hours_and_minus_one_are_no_entry_and_no_change(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        foreach (var worked in (string[])["25ч", "-1", "-1ч", "24ч 1м", "99999999999ч", "1e9", ""])
            await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked, on = "AUTO-1" });
        await kostya.IsRefused("/time-entries/said", new { text = "25ч аудит АВТО-1" });
        var id = (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "24ч", on = "AUTO-1" }))["id"];
        await kostya.IsRefused($"/time-entries/{id}", new { worked = "26ч" });
        await kostya.IsRefused($"/time-entries/{id}", new { worked = "-1" });
        (await world.Read(db => db.TimeEntries.SingleAsync())).Seconds.ShouldBe(24 * 3600);
    }

    [EachEngine]
    public async Task Nothing_new_is_written_on_an_archived_project_and_what_ran_there_is_not_lost(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        var id = (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "2ч", on = "AUTO-1" }))["id"];
        var other = (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "1ч", kind = "internal" }))["id"];
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.Pass(TimeSpan.FromMinutes(30));
        await ira.Does("/projects/AUTO/archive");
        (await ira.IsRefused("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "AUTO" }, 409)).ShouldContain("Сайт автозапчастей");
        await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked = "1ч", task = world.Landing.Id }, 409);
        await kostya.IsRefused("/time-entries/said", new { text = "1ч АВТО-1" }, 409);
        await kostya.IsRefused("/timers", new { task = world.Banners.Id }, 409);
        await kostya.IsRefused("/tasks/AUTO-2/timer", null, 409);
        await kostya.IsRefused($"/time-entries/{other}", new { on = "AUTO-1", kind = "work" }, 409);
        await kostya.Does($"/time-entries/{id}", new { worked = "1ч" });                               // what is there is still corrected
        await kostya.Does($"/timers/{timer["id"]}/stop");
        (await world.Read(db => db.TimeEntries.Where(x => x.ProjectId == world.Auto.Id).OrderBy(x => x.Seconds).Select(x => x.Seconds).ToListAsync())).ShouldBe([1800, 3600]);
    }

    [EachEngine]
    public async Task A_timer_that_travels_to_another_zone_keeps_its_length_and_stands_on_the_days_of_where_one_is(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        TimeMachine.TravelTo(new DateTimeOffset(2026, 11, 16, 17, 30, 0, TimeSpan.Zero));             // 20:30 in Moscow, 3:30 of the 17th in Vladivostok
        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        await world.Change(async db => (await db.Set<Member>().SingleAsync(x => x.Id == world.Kostya.Id)).Describe("Костя Журавлёв", "Asia/Vladivostok", null, null, world.Kostya, World.Now));
        TimeMachine.Pass(TimeSpan.FromHours(2));
        var end = await kostya.Does($"/timers/{timer["id"]}/stop");
        var entry = end["entries"]!.AsArray().ShouldHaveSingleItem()!;
        (entry["seconds"]!.GetValue<int>(), entry["day"]!.GetValue<string>()).ShouldBe((7200, "2026-11-17"));
        await kostya.Does("/time-entries", new { day = "2026-11-17", worked = "1ч", on = "AUTO-1" });    // it is the 17th here already
    }

    [EachEngine]
    public async Task A_package_changed_in_the_middle_of_its_month_counts_all_that_was_spent_in_it(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/package", new { hours = "40", carry = "all" });
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "10ч", on = "AUTO-1" });
        await ira.Does("/projects/AUTO/package", new { hours = "20", carry = "none" });
        var month = (await ira.Ask("/projects/AUTO/package"))["months"]!.AsArray().ShouldHaveSingleItem()!;
        (month["included"]!.GetValue<int>(), month["spent"]!.GetValue<int>(), month["left"]!.GetValue<int>()).ShouldBe((1200, 600, 600));
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["package"]!["left"]!.GetValue<int>().ShouldBe(600);
    }

    [EachEngine]
    public async Task An_estimate_of_somebody_who_left_still_counts_and_says_when_by_the_office(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, oleg) = (world.As(world.Ira), world.As(world.Oleg));
        await ira.Does("/tasks/AUTO-1/assignee", new { assignee = world.Lena.Id });
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateMinutes = 240 });
        await oleg.Does($"/members/{world.Lena.Id}/leave");
        var when = await ira.Ask("/tasks/AUTO-1/when");
        (when["leftMinutes"]!.GetValue<int>(), when["readyOn"]?.GetValue<string>()).ShouldBe((240, "2026-11-16"));
        var plan = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 40 }))["id"];
        await ira.Does($"/plans/{plan}/tasks/AUTO-1", new { hours = 4 });
        (await ira.Get("/hours/estimates")).EnsureSuccessStatusCode();
        (await ira.Get("/tasks/load")).EnsureSuccessStatusCode();
    }

    [EachEngine]
    public async Task A_talk_with_a_contact_is_timed_from_a_call_and_stopped_from_the_palette(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var timer = await ira.Does("/timers", new { with = world.Marina.Id });
        (timer["kind"]!.GetValue<string>(), timer["client"]!.GetValue<Guid>(), timer["project"]!.GetValue<Guid>()).ShouldBe(("account", world.AutoDetail.Id, world.Auto.Id));
        (await ira.Piece("/search?q=")).QuerySelector($"form[action^='/timers/{timer["id"]}/stop']").ShouldNotBeNull();
        (await ira.Piece("/search?q=" + Uri.EscapeDataString("АВТО-1"))).QuerySelector($"form[action^='/timers?'] input[value='{world.Landing.Id}']").ShouldNotBeNull();
        (await ira.Piece("/calls/new")).QuerySelector("form[hx-post='/timers']").ShouldNotBeNull();
        await world.As(world.Artyom).IsRefused("/timers", new { with = world.Marina.Id }, 404);
    }

    [EachEngine]
    public async Task What_was_started_and_stopped_without_a_network_counts_by_its_own_moments(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await kostya.Does("/timers", new { task = world.Landing.Id });
        TimeMachine.Pass(TimeSpan.FromMinutes(90));
        var id = Ids.New(World.Now);
        foreach (var again in (int[])[1, 2])
            await kostya.Does("/timers", new { id, task = world.Banners.Id, startedAt = Monday.AddMinutes(30) });            // sent twice, comes once
        await kostya.Does($"/timers/{id}/stop", new { stoppedAt = Monday.AddMinutes(50) });
        (await world.Read(db => db.TimeEntries.OrderBy(x => x.StartedAt).Select(x => x.Seconds).ToListAsync())).ShouldBe([1800, 1200]);
        await kostya.IsRefused("/timers", new { task = world.Landing.Id, startedAt = Monday.AddDays(-2) });
        var ahead = await kostya.Does("/timers", new { task = world.Landing.Id, startedAt = Monday.AddHours(9) });             // a clock that is fast
        ahead["startedAt"]!.GetValue<DateTimeOffset>().ShouldBe(Monday.AddMinutes(90));
    }
}
