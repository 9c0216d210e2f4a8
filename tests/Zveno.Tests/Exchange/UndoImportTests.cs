using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Exchange;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>A whole import taken back: what goes, what stays and why, and that the board can come again.</summary>
public class UndoImportTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_import_that_nobody_touched_leaves_nothing_behind_and_can_come_again(Engine engine)
    {
        var world = await Begin(engine);
        var before = await Counts(world);
        var (id, _) = await Bring(world);
        (await Counts(world)).ShouldNotBe(before);

        var report = await Undo(world, id);
        (report.Cards, report.KeptCount, report.Projects.Single().Is).ShouldBe((24, 0, ProjectEnd.Gone));
        (await Counts(world)).ShouldBe(before);
        (await world.Read(db => db.ImportedRefs.CountAsync())).ShouldBe(0);
        (await world.Read(db => db.Set<SearchEntry>().CountAsync(x => x.Title == "Посадочная страница 1"))).ShouldBe(0);

        var (_, again) = await Bring(world);
        (again.IsUpdate, again.Cards.New).ShouldBe((false, 24));
        (await world.ProjectOf(TrelloBoards.BoardId)).Code.ShouldBe("PARTS");
    }

    [EachEngine]
    public async Task Touched_cards_go_to_the_archive_with_the_reason_and_their_hours_stay(Engine engine)
    {
        var world = await Begin(engine);
        var (id, _) = await Bring(world);
        var tasks = (await world.TasksOf(await world.ProjectOf(TrelloBoards.BoardId))).Where(x => !x.IsArchived).ToList();
        var (edited, timed, noted, split, waited) = (tasks[0], tasks[1], tasks[2], tasks[3], tasks[5]);
        TimeMachine.Pass(TimeSpan.FromHours(1));
        var ira = world.As(world.Ira);
        await ira.Does($"/tasks/{edited.Id}/title", new { title = "Переименована" });
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = timed.Id });
        await ira.Does($"/tasks/{noted.Id}/notes", new { text = "Обсудили" });
        await ira.Does($"/tasks/{split.Id}/subtasks", new { title = "Часть" });
        await ira.Does($"/tasks/{world.Landing.Id}/blockers", new { blocker = waited.Id });

        var report = await Undo(world, id);
        report.Kept.ToDictionary(x => x.Title, x => x.Why.ToList()).ShouldSatisfyAllConditions(
            x => x["Переименована"].ShouldBe([Touch.Changed]),
            x => x[timed.Title].ShouldContain(Touch.Hours),
            x => x[noted.Title].ShouldContain(Touch.Note),
            x => x[split.Title].ShouldContain(Touch.Tied),
            x => x[waited.Title].ShouldContain(Touch.Tied));
        (report.KeptCount, report.Cards, report.Projects.Single().Is).ShouldBe((5, 19, ProjectEnd.Archived));
        (await world.Read(db => db.TimeEntries.CountAsync(x => x.TaskId == timed.Id))).ShouldBe(1);
        (await world.Read(db => db.TaskNotes.CountAsync(x => x.TaskId == noted.Id && x.Text == "Обсудили"))).ShouldBe(1);
        (await world.Read(db => db.Tasks.Where(x => x.Id == timed.Id).Select(x => x.ArchivedAt).SingleAsync())).ShouldNotBeNull();

        var page = await ira.Page($"/imports/{id}");
        page.Body!.TextContent.ShouldContain("есть время");
        page.QuerySelectorAll(".rows .item").Length.ShouldBe(5);
        TimeMachine.Pass(TimeSpan.FromHours(1));
        (await Bring(world)).Report.Cards.New.ShouldBe(24);
        (await world.ProjectOf(TrelloBoards.BoardId)).Code.ShouldNotBe("PARTS");
    }

    [EachEngine]
    public async Task A_second_import_is_taken_back_alone_and_the_first_is_as_it_was(Engine engine)
    {
        var world = await Begin(engine);
        var board = TrelloBoards.Board();
        var (first, _) = await Bring(world, board);
        var project = await world.ProjectOf(TrelloBoards.BoardId);
        var was = await Picture(world, project);
        var cards = (JsonArray)board["cards"]!;
        (cards[0]!["name"], cards[0]!["desc"], cards[1]!["idList"], cards[8]!["closed"]) = ("Их название", "Их описание", TrelloBoards.ListId(3), true);
        cards[2]!["name"] = "И это переименовано";
        ((JsonArray)board["checklists"]!)[1]!["name"] = "Приёмка";
        ((JsonArray)board["labels"]!)[0]!["name"] = "Иная метка";
        var fresh = cards[1]!.DeepClone();
        (fresh["id"], fresh["name"], fresh["idShort"]) = (TrelloBoards.Id(2, 500, 10), "Новая карточка", 501);
        cards.Add(fresh);
        var comment = ((JsonArray)board["actions"]!).First(x => (string)x!["type"]! == "commentCard")!.DeepClone();
        (comment["id"], comment["data"]!["text"]) = (TrelloBoards.Id(8, 9_999, 3), "Ещё один");
        ((JsonArray)board["actions"]!).Add(comment);
        TimeMachine.Pass(TimeSpan.FromDays(1));
        var (second, _) = await Bring(world, board);
        (await Picture(world, project)).ShouldNotBe(was);
        TimeMachine.Pass(TimeSpan.FromHours(1));
        await world.As(world.Ira).Does($"/tasks/{(await world.TasksOf(project)).Single(x => x.Title == "И это переименовано").Id}/title", new { title = "Наше" });

        await world.Api(world.Ira).IsRefused($"/api/v1/imports/{first}/undo", new { }, 409);
        var report = await Undo(world, second);
        (report.Cards, report.Parts, report.Projects.Single().Is).ShouldBe((1, 1, ProjectEnd.Stays));
        (await Picture(world, project)).Replace("Наше", (await world.Read(_ => Task.FromResult(TitleThen(was)))), StringComparison.Ordinal).ShouldBe(was);
        TimeMachine.Pass(TimeSpan.FromHours(1));
        (await Bring(world, board)).Report.Cards.Changed.ShouldBeGreaterThan(2);
    }

    [EachEngine]
    public async Task A_client_taken_on_with_the_import_goes_with_it_unless_something_is_about_it(Engine engine)
    {
        var world = await Begin(engine);
        async Task<Guid> BringNew()
        {
            var id = await world.Api(world.Ira).Brings(TrelloBoards.Board(cards: 3).Bytes(), clientName: "Завод «Прогресс»");
            await world.Api(world.Ira).Does($"/api/v1/imports/{id}/run");
            await world.RunJobs();
            return id;
        }
        (await Undo(world, await BringNew())).ClientIsGone.ShouldBeTrue();
        (await world.Read(db => db.Clients.CountAsync(x => x.Name == "Завод «Прогресс»"))).ShouldBe(0);

        var second = await BringNew();
        var client = await world.Read(db => db.Clients.SingleAsync(x => x.Name == "Завод «Прогресс»"));
        await world.As(world.Ira).Does($"/clients/{client.Id}/contacts", new { name = "Пётр" });
        (await Undo(world, second)).ClientIsGone.ShouldBeFalse();
        (await world.Read(db => db.Clients.CountAsync(x => x.Name == "Завод «Прогресс»"))).ShouldBe(1);
    }

    [EachEngine]
    public async Task Only_what_came_in_is_undone_once_and_by_those_who_may_import(Engine engine)
    {
        var world = await Begin(engine);
        var id = await world.Api(world.Ira).Brings(TrelloBoards.Board().Bytes(), world.Bakery.Id);
        await world.Api(world.Ira).IsRefused($"/api/v1/imports/{id}/undo", new { }, 409);
        await world.Api(world.Ira).Does($"/api/v1/imports/{id}/run");
        await world.RunJobs();
        await world.Api(world.Kostya).IsRefused($"/api/v1/imports/{id}/undo", new { }, 403);
        await world.Api(world.Ira).Does($"/api/v1/imports/{id}/undo");
        (await world.As(world.Ira).Page($"/imports/{id}")).Body!.TextContent.ShouldContain("Отменяем импорт");
        await world.Api(world.Ira).Does($"/api/v1/imports/{id}/undo");
        (await world.Read(db => db.Set<JobRow>().CountAsync(x => x.AgencyId == world.AgencyId && x.Kind == nameof(TakeBack)))).ShouldBe(1);
        await world.RunJobs();
        await world.Api(world.Ira).IsRefused($"/api/v1/imports/{id}/undo", new { }, 409);
        var other = await Begin(engine);
        await other.Api(other.Oleg).IsRefused($"/api/v1/imports/{id}/undo", new { }, 404);
    }

    internal static async Task<(Guid Id, ImportReport Report)> Bring(World world, JsonObject? board = null)
    {
        var id = await world.Api(world.Ira).Brings((board ?? TrelloBoards.Board()).Bytes(), world.Bakery.Id);
        await world.Api(world.Ira).Does($"/api/v1/imports/{id}/run", new { code = "PARTS" is var code && await world.Read(db => db.Projects.AnyAsync(x => x.Code == "PARTS")) ? null : code });
        await world.RunJobs();
        return (id, await world.ReportOf(id));
    }

    internal static async Task<UndoReport> Undo(World world, Guid id)
    {
        await world.Api(world.Ira).Does($"/api/v1/imports/{id}/undo");
        await world.RunJobs();
        var jobs = await world.Read(db => db.Set<JobRow>().Where(x => x.AgencyId == world.AgencyId && x.Error != null).Select(x => x.Error).ToListAsync());
        return (await world.Read(db => db.Imports.SingleAsync(x => x.Id == id))).Undo ?? throw new InvalidOperationException(string.Join("; ", jobs));
    }

    static Task<(int, int, int, int, int, int, int)> Counts(World world) => world.Read(async db =>
        (await db.Projects.CountAsync(), await db.Tasks.CountAsync(), await db.Stages.CountAsync(), await db.Labels.CountAsync(), await db.TaskNotes.CountAsync(), await db.ChecklistItems.CountAsync(), await db.Set<SearchEntry>().CountAsync()));

    /// <summary>Everything of a project that an import changes, as text; what moves with any change is left out.</summary>
    static async Task<string> Picture(World world, Project project)
    {
        var notes = await world.Read(db => db.TaskNotes.Where(x => x.Task.ProjectId == project.Id).OrderBy(x => x.At).ThenBy(x => x.Id).Select(x => x.Text).ToListAsync());
        var labels = await world.Read(db => db.Labels.Where(x => x.ProjectId == project.Id).OrderBy(x => x.Id).Select(x => x.Name + x.Colour).ToListAsync());
        var tasks = (await world.TasksOf(project)).Select(x => $"{x.Number}|{x.Title}|{x.Description}|{x.Stage.Name}|{x.DueOn}|{x.IsClosed}|{x.IsArchived}|{x.NoteCount}|{x.ItemsDone}/{x.ItemsTotal}|{x.LabelMarks.Length}|{string.Join(',', x.Checklists.OrderBy(y => y.Id).Select(y => y.Name))}");
        return string.Join('\n', [.. tasks, .. notes, .. labels]);
    }

    static string TitleThen(string picture) => picture.Split('\n').First(x => x.StartsWith("3|", StringComparison.Ordinal)).Split('|')[1];
}
