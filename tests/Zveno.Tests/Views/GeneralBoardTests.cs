using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Views;
using Zveno.Work;

namespace Zveno.Tests;

public class GeneralBoardTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Stages_of_all_projects_that_are_called_the_same_are_one_column(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var soup = await Baked(world, "Семантическое ядро");
        var page = await ira.Page("/tasks/board");
        page.QuerySelectorAll(".lane-head h2").Select(x => x.TextContent).ShouldBe(["Очередь", "В работе", "Готово"]);
        page.QuerySelectorAll(".lane-head .count").Select(x => x.TextContent).ShouldBe(["3", "1", "0"]);
        Names(page, 0).ShouldBe(["AUTO-2", "AUTO-3", soup], ignoreOrder: true);
        page.QuerySelector("#task-AUTO-1 .card-client")!.TextContent.ShouldBe("АвтоДеталь · Сайт автозапчастей");
        Names(await ira.Page("/tasks/board?project=BAKE"), 0).ShouldBe([soup]);
        (await ira.Page("/tasks/board?q=лендинг")).QuerySelectorAll(".card").Length.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_card_is_put_into_its_own_project_s_stage_of_that_name_and_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var list = (await ira.Page("/tasks/board")).QuerySelectorAll(".stage-list")[1];
        var answer = await ira.PieceOf(list.GetAttribute("data-sortable-url")!.Replace("{id}", "AUTO-2", StringComparison.Ordinal), new { column = list.GetAttribute("data-sortable-into"), below = "AUTO-1" });
        (await Of(world, world.Banners)).StageId.ShouldBe(world.InWork.Id);
        await ira.PieceOf(answer.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await Of(world, world.Banners)).StageId.ShouldBe(world.Queue.Id);
        (await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-2/column", new { column = "В\u00A0РАБОТЕ" }))["stage"]!.GetValue<Guid>().ShouldBe(world.InWork.Id);
        (await ira.IsRefused($"/tasks/{await Baked(world, "Тексты")}/column", new { column = "В работе" })).ShouldContain("SEO пекарни");
        await world.As(world.Tamara).IsRefused("/tasks/AUTO-2/column", new { column = "Готово" }, 403);
        await ira.Does($"/stages/{world.Done.Id}", new { name = "Готово", limit = 1, isDone = true });
        await ira.Does("/tasks/AUTO-1/column", new { column = "готово" });
        await ira.IsRefused("/tasks/AUTO-2/column", new { column = "готово" });
    }

    [EachEngine]
    public async Task In_lanes_of_people_a_drop_hands_the_task_over(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var page = await ira.Page("/tasks/board?lanes=person");
        page.QuerySelectorAll("details.lane").Length.ShouldBe(10);                       // everybody to whom a task can be handed, and nobody
        page.QuerySelector($"#lane-{world.Kostya.Id} .card")!.Id.ShouldBe("task-AUTO-1");
        page.QuerySelectorAll("#lane-none .card").Length.ShouldBe(2);
        page.QuerySelectorAll($"#lane-{world.Lena.Id} .stage-list")[1].GetAttribute("data-sortable-with").ShouldBe($"{{\"person\":\"{world.Lena.Id}\"}}");
        var undo = (await ira.PieceOf("/tasks/AUTO-1/column", new { column = "Готово", person = world.Lena.Id.ToString() })).QuerySelector(".toast-undo")!.GetAttribute("hx-post")!;
        var moved = await Of(world, world.Landing);
        (moved.AssigneeId, moved.StageId).ShouldBe((world.Lena.Id, world.Done.Id));
        await ira.PieceOf(undo, null);
        moved = await Of(world, world.Landing);
        (moved.AssigneeId, moved.StageId).ShouldBe((world.Kostya.Id, world.InWork.Id));
        await ira.Does("/tasks/AUTO-1/column", new { column = "В работе", person = "nobody" });
        (await Of(world, world.Landing)).AssigneeId.ShouldBeNull();
        await ira.IsRefused("/tasks/AUTO-1/column", new { column = "В работе", person = "кто-то" });
        (await ira.Page("/tasks/board?lanes=client")).QuerySelector($"#lane-{world.AutoDetail.Id} .stage-list")!.GetAttribute("data-sortable-group").ShouldBe(world.AutoDetail.Id.ToString());
    }

    [EachEngine]
    public async Task Lanes_of_services_hold_what_is_of_them_and_the_rest_last(Engine engine)
    {
        var world = await Begin(engine);
        var service = (await world.As(world.Oleg).Does("/services", new { name = "SEO" }))["id"]!.GetValue<Guid>();
        await world.As(world.Ira).Does("/tasks/AUTO-1/service", new { service });
        var page = await world.As(world.Ira).Page("/tasks/board?lanes=service");
        page.QuerySelectorAll("details.lane h2").Select(x => x.TextContent).ShouldBe(["SEO", "Без услуги"]);
        page.QuerySelector($"#lane-{service} .card")!.Id.ShouldBe("task-AUTO-1");
        (await world.As(world.Ira).Piece($"/tasks/board?lanes=service&lane={service}")).QuerySelectorAll(".card").Length.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_long_board_sends_what_is_seen_and_the_rest_when_it_is_asked_for(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db =>
        {
            var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
            for (var i = 0; i < 100; i++) db.Add(new WorkTask(Ids.New(World.Now), stage, $"Задача {i}", (i + 10) * Places.Step, world.Ira, World.Now));
        });
        var ira = world.As(world.Ira);
        var page = await ira.Page("/tasks/board");
        page.QuerySelectorAll(".card").Length.ShouldBe(ShowGeneralBoard.Step + 1);
        page.QuerySelector(".lane-head .count")!.TextContent.ShouldBe("102");
        (await ira.Piece(page.QuerySelector(".stage-more button")!.GetAttribute("hx-get")!)).QuerySelectorAll(".card").Length.ShouldBe((2 * ShowGeneralBoard.Step) + 1);
        var json = await world.Api(world.Ira).Ask("/api/v1/tasks/board?lanes=project&show=50");
        json["items"]![0]!["columns"]![0]!["count"]!.GetValue<int>().ShouldBe(102);
        json["items"]![0]!["columns"]![0]!["tasks"]!.AsArray().Count.ShouldBe(50);
    }

    [EachEngine]
    public async Task A_subcontractor_s_board_holds_own_tasks_and_no_clients(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        foreach (var lanes in (string[])["", "?lanes=client", "?lanes=person", "?lanes=project"])
        {
            var page = await world.As(world.Artyom).Page("/tasks/board" + lanes);
            page.QuerySelectorAll(".card").Select(x => x.Id).ShouldBe(["task-AUTO-2"], lanes);
            page.Body!.TextContent.ShouldNotContain("АвтоДеталь");
            page.Body!.TextContent.ShouldNotContain("SEO пекарни");
        }
        (await world.Api(world.Artyom).Ask("/api/v1/tasks/board?lanes=client"))["items"]!.AsArray().Single()!["lane"]!.GetValue<string>().ShouldBe("all");
        await world.As(world.Artyom).IsRefused("/tasks/AUTO-1/column", new { column = "Готово" }, 404);
        await world.As(world.Artyom).Does("/tasks/AUTO-2/column", new { column = "Готово" });
    }

    [EachEngine]
    public async Task A_kept_board_and_calendar_are_never_older_than_what_was_done(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        foreach (var path in (string[])["/tasks/board", "/tasks/board?person=me", "/tasks/calendar"]) await kostya.Page(path);
        await ira.Does("/tasks/AUTO-1/title", new { title = "Лендинг иначе" });
        foreach (var path in (string[])["/tasks/board", "/tasks/board?person=me", "/tasks/calendar"])
            (await kostya.Page(path)).Body!.TextContent.ShouldContain("Лендинг иначе");
        (await world.As(world.Lena).Page("/tasks/board?person=me")).QuerySelectorAll(".card").ShouldBeEmpty();
        (await world.As(world.Tamara).Page("/tasks/board")).QuerySelector("[data-controller=sortable]").ShouldBeNull();
        (await ira.Get("/tasks/board")).Headers.ETag.ShouldNotBeNull();
    }

    [Fact]
    public void Columns_stand_as_boards_have_them_and_rare_names_stand_together()
    {
        BoardStage Stage(Guid project, string name, bool done = false) => new(Guid.NewGuid(), project, name, done);
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        var columns = new BoardColumns([Stage(a, "План"), Stage(a, "В\u00A0работе"), Stage(a, "Готово", true), Stage(b, "план"), Stage(b, "В работе"), Stage(b, "Проверяем"), Stage(b, "ГОТОВО", true)], "Другие");
        columns.All.Select(x => x.Key).ShouldBe(["план", "в работе", "проверяем", "готово"]);
        columns.All[^1].IsDone.ShouldBeTrue();
        var many = Enumerable.Range(0, 20).Select(i => Stage(Guid.NewGuid(), $"Своё {i}")).Concat([Stage(a, "План"), Stage(b, "План")]).ToList();
        var crowded = new BoardColumns(many, "Другие");
        crowded.All.Count.ShouldBe(BoardColumns.Most + 1);
        crowded.All[^1].IsRest.ShouldBeTrue();
        crowded.All.ShouldContain(x => x.Key == "план");
        many.Count(x => crowded.Of(x.Id) == BoardColumns.Rest).ShouldBe(20 - BoardColumns.Most + 1);
    }

    static async Task<string> Baked(World world, string title) =>
        (await world.As(world.Pavel).Does("/tasks", new { stage = await world.Read(db => db.Stages.Where(x => x.ProjectId == world.Bake.Id).Select(x => x.Id).FirstAsync()), title }))["number"]!.GetValue<string>();

    static IEnumerable<string> Names(AngleSharp.Dom.IDocument page, int column) => page.QuerySelectorAll(".lane-cell")[column].QuerySelectorAll(".card").Select(x => x.GetAttribute("data-id")!);

    static Task<WorkTask> Of(World world, WorkTask task) => world.Read(db => db.Tasks.AsNoTracking().SingleAsync(x => x.Id == task.Id));
}
