using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Keeps the way of each task: in which stage it stood and in whose hands it was. Whatever happened to a task, what is kept is brought to what the task says now;
/// nothing is written when it says the same.
/// </summary>
public sealed class KeepPath(Db db) : IReactTo<TaskMade>, IReactTo<TaskMoved>, IReactTo<TaskHanded>, IReactTo<TaskShared>, IReactTo<TaskArchived>, IReactTo<TaskRestored>, IReactTo<TaskCarried>, IReactTo<TaskPutOff>, IReactTo<TaskTaken>, IReactTo<TaskArrived>
{
    readonly Dictionary<Guid, Kept> _kept = [];

    /// <inheritdoc />
    public Task React(TaskMade happened) => Keep(happened.Task, happened.At, isNew: true);

    /// <inheritdoc />
    public Task React(TaskMoved happened) => happened.From == happened.To ? Task.CompletedTask : Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskHanded happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskShared happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskArchived happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskRestored happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskCarried happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskPutOff happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskTaken happened) => Keep(happened.Task, happened.At);

    /// <inheritdoc />
    public Task React(TaskArrived happened) => Keep(happened.Task, happened.At);

    async Task Keep(Guid id, DateTimeOffset at, bool isNew = false)
    {
        var task = await db.Tasks.FindAsync(db.AgencyOfViewer, id) ?? throw new NotHere();
        if (!_kept.TryGetValue(id, out var kept)) _kept[id] = kept = isNew ? new Kept() : await Read(id);
        if (isNew && kept.Visit is null) at = task.StageSince;          // a card that came from elsewhere came when it came there

        var stands = task.IsArchived || task.IsInBacklog ? null : (Guid?)task.StageId;
        if (kept.Visit?.StageId != stands)
        {
            kept.Visit?.Leave(at);
            kept.Visit = stands is null ? null : new StageVisit(Ids.New(at), task, at);
            if (kept.Visit is { } visit) db.Add(visit);
        }
        Guid[] has = task.IsArchived ? [] : [.. task.AssigneeId is { } who ? [who] : Array.Empty<Guid>(), .. task.Helpers];
        foreach (var given in kept.Holds.Where(x => !has.Contains(x.MemberId)).ToList())
        {
            given.Give(at);
            kept.Holds.Remove(given);
        }
        foreach (var member in has.Where(x => kept.Holds.All(hold => hold.MemberId != x)))
        {
            var taken = new TaskHold(Ids.New(at), task, member, at);
            kept.Holds.Add(taken);
            db.Add(taken);
        }
    }

    async Task<Kept> Read(Guid task) => new()
    {
        Visit = await db.StageVisits.SingleOrDefaultAsync(x => x.TaskId == task && x.LeftAt == null),
        Holds = await db.TaskHolds.Where(x => x.TaskId == task && x.GivenAt == null).ToListAsync(),
    };

    sealed class Kept
    {
        public StageVisit? Visit { get; set; }
        public List<TaskHold> Holds { get; init; } = [];
    }
}
