using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class TaskLinkTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_task_waits_for_one_of_another_project_until_that_is_done(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/BAKE/stages", new { name = "Готово", isDone = true });
        var stages = await world.Read(db => db.Stages.Where(x => x.ProjectId == world.Bake.Id).OrderBy(x => x.Place).ToListAsync());
        var blocker = (await ira.Does("/tasks", new { stage = stages.First(x => !x.IsDone).Id, title = "Доступ к сайту" }))["number"]!.GetValue<string>();
        await ira.Page("/projects/AUTO");
        await ira.Does("/tasks/AUTO-1/blockers", new { blocker });
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-1 [title='Ждёт другую задачу']").ShouldNotBeNull();
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-ties")!.TextContent.ShouldContain($"{blocker} · Доступ к сайту");
        (await ira.Piece($"/tasks/{blocker}")).QuerySelector("#card-ties")!.TextContent.ShouldContain($"AUTO-1 · {world.Landing.Title}");
        var json = await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1");
        json["waitsFor"]![0]!["number"]!.GetValue<string>().ShouldBe(blocker);

        await ira.Does($"/tasks/{blocker}/done", new { done = true });
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-1 [title='Ждёт другую задачу']").ShouldBeNull();
        await ira.Does($"/tasks/{blocker}/title", new { title = "Доступ получен" });
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-ties")!.TextContent.ShouldContain("Доступ получен");
        (await ira.Ask("/tasks/AUTO-1/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>()).ShouldContain($"ждёт {blocker}");
    }

    [EachEngine]
    public async Task A_circle_is_refused_and_named(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/blockers", new { blocker = "AUTO-2" });
        await ira.Does("/tasks/AUTO-2/blockers", new { blocker = "auto-3" });
        (await ira.IsRefused("/tasks/AUTO-3/blockers", new { blocker = "AUTO-1" })).ShouldContain("AUTO-3 → AUTO-1 → AUTO-2 → AUTO-3");
        (await ira.IsRefused("/tasks/AUTO-2/blockers", new { blocker = "AUTO-2" })).ShouldContain("AUTO-2 → AUTO-2");
        (await ira.IsRefused("/tasks/AUTO-1/blockers", new { blocker = "NOPE-7" })).ShouldContain("NOPE-7");
        (await world.Read(db => db.TaskLinks.CountAsync())).ShouldBe(2);
    }

    [EachEngine]
    public async Task Linking_and_unlinking_are_taken_back_by_the_message_at_the_foot(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var said = await ira.PieceOf("/tasks/AUTO-1/blockers", new { blocker = "AUTO-2" });
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await world.Read(db => db.TaskLinks.CountAsync())).ShouldBe(0);
        await ira.Does("/tasks/AUTO-1/blockers", new { blocker = "AUTO-2" });
        said = await ira.PieceOf("/tasks/AUTO-1/blockers/remove", new { blocker = world.Banners.Id });
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await world.Read(db => db.TaskLinks.CountAsync())).ShouldBe(1);
    }

    [EachEngine]
    public async Task History_is_paged_and_told_in_the_reader_s_words(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        for (var i = 0; i < 60; i++)
        {
            TimeMachine.Pass(TimeSpan.FromMinutes(11));
            await ira.Does("/tasks/AUTO-2/title", new { title = $"Баннеры {i}" });
        }
        var first = await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-2/history");
        first["items"]!.AsArray().Count.ShouldBe(50);
        var rest = await world.Api(world.Ira).Ask($"/api/v1/tasks/AUTO-2/history?after={first["next"]}");
        rest["items"]!.AsArray()[^1]!["what"]!.GetValue<string>().ShouldBe("карточка создана");
        rest["next"].ShouldBeNull();
        var more = (await ira.Piece("/tasks/AUTO-2")).QuerySelector("#card-history .history-more button")!.GetAttribute("hx-get")!;
        (await ira.Piece(more)).Body!.TextContent.ShouldContain("карточка создана");
        (await world.As(world.Artyom).Get("/tasks/AUTO-2/history")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
