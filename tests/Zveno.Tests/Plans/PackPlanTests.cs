using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Plans;

namespace Zveno.Tests;

/// <summary>A plan holds no more than its hours: what does not fit is answered, and the answer is kept.</summary>
public class PackPlanTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_plan_is_packed_until_it_is_full_and_what_does_not_fit_must_be_answered(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 6 });
        await ira.Does("/tasks/AUTO-2/estimate", new { estimateHours = 3 });
        var id = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++) await ira.Does("/projects/AUTO/plans", new { id, kind = "week", day = "2026-11-18", hours = 8 });      // a double click
        await ira.IsRefused("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 8 }, 409);
        (await ira.Ask($"/plans/{id}"))["startsOn"]!.GetValue<string>().ShouldBe("2026-11-16");

        await ira.Does($"/plans/{id}/tasks/AUTO-1");
        var asked = await ira.Post($"/plans/{id}/tasks/AUTO-2");
        asked.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = JsonNode.Parse(await asked.Content.ReadAsStringAsync())!;
        (problem["choice"]!["kind"]!.GetValue<string>(), problem["choice"]!["lackMinutes"]!.GetValue<int>()).ShouldBe(("doesNotFit", 60));
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2", new { way = "buyHours" });                                   // no reason
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2", new { way = "buyHours", buy = 0.5, reason = "Срочно" });     // too few
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2", new { way = "pushOut", reason = "Срочно" });                 // what leaves?

        (await ira.Does($"/plans/{id}/tasks/AUTO-2", new { way = "nextPeriod", reason = "Ждёт макетов" }))["items"]!.AsArray().Count.ShouldBe(1);
        (await ira.Does($"/plans/{id}/tasks/AUTO-2", new { way = "buyHours", reason = "Клиент просил к пятнице" }))["boughtMinutes"]!.GetValue<int>().ShouldBe(60);
        await ira.Does("/tasks/AUTO-3/estimate", new { estimateHours = 5 });
        var pushed = await ira.Does($"/plans/{id}/tasks/AUTO-3", new { way = "pushOut", push = "AUTO-1", reason = "Сначала счётчик" });
        Names(pushed).ShouldBe(["AUTO-3", "AUTO-2"]);
        (pushed["plannedMinutes"]!.GetValue<int>(), pushed["choices"]!.AsArray().Count).ShouldBe((480, 3));

        Names(await ira.Does($"/plans/{id}/tasks/AUTO-3", new { below = "AUTO-2" })).ShouldBe(["AUTO-2", "AUTO-3"]);
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-3/hours", new { hours = 7 }, 409);
        await ira.IsRefused($"/plans/{id}/limit", new { hours = 2 });
        (await ira.Does($"/plans/{id}/tasks/AUTO-3/drop", new { }))["plannedMinutes"]!.GetValue<int>().ShouldBe(180);

        var page = await ira.Page($"/plans/{id}");
        page.QuerySelectorAll("[data-sortable-into=plan] > li").Length.ShouldBe(1);
        page.QuerySelectorAll("[data-sortable-into=left] > li").Length.ShouldBe(2);
        (await ira.Page("/plans")).QuerySelectorAll("#plans li").Length.ShouldBe(1);
        (await ira.Page("/projects/AUTO/plans")).QuerySelectorAll("#plans li").Length.ShouldBe(1);
        var api = await world.Api(world.Ira).Ask("/api/v1/plans");
        api["items"]![0]!["plannedMinutes"]!.GetValue<int>().ShouldBe(180);
    }

    [EachEngine]
    public async Task What_cannot_be_planned_is_said_and_changes_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        var id = (await ira.Does("/projects/AUTO/plans", new { kind = "month", day = "2026-12-24", hours = 40 }))["id"]!.GetValue<Guid>();
        (await ira.Ask($"/plans/{id}"))["endsOn"]!.GetValue<string>().ShouldBe("2026-12-31");
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2");                                                               // no estimate
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2", new { hours = 0 });
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2", new { hours = 1e12 });
        var foreign = await world.Read(db => db.Set<Work.WorkTask>().Where(x => x.ProjectId == world.Bake.Id).Select(x => x.Id).FirstOrDefaultAsync());
        if (foreign != Guid.Empty) await ira.IsRefused($"/plans/{id}/tasks/{foreign}", new { hours = 1 });
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-999", new { hours = 1 }, 404);
        await kostya.IsRefused($"/plans/{id}/tasks/AUTO-2", new { hours = 1 }, 403);
        await world.As(world.Artyom).IsRefused($"/plans/{id}/tasks/AUTO-2", new { hours = 1 }, 404);
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2/drop", new { }, 409);
        await ira.IsRefused($"/plans/{id}/send");
        await ira.IsRefused("/projects/AUTO/plans", new { kind = "week", day = "0001-01-01", hours = 8 });
        await ira.IsRefused("/projects/AUTO/plans", new { kind = "week", day = "2026-11-18", hours = -1 });
        (await ira.Ask($"/plans/{id}"))["items"]!.AsArray().ShouldBeEmpty();

        await ira.Does($"/plans/{id}/tasks/AUTO-2", new { hours = 1.5 });
        await world.Change(async db => (await db.Set<Work.Project>().SingleAsync(x => x.Id == world.Auto.Id)).Archive(world.Ira, World.Now));
        await ira.IsRefused($"/plans/{id}/tasks/AUTO-2/drop", new { }, 409);                                            // archived: read only
        (await kostya.Page($"/plans/{id}")).QuerySelectorAll("form").Length.ShouldBe(0);
    }

    static string[] Names(JsonNode plan) => [.. plan["items"]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];
}
