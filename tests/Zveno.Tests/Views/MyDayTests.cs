using System.Text.Json.Nodes;
using Shouldly;

namespace Zveno.Tests;

public class MyDayTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_day_holds_what_was_taken_in_its_order_and_beside_it_what_presses(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        foreach (var task in (string[])["AUTO-2", "AUTO-3"]) await ira.Does($"/tasks/{task}/assignee", new { assignee = world.Kostya.Id });
        await ira.Does("/tasks/AUTO-2/due", new { dueOn = "2026-11-16" });
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 3 });
        var kostya = world.As(world.Kostya);
        var page = await kostya.Page("/my-day");
        page.QuerySelectorAll("[data-sortable-into=none] .day-task").Select(x => x.GetAttribute("data-id")).ShouldBe(["AUTO-2", "AUTO-1", "AUTO-3"]);
        await kostya.Does("/my-day/tasks/AUTO-1", new { day = "today" });
        await kostya.Does("/my-day/tasks/AUTO-3", new { day = "today", below = "AUTO-1" });
        await world.Api(world.Kostya).Does("/api/v1/my-day/tasks/AUTO-2", new { day = "2026-11-16", below = "AUTO-1" });
        var day = await Day(world);
        Names(day, "taken").ShouldBe(["AUTO-1", "AUTO-2", "AUTO-3"]);
        Names(day, "due").ShouldBeEmpty();
        day["plannedMinutes"]!.GetValue<int>().ShouldBe(180);
        day["capacityMinutes"]!.GetValue<int>().ShouldBe(540);
        await kostya.Does("/tasks/AUTO-1/done", new { done = true });
        (await Day(world))["plannedMinutes"]!.GetValue<int>().ShouldBe(0);
        await kostya.Does("/my-day/tasks/AUTO-2", new { day = "none" });
        Names(await Day(world), "due").ShouldBe(["AUTO-2"]);
        (await world.Api(world.Lena).Ask("/api/v1/my-day"))["taken"]!.AsArray().ShouldBeEmpty();
    }

    [EachEngine]
    public async Task What_is_left_of_a_day_moves_to_the_next_working_one_and_back(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Kostya.Id });
        await world.As(world.Oleg).Does($"/members/{world.Kostya.Id}/absences", new { first = "2026-11-17", last = "2026-11-17" });
        var kostya = world.As(world.Kostya);
        foreach (var task in (string[])["AUTO-1", "AUTO-2"]) await kostya.Does($"/my-day/tasks/{task}", new { day = "today" });
        await kostya.Does("/tasks/AUTO-2/done", new { done = true });
        var toast = (await kostya.PieceOf("/my-day/rest", new { })).QuerySelector(".toast-undo")!;
        toast.ParentElement!.TextContent.ShouldContain("18");                                     // the 17th he is away
        Names(await Day(world), "taken").ShouldBe(["AUTO-2"]);
        await kostya.Does(toast.GetAttribute("hx-post")!, JsonNode.Parse(toast.GetAttribute("hx-vals")!));
        Names(await Day(world), "taken").ShouldBe(["AUTO-2", "AUTO-1"], ignoreOrder: true);
        await kostya.Does("/tasks/AUTO-1/done", new { done = true });
        await kostya.IsRefused("/my-day/rest", new { });
        await kostya.IsRefused("/my-day/tasks/AUTO-1", new { day = "когда-нибудь" });
    }

    [EachEngine]
    public async Task A_subcontractor_takes_own_tasks_only(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        var artyom = world.As(world.Artyom);
        await artyom.IsRefused("/my-day/tasks/AUTO-1", new { day = "today" }, 404);
        await artyom.Does("/my-day/tasks/AUTO-2", new { day = "today" });
        var page = await artyom.Page("/my-day");
        page.QuerySelectorAll(".day-task").Length.ShouldBe(1);
        page.Body!.TextContent.ShouldNotContain("АвтоДеталь");
    }

    static Task<JsonNode> Day(World world) => world.Api(world.Kostya).Ask("/api/v1/my-day");

    static IReadOnlyList<string> Names(JsonNode day, string list) => [.. day[list]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];
}
