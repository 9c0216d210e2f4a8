using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class BacklogTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_backlog_is_off_the_board_in_its_own_order_with_its_sum(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/backlog", new { title = "Каталог", estimateMinutes = 600 });
        await ira.Does("/projects/AUTO/backlog", new { title = "Блог", estimateMinutes = 120 });
        await world.Api(world.Ira).Does("/api/v1/projects/AUTO/backlog", new { title = "Чат" });
        (await Names(world)).ShouldBe(["AUTO-4", "AUTO-5", "AUTO-6"]);
        await ira.Does("/tasks/AUTO-6/put-off", new { below = (string?)null });
        await ira.Does("/tasks/AUTO-4/put-off", new { below = "AUTO-5" });
        (await Names(world)).ShouldBe(["AUTO-6", "AUTO-5", "AUTO-4"]);
        for (var i = 0; i < 30; i++) await ira.Does($"/tasks/AUTO-{(i % 2 == 0 ? 5 : 4)}/put-off", new { below = "AUTO-6" });
        (await Names(world)).ShouldBe(["AUTO-6", "AUTO-4", "AUTO-5"]);
        var board = await ira.Page("/projects/AUTO");
        board.QuerySelectorAll(".card").Length.ShouldBe(3);
        board.QuerySelector("a[href$='/backlog'] .count")!.TextContent.ShouldBe("3 · 12\u00A0ч");
        (await ira.Page("/tasks")).QuerySelectorAll("tr[id]").Length.ShouldBe(3);
        (await ira.Page("/tasks?state=backlog")).QuerySelectorAll("tr[id]").Length.ShouldBe(3);
        (await ira.Page("/projects/AUTO/backlog")).QuerySelector("#backlog strong")!.TextContent.ShouldBe("3\u00A0задачи, 12\u00A0ч");
    }

    [EachEngine]
    public async Task Tasks_are_taken_into_work_with_their_parts_and_put_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/subtasks", new { title = "Эскиз" });
        var toast = (await ira.PieceOf("/tasks/AUTO-2/put-off", new { })).QuerySelector(".toast-undo")!.GetAttribute("hx-post")!;
        (await Off(world)).ShouldBe([2, 4]);
        await ira.PieceOf(toast, null);
        (await Off(world)).ShouldBeEmpty();
        foreach (var task in (string[])["AUTO-2", "AUTO-3"]) await ira.Does($"/tasks/{task}/put-off", new { });
        (await Names(world)).ShouldBe(["AUTO-3", "AUTO-2"]);
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", limit = 2 });
        await ira.IsRefused("/projects/AUTO/backlog/take", new { tasks = (string[])["AUTO-3", "AUTO-2"], stage = world.InWork.Id });
        (await Names(world)).Count.ShouldBe(2);                                                 // all or none
        var undo = (await ira.PieceOf("/projects/AUTO/backlog/take", new { tasks = (string[])["AUTO-3", "AUTO-2"] })).QuerySelector(".toast-undo")!;
        (await Off(world)).ShouldBeEmpty();
        await ira.Does(undo.GetAttribute("hx-post")!, JsonNode.Parse(undo.GetAttribute("hx-vals")!));
        (await Names(world)).ShouldBe(["AUTO-3", "AUTO-2"]);
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.Done.Id });                     // moved to a stage is taken into work
        (await Off(world)).ShouldBe([3]);
        (await ira.Ask("/tasks/AUTO-2/history"))["items"]!.AsArray().Select(x => x!["kind"]!.GetValue<string>()).ShouldContain("TaskTaken");
    }

    [EachEngine]
    public async Task What_cannot_wait_in_a_backlog_says_so(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/subtasks", new { title = "Эскиз" });
        (await ira.IsRefused("/tasks/AUTO-4/put-off", new { })).ShouldContain("AUTO-4");
        await ira.Does("/tasks/AUTO-3/done", new { done = true });
        await ira.IsRefused("/tasks/AUTO-3/put-off", new { });
        await ira.IsRefused("/projects/AUTO/backlog/take", new { tasks = Array.Empty<string>() });
        await world.As(world.Tamara).IsRefused("/tasks/AUTO-2/put-off", new { }, 403);
        await world.As(world.Artyom).IsRefused("/tasks/AUTO-2/put-off", new { }, 404);
        (await world.As(world.Artyom).Get("/projects/AUTO/backlog")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await ira.Does("/tasks/AUTO-1/put-off", new { });
        (await (await world.Guest(world.MarinasLink).Get($"/r/{world.MarinasLink}")).Content.ReadAsStringAsync()).ShouldNotContain(world.Landing.Title);
    }

    static async Task<IReadOnlyList<string>> Names(World world) => [.. (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/backlog"))["items"]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];

    static Task<List<int>> Off(World world) => world.Read(db => db.Tasks.Where(x => x.ProjectId == world.Auto.Id && x.BacklogPlace != null).Select(x => x.Number).OrderBy(x => x).ToListAsync());
}
