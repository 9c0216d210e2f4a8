using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many tasks of a stage, in work, next and done this week the first page shows; how many of a stage the page of all tasks shows at once.</summary>
    public const int MostInStage = 12, MostInWork = 12, MostNext = 5, MostDone = 10, MostOnBoard = 100;

    /// <summary>What the first page tells of a project's work: as much as it shows, however much there is.</summary>
    /// <param name="monday">The first day of this week where the client is.</param>
    async Task<RoomWork> Work(Guid project, DateOnly monday)
    {
        var sunday = DueMoment.Of(monday.AddDays(-1), null, text.Zone);       // its end
        var tasks = db.Tasks.Where(x => x.ProjectId == project);
        var stages = await StageRows(project);
        var queue = await Queue(project);
        return new RoomWork(
            await Tasks(project, of => of.Where(x => x.ClosedAt >= sunday).OrderByDescending(x => x.ClosedAt).ThenBy(x => x.Id).Take(MostDone), queue),
            await tasks.CountAsync(x => x.ClosedAt >= sunday),
            await Tasks(project, of => Begun(of, queue).OrderBy(x => x.DueOn ?? DateOnly.MaxValue).ThenBy(x => x.Stage.Place).ThenBy(x => x.StageId).ThenBy(x => x.Place).ThenBy(x => x.Id).Take(MostInWork), queue),
            await Begun(tasks, queue).CountAsync(),
            await Tasks(project, of => Queued(of, queue).Take(MostNext), queue),
            await Stages(project, stages, MostInStage),
            await Taken(project));
    }

    /// <summary>What is taken on and does not wait for the client: how much, how much of it late, and what is due first.</summary>
    async Task<RoomTaken?> Taken(Guid project)
    {
        var dates = await db.Tasks.Where(x => x.ProjectId == project && x.ClosedAt == null && !x.Stage.WaitsForClient).GroupBy(x => new { x.DueOn, x.DueTime }).Select(x => new { x.Key.DueOn, x.Key.DueTime, Count = x.Count() }).ToListAsync();
        var zone = dates.Exists(x => x.DueTime is not null) ? await db.AgencyZone() : null;
        var due = dates.ConvertAll(x => (Due(x.DueOn, x.DueTime, zone).On, x.Count));
        return due.Count == 0 ? null : new RoomTaken(due.Sum(x => x.Count), due.Exists(x => x.On is not null), due.Where(x => x.On < text.Today).Sum(x => x.Count), due.Where(x => x.On >= text.Today).Min(x => x.On));
    }

    static IQueryable<WorkTask> Begun(IQueryable<WorkTask> tasks, Guid? queue) => tasks.Where(x => x.ClosedAt == null && !x.Stage.WaitsForClient && x.StageId != queue);

    static IQueryable<WorkTask> Queued(IQueryable<WorkTask> tasks, Guid? queue) => InOrder(tasks.Where(x => x.ClosedAt == null && !x.Stage.WaitsForClient && x.StageId == queue));

    static IOrderedQueryable<WorkTask> InOrder(IQueryable<WorkTask> tasks) => tasks.OrderBy(x => x.Stage.Place).ThenBy(x => x.StageId).ThenBy(x => x.Place).ThenBy(x => x.Id);

    /// <summary>Where work that nobody has begun stands: the first stage of a project that is not done.</summary>
    async Task<Guid?> Queue(Guid project) => await db.Stages.Where(x => x.ProjectId == project && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => (Guid?)x.Id).FirstOrDefaultAsync();

    /// <summary>All visible tasks of a project, in the board's order.</summary>
    Task<List<RoomTaskRow>> Tasks(Guid project) => Tasks(project, InOrder);

    /// <summary>Visible tasks of a project.</summary>
    /// <param name="which">Which of them, in which order.</param>
    async Task<List<RoomTaskRow>> Tasks(Guid project, Func<IQueryable<WorkTask>, IQueryable<WorkTask>> which) => await Tasks(project, which, await Queue(project));

    async Task<List<RoomTaskRow>> Tasks(Guid project, Func<IQueryable<WorkTask>, IQueryable<WorkTask>> which, Guid? queue)
    {
        IQueryable<Member> members = db.Members;
        var rows = await which(db.Tasks.Where(x => x.ProjectId == project))
            .Select(x => new { x.Id, x.Title, x.StageId, Stage = x.Stage.Name, x.Stage.WaitsForClient, x.StartOn, x.DueOn, x.DueTime, x.ClosedAt, x.StageSince, x.AssigneeId, IsPublic = members.Any(member => member.Id == x.AssigneeId) })
            .ToListAsync();
        var zone = rows.Exists(x => x.DueTime is not null) ? await db.AgencyZone() : null;
        return rows.ConvertAll(x =>
        {
            var (dueOn, dueTime) = Due(x.DueOn, x.DueTime, zone);
            return new RoomTaskRow(x.Id, x.ClosedAt, x.StageSince, new RoomTask(
                ids.Of(x.Id), x.Title, x.Stage,
                x.ClosedAt is not null ? RoomProgress.Done : x.WaitsForClient ? RoomProgress.WaitsForYou : x.StageId == queue ? RoomProgress.Next : RoomProgress.InWork,
                x.StartOn, dueOn, x.ClosedAt is { } closed ? DateOnly.FromDateTime(text.Local(closed).DateTime) : null,
                x.AssigneeId is null ? null : x.IsPublic ? RoomRole.AccountManager : RoomRole.Specialist, dueTime));
        });
    }

    /// <summary>A date is told as it is; a date with a time is a moment of the agency's clock, told on the client's.</summary>
    (DateOnly? On, TimeOnly? Time) Due(DateOnly? on, TimeOnly? time, TimeZoneInfo? zone)
    {
        if (on is not { } day || time is null || zone is null) return (on, null);
        var there = text.Local(DueMoment.Of(day, time, zone)).DateTime;
        return (DateOnly.FromDateTime(there), TimeOnly.FromDateTime(there));
    }

    /// <summary>Stages with something visible in them, in the board's order.</summary>
    async Task<List<RoomStageRow>> StageRows(Guid project)
    {
        var counts = await db.Tasks.Where(x => x.ProjectId == project).GroupBy(x => x.StageId).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var stages = await db.Stages.Where(x => x.ProjectId == project).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name, x.IsDone }).ToListAsync();
        return [.. stages.Where(x => counts.ContainsKey(x.Id)).Select(x => new RoomStageRow(x.Id, x.Name, x.IsDone, counts[x.Id]))];
    }

    async Task<IReadOnlyList<RoomStage>> Stages(Guid project, List<RoomStageRow> stages, int most)
    {
        var shown = new List<RoomStage>();
        foreach (var stage in stages) shown.Add(await StageOf(project, stage, 0, most));
        return shown;
    }

    // What is done is read from its end; what is not, in the board's order.
    async Task<RoomStage> StageOf(Guid project, RoomStageRow stage, int skip, int most)
    {
        var tasks = await Tasks(project, tasks =>
        {
            var here = tasks.Where(x => x.StageId == stage.Id);
            return (stage.IsDone ? here.OrderByDescending(x => x.ClosedAt).ThenBy(x => x.Id) : InOrder(here)).Skip(skip).Take(most);
        });
        return new RoomStage(ids.Of(stage.Id), stage.Name, stage.IsDone, stage.Count, [.. tasks.Select(x => x.Room)]);
    }
}

/// <summary>A project's work as the first page tells it.</summary>
/// <param name="Done">The last of what was done this week.</param>
/// <param name="DoneCount">How much was.</param>
/// <param name="InWork">The first of what is being worked on.</param>
/// <param name="Begun">How much is.</param>
sealed record RoomWork(List<RoomTaskRow> Done, int DoneCount, List<RoomTaskRow> InWork, int Begun, List<RoomTaskRow> Next, IReadOnlyList<RoomStage> Stages, RoomTaken? Taken)
{
    /// <summary>Of no project.</summary>
    public static RoomWork None { get; } = new([], 0, [], 0, [], [], null);
}

/// <summary>What the projection itself reads of a task; never leaves it.</summary>
sealed record RoomTaskRow(Guid Id, DateTimeOffset? ClosedAt, DateTimeOffset StageSince, RoomTask Room);

/// <summary>The same of a stage.</summary>
sealed record RoomStageRow(Guid Id, string Name, bool IsDone, int Count);
