using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>«Глазами клиента»: the very same projection through a guest's context, for staff who talk to clients. Nothing can be asked there.</summary>
public static class ShowAsClient
{
    public static void Map(Routes routes)
    {
        routes.Get<RoomPage>("clients/{client}/as-client", Client);
        routes.Get<RoomBoard>("clients/{client}/as-client/board", Board);
        routes.Get<RoomMetrics>("clients/{client}/as-client/metrics", Metrics);
        routes.Get<RoomSchedule>("clients/{client}/as-client/schedule", Schedule);
        routes.Get<RoomDocuments>("clients/{client}/as-client/documents", Documents);
        routes.Get<RoomSheetList>("clients/{client}/as-client/sheets", Sheets);
        routes.Get("clients/{client}/as-client/room.xlsx", Workbook);
        routes.Get<RoomTaskPage>("clients/{client}/as-client/tasks/{task}", Task);
        routes.Get<RoomPlanPage>("clients/{client}/as-client/plans/{plan}", Plan);
        routes.Get<RoomTalkList>("clients/{client}/as-client/talks", Talks);
        routes.Get<RoomTalkPage>("clients/{client}/as-client/talks/{talk}", Talk);
        routes.Get("clients/{client}/as-client/files/{file}", File);
        routes.Get<RoomPage>("projects/{code}/as-client", Project);
    }

    static Task<Answer> Client(Guid client, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Page(project), Answer.Page<RoomView>);

    static Task<Answer> Board(Guid client, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Board(project), Answer.Page<RoomBoardView>);

    static Task<Answer> Metrics(Guid client, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Metrics(project), Answer.Page<RoomMetricsView>);

    static Task<Answer> Schedule(Guid client, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Schedule(project), Answer.Page<RoomScheduleView>);

    static Task<Answer> Documents(Guid client, string? project, int? page, Db db, Member by, Scopes scopes, Page shown) =>
        Look(client, $"/clients/{client}", db, by, scopes, shown, async (read, _) => await read.Documents(project, page ?? 1), Answer.Page<RoomDocumentsView>);

    static Task<Answer> Sheets(Guid client, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.SheetList(null, asksPin: false, isShared: true), Answer.Page<RoomSheetsView>);

    static async Task<IResult> Workbook(Guid client, Db db, Member by, Scopes scopes, Page page)
    {
        await using var scope = await Eyes(client, db, by, scopes);
        page.Zone = TimeZoneInfo.FindSystemTimeZoneById((await db.Clients.AsNoTracking().OneVisible(client)).Zone);
        return await SendRoomSheets.Book(new ReadRoom(scope.Db, IdsOf(client), page.Text), page);
    }

    static Task<Answer> Task(Guid client, string task, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Task(task), Answer.Page<RoomTaskView>);

    static Task<Answer> Plan(Guid client, string plan, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Plan(plan, null), Answer.Page<RoomPlanView>);

    static Task<Answer> Talks(Guid client, string? project, int? page, Db db, Member by, Scopes scopes, Page shown) =>
        Look(client, $"/clients/{client}", db, by, scopes, shown, async (read, _) => await read.TalkList(project, page ?? 1), Answer.Page<RoomTalkListView>);

    static Task<Answer> Talk(Guid client, string talk, bool? all, Db db, Member by, Scopes scopes, Page page) =>
        Look(client, $"/clients/{client}", db, by, scopes, page, async (read, _) => await read.Talk(talk, all == true), Answer.Page<RoomTalkView>);

    static async Task<Answer> Project(string code, Db db, Member by, Scopes scopes, Page page)
    {
        var wanted = code.ToUpperInvariant();
        IQueryable<WorkTask> tasks = db.Tasks.Where(x => x.IsVisible && x.ArchivedAt == null);
        var project = await db.Projects.Where(x => x.Code == wanted).Select(x => new { x.Id, x.ClientId, Seen = tasks.Any(task => task.ProjectId == x.Id) }).SingleOrDefaultAsync()
            ?? throw new NotHere();
        return await Look(project.ClientId, $"/projects/{code}", db, by, scopes, page, async (read, ids) => await read.Page(project.Seen ? ids.Of(project.Id) : null), Answer.Page<RoomView>);
    }

    static async Task<IResult> File(Guid client, string file, Db db, Member by, Scopes scopes, FileStore files, Page page)
    {
        await using var scope = await Eyes(client, db, by, scopes);
        var id = await new ReadRoom(scope.Db, IdsOf(client), page.Text).FileOf(file) ?? throw new NotHere();
        return new SendFile(files, await db.Set<StoredFile>().OneVisible(id));
    }

    /// <summary>The context that a contact of this client looks through.</summary>
    /// <exception cref="NotHere">No such client here, or not somebody who talks to clients.</exception>
    static async Task<WorkScope> Eyes(Guid client, Db db, Member by, Scopes scopes)
    {
        if (!by.TalksToClients) throw new NotHere();
        if (!await db.Clients.AnyAsync(x => x.Id == client)) throw new NotHere();
        return scopes.As(new GuestViewer(db.AgencyOfViewer, client, Guid.Empty, Guid.Empty));
    }

    static RoomIds IdsOf(Guid client) => new($"as client {client}");

    static async Task<Answer> Look<T>(Guid client, string back, Db db, Member by, Scopes scopes, Page page, Func<ReadRoom, RoomIds, Task<T>> read, Func<object, int, Answer> show) where T : class
    {
        await using var scope = await Eyes(client, db, by, scopes);
        var seen = await db.Clients.AsNoTracking().OneVisible(client);
        page.Zone = TimeZoneInfo.FindSystemTimeZoneById(seen.Zone);
        var ids = IdsOf(client);
        var room = await read(new ReadRoom(scope.Db, ids, page.Text), ids);
        return show(new RoomScreen<T>(room, $"/clients/{client}/as-client") { Preview = seen.Name, Back = back }, StatusCodes.Status200OK).OrJson(() => room);
    }
}
