using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Tests.Hours;

public class TimeEntryTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Time_is_entered_by_hand_as_people_say_it(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var entry = await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "1ч 30м", on = "auto-1", note = "макет" });
        (entry["seconds"]!.GetValue<int>(), entry["kind"]!.GetValue<string>(), entry["task"]!.GetValue<Guid>()).ShouldBe((5400, "work", world.Landing.Id));
        (await kostya.Does("/time-entries", new { day = "2026-11-13", worked = "0,5", on = "AUTO", kind = "account", purpose = "meeting" }))["purpose"]!.GetValue<string>().ShouldBe("meeting");
        (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "20м" }))["kind"]!.GetValue<string>().ShouldBe("internal");
        var page = await kostya.Page("/hours");
        page.QuerySelectorAll("#week-sheet .hours-entry").Length.ShouldBe(2);
        var cells = page.QuerySelectorAll(".week-grid input[data-entry]").Select(x => (x.GetAttribute("data-on"), x.GetAttribute("value"), x.GetAttribute("data-day"))).ToList();
        cells.ShouldBe([(null, "0:20", "2026-11-16"), ("AUTO-1", "1:30", "2026-11-16")]);
        page.QuerySelectorAll(".week-grid input:not([data-entry])").Length.ShouldBe(12, "an empty cell for each other day");
        page.QuerySelector(".hours-total")!.TextContent.ShouldContain("1\u00A0ч 50\u00A0мин");
    }

    [EachEngine]
    public async Task What_cannot_be_is_refused(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await kostya.IsRefused("/time-entries", new { day = "2026-11-17", worked = "1ч", on = "AUTO-1" });
        await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked = "полтора", on = "AUTO-1" });
        await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked = "0", on = "AUTO-1" });
        (await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "NOPE-7" })).ShouldContain("NOPE-7");
        await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked = "1ч", kind = "work" });
        await kostya.IsRefused("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "AUTO-1", member = world.Lena.Id }, 403);
        (await world.Read(db => db.TimeEntries.AnyAsync())).ShouldBeFalse();
    }

    [EachEngine]
    public async Task An_open_day_is_edited_with_its_history_kept(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var id = (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "AUTO-1" }))["id"];
        TimeMachine.Pass(TimeSpan.FromSeconds(1));
        await kostya.Does($"/time-entries/{id}", new { worked = "2ч", note = "и мобильная версия" });
        TimeMachine.Pass(TimeSpan.FromSeconds(1));
        await kostya.Does($"/time-entries/{id}", new { kind = "account" });
        var entry = await world.Read(db => db.TimeEntries.SingleAsync());
        (entry.Seconds, entry.Kind, entry.Purpose, entry.Note).ShouldBe((7200, HoursKind.Account, AccountPurpose.Talk, "и мобильная версия"));
        var history = await world.Read(db => db.Set<ActivityRow>().Where(x => x.Subject == entry.Id).OrderBy(x => x.Id).ToListAsync());
        history.Select(x => x.Read()).OfType<HoursRewritten>().Select(x => (x.WasSeconds, x.Seconds)).ShouldBe([(3600, 7200), (7200, 7200)]);

        TimeMachine.Pass(TimeSpan.FromSeconds(1));
        await kostya.Does($"/time-entries/{id}/remove");
        (await world.Read(db => db.TimeEntries.Counted().AnyAsync())).ShouldBeFalse();
        TimeMachine.Pass(TimeSpan.FromSeconds(1));
        await kostya.Does($"/time-entries/{id}/restore");
        (await world.Read(db => db.TimeEntries.Counted().SingleAsync())).Seconds.ShouldBe(7200);

        var told = (await world.Api(world.Kostya).Ask($"/api/v1/time-entries/{id}/history"))["items"]!.AsArray().Select(x => (x!["who"]!.GetValue<string>(), x["what"]!.GetValue<string>().Replace('\u00A0', ' '))).ToList();
        told.Select(x => x.Item1).ShouldAllBe(x => x == world.Kostya.Name);
        told.Select(x => x.Item2).ShouldBe(["запись возвращена", "запись убрана", "было Работа, стало Аккаунтинг · Переписка", "было 1 ч, стало 2 ч; изменена заметка", "записано 1 ч, AUTO-1"]);
        (await kostya.Page("/hours")).QuerySelector($"#entry-{id} a[href$='/history']").ShouldNotBeNull();
        (await kostya.Page($"/time-entries/{id}/history")).QuerySelectorAll(".history li").Length.ShouldBe(5);
        (await world.As(world.Artyom).Get($"/time-entries/{id}/history")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task A_closed_day_is_changed_by_corrections_only(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var id = (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "3ч", on = "AUTO-1" }))["id"];
        TimeMachine.Pass(TimeSpan.FromDays(8));
        await kostya.Does($"/time-entries/{id}", new { worked = "2ч" });
        TimeMachine.Pass(TimeSpan.FromSeconds(1));
        await kostya.Does($"/time-entries/{id}", new { worked = "2ч 30м" });
        var lines = await world.Read(db => db.TimeEntries.OrderBy(x => x.Id).ToListAsync());
        lines.Select(x => x.Seconds / 60).ShouldBe([180, -60, 30]);
        lines.ShouldAllBe(x => x.Day == new DateOnly(2026, 11, 16));
        await kostya.IsRefused($"/time-entries/{lines[1].Id}", new { worked = "1ч" });

        await kostya.Does($"/time-entries/{id}", new { on = "AUTO-2" });
        var sums = await world.Read(db => db.TimeEntries.GroupBy(x => x.TaskId).Select(x => new { x.Key, Seconds = x.Sum(y => y.Seconds) }).ToListAsync());
        sums.Single(x => x.Key == world.Landing.Id).Seconds.ShouldBe(0);
        sums.Single(x => x.Key == world.Banners.Id).Seconds.ShouldBe(9000);
        await kostya.Does($"/time-entries/{id}/remove");
        (await world.Read(db => db.TimeEntries.CountAsync())).ShouldBe(5);
    }

    [EachEngine]
    public async Task Others_hours_are_corrected_by_a_lead_and_hidden_from_a_subcontractor(Engine engine)
    {
        var world = await Begin(engine);
        var id = (await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "AUTO-1" }))["id"];
        await world.As(world.Lena).IsRefused($"/time-entries/{id}", new { worked = "2ч" }, 403);
        await world.As(world.Artyom).IsRefused($"/time-entries/{id}", new { worked = "2ч" }, 404);
        (await world.Api(world.Artyom).Ask("/api/v1/time-entries"))["items"]!.AsArray().ShouldBeEmpty();
        ((int)(await world.As(world.Artyom).Get("/projects/AUTO/hours")).StatusCode).ShouldBe(404);
        ((int)(await world.As(world.Lena).Get($"/hours?member={world.Kostya.Id}")).StatusCode).ShouldBe(404);
        await world.As(world.Galina).Does($"/time-entries/{id}", new { worked = "2ч" });
        (await world.As(world.Galina).Page("/hours/team")).Body!.TextContent.ShouldContain("Костя Журавлёв");
        (await world.Api(world.Lena).Ask("/api/v1/time-entries"))["items"]![0]!["seconds"]!.GetValue<int>().ShouldBe(7200);
    }
}
