using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>A task that several people do, in the views: it stands with each of them, is counted once, and leaves only the hands that it is taken from.</summary>
public class SeveralHandsTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_task_stands_in_the_lane_of_each_who_does_it_and_is_counted_once(Engine engine)
    {
        var world = await Begin(engine);
        var ira = await Shared(world);
        var page = await ira.Page("/tasks/board?lanes=person");
        foreach (var who in new[] { world.Kostya, world.Lena }) page.QuerySelector($"#lane-{who.Id} .card")!.GetAttribute("data-id").ShouldBe("AUTO-1");
        page.QuerySelectorAll("[id]").Select(x => x.Id).ShouldBeUnique();
        page.QuerySelectorAll(".lane-head .count").Select(x => x.TextContent).ShouldBe(["2", "1", "0"]);
        (await ira.Piece($"/tasks/board?lanes=person&lane={world.Lena.Id}&show=30")).QuerySelectorAll(".card").Length.ShouldBe(1);

        var lane = page.QuerySelector($"#lane-{world.Lena.Id} .stage-list")!;
        lane.GetAttribute("data-sortable-leaves").ShouldBe($"{{\"from\":\"{world.Lena.Id}\"}}");
        var undo = (await ira.PieceOf("/tasks/AUTO-1/column", new { column = "В работе", person = world.Ira.Id, from = world.Lena.Id })).QuerySelector(".toast-undo")!.GetAttribute("hx-post")!;
        (await Hands(world)).ShouldBe([world.Kostya.Id, world.Ira.Id]);
        await ira.PieceOf(undo, null);
        (await Hands(world)).ShouldBe([world.Kostya.Id, world.Lena.Id]);
        await ira.Does("/tasks/AUTO-1/column", new { column = "Готово", person = world.Lena.Id, from = world.Lena.Id });            // along its own lane
        (await Hands(world)).ShouldBe([world.Kostya.Id, world.Lena.Id]);
    }

    [EachEngine]
    public async Task In_the_table_by_people_it_stands_under_each_and_the_total_holds_it_once(Engine engine)
    {
        var world = await Begin(engine);
        var ira = await Shared(world);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 3 });
        var table = await world.Api(world.Ira).Ask("/api/v1/tasks/table?group=person");
        table["items"]!.AsArray().Select(x => (x!["number"]!.GetValue<string>(), x["hand"]?.GetValue<Guid>())).Take(2).ShouldBe([("AUTO-1", world.Kostya.Id), ("AUTO-1", world.Lena.Id)]);
        table["total"]!["count"]!.GetValue<int>().ShouldBe(3);
        table["total"]!["estimateMinutes"]!.GetValue<int>().ShouldBe(180);
        table["groups"]!.AsArray().ToDictionary(x => x!["group"]!.GetValue<string>(), x => x!["sums"]!["estimateMinutes"]!.GetValue<int>()).ShouldBe(new Dictionary<string, int> { [world.Kostya.Id.ToString()] = 180, [world.Lena.Id.ToString()] = 180, [""] = 0 }, ignoreOrder: true);
        var page = await ira.Page("/tasks?group=person");
        page.QuerySelectorAll(".group-row th").Select(x => x.TextContent.Trim()).ShouldBe(["Костя Журавлёв 1", "Лена Орлова 1", "Никто 2"]);
        page.QuerySelectorAll("[id]").Select(x => x.Id).ShouldBeUnique();
        page.QuerySelectorAll($"tr[id^='row-{world.Landing.Id}'] .hands-helper .cut").Select(x => x.TextContent).ShouldBe(["Лена Орлова", "Лена Орлова"]);
    }

    [EachEngine]
    public async Task A_long_table_by_people_goes_on_where_the_page_ended_and_loses_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var ira = await Shared(world);
        await world.Change(async db =>
        {
            var by = await db.Set<Agencies.Member>().SingleAsync(x => x.Id == world.Ira.Id);
            var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
            for (var i = 0; i < 130; i++)
            {
                var task = new WorkTask(Ids.New(World.Now), stage, $"Строка {i}", i * 10, by, World.Now);
                task.HandTo(i % 2 == 0 ? world.Kostya.Id : world.Lena.Id, by, World.Now);
                db.Add(task);
            }
        });
        var seen = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = await world.Api(world.Ira).Ask($"/api/v1/tasks/table?group=person&sort=title&after={after}");
            seen.AddRange(page["items"]!.AsArray().Select(x => $"{x!["hand"]} {x["number"]}"));
            after = page["next"]?.GetValue<string>();
        }
        seen.Count.ShouldBe(130 + 3 + 1);
        seen.ShouldBeUnique();
        (await world.Api(world.Ira).Ask("/api/v1/tasks/table?group=person&after=nobody-knows.this"))["items"]!.AsArray().Count.ShouldBe(100);
    }

    [EachEngine]
    public async Task Handing_over_takes_the_task_from_the_one_it_was_dragged_off_and_is_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = await Shared(world);
        var toast = (await ira.PieceOf("/tasks/AUTO-1/hand-over", new { person = world.Pavel.Id, from = world.Lena.Id })).QuerySelector(".toast-undo")!;
        (await Hands(world)).ShouldBe([world.Kostya.Id, world.Pavel.Id]);
        await ira.Does(toast.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(toast.GetAttribute("hx-vals")!));
        (await Hands(world)).ShouldBe([world.Kostya.Id, world.Lena.Id]);
        (await ira.IsRefused("/tasks/AUTO-1/hand-over", new { person = world.Ira.Id, from = world.Pavel.Id }, 409)).ShouldContain("AUTO-1");

        var program = world.Api(world.Ira);
        await program.Does("/api/v1/tasks/AUTO-1/hand-over", new { person = world.Pavel.Id, from = world.Kostya.Id });           // he answered for it
        (await Hands(world)).ShouldBe([world.Pavel.Id, world.Lena.Id]);
        await program.Does("/api/v1/tasks/AUTO-1/hand-over", new { person = "nobody", from = world.Lena.Id });
        (await Hands(world)).ShouldBe([world.Pavel.Id]);
        await world.Api(world.Tamara).IsRefused("/api/v1/tasks/AUTO-1/hand-over", new { person = "me" }, 403);
        await program.IsRefused("/api/v1/tasks/AUTO-1/hand-over", new { person = "me", from = "кто-то" });
        await ira.Does("/tasks/AUTO-1/assignee", new { assignee = world.Artyom.Id });
        await world.As(world.Artyom).Does("/tasks/AUTO-1/hand-over", new { person = world.Kostya.Id });                          // his own, so his to pass on
        (await Hands(world)).ShouldBe([world.Kostya.Id]);
    }

    [EachEngine]
    public async Task A_day_shows_its_week_and_hands_over_only_that_person_s_part(Engine engine)
    {
        var world = await Begin(engine);
        var ira = await Shared(world);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 200 });
        var load = await ira.Page("/tasks/load");
        load.QuerySelector("[data-grid-next]").ShouldNotBeNull();
        var week = load.QuerySelector($"#load-{world.Lena.Id} td.load-sum a")!.GetAttribute("href")!;           // a phone shows weeks: each leads to its first red day
        var day = await ira.Page(week);
        day.QuerySelectorAll(".load-strip a").Length.ShouldBe(5);
        day.QuerySelector(".load-strip a[aria-current]")!.ClassName.ShouldBe("load-over");
        day.QuerySelector(".load-list input[name=from]")!.GetAttribute("value").ShouldBe(world.Lena.Id.ToString());
        day.QuerySelectorAll(".load-list option").Select(x => x.GetAttribute("value")).ShouldNotContain(world.Lena.Id.ToString());
        day.QuerySelector(".load-list")!.GetAttribute("data-sortable-leaves").ShouldBe($"{{\"from\":\"{world.Lena.Id}\"}}");
    }

    static async Task<Actor> Shared(World world)
    {
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/people", new { member = world.Lena.Id, on = true });
        return ira;
    }

    static Task<List<Guid>> Hands(World world) => world.Read(async db =>
    {
        var task = await db.Tasks.AsNoTracking().SingleAsync(x => x.Id == world.Landing.Id);
        return new[] { task.AssigneeId }.OfType<Guid>().Concat(task.Helpers).ToList();
    });
}
