using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Exchange;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>A board on its way in: what becomes of its parts, who may bring it, and what a second time does.</summary>
public class ImportTests(Engines engines) : Story(engines)
{
    static string Card(int n) => TrelloBoards.CardId(n);

    [EachEngine]
    public async Task A_board_becomes_a_project_with_everything_where_it_was(Engine engine)
    {
        var world = await Begin(engine);
        var board = TrelloBoards.Board();
        var report = await world.Import(world.Ira, board.Bytes(), new
        {
            name = "Автозапчасти",
            code = "PARTS",
            done = new[] { TrelloBoards.ListId(3) },
            people = new[] { new { trello = TrelloBoards.Id(3, 0), member = world.Kostya.Id } },
        });

        var project = await world.ProjectOf(TrelloBoards.BoardId);
        (project.Name, project.Code, project.ShowsTasks, project.ClientId).ShouldBe(("Автозапчасти", "PARTS", false, world.Bakery.Id));
        project.Stages.OrderBy(x => x.Place).Select(x => (x.Name, x.IsDone, x.ArchivedAt is not null)).ShouldBe(
            [("Идеи", false, false), ("На этой неделе", false, false), ("В работе", false, false), ("Готово", true, false), ("Старое", false, true)]);

        var tasks = await world.TasksOf(project);
        tasks.Count.ShouldBe(24);
        var fourth = tasks.Single(x => x.Number == 4);                                              // n = 3, list 3, Trello's number 4
        fourth.IsClosed.ShouldBeTrue();
        fourth.Checklists.ShouldHaveSingleItem().Items.OrderBy(x => x.Place).Select(x => (x.Text, x.IsDone)).ShouldBe(
            [("Шаг 0", true), ("Шаг 2", false), ("Шаг 1 (Павел Сомов, до 04.01.2020)", false)]);
        fourth.CreatedAt.ShouldBe(new DateTimeOffset(2020, 1, 4, 0, 0, 0, TimeSpan.Zero));
        (await Notes(world, fourth)).ShouldBe([("Ирина Ларина", "Комментарий 0: <b>да</b>"), ("Павел Сомов", "Комментарий 1: <b>да</b>"), ("Olga Reed", "Комментарий 2: <b>да</b>")]);

        var first = tasks.Single(x => x.Number == 1);
        first.AssigneeId.ShouldBe(world.Kostya.Id);
        var links = await world.Read(db => db.TaskAttachments.Where(x => x.TaskId == first.Id).Select(x => x.Name).ToListAsync());
        links.ShouldBe(["plan.pdf (не\u00A0скопирован, лежит в\u00A0Trello)", "Бриф", "https://trello.com/c/sh"], ignoreOrder: true);

        var third = tasks.Single(x => x.Number == 3);                                               // its only member was not matched
        third.AssigneeId.ShouldBeNull();
        (await Notes(world, third)).ShouldContain(("Trello", "Участники в Trello: Olga Reed"));
        tasks.Single(x => x.Number == 2).DueOn.ShouldBe(new DateOnly(2020, 2, 1));
        tasks.Single(x => x.Number == 2).Description.Split('\n').ShouldBe(["Описание *1*", "- [ссылка](https://example.com/1)", "", "- Согласовано: да", "- Дата старта: 07.01.2021, 13:00", "- Город: Казань", "- Часы: 100.32", "- Примечание: Привет"]);
        tasks.Single(x => x.Number == 5).IsArchived.ShouldBeTrue();                                 // stands in the archived list
        tasks.Single(x => x.Number == 7).IsArchived.ShouldBeTrue();

        report.Comments.New.ShouldBe(TrelloBoards.CommentsFound(24));
        report.Problems.Single(x => x.Kind == TrelloProblemKind.CommentsMissing).Count.ShouldBe(TrelloBoards.CommentsCounted(24) - TrelloBoards.CommentsFound(24));
        tasks.Where(x => x.DueOn is not null).ShouldAllBe(x => x.DueTime != null);
        report.Unassigned.ShouldBeGreaterThan(0);
    }

    [EachEngine]
    public async Task One_activity_stands_for_the_whole_board_and_no_card_is_told_by_itself(Engine engine)
    {
        var world = await Begin(engine);
        await world.Import(world.Ira, TrelloBoards.Board().Bytes());
        var project = await world.ProjectOf(TrelloBoards.BoardId);
        var tasks = (await world.TasksOf(project)).ConvertAll(x => x.Id);
        (await world.Read(db => db.Set<ActivityRow>().Where(x => x.Subject == project.Id).Select(x => x.Kind).OrderBy(x => x).ToListAsync())).ShouldBe(["BoardImported", "ProjectBegun"]);
        (await world.Read(db => db.Set<ActivityRow>().CountAsync(x => tasks.Contains(x.Subject)))).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_changed_export_updates_and_what_people_changed_here_stays(Engine engine)
    {
        var world = await Begin(engine);
        var board = TrelloBoards.Board();
        await world.Import(world.Ira, board.Bytes());
        var project = await world.ProjectOf(TrelloBoards.BoardId);

        // Here: the title of card 2 and a tick of card 4. There: titles of 1 and 2, card 3 moved, a comment edited, one added, a new card, an archived one.
        await world.Change(async db =>
        {
            (await db.Tasks.WithBoard().SingleAsync(x => x.ProjectId == project.Id && x.Number == 2)).Rename("Наше название", world.Ira, World.Now);
            var fourth = await db.Tasks.WithBoard().Include(x => x.Checklists).ThenInclude(x => x.Items).SingleAsync(x => x.ProjectId == project.Id && x.Number == 4);
            fourth.Tick(fourth.Checklists[0].Items.Single(x => x.Text == "Шаг 2"), true, world.Ira, World.Now);
        });
        var cards = (JsonArray)board["cards"]!;
        (cards[0]!["name"], cards[1]!["name"]) = ("Их новое название", "Их другое название");
        (cards[2]!["idList"], cards[2]!["desc"]) = (TrelloBoards.ListId(3), "Новое описание");
        cards[8]!["closed"] = true;
        ((JsonArray)board["checklists"]!)[1]!["name"] = "Приёмка работ";
        var comment = ((JsonArray)board["actions"]!).First(x => (string)x!["type"]! == "commentCard")!;
        comment["data"]!["text"] = "Исправленный комментарий";
        var added = comment.DeepClone();
        (added["id"], added["data"]!["text"]) = (TrelloBoards.Id(8, 9_999, 3), "Ещё один");
        ((JsonArray)board["actions"]!).Add(added);
        var fresh = cards[1]!.DeepClone();
        (fresh["id"], fresh["name"], fresh["idShort"]) = (TrelloBoards.Id(2, 500, 10), "Новая карточка", 501);
        cards.Add(fresh);
        TimeMachine.Pass(TimeSpan.FromDays(1));
        var report = await world.Import(world.Ira, board.Bytes(), new { done = new[] { TrelloBoards.ListId(3) } });

        (report.IsUpdate, report.Cards).ShouldBe((true, new Tally(1, 3 + ClosedByList(board), 24 - 4 - ClosedByList(board), 1)));
        (report.Comments.New, report.Comments.Changed).ShouldBe((1, 1));
        report.Items.ShouldBe(new Tally(0, 0, 24, 0));
        report.Checklists.ShouldBe(new Tally(0, 1, 7, 0));
        var tasks = await world.TasksOf(project);
        tasks.Single(x => x.Number == 4).Checklists[0].Name.ShouldBe("Приёмка работ");
        tasks.Count.ShouldBe(25);
        tasks.Single(x => x.Number == 1).Title.ShouldBe("Их новое название");
        tasks.Single(x => x.Number == 2).Title.ShouldBe("Наше название");
        var third = tasks.Single(x => x.Number == 3);
        (third.Stage.Name, third.Description, third.IsClosed).ShouldBe(("Готово", "Новое описание", true));
        tasks.Single(x => x.Number == 4).ItemsDone.ShouldBe(2);
        tasks.Single(x => x.Number == 9).IsArchived.ShouldBeTrue();
        tasks.Single(x => x.Number == 25).Title.ShouldBe("Новая карточка");
        (await world.Read(db => db.TaskNotes.CountAsync(x => x.Text == "Исправленный комментарий"))).ShouldBe(1);

        var again = await world.Import(world.Ira, board.Bytes(), new { done = new[] { TrelloBoards.ListId(3) } });
        again.Cards.ShouldBe(new Tally(0, 0, 25, 0));
        (await world.Read(db => db.Projects.CountAsync())).ShouldBe(3);
    }

    // The second time «Готово» means done, so its open cards close: those not touched otherwise and not ticked off by their date already.
    static int ClosedByList(JsonObject board) => ((JsonArray)board["cards"]!).Select((x, n) => (Card: x!, N: n)).Count(x =>
        (string)x.Card["idList"]! == TrelloBoards.ListId(3) && x.N is not (2 or 8 or 24) && !(bool)x.Card["dueComplete"]!);

    [EachEngine]
    public async Task Cards_keep_the_order_that_people_gave_them_here(Engine engine)
    {
        var world = await Begin(engine);
        var board = TrelloBoards.Board();
        await world.Import(world.Ira, board.Bytes());
        var project = await world.ProjectOf(TrelloBoards.BoardId);
        async Task<List<int>> Order(string stage) => [.. (await world.TasksOf(project)).Where(x => x.Stage.Name == stage).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => x.Number)];
        var (ideas, week) = (await Order("Идеи"), await Order("На этой неделе"));

        await world.Change(async db =>
        {
            var top = await db.Tasks.WithBoard().SingleAsync(x => x.ProjectId == project.Id && x.Number == ideas[0]);
            top.MoveTo(top.Stage, 100 * Places.Step, 0, world.Ira, World.Now);
        });
        foreach (var card in ((JsonArray)board["cards"]!).Where(x => (string)x!["idList"]! == TrelloBoards.ListId(0) || (string)x!["idList"]! == TrelloBoards.ListId(1)))
            card!["pos"] = -card["pos"]!.GetValue<double>() - (int)card["idShort"]!;

        var report = await world.Import(world.Ira, board.Bytes());
        (report.Orders.Changed, report.Orders.Kept).ShouldBe((1, 1));
        (await Order("Идеи")).ShouldBe([.. ideas.Skip(1), ideas[0]]);
        (await Order("На этой неделе")).ShouldNotBe(week);
    }

    [EachEngine]
    public async Task A_person_matched_later_gets_the_cards_with_the_second_import(Engine engine)
    {
        var world = await Begin(engine);
        await world.Import(world.Ira, TrelloBoards.Board().Bytes());
        var project = await world.ProjectOf(TrelloBoards.BoardId);
        (await world.TasksOf(project)).ShouldAllBe(x => x.AssigneeId == null);
        await world.Import(world.Ira, TrelloBoards.Board().Bytes(), new { people = new[] { new { trello = TrelloBoards.Id(3, 2), member = world.Lena.Id } } });
        (await world.TasksOf(project)).Count(x => x.AssigneeId == world.Lena.Id).ShouldBe(4);
    }

    [EachEngine]
    public async Task An_invited_person_gets_a_link_once_and_only_from_who_leads(Engine engine)
    {
        var world = await Begin(engine);
        var person = new { people = new[] { new { trello = TrelloBoards.Id(3, 0), email = "larina@example.com" } } };
        var id = await world.Api(world.Ira).Brings(TrelloBoards.Board().Bytes(), world.Bakery.Id);
        await world.Api(world.Ira).IsRefused($"/api/v1/imports/{id}/run", person, 403);
        var done = await world.Api(world.Galina).Does($"/api/v1/imports/{id}/run", person);
        done["invitations"]![0]!["link"]!.GetValue<string>().ShouldContain("/join/");
        await world.RunJobs();
        (await world.ReportOf(id)).Invited.ShouldHaveSingleItem().Name.ShouldBe("Ирина Ларина");
        (await world.Read(db => db.Invitations.CountAsync(x => x.Email == "larina@example.com"))).ShouldBe(1);
    }

    [EachEngine]
    public async Task A_new_client_is_taken_on_and_a_project_in_the_archive_is_left_there(Engine engine)
    {
        var world = await Begin(engine);
        async Task Bring()
        {
            var id = await world.Api(world.Ira).Brings(TrelloBoards.Board().Bytes(), clientName: "Завод «Прогресс»");
            await world.Api(world.Ira).Does($"/api/v1/imports/{id}/run");
            await world.RunJobs();
            await world.ReportOf(id);
        }
        await Bring();
        var project = await world.ProjectOf(TrelloBoards.BoardId);
        await world.Change(async db => (await db.Projects.SingleAsync(x => x.Id == project.Id)).Archive(world.Ira, World.Now));
        TimeMachine.Pass(TimeSpan.FromHours(1));
        await Bring();
        var next = await world.ProjectOf(TrelloBoards.BoardId);
        next.Id.ShouldNotBe(project.Id);
        next.Code.ShouldBe(project.Code + "2");
        next.ClientId.ShouldBe(project.ClientId);
    }

    [EachEngine]
    public async Task Boards_are_brought_in_by_those_who_talk_to_clients_and_are_unknown_to_other_agencies(Engine engine)
    {
        var world = await Begin(engine);
        var id = await world.Api(world.Ira).Brings(TrelloBoards.Board().Bytes(), world.Bakery.Id);
        foreach (var member in new[] { world.Kostya, world.Tamara, world.Artyom })
        {
            ((int)(await world.Api(member).Upload(TrelloBoards.Board().Bytes(), world.Bakery.Id)).StatusCode).ShouldBe(403);
            foreach (var path in new[] { "/api/v1/imports", $"/api/v1/imports/{id}" }) ((int)(await world.Api(member).Get(path)).StatusCode).ShouldBe(403);
            await world.Api(member).IsRefused($"/api/v1/imports/{id}/run", new { }, 403);
        }
        var other = await Begin(engine);
        ((int)(await other.Api(other.Oleg).Get($"/api/v1/imports/{id}")).StatusCode).ShouldBe(404);
        await other.Api(other.Oleg).IsRefused($"/api/v1/imports/{id}/run", new { }, 404);
        ((int)(await other.Api(other.Oleg).Upload(TrelloBoards.Board().Bytes(), world.Bakery.Id)).StatusCode).ShouldBe(404);
    }

    [EachEngine]
    public async Task The_same_file_sent_twice_under_one_id_is_one_import_and_another_file_under_it_is_refused(Engine engine)
    {
        var (world, id) = (await Begin(engine), Guid.CreateVersion7());
        var api = world.Api(world.Ira);
        ((int)(await api.Upload(TrelloBoards.Board().Bytes(), world.Bakery.Id, id: id)).StatusCode).ShouldBe(201);
        ((int)(await api.Upload(TrelloBoards.Board().Bytes(), world.Bakery.Id, id: id)).StatusCode).ShouldBe(201);
        ((int)(await api.Upload(TrelloBoards.Board(cards: 3).Bytes(), world.Bakery.Id, id: id)).StatusCode).ShouldBe(409);
        (await world.Read(db => db.Imports.CountAsync())).ShouldBe(1);

        await api.Does($"/api/v1/imports/{id}/run");
        await api.Does($"/api/v1/imports/{id}/run");
        (await world.Read(db => db.Set<JobRow>().CountAsync(x => x.AgencyId == world.AgencyId && x.Kind == nameof(BringBoard)))).ShouldBe(1);
        await world.RunJobs();
        await api.IsRefused($"/api/v1/imports/{id}/run", new { }, 409);
    }

    static Task<List<(string?, string)>> Notes(World world, WorkTask task) => world.Read(async db =>
        (await db.TaskNotes.Where(x => x.TaskId == task.Id).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync()).ConvertAll(x => (x.AuthorName, x.Text)));
}
