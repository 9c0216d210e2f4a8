using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class GanttTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_chart_shows_bars_days_off_what_waits_and_what_has_no_dates(Engine engine)
    {
        var (world, ira) = await Planned(engine);
        var page = await ira.Page("/projects/AUTO/gantt");
        var row = page.QuerySelector("#g-AUTO-1")!;
        (row.GetAttribute("data-start"), row.GetAttribute("data-due")).ShouldBe(("2026-11-17", "2026-11-20"));
        row.QuerySelector(".gantt-bar")!.GetAttribute("width").ShouldBe("64");
        row.QuerySelector(".avatar")!.GetAttribute("aria-label").ShouldBe("Костя Журавлёв");
        page.QuerySelector("#g-AUTO-2 .mark-soon")!.GetAttribute("title").ShouldBe("Ждёт: AUTO-1");
        page.QuerySelectorAll(".gantt-ties > path").Length.ShouldBe(1);
        page.QuerySelector("#gantt-undated #g-AUTO-3").ShouldNotBeNull();
        page.QuerySelector("#gantt")!.GetAttribute("data-gantt-off")![^7..].Count(x => x == '1').ShouldBeGreaterThanOrEqualTo(2);
        (await ira.Page("/projects/AUTO/gantt?scale=day")).QuerySelector("#g-AUTO-1 .gantt-bar")!.GetAttribute("width").ShouldBe("160");
        (await ira.Page("/projects/AUTO/gantt?scale=nonsense")).QuerySelector("#g-AUTO-1 .gantt-bar")!.GetAttribute("width").ShouldBe("64");

        var json = await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/gantt");
        json["tasks"]!.AsArray().Select(x => x!["number"]!.GetValue<string>()).ShouldBe(["AUTO-1", "AUTO-2"]);
        json["tasks"]!.AsArray().Select(x => x!["slack"]!.GetValue<int>()).ShouldBe([0, 0]);
        json["end"]!.GetValue<string>().ShouldBe("2026-11-25");
        json["undated"]!.AsArray().Count.ShouldBe(1);
        (await world.As(world.Artyom).Get("/projects/AUTO/gantt")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await world.As(world.Tamara).Page("/projects/AUTO/gantt")).QuerySelector("#g-AUTO-1 [data-plan]").ShouldBeNull();
    }

    [EachEngine]
    public async Task A_task_is_shifted_by_working_days_and_offers_to_take_along_what_waits(Engine engine)
    {
        var (world, ira) = await Planned(engine);
        var said = await ira.PieceOf("/tasks/AUTO-1/plan", new { days = 2 });
        said.QuerySelector(".toast p")!.TextContent.ShouldBe("AUTO-1: 19–24\u00A0ноя");
        (await Dates(world, 1)).ShouldBe(("2026-11-19", "2026-11-24"));
        (await Dates(world, 2)).ShouldBe(("2026-11-23", "2026-11-25"));
        var offer = said.QuerySelector(".toast-offer")!;
        offer.TextContent.ShouldBe("Сдвинуть зависящие: 1\u00A0задача");

        said = await ira.PieceOf(offer.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(offer.GetAttribute("hx-vals")!));
        said.QuerySelector(".toast p")!.TextContent.ShouldBe("Сдвинуты 2\u00A0задачи: +2\u00A0раб.\u00A0дня");
        (await Dates(world, 2)).ShouldBe(("2026-11-25", "2026-11-27"));
        var undo = said.QuerySelector(".toast-undo")!;
        await ira.PieceOf(undo.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(undo.GetAttribute("hx-vals")!));
        (await Dates(world, 1)).ShouldBe(("2026-11-17", "2026-11-20"));
        (await Dates(world, 2)).ShouldBe(("2026-11-23", "2026-11-25"));

        var api = world.Api(world.Ira);
        var json = await api.Does("/api/v1/tasks/AUTO-1/plan", new { startOn = "2026-11-17", dueOn = "2026-11-23", dependants = true });
        (json["days"]!.GetValue<int>(), json["dependants"]!.GetValue<int>(), json["shifted"]!.AsArray().Count).ShouldBe((1, 1, 1));
        (await Dates(world, 2)).ShouldBe(("2026-11-24", "2026-11-26"));
        await api.Does("/api/v1/tasks/AUTO-1/dependants/shift", new { days = -1 });
        (await Dates(world, 2)).ShouldBe(("2026-11-23", "2026-11-25"));
    }

    [EachEngine]
    public async Task What_cannot_be_planned_is_refused_with_its_reason(Engine engine)
    {
        var (world, ira) = await Planned(engine);
        (await ira.IsRefused("/tasks/AUTO-1/plan", new { startOn = "2026-11-20", dueOn = "2026-11-19" })).ShouldContain("раньше");
        (await ira.IsRefused("/tasks/AUTO-3/plan", new { days = 1 })).ShouldContain("AUTO-3");
        (await ira.IsRefused("/tasks/AUTO-1/plan", new { days = 100_000 })).ShouldContain("1000");
        await ira.IsRefused("/tasks/AUTO-1/plan", new { startOn = "0001-01-01" });
        (await ira.IsRefused("/tasks/AUTO-1/blockers", new { blocker = "AUTO-2" })).ShouldContain("AUTO-1 → AUTO-2 → AUTO-1");
        await world.As(world.Tamara).IsRefused("/tasks/AUTO-1/plan", new { days = 1 }, 403);
        await ira.IsRefused("/tasks/plan-back", new { rows = "[null, 7]" }, 400);
        await ira.PieceOf("/tasks/AUTO-1/plan", new { });
        (await Dates(world, 1)).ShouldBe((null, null));
        (await ira.Piece("/tasks/AUTO-2/plan")).QuerySelector("[name=startOn]")!.GetAttribute("value").ShouldBe("2026-11-23");
    }

    [EachEngine]
    public async Task A_baseline_remembers_the_plan_and_tells_the_difference_in_working_days(Engine engine)
    {
        var (world, ira) = await Planned(engine);
        var api = world.Api(world.Ira);
        var made = await ira.Does("/projects/AUTO/baselines", new { name = "Как обещали" });
        (made["name"]!.GetValue<string>(), made["tasks"]!.GetValue<int>()).ShouldBe(("Как обещали", 2));
        var id = made["id"]!.GetValue<string>();
        await ira.Does("/tasks/AUTO-1/plan", new { days = 3 });
        await ira.Does("/tasks/AUTO-3/plan", new { startOn = "2026-11-18", dueOn = "2026-11-18" });

        var page = await ira.Page($"/projects/AUTO/gantt?baseline={id}");
        page.QuerySelector("#g-AUTO-1 .gantt-drift")!.TextContent.ShouldBe("+3\u00A0раб.\u00A0дня");
        page.QuerySelector("#g-AUTO-1 .gantt-was")!.GetAttribute("width").ShouldBe("64");
        page.QuerySelector("#g-AUTO-2 .gantt-drift")!.TextContent.ShouldBe("по\u00A0плану");
        page.QuerySelector("#g-AUTO-3 .gantt-drift")!.TextContent.ShouldBe("нет в\u00A0плане");
        var json = await api.Ask($"/api/v1/projects/AUTO/gantt?baseline={id}");
        json["tasks"]!.AsArray().Single(x => x!["number"]!.GetValue<string>() == "AUTO-1")!["drift"]!.GetValue<int>().ShouldBe(3);
        (await api.Ask($"/api/v1/baselines/{id}"))["tasks"]!.AsArray().Count.ShouldBe(2);

        var said = await ira.PieceOf($"/baselines/{id}/remove", null);
        (await api.Ask("/api/v1/projects/AUTO/baselines"))["items"]!.AsArray().Count.ShouldBe(0);
        (await ira.Page($"/projects/AUTO/gantt?baseline={id}")).QuerySelector(".gantt-drift").ShouldBeNull();
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await api.Ask("/api/v1/projects/AUTO/baselines"))["items"]!.AsArray().Count.ShouldBe(1);

        (await ira.IsRefused("/projects/BAKE/baselines", new { })).ShouldContain("нет задач с\u00A0датами");
        await world.As(world.Tamara).IsRefused("/projects/AUTO/baselines", new { }, 403);
        (await world.As(world.Artyom).Get($"/api/v1/baselines/{id}")).StatusCode.ShouldNotBe(System.Net.HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task Parts_stand_under_their_task_which_spans_them(Engine engine)
    {
        var (world, ira) = await Planned(engine);
        await ira.Does("/tasks/AUTO-3/subtasks", new { title = "Первая часть", startOn = "2026-11-16", dueOn = "2026-11-18" });
        await ira.Does("/tasks/AUTO-3/subtasks", new { title = "Вторая часть", dueOn = "2026-11-27" });
        await ira.Does("/tasks/AUTO-4/done", new { done = true });
        var page = await ira.Page("/projects/AUTO/gantt");
        page.QuerySelectorAll(".gantt-row").Select(x => x.GetAttribute("data-id")).ShouldBe(["AUTO-3", "AUTO-4", "AUTO-5", "AUTO-1", "AUTO-2"]);
        var parent = page.QuerySelector("#g-AUTO-3")!;
        (parent.GetAttribute("data-start"), parent.GetAttribute("data-due"), parent.HasAttribute("data-fixed"), parent.QuerySelector(".gantt-span") is null).ShouldBe(("2026-11-16", "2026-11-27", true, false));
        var json = await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/gantt");
        json["tasks"]![0]!["donePercent"]!.GetValue<int>().ShouldBe(50);
        json["tasks"]![1]!["slack"].ShouldBeNull();
    }

    /// <summary>AUTO-1 from Tuesday 17th to Friday, AUTO-2 waits for it from Monday 23rd to Wednesday, AUTO-3 has no dates.</summary>
    async Task<(World World, Actor Ira)> Planned(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/dates", new { startOn = "2026-11-17", dueOn = "2026-11-20" });
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2026-11-23", dueOn = "2026-11-25" });
        await ira.Does("/tasks/AUTO-2/blockers", new { blocker = "AUTO-1" });
        return (world, ira);
    }

    static async Task<(string? Start, string? Due)> Dates(World world, int number)
    {
        var task = await world.Read(db => db.Tasks.SingleAsync(x => x.ProjectId == world.Auto.Id && x.Number == number));
        return (task.StartOn?.ToString("yyyy-MM-dd", null), task.DueOn?.ToString("yyyy-MM-dd", null));
    }
}
