using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>A fire jumps the plan with its price: what it pushes out, whose hours it takes.</summary>
public class FirePlanTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_task_of_the_board_begins_to_burn_without_a_message_and_its_card_says_the_price(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var plan = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 4 }))["id"]!.GetValue<Guid>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-1", new { hours = 3 });
        await ira.IsRefused("/tasks/AUTO-2/fires", new { reason = " " });
        await ira.IsRefused("/tasks/AUTO-2/fires", new { reason = "Акция завтра", hours = "pushed" });                                  // whose?
        (await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-2/fires", new { reason = "Акция завтра", pushes = "AUTO-1", takes = 2 }))["minutes"]!.GetValue<int>().ShouldBe(120);
        await ira.IsRefused("/tasks/AUTO-2/fires", new { reason = "Ещё раз" }, 409);
        await world.As(world.Tamara).IsRefused("/tasks/AUTO-2/fires", new { reason = "Мимо" }, 403);

        var after = await ira.Ask($"/plans/{plan}");
        (after["items"]!.AsArray().Single()!["number"]!.GetValue<string>(), after["plannedMinutes"]!.GetValue<int>()).ShouldBe(("AUTO-2", 120));
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2 .mark-late")!.TextContent.ShouldBe("2\u00A0ч вместо AUTO-1");
        (await ira.Piece("/tasks/AUTO-2/fires")).Body!.TextContent.ShouldContain("AUTO-1");
        (await ira.Ask("/tasks/AUTO-2/fires"))["items"]!.AsArray().Count.ShouldBe(1);
        (await world.As(world.Artyom).Get("/tasks/AUTO-2/fires")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        (await world.As(world.Artyom).Page("/projects/AUTO")).QuerySelector("#task-AUTO-2 .mark-late")!.TextContent.ShouldNotContain("AUTO-1");
    }

    [EachEngine]
    public async Task A_fire_goes_into_the_plan_that_runs_and_what_it_pushes_out_leaves(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var plan = (await ira.Does("/projects/AUTO/plans", new { kind = "week", day = "2026-11-16", hours = 4 }))["id"]!.GetValue<Guid>();
        await ira.Does($"/plans/{plan}/tasks/AUTO-1", new { hours = 3 });
        await ira.Does($"/plans/{plan}/tasks/AUTO-2", new { hours = 1 });
        var message = (await world.Writes(world.Marina, "Сайт лежит!")).Message.Id;

        await ira.IsRefused($"/messages/{message}/fire", new { reason = "Сайт лежит", hours = "pushed", takes = 2 });                  // whose?
        await ira.IsRefused($"/messages/{message}/fire", new { reason = "Сайт лежит", pushes = "AUTO-2", takes = 2 });                 // frees too little
        (await world.Read(db => db.Fires.CountAsync())).ShouldBe(0);
        await ira.Does($"/messages/{message}/fire", new { reason = "Сайт лежит", title = "Поднять сайт", pushes = "AUTO-1", takes = 2 });
        var after = await world.Api(world.Ira).Ask($"/api/v1/plans/{plan}");
        after["items"]!.AsArray().Select(x => x!["title"]!.GetValue<string>()).First().ShouldBe("Поднять сайт");
        (after["items"]!.AsArray().Count, after["plannedMinutes"]!.GetValue<int>(), after["choices"]![0]!["reason"]!.GetValue<string>()).ShouldBe((2, 180, "Сайт лежит"));

        var second = (await world.Writes(world.Marina, "И почта")).Message.Id;
        await ira.Does($"/messages/{second}/fire", new { reason = "Наша ошибка", title = "Починить почту", hours = "gift", takes = 5 });
        var gift = await ira.Ask($"/plans/{plan}");
        (gift["items"]!.AsArray().Count, gift["plannedMinutes"]!.GetValue<int>()).ShouldBe((3, 180));
        (await ira.Page($"/plans/{plan}")).QuerySelectorAll("#packer .packed .late").Length.ShouldBe(2);
    }
}
