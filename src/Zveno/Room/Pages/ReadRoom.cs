using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

/// <summary>The one projection from published things to the room's records. Reads through a guest's context: what the default «no» beneath does not let through cannot be projected.</summary>
/// <param name="db">A guest's context.</param>
/// <param name="text">The client's zone and now.</param>
public sealed partial class ReadRoom(Db db, RoomIds ids, Text text)
{
    /// <summary>The room with one of its projects.</summary>
    /// <param name="project">The room's id of a project; null for the one with the latest work.</param>
    /// <exception cref="NotHere">No such project here.</exception>
    public async Task<RoomPage> Page(string? project)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project) ?? throw new NotHere();
        var monday = text.Today.AddDays(-(((int)text.Today.DayOfWeek + 6) % 7));
        var work = board is null ? RoomWork.None : await Work(board.Id, monday);
        var (needs, moreNeeds) = await Needs(boards);
        var (talks, moreTalks) = await Talks(board?.Id);
        var changed = await db.Set<RoomState>().Select(x => (DateTimeOffset?)x.ChangedAt).SingleOrDefaultAsync();
        return new RoomPage(agency, client.Name, board is null ? null : Of(board), [.. boards.Select(Of)], await People(client.LeadId), needs, moreNeeds,
            Done: [.. work.Done.Select(x => x.Room)],
            InWork: [.. work.InWork.Select(x => x.Room)],
            Next: [.. work.Next.Select(x => x.Room)],
            Stages: work.Stages,
            Spent: board is null ? null : await Spent(board.Id, text.Today),
            talks, moreTalks,
            ChangedAt: changed is { } at ? Minute(at) : null,
            Wishes: board is null ? [] : await Wishes(board.Id))
        {
            Decisions = board is null ? [] : await Decisions(board.Id),
            Plans = board is null ? [] : await PlansOf(board.Id, board.Name),
            Package = board is null ? null : await Package(board.Id),
            Metrics = board is null ? null : await MetricsSum(board.Id),
            Approvals = await Waiting(),
            Taken = work.Taken,
            MoreInWork = work.Begun - work.InWork.Count,
            MoreDone = work.DoneCount - work.Done.Count,
            Kept = board is null ? null : Kept(await KeptOf(board.Id), await AgencyCalendar.Of(db)),
            Since = board is null ? null : await Since(board.Id),
            Services = await Services(),
            Digest = await FreshlyTold(),
        };
    }

    /// <summary>All visible tasks of a project: of each stage the first, or of one stage a page.</summary>
    /// <param name="stage">The room's id of a stage; null for all of them.</param>
    /// <param name="page">Which page of it, from 1.</param>
    /// <exception cref="NotHere">No such project or stage here.</exception>
    public async Task<RoomBoard> Board(string? project, string? stage, int page)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        var stages = await StageRows(board.Id);
        if (stage is null) return new RoomBoard(agency, client.Name, Of(board), [.. boards.Select(Of)], await Stages(board.Id, stages, MostOnBoard));
        var one = stages.Find(x => ids.Of(x.Id) == stage) ?? throw new NotHere();
        var pages = (one.Count + MostOnBoard - 1) / MostOnBoard;
        var number = Math.Clamp(page, 1, pages);
        return new RoomBoard(agency, client.Name, Of(board), [.. boards.Select(Of)], [await StageOf(board.Id, one, (number - 1) * MostOnBoard, MostOnBoard)]) { Stage = stage, Number = number, Pages = pages };
    }

    /// <summary>One visible task.</summary>
    /// <exception cref="NotHere">No such task here.</exception>
    public async Task<RoomTaskPage> Task(string task)
    {
        var (agency, client) = await Names();
        var id = ids.Find(task, await db.Tasks.Where(x => x.Project.ArchivedAt == null).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync()) ?? throw new NotHere();
        var board = await db.Tasks.Where(x => x.Id == id).Select(x => new RoomRow(x.ProjectId, x.Project.Name)).SingleAsync();
        return new RoomTaskPage(agency, client.Name, Of(board), (await Tasks(board.Id, tasks => tasks.Where(x => x.Id == id))).Single().Room, await ApprovalsOf(id));
    }

    /// <summary>The title of a visible task; null when there is none under this id.</summary>
    public async Task<string?> TitleOf(string task)
    {
        var known = await db.Tasks.Where(x => x.Project.ArchivedAt == null).OrderBy(x => x.Id).Select(x => x.Id).ToListAsync();
        return ids.Find(task, known) is { } id ? await db.Tasks.Where(x => x.Id == id).Select(x => x.Title).SingleAsync() : null;
    }

    /// <summary>The room's version, as stored: what kept pages are compared with.</summary>
    public static async Task<string?> Stamp(Db db) => (await db.Set<RoomState>().Select(x => (long?)x.Version).SingleOrDefaultAsync() ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Our id of a project that the room shows under this one.</summary>
    public async Task<Guid?> ProjectOf(string project) => ids.Find(project, (await Boards()).Select(x => x.Id));

    RoomProject Of(RoomRow board) => new(ids.Of(board.Id), board.Name, db.GuestSeesMoney);

    async Task<(string Agency, RoomClientRow Client)> Names() =>
        (await db.Agencies.Select(x => x.Name).SingleAsync(), await db.Clients.Select(x => new RoomClientRow(x.Name, x.LeadId)).SingleAsync());

    // The latest begun first: what a client comes for most.
    async Task<List<RoomRow>> Boards()
    {
        IQueryable<WorkTask> tasks = db.Tasks;
        return await db.Projects.Where(x => tasks.Any(task => task.ProjectId == x.Id))
            .OrderByDescending(x => x.BegunAt).ThenBy(x => x.Id).Select(x => new RoomRow(x.Id, x.Name)).ToListAsync();
    }

    async Task<RoomSpent?> Spent(Guid project, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        return (await db.ClientHours(month)).FirstOrDefault(x => x.Project == project) is { } spent
            ? new RoomSpent(month, spent.Minutes, spent.GiftMinutes, [.. spent.Tasks.Select(x => new RoomTaskSpent(ids.Of(x.Task), x.Title, x.Minutes))])
            : null;
    }

    async Task<IReadOnlyList<RoomPerson>> People(Guid? lead)
    {
        var names = await db.Members.Where(x => x.Id == lead && x.LeftAt == null).Select(x => x.Name).ToListAsync();
        if (names.Count == 0) return [];
        var office = await MemberTime.OfOffice(db);
        DateTimeOffset? until = null, from = null;
        try
        {
            until = office.CurrentClosing(text.Now);
            if (!office.IsOpenAt(text.Now)) from = office.NextOpening(text.Now);
        }
        catch (NoWorkingTimeException)
        {
            return [.. names.Select(name => new RoomPerson(name, RoomRole.AccountManager, false, null, null))];       // an office with no hours promises none
        }
        return [.. names.Select(name => new RoomPerson(name, RoomRole.AccountManager, from is null, until, from))];
    }

    /// <summary>Published instants are told to the minute.</summary>
    internal static DateTimeOffset Minute(DateTimeOffset at) => new(at.UtcTicks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero);

    static DateTimeOffset? Minute(DateTimeOffset? at) => at is { } known ? Minute(known) : null;
}

/// <summary>What the projection itself reads before it gives ids of the room's own; never leaves it.</summary>
sealed record RoomRow(Guid Id, string Name);

/// <summary>The same of a client.</summary>
sealed record RoomClientRow(string Name, Guid? LeadId);
