using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Desk;

/// <summary>What is found though it was typed wrong, and what narrows.</summary>
public class SearchGuessTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_slip_and_the_other_layout_are_forgiven_and_said(Engine engine)
    {
        var world = await Begin(engine);
        await Task(world, "Подготовить посадочную страницу", "seo");
        foreach (var (typed, how) in new[] { ("посодочная", "near"), ("пасадочной", "near"), ("посадочна", (string?)null), ("поасдочная", "near"), ("gjcfljxyfz", "layout"), ("ыущ", "layout"), ("ПОСАДОЧНАЯ", null) })
        {
            var found = await world.Api(world.Ira).Ask($"/api/v1/search?q={Uri.EscapeDataString(typed)}");
            found["items"]!.AsArray().ShouldContain(x => x!["title"]!.GetValue<string>() == "Подготовить посадочную страницу", typed);
            found["meant"]?.GetValue<string>().ShouldBe(how, typed);
        }
        (await world.Api(world.Ira).Ask("/api/v1/search?q=абракадабра"))["items"]!.AsArray().ShouldBeEmpty();
        var page = await world.As(world.Ira).Page("/search?q=посодочная");
        page.QuerySelector("#search-found")!.TextContent.ShouldContain("Вот похожее");
        page.QuerySelector("mark")!.TextContent.ShouldBe("посадочную");
    }

    [EachEngine]
    public async Task A_guess_finds_nothing_that_the_searcher_may_not(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        await Task(world, "Секретная пневмостанция", null);
        (await other.Api(other.Ira).Ask("/api/v1/search?q=пневмостонция"))["items"]!.AsArray().ShouldBeEmpty();
        (await world.Api(world.Artyom).Ask("/api/v1/search?q=пневмостонция"))["items"]!.AsArray().ShouldBeEmpty();
        (await world.Api(world.Ira).Ask("/api/v1/search?q=пневмостонция"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task Words_narrow_by_client_project_person_state_and_group(Engine engine)
    {
        var world = await Begin(engine);
        var ours = await Task(world, "Отчёт по рекламе", null);
        await world.As(world.Ira).Does($"/tasks/{ours}/assignee", new { assignee = world.Kostya.Id });
        await world.Change(async db =>
        {
            var stage = await db.Stages.Include(x => x.Project).FirstAsync(x => x.ProjectId == world.Bake.Id);
            db.Add(new WorkTask(Ids.New(World.Now), stage, "Отчёт пекарни", 9_000_000, world.Ira, World.Now));
        });
        await world.As(world.Ira).Does($"/tasks/{ours}/notes", new { text = "отчёт проверен" });
        async Task<List<string>> Find(string q) => [.. (await world.Api(world.Ira).Ask($"/api/v1/search?q={Uri.EscapeDataString(q)}"))["items"]!.AsArray().Select(x => x!["title"]!.GetValue<string>()).Order()];

        (await Find("отчёт in:tasks")).ShouldBe(["Отчёт пекарни", "Отчёт по рекламе"]);
        (await Find("отчёт клиент:авто где:задачи")).ShouldBe(["Отчёт по рекламе"]);
        (await Find("отчёт client:\"пекарня крошка\" in:tasks")).ShouldBe(["Отчёт пекарни"]);
        (await Find("project:AUTO отчёт in:notes")).Count.ShouldBe(1);
        (await Find("отчёт @костя")).ShouldBe(["Отчёт по рекламе"]);
        (await Find("отчёт @лена")).ShouldBeEmpty();
        (await Find("отчёт is:done")).ShouldBeEmpty();
        (await Find("@костя is:open")).ShouldContain("Отчёт по рекламе");
        (await Find("отчёт project:НЕТ")).ShouldBeEmpty();
        (await world.As(world.Ira).Page("/search?q=отчёт in:tasks")).QuerySelector(".seg a[aria-current]")!.TextContent.ShouldBe("Задачи");
    }

    [Fact]
    public void The_distance_counts_wrong_missing_extra_and_swapped_letters()
    {
        SearchGuess.Distance("посадочн", "посодочн", 2).ShouldBe(1);
        SearchGuess.Distance("посадочн", "поасдочн", 2).ShouldBe(1);
        SearchGuess.Distance("баннер", "банер", 1).ShouldBe(1);
        SearchGuess.Distance("баннер", "счетчик", 2).ShouldBe(3);
        SearchGuess.OtherLayout("ghbdtn").ShouldBe("привет");
        SearchGuess.OtherLayout("руддщ").ShouldBe("hello");
        SearchGuess.OtherLayout("12345").ShouldBeNull();
    }

    static async Task<Guid> Task(World world, string title, string? description)
    {
        var id = Ids.New(World.Now);
        await world.Change(async db =>
        {
            var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
            var task = new WorkTask(id, stage, title, 8_000_000, world.Ira, World.Now);
            if (description is not null) task.Describe(description, null, world.Ira, World.Now);
            db.Add(task);
        });
        return id;
    }
}
