using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class QuickAddTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_line_on_the_board_makes_the_task_that_it_says(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/labels", new { name = "SEO" });
        const string line = "Созвон по макету завтра 15:00 @лена @костя !важно * #seo 2ч";
        var said = await ira.Piece($"/tasks/quick?stage={world.Queue.Id}&quick={Uri.EscapeDataString(line)}");
        said.Body!.TextContent.ShouldContain("завтра\u00A015:00");
        said.Body!.TextContent.ShouldContain("Лена Орлова");
        var column = await ira.PieceOf("/tasks", new { stage = world.Queue.Id, quick = line });
        column.Body!.TextContent.ShouldContain("Созвон по макету");
        await Check(world, await world.Read(db => db.Tasks.Include(x => x.Labels).SingleAsync(x => x.Title == "Созвон по макету")));
    }

    [EachEngine]
    public async Task The_api_previews_and_makes_by_project(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        await api.Does("/api/v1/projects/AUTO/labels", new { name = "SEO" });
        const string line = "Созвон по макету tomorrow 3pm @lena @kostya !high * #SEO 2h";
        var preview = await api.Ask($"/api/v1/tasks/quick?project=AUTO&quick={Uri.EscapeDataString(line)}");
        preview["assignee"]!.GetValue<Guid>().ShouldBe(world.Lena.Id);
        preview["understood"]!.AsArray().Count.ShouldBe(8);
        var made = await api.Does("/api/v1/tasks/quick", new { project = "auto", quick = line });
        made["stage"]!.GetValue<Guid>().ShouldBe(world.Queue.Id);
        await Check(world, await world.Read(db => db.Tasks.Include(x => x.Labels).SingleAsync(x => x.Id == made["id"]!.GetValue<Guid>())));
        (await api.Ask($"/api/v1/tasks/quick?quick={Uri.EscapeDataString("Отчёт @никого")}"))["unsure"]!.AsArray().Count.ShouldBe(1);
        (await world.Api(world.Tamara).IsRefused("/api/v1/tasks/quick", new { project = "AUTO", quick = "Отчёт" }, 403)).ShouldNotBeEmpty();
    }

    [EachEngine]
    public async Task Colleagues_are_offered_for_a_line_and_an_outsider_is_offered_nobody_else(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Ira).Piece("/tasks/quick/names")).QuerySelectorAll("[role=option]").Select(x => x.GetAttribute("data-name")).ShouldContain(world.Ira.Name);
        (await world.Api(world.Artyom).Ask("/api/v1/tasks/quick/names"))["items"]!.AsArray().ShouldHaveSingleItem()!["name"]!.GetValue<string>().ShouldBe(world.Artyom.Name);
        (await world.As(world.Ira).Piece($"/stages/{world.Queue.Id}")).QuerySelector("textarea[data-mention-src='/tasks/quick/names'][data-mention-plain]").ShouldNotBeNull();
    }

    [EachEngine]
    public async Task The_dialog_begins_with_the_project_of_the_last_own_task(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Piece("/tasks/quick/button")).QuerySelector("[data-key=c]").ShouldNotBeNull();
        (await ira.Piece("/tasks/quick/new")).QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("AUTO");
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await ira.Does("/tasks/quick", new { project = "BAKE", quick = "Проверить позиции" });
        (await ira.Piece("/tasks/quick/new")).QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("BAKE");
        (await ira.PieceOf("/tasks/quick", new { project = "BAKE", quick = "Ещё раз 2ч" })).QuerySelector("[hx-post$='/unmake']").ShouldNotBeNull();
        (await world.As(world.Tamara).Piece("/tasks/quick/button")).QuerySelector("button").ShouldBeNull();
    }

    static Task Check(World world, WorkTask task)
    {
        (task.AssigneeId, task.DueTime, task.Priority, task.IsStarred, task.EstimateMinutes, task.Labels.Count).ShouldBe((world.Lena.Id, new TimeOnly(15, 0), Priority.High, true, 120, 1));
        task.DueOn.ShouldBe(DateOnly.FromDateTime(World.Now.UtcDateTime.AddHours(3)).AddDays(1));
        task.Helpers.ShouldBe([world.Kostya.Id]);
        return Task.CompletedTask;
    }
}
