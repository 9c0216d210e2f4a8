using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Zveno.Tests;

/// <summary>Looking back on a plan: plan and fact, what was not planned, notes, and actions that are tasks.</summary>
public class RetrospectiveTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Plan_and_fact_are_those_of_tasks_and_entries_and_actions_go_by_the_packers_door(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        var plan = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 10 }))["id"]!.GetValue<Guid>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-1", new { hours = 3 });
        await ira.Does($"/plans/{plan}/tasks/AUTO-2", new { hours = 1 });
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "2ч", task = world.Landing.Id });
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "1ч", task = world.Secret.Id });            // was in no plan
        await kostya.Does("/time-entries", new { day = "2026-11-13", worked = "5ч", task = world.Landing.Id });           // another week's
        await ira.Does("/tasks/AUTO-1/done", new { done = true });

        var told = await ira.Ask($"/plans/{plan}/retrospective");
        var facts = told["facts"]!;
        (facts["tasks"]!.GetValue<int>(), facts["done"]!.GetValue<int>(), facts["plannedMinutes"]!.GetValue<int>(), facts["spentMinutes"]!.GetValue<int>(), facts["unplannedMinutes"]!.GetValue<int>()).ShouldBe((2, 1, 240, 120, 60));
        (told["heldAt"], told["kept"]).ShouldBe((null, null));

        (await kostya.Does($"/plans/{plan}/retrospective", new { notes = "Ждали тексты" }))["kept"]!["done"]!.GetValue<int>().ShouldBe(1);
        await ira.Does("/tasks/AUTO-2/done", new { done = true });
        var later = await world.Api(world.Ira).Ask($"/api/v1/plans/{plan}/retrospective");
        (later["facts"]!["done"]!.GetValue<int>(), later["kept"]!["done"]!.GetValue<int>(), later["notes"]!.GetValue<string>()).ShouldBe((2, 1, "Ждали тексты"));

        var next = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-23", hours = 2 }))["id"]!.GetValue<Guid>();
        await kostya.Does($"/plans/{plan}/retrospective/actions", new { title = "Просить тексты заранее" });
        (await ira.Does($"/plans/{plan}/retrospective/actions", new { title = "Шаблон брифа", hours = 2 }))["actions"]!.AsArray().Count.ShouldBe(2);
        await ira.IsRefused($"/plans/{plan}/retrospective/actions", new { title = "Ещё одно", hours = 1 }, 409);           // the door is hard
        await ira.Does($"/plans/{plan}/retrospective/actions", new { title = "Ещё одно", hours = 1, way = "buyHours", reason = "Окупится" });
        var packed = await ira.Ask($"/plans/{next}");
        (packed["items"]!.AsArray().Count, packed["boughtMinutes"]!.GetValue<int>()).ShouldBe((2, 60));
        var actions = (await ira.Ask($"/plans/{plan}/retrospective"))["actions"]!.AsArray();
        actions.Select(x => x!["title"]!.GetValue<string>()).ShouldBe(["Просить тексты заранее", "Шаблон брифа", "Ещё одно"]);
        (await ira.Page($"/plans/{plan}/retrospective")).QuerySelectorAll("#retrospective .rows a[data-panel-link]").Length.ShouldBe(3);
        (await ira.Page("/projects/AUTO/plans")).QuerySelector("#plans-kept").ShouldBeNull("nothing is over yet");

        TimeMachine.Pass(TimeSpan.FromDays(7));
        var kept = (await world.Api(world.Ira).Ask("/api/v1/plans/kept"))["items"]!.AsArray().Single()!;
        (kept["plan"]!.GetValue<Guid>(), kept["tasks"]!.GetValue<int>(), kept["done"]!.GetValue<int>()).ShouldBe((plan, 2, 2));
        (await ira.Page("/plans")).QuerySelector("#plans-kept")!.TextContent.ShouldContain("100");
    }

    [EachEngine]
    public async Task What_the_client_agreed_to_is_what_was_planned(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var plan = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 10 }))["id"]!.GetValue<Guid>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-1", new { hours = 3 });
        await ira.Does($"/plans/{plan}/tasks/AUTO-2", new { hours = 1 });
        await ira.Does($"/plans/{plan}/send", new { show = true });
        var room = $"/r/{world.MarinasLink}";
        var id = (await world.Guest(world.MarinasLink).Ask(room))["plans"]![0]!["id"]!.GetValue<string>();
        (await world.Guest(world.MarinasLink).Submit($"{room}/plans/{id}/agree", ("version", "1"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ira.Page($"/plans/{plan}")).QuerySelectorAll("#plan-head .btn-main").Length.ShouldBe(0, "an agreed plan that has not changed is not sent");
        await ira.Does($"/plans/{plan}/tasks/AUTO-2/drop", new { });                                                      // quietly, without the client

        (await ira.Page($"/plans/{plan}")).QuerySelectorAll("#plan-head .btn-main").Length.ShouldBe(1);
        (await ira.Ask($"/plans/{plan}/retrospective"))["facts"]!["tasks"]!.GetValue<int>().ShouldBe(2);
        (await world.As(world.Artyom).Get($"/plans/{plan}/retrospective")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.As(world.Tamara).IsRefused($"/plans/{plan}/retrospective", new { notes = "Мимо" }, 403);
        var ahead = (await ira.Does("/projects/AUTO/plans", new { kind = "month", day = "2027-03-01", hours = 10 }))["id"]!.GetValue<Guid>();
        await ira.IsRefused($"/plans/{ahead}/retrospective", new { notes = "Рано" }, 409);
    }
}
