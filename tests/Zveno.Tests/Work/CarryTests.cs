using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Work;

namespace Zveno.Tests;

public class CarryTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_task_goes_to_another_project_whole_and_its_old_address_leads_to_it(Engine engine)
    {
        var (world, ira) = await WithShop(engine);
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklists/{list}/items", new { text = "240×400" });
        await ira.Does("/projects/AUTO/labels", new { name = "SEO", colour = "green", task = world.Landing.Id });
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Часть" });
        await ira.Does("/tasks/AUTO-2/blockers", new { blocker = "AUTO-1" });
        await ira.Page("/projects/AUTO");

        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        var said = await ira.PieceOf("/tasks/AUTO-1/project", new { project = "shop" });
        said.QuerySelector("#card .card-no")!.TextContent.ShouldBe("SHOP-1");
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-1").ShouldBeNull();
        (await ira.Page("/projects/SHOP")).QuerySelector("#task-SHOP-1 .tag")!.TextContent.ShouldBe("SEO");
        (await ira.Piece("/tasks/AUTO-2")).QuerySelector("#card-ties")!.TextContent.ShouldContain("SHOP-1");
        var moved = await world.Read(db => db.Tasks.Include(x => x.Subtasks).SingleAsync(x => x.Id == world.Landing.Id));
        (moved.IsVisible, moved.ItemsTotal, moved.Subtasks.Single().Number, moved.Subtasks.Single().ProjectId).ShouldBe((true, 1, 2, moved.ProjectId));
        var old = await ira.Get("/tasks/AUTO-1");
        (old.StatusCode, old.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.Redirect, "/tasks/SHOP-1"));
        (await world.Api(world.Ira).Get("/api/v1/tasks/auto-4")).Headers.Location!.OriginalString.ShouldBe("/api/v1/tasks/SHOP-2");
        (await world.As(world.Artyom).Get("/tasks/AUTO-1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ira.Ask("/tasks/SHOP-1/history"))["items"]![0]!["what"]!.GetValue<string>().ShouldContain("AUTO-1 → SHOP-1");

        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-1").ShouldNotBeNull();
        (await ira.Get("/tasks/SHOP-1")).Headers.Location!.OriginalString.ShouldBe("/tasks/AUTO-1");
        await ira.IsRefused("/tasks/AUTO-1/project", new { project = "AUTO" });
        await ira.IsRefused("/tasks/AUTO-1/project", new { project = "NOPE" }, 404);
    }

    [EachEngine]
    public async Task At_another_client_nothing_of_it_stays_shown(Engine engine)
    {
        var (world, ira) = await WithShop(engine);
        await world.Change(async db => (await db.Projects.SingleAsync(x => x.Id == world.Bake.Id)).Describe("SEO пекарни", false, world.Ira, World.Now));
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Открытый список" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklists/{list}/public", new { isPublic = true });
        await ira.Does("/tasks/AUTO-1/project", new { project = "BAKE" });
        var moved = await world.Read(db => db.Tasks.Include(x => x.Checklists).SingleAsync(x => x.Id == world.Landing.Id));
        (moved.ClientId, moved.IsVisible, moved.Checklists.Single().IsPublic).ShouldBe((world.Bakery.Id, false, false));
        (await world.Guest(world.MarinasLink).Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldNotContain(world.Landing.Title);
        (await world.Guest(world.StepansLink).Page($"/r/{world.StepansLink}")).Body!.TextContent.ShouldNotContain(world.Landing.Title);
    }

    [EachEngine]
    public async Task Hours_go_with_their_task_by_rewriting_open_days_and_correcting_closed_ones(Engine engine)
    {
        var (world, ira) = await WithShop(engine);
        var kostya = world.As(world.Kostya);
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "3ч", on = "AUTO-1" });
        TimeMachine.Pass(TimeSpan.FromDays(8));
        await kostya.Does("/time-entries", new { day = "2026-11-24", worked = "1ч", on = "AUTO-1" });
        (await ira.IsRefused("/tasks/AUTO-1/project", new { project = "BAKE" }, 409)).ShouldContain("3\u00A0ч");
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).ProjectId.ShouldBe(world.Auto.Id);

        await ira.Does("/tasks/AUTO-1/project", new { project = "SHOP" });
        var lines = await world.Read(db => db.TimeEntries.OrderBy(x => x.Day).ThenBy(x => x.Id).ToListAsync());
        var shop = await world.Read(db => db.Projects.SingleAsync(x => x.Code == "SHOP"));
        lines.Where(x => x.ProjectId == world.Auto.Id).Select(x => x.Seconds / 3600).ShouldBe([3, -3], ignoreOrder: true);
        lines.Where(x => x.ProjectId == shop.Id).Select(x => x.Seconds / 3600).ShouldBe([3, 1], ignoreOrder: true);
        lines.Sum(x => x.Seconds).ShouldBe(4 * 3600);
        lines.ShouldAllBe(x => x.TaskId == world.Landing.Id);
        (await world.Read(db => db.RoomHours.Where(x => x.TaskId == world.Landing.Id && x.Minutes != 0).ToListAsync())).ShouldHaveSingleItem().ShouldSatisfyAllConditions(x => x.ProjectId.ShouldBe(shop.Id), x => x.Minutes.ShouldBe(240));
    }

    [EachEngine]
    public async Task Fresh_hours_go_to_another_client_too_and_his_room_stops_telling_them(Engine engine)
    {
        var (world, ira) = await WithShop(engine);
        var kostya = world.As(world.Kostya);
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "2ч", on = "AUTO-1" });
        await kostya.Does("/timers", new { task = world.Landing.Id });
        await ira.Does("/tasks/AUTO-1/project", new { project = "BAKE" });
        var entry = await world.Read(db => db.TimeEntries.SingleAsync());
        (entry.ClientId, entry.ProjectId, entry.Seconds).ShouldBe((world.Bakery.Id, world.Bake.Id, 7200));
        (await world.Read(db => db.Timers.SingleAsync())).ProjectId.ShouldBe(world.Bake.Id);
        (await world.Read(db => db.RoomHours.Where(x => x.ClientId == world.AutoDetail.Id).SumAsync(x => x.Minutes))).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_copy_brings_what_is_to_be_done_and_nothing_of_what_was(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/description", new { description = "По макету" });
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        var item = (await ira.Does($"/checklists/{list}/items", new { text = "240×400" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklist-items/{item}/tick", new { done = true });
        await ira.Does("/projects/AUTO/labels", new { name = "SEO", task = world.Landing.Id });
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Часть" });
        await ira.Does("/tasks/AUTO-1/notes", new { text = "Тайна" });
        var id = Guid.CreateVersion7();
        (await ira.Does("/tasks/AUTO-1/copy", new { id }))["number"]!.GetValue<string>().ShouldBe("AUTO-5");
        await ira.Does("/tasks/AUTO-1/copy", new { id });
        var copy = await world.Read(db => db.Tasks.Include(x => x.Checklists).ThenInclude(x => x.Items).Include(x => x.Subtasks).Include(x => x.Labels).SingleAsync(x => x.Id == id));
        (copy.Title, copy.Description, copy.ItemsDone, copy.ItemsTotal, copy.NoteCount, copy.AssigneeId).ShouldBe((world.Landing.Title, "По макету", 0, 1, 0, null));
        (copy.Labels.Count, copy.Subtasks.Single().Title).ShouldBe((1, "Часть"));
        (await ira.Page("/projects/AUTO")).QuerySelectorAll($"#stage-{world.InWork.Id} .card").Select(x => x.Id).ShouldBe(["task-AUTO-1", "task-AUTO-5"]);
        var said = await ira.PieceOf("/tasks/AUTO-5/copy", new { title = "Ещё одна" });
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Title == "Ещё одна"))).IsArchived.ShouldBeTrue();
    }

    async Task<(World World, Actor Ira)> WithShop(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects", new { client = world.AutoDetail.Id, name = "Магазин", code = "SHOP" });
        return (world, ira);
    }
}
