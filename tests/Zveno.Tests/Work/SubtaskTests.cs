using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class SubtaskTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Subtasks_are_typed_ticked_and_counted_and_do_not_stand_on_the_board(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Page("/projects/AUTO");
        var first = await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Сверстать шапку", assignee = world.Lena.Id, dueOn = "2026-11-18", estimateMinutes = 90 });
        (first["number"]!.GetValue<string>(), first["parent"]!.GetValue<Guid>(), first["isVisible"]!.GetValue<bool>()).ShouldBe(("AUTO-4", world.Landing.Id, false));
        await ira.PieceOf("/tasks/AUTO-1/subtasks", new { title = "Сверстать подвал" });
        await ira.Does("/tasks/AUTO-4/done", new { done = true });

        var card = await ira.Piece("/tasks/AUTO-1");
        card.QuerySelector("#card-subtasks .count")!.TextContent.ShouldBe("1/2");
        card.QuerySelectorAll("#card-subtasks li a").Select(x => x.GetAttribute("href")).ShouldBe(["/tasks/AUTO-4", "/tasks/AUTO-5"]);
        var board = await ira.Page("/projects/AUTO");
        board.QuerySelector("#task-AUTO-1 [title=Подзадачи]")!.TextContent.ShouldBe("1/2");
        board.QuerySelector("#task-AUTO-4").ShouldBeNull();
        board.QuerySelector("#task-AUTO-5").ShouldBeNull();
        await ira.Does("/tasks/AUTO-4/done", new { done = false });
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Number == 4 && x.ProjectId == world.Auto.Id))).StageId.ShouldBe(world.InWork.Id);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-1 [title=Подзадачи]")!.TextContent.ShouldBe("0/2");

        var json = await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1");
        json["subtasks"]!.AsArray().Select(x => x!["number"]!.GetValue<string>()).ShouldBe(["AUTO-4", "AUTO-5"]);
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-4"))["parent"]!["number"]!.GetValue<string>().ShouldBe("AUTO-1");
        (await world.Api(world.Ira).Ask($"/api/v1/tasks?parent={world.Landing.Id}"))["items"]!.AsArray().Count.ShouldBe(2);
        (await world.As(world.Lena).Page("/")).Body!.TextContent.ShouldContain("Сверстать шапку");
    }

    [EachEngine]
    public async Task Parts_of_parts_and_circles_are_refused_and_named(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/parent", new { parent = "auto-1" });
        (await ira.IsRefused("/tasks/AUTO-2/subtasks", new { title = "Глубже" })).ShouldContain("AUTO-2");
        (await ira.IsRefused("/tasks/AUTO-3/parent", new { parent = "AUTO-2" })).ShouldContain("AUTO-2");
        (await ira.IsRefused("/tasks/AUTO-1/parent", new { parent = "AUTO-2" })).ShouldContain("AUTO-1 → AUTO-2 → AUTO-1");
        (await ira.IsRefused("/tasks/AUTO-1/parent", new { parent = "AUTO-1" })).ShouldContain("AUTO-1 → AUTO-1");
        (await ira.IsRefused("/tasks/AUTO-1/parent", new { parent = "AUTO-3" })).ShouldContain("AUTO-1");
        (await ira.IsRefused("/tasks/AUTO-3/parent", new { parent = "AUTO-99" })).ShouldContain("AUTO-99");
        var other = (await ira.Does("/tasks", new { stage = (await world.Read(db => db.Stages.FirstAsync(x => x.ProjectId == world.Bake.Id))).Id, title = "Чужая" }))["number"]!.GetValue<string>();
        (await ira.IsRefused("/tasks/AUTO-3/parent", new { parent = other })).ShouldContain("другого проекта");
    }

    [EachEngine]
    public async Task A_subtask_is_put_on_the_board_and_back_by_the_message_at_the_foot(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Отдельно" });
        var said = await ira.PieceOf("/tasks/AUTO-4/parent", new { parent = "" });
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-4").ShouldNotBeNull();
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-4").ShouldBeNull();
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Title == "Отдельно"))).ParentId.ShouldBe(world.Landing.Id);
    }

    [EachEngine]
    public async Task An_item_of_a_checklist_becomes_a_subtask_in_one_tap_and_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "План" }))["id"]!.GetValue<Guid>();
        var item = (await ira.Does($"/checklists/{list}/items", new { text = "Написать тексты" }))["id"]!.GetValue<Guid>();
        var said = await ira.PieceOf($"/checklist-items/{item}/subtask", null);
        said.QuerySelector("#card-subtasks .count")!.TextContent.ShouldBe("0/1");
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).ItemsTotal.ShouldBe(0);
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        var card = await ira.Piece("/tasks/AUTO-1");
        card.QuerySelector("#card-subtasks .count").ShouldBeNull();
        card.QuerySelector("#card-checklists .checklist li")!.TextContent.ShouldContain("Написать тексты");
    }

    [EachEngine]
    public async Task Subtasks_leave_with_their_task_and_come_back_with_it(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Раньше" });
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Вместе" });
        await ira.Does("/tasks/AUTO-4/archive");
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await ira.Does("/tasks/AUTO-1/archive");
        (await world.Read(db => db.Tasks.CountAsync(x => x.ArchivedAt != null))).ShouldBe(3);
        await ira.IsRefused("/tasks/AUTO-5/restore", status: 409);
        await ira.Does("/tasks/AUTO-1/restore");
        (await world.Read(db => db.Tasks.Where(x => x.ArchivedAt != null).Select(x => x.Title).ToListAsync())).ShouldBe(["Раньше"]);
    }

    [EachEngine]
    public async Task Subtasks_take_no_place_in_a_stage_and_never_reach_the_room_by_themselves(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", limit = 1 });
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Тайная подзадача" });
        (await world.Guest(world.MarinasLink).Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldNotContain("Тайная подзадача");
        await ira.Does("/tasks/AUTO-4/visible", new { visible = true });
        (await world.Guest(world.MarinasLink).Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("Тайная подзадача");
    }

    [EachEngine]
    public async Task A_template_keeps_subtasks_under_their_task(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Шаг", estimateMinutes = 30 });
        var key = (await ira.Does("/projects/AUTO/template", new { name = "С шагами" }))["key"]!.GetValue<string>();
        await ira.Does("/projects", new { client = world.AutoDetail.Id, name = "По шаблону", code = "STEP", template = key });
        var made = await world.Read(db => db.Tasks.Include(x => x.Parent).Where(x => x.Project.Code == "STEP" && x.ParentId != null).ToListAsync());
        made.ShouldHaveSingleItem().Parent!.Title.ShouldBe(world.Landing.Title);
        (made[0].Title, made[0].EstimateMinutes).ShouldBe(("Шаг", 30));
    }

    [EachEngine]
    public async Task A_subcontractor_sees_his_subtask_as_a_card_and_nothing_of_its_parent(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-1/subtasks", new { title = "Для подрядчика", assignee = world.Artyom.Id });
        var artyom = world.As(world.Artyom);
        (await artyom.Page("/projects/AUTO")).QuerySelector("#task-AUTO-4").ShouldNotBeNull();
        var card = await artyom.Piece("/tasks/AUTO-4");
        card.Body!.TextContent.ShouldNotContain(world.Landing.Title);
        await artyom.Does("/tasks/AUTO-4/done", new { done = true });
    }
}
