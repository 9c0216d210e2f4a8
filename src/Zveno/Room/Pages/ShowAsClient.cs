using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>
/// «Глазами клиента»: the very same projection through a guest's context, for staff who talk to clients. Nothing can be asked there. With the eyes of one contact
/// it is what his own link shows, with what is new since his last visit.
/// </summary>
public static class ShowAsClient
{
    /// <summary>With whose eyes.</summary>
    /// <param name="Client">Those of anybody at this client.</param>
    /// <param name="Contact">Those of this contact.</param>
    public readonly record struct Whose(Guid? Client, Guid? Contact);

    public static void Map(Routes routes)
    {
        foreach (var at in (string[])["clients/{client}/as-client", "contacts/{contact}/as-client"])
        {
            routes.Get<RoomPage>(at, Overview);
            routes.Get<RoomBoard>($"{at}/board", Board);
            routes.Get<RoomBacklog>($"{at}/backlog", Backlog);
            routes.Get<RoomMetrics>($"{at}/metrics", Metrics);
            routes.Get<RoomSchedule>($"{at}/schedule", Schedule);
            routes.Get<RoomHoursPage>($"{at}/hours", Hours);
            routes.Get<RoomDocuments>($"{at}/documents", Documents);
            routes.Get<RoomDecisionList>($"{at}/decisions", Decisions);
            routes.Get<RoomSheetList>($"{at}/sheets", Sheets);
            routes.Get<RoomYouScreen>($"{at}/you", You);
            routes.Get($"{at}/room.xlsx", Workbook);
            routes.Get<RoomTaskPage>($"{at}/tasks/{{task}}", Task);
            routes.Get<RoomPlanPage>($"{at}/plans/{{plan}}", Plan);
            routes.Get<RoomTalkList>($"{at}/talks", Talks);
            routes.Get<RoomTalkPage>($"{at}/talks/{{talk}}", Talk);
            routes.Get($"{at}/files/{{file}}", File);
        }
        routes.Get<RoomPage>("projects/{code}/as-client", Project);
    }

    static Task<Answer> Overview([AsParameters] Whose whose, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Page(project), Answer.Page<RoomView>);

    static Task<Answer> Board([AsParameters] Whose whose, string? project, string? stage, int? page, Db db, Member by, Scopes scopes, Page shown) =>
        Look(whose, db, by, scopes, shown, read => read.Board(project, stage, page ?? 1), Answer.Page<RoomBoardView>);

    static Task<Answer> Backlog([AsParameters] Whose whose, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Backlog(project), Answer.Page<RoomBacklogView>);

    static Task<Answer> Metrics([AsParameters] Whose whose, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Metrics(project), Answer.Page<RoomMetricsView>);

    static Task<Answer> Schedule([AsParameters] Whose whose, string? project, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Schedule(project), Answer.Page<RoomScheduleView>);

    static Task<Answer> Hours([AsParameters] Whose whose, string? project, DateOnly? month, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.HoursOf(project, month), Answer.Page<RoomHoursView>);

    static Task<Answer> Documents([AsParameters] Whose whose, string? project, int? page, Db db, Member by, Scopes scopes, Page shown) =>
        Look(whose, db, by, scopes, shown, read => read.Documents(project, page ?? 1), Answer.Page<RoomDocumentsView>);

    static Task<Answer> Decisions([AsParameters] Whose whose, string? project, int? page, Db db, Member by, Scopes scopes, Page shown) =>
        Look(whose, db, by, scopes, shown, read => read.DecisionList(project, page ?? 1), Answer.Page<RoomDecisionsView>);

    static Task<Answer> Sheets([AsParameters] Whose whose, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.SheetList(null, asksPin: false, isShared: true), Answer.Page<RoomSheetsView>);

    static Task<Answer> You([AsParameters] Whose whose, Db db, Member by, Scopes scopes, Page page, ZvenoSettings settings) =>
        Look(whose, db, by, scopes, page, async read => new RoomYouScreen(await read.You(settings.Smtp is not null, hasChat: false), new RoomColleagueForm(Guid.Empty)), Answer.Page<RoomYouView>);

    static async Task<IResult> Workbook([AsParameters] Whose whose, Db db, Member by, Scopes scopes, Page page)
    {
        await using var eyes = await Eyes.Of(whose, db, by, scopes);
        page.Zone = eyes.Zone;
        return await SendRoomSheets.Book(eyes.Read(page), page);
    }

    static Task<Answer> Task([AsParameters] Whose whose, string task, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Task(task), Answer.Page<RoomTaskView>);

    static Task<Answer> Plan([AsParameters] Whose whose, string plan, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Plan(plan, null), Answer.Page<RoomPlanView>);

    static Task<Answer> Talks([AsParameters] Whose whose, string? project, int? page, Db db, Member by, Scopes scopes, Page shown) =>
        Look(whose, db, by, scopes, shown, read => read.TalkList(project, page ?? 1), Answer.Page<RoomTalkListView>);

    static Task<Answer> Talk([AsParameters] Whose whose, string talk, bool? all, Db db, Member by, Scopes scopes, Page page) =>
        Look(whose, db, by, scopes, page, read => read.Talk(talk, all == true), Answer.Page<RoomTalkView>);

    static async Task<Answer> Project(string code, Db db, Member by, Scopes scopes, Page page)
    {
        var wanted = code.ToUpperInvariant();
        IQueryable<WorkTask> tasks = db.Tasks.Where(x => x.IsVisible && x.ArchivedAt == null);
        var project = await db.Projects.Where(x => x.Code == wanted).Select(x => new { x.Id, x.ClientId, Seen = tasks.Any(task => task.ProjectId == x.Id) }).SingleOrDefaultAsync()
            ?? throw new NotHere();
        return await Look(new Whose(project.ClientId, null), db, by, scopes, page, read => read.Page(project.Seen ? Eyes.IdsOf(project.ClientId).Of(project.Id) : null), Answer.Page<RoomView>, $"/projects/{code}");
    }

    static async Task<IResult> File([AsParameters] Whose whose, string file, Db db, Member by, Scopes scopes, FileStore files, Page page)
    {
        await using var eyes = await Eyes.Of(whose, db, by, scopes);
        var id = await eyes.Read(page).FileOf(file) ?? throw new NotHere();
        return new SendFile(files, await db.Set<StoredFile>().OneVisible(id));
    }

    static async Task<Answer> Look<T>(Whose whose, Db db, Member by, Scopes scopes, Page page, Func<ReadRoom, Task<T>> read, Func<object, int, Answer> show, string? back = null) where T : class
    {
        await using var eyes = await Eyes.Of(whose, db, by, scopes);
        page.Zone = eyes.Zone;
        var room = await read(eyes.Read(page));
        return show(new RoomScreen<T>(room, eyes.Base) { Preview = eyes.Name, Back = back ?? $"/clients/{eyes.Client}", IsNeverHere = eyes.IsNeverHere }, StatusCodes.Status200OK).OrJson(() => room);
    }

    /// <summary>The context that somebody at a client looks through.</summary>
    /// <param name="Base">Address that links begin with.</param>
    /// <param name="Name">Of whose eyes they are.</param>
    /// <param name="IsNeverHere">Whether it is a contact who never opened the room.</param>
    sealed record Eyes(WorkScope Scope, Guid Client, string Base, string Name, TimeZoneInfo Zone, bool IsNeverHere) : IAsyncDisposable
    {
        /// <summary>Opens them.</summary>
        /// <exception cref="NotHere">No such client or contact here, or not somebody who talks to clients.</exception>
        public static async Task<Eyes> Of(Whose whose, Db db, Member by, Scopes scopes)
        {
            if (!by.TalksToClients) throw new NotHere();
            var person = whose.Contact is { } contact ? await db.Contacts.AsNoTracking().OneVisible(contact) : null;
            var client = await db.Clients.AsNoTracking().OneVisible(person?.ClientId ?? whose.Client ?? throw new NotHere());
            // the one he opens: of several links the last that he came by
            var link = person is null ? null : await db.RoomLinks.AsNoTracking().Where(x => x.ContactId == person.Id && x.RevokedAt == null)
                .OrderByDescending(x => x.OpenedAt != null).ThenByDescending(x => x.OpenedAt).ThenByDescending(x => x.MadeAt).ThenBy(x => x.Id).FirstOrDefaultAsync();
            return new Eyes(scopes.As(new GuestViewer(db.AgencyOfViewer, client.Id, person?.Id ?? Guid.Empty, link?.Id ?? Guid.Empty, link?.HidesMoney == true)), client.Id,
                person is null ? $"/clients/{client.Id}/as-client" : $"/contacts/{person.Id}/as-client", person is null ? client.Name : $"{person.Name}, {client.Name}",
                TimeZoneInfo.FindSystemTimeZoneById(client.Zone), person is not null && link?.OpenedAt is null);
        }

        /// <summary>The room's own ids for these eyes.</summary>
        public static RoomIds IdsOf(Guid client) => new($"as client {client}");

        public ReadRoom Read(Page page) => new(Scope.Db, IdsOf(Client), page.Text);

        public ValueTask DisposeAsync() => Scope.DisposeAsync();
    }
}
