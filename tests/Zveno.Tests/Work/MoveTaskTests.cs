using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class MoveTaskTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_card_dropped_below_another_stays_there(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does($"/tasks/{world.Banners.Id}/move", new { stage = world.InWork.Id, below = "AUTO-1" });
        (await Order(world, world.InWork)).ShouldBe([1, 2]);
        await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-2/move", new { stage = world.InWork.Id, below = (string?)null });
        (await Order(world, world.InWork)).ShouldBe([2, 1]);
    }

    [EachEngine]
    public async Task Forty_drops_between_the_same_two_cards_keep_the_order(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        for (var i = 0; i < 40; i++) await ira.Does("/tasks", new { stage = world.Queue.Id, title = $"Задача {i}" });
        for (var i = 4; i < 44; i++) await ira.Does($"/tasks/AUTO-{i}/move", new { stage = world.Queue.Id, below = "AUTO-2" });
        (await Order(world, world.Queue)).ShouldBe([2, .. Enumerable.Range(4, 40).Reverse(), 3]);
    }

    [EachEngine]
    public async Task A_move_is_taken_back_to_where_the_card_stood(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var answer = await ira.PieceOf($"/tasks/AUTO-3/move", new { stage = world.Done.Id });
        var undo = answer.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!;
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Secret.Id))).ClosedAt.ShouldNotBeNull();
        await ira.PieceOf(undo, null);
        (await Order(world, world.Queue)).ShouldBe([2, 3]);
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Secret.Id))).ClosedAt.ShouldBeNull();
    }

    [EachEngine]
    public async Task A_full_stage_says_so_and_the_card_stays(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", limit = 1 });
        (await ira.IsRefused("/tasks/AUTO-2/move", new { stage = world.InWork.Id })).ShouldContain("В работе");
        (await Order(world, world.InWork)).ShouldBe([1]);
        await ira.IsRefused("/tasks", new { stage = world.InWork.Id, title = "Ещё одна" });
    }

    [EachEngine]
    public async Task A_card_archived_meanwhile_does_not_move_and_is_named(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Pavel).Does("/tasks/AUTO-2/archive");
        (await world.As(world.Ira).IsRefused("/tasks/AUTO-2/move", new { stage = world.InWork.Id }, 409)).ShouldContain(world.Banners.Title);
    }

    [EachEngine]
    public async Task A_stage_taken_off_meanwhile_takes_no_card(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Pavel).Does($"/stages/{world.Done.Id}/archive");
        await world.As(world.Ira).IsRefused("/tasks/AUTO-2/move", new { stage = world.Done.Id }, 409);
        (await world.As(world.Ira).IsRefused($"/stages/{world.Queue.Id}/archive")).ShouldContain("2");
    }

    [EachEngine]
    public async Task A_stage_hands_the_card_to_its_person(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does($"/stages/{world.InWork.Id}", new { name = "В работе", handsTo = world.Lena.Id });
        var moved = await world.As(world.Ira).Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id });
        moved["assignee"]!.GetValue<Guid>().ShouldBe(world.Lena.Id);
    }

    [EachEngine]
    public async Task Cards_and_stages_of_others_do_not_exist(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        var ira = world.As(world.Ira);
        await ira.IsRefused($"/tasks/{other.Banners.Id}/move", new { stage = world.InWork.Id }, 404);
        await ira.IsRefused("/tasks/AUTO-2/move", new { stage = other.InWork.Id }, 404);
        await ira.IsRefused("/tasks/AUTO-99/move", new { stage = world.InWork.Id }, 404);
        await ira.IsRefused("/tasks/nonsense/move", new { stage = world.InWork.Id }, 404);
        var bake = await world.Read(db => db.Stages.Where(x => x.ProjectId == world.Bake.Id).Select(x => x.Id).SingleAsync());
        await ira.IsRefused("/tasks/AUTO-2/move", new { stage = bake });
        await world.As(world.Tamara).IsRefused("/tasks/AUTO-2/move", new { stage = world.InWork.Id }, 403);
    }

    [EachEngine]
    public async Task The_room_hears_of_published_changes_only(Engine engine)
    {
        var world = await Begin(engine);
        var heard = new List<string>();
        world.App.Services.GetService(typeof(LiveHub)).ShouldBeOfType<LiveHub>().Heard += x => { if (x.Agency == world.AgencyId) lock (heard) heard.AddRange(x.Topics); };
        var ira = world.As(world.Ira);

        await ira.Does("/tasks/AUTO-2/notes", new { text = "внутреннее" });
        await ira.Does("/tasks/AUTO-2/estimate", new { estimateMinutes = 60 });
        await ira.Does("/tasks/AUTO-3/title", new { title = "Тоже внутреннее" });
        await ira.Does("/tasks", new { stage = world.Queue.Id, title = "Скрытая с рождения", visible = false });
        await ira.Does("/tasks/AUTO-2/visible", new { visible = false });
        lock (heard) heard.Where(x => x.StartsWith("room:", StringComparison.Ordinal)).ShouldBe([$"room:{world.AutoDetail.Id}"]);
    }

    static Task<List<int>> Order(World world, Stage stage) =>
        world.Read(db => db.Tasks.Open().Where(x => x.StageId == stage.Id).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => x.Number).ToListAsync());
}
