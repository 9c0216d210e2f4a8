using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Keeps the way of each task: in which stage it stood and in whose hands it was. Whatever happened to a task, what is kept is brought to what the task says now;
/// nothing is written when it says the same.
/// </summary>
public sealed class KeepPath(Db db) : IReactTo<TaskMade>, IReactTo<TaskMoved>, IReactTo<TaskHanded>, IReactTo<TaskShared>, IReactTo<TaskArchived>, IReactTo<TaskRestored>, IReactTo<TaskCarried>, IReactTo<TaskPutOff>, IReactTo<TaskTaken>, IReactTo<TaskArrived>
{
    static readonly Func<Db, Guid, Task<StageVisit?>> VisitOf = Ready.One((Db db, Guid task) => db.Set<StageVisit>().SingleOrDefault(x => x.TaskId == task && x.LeftAt == null));
    static readonly Func<Db, Guid, Task<List<TaskHold>>> HoldsOf = Ready.Many((Db db, Guid task) => db.Set<TaskHold>().Where(x => x.TaskId == task && x.GivenAt == null));

    readonly Dictionary<Guid, Kept> _kept = [];

    /// <inheritdoc />
    public Task React(TaskMade happened) => Keep(happened.Task, happened.At, isNew: true);

    /// <inheritdoc />
    public async Task React(TaskMoved happened)
    {
        if (happened.From != happened.To) await Stand(await One(happened.Task), Known(happened.Task), happened.At);          // hands change by an activity of their own
    }

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
        var (task, kept) = (await One(id), Known(id, isNew));
        if (isNew && kept.Visit is null) at = task.StageSince;          // a card that came from elsewhere came when it came there
        await Stand(task, kept, at);
        await Hold(task, kept, at);
    }

    async Task Stand(WorkTask task, Kept kept, DateTimeOffset at)
    {
        if (!kept.KnowsVisit) (kept.Visit, kept.KnowsVisit) = (await VisitOf(db, task.Id), true);
        var stands = task.IsArchived || task.IsInBacklog ? null : (Guid?)task.StageId;
        if (kept.Visit?.StageId == stands) return;
        kept.Visit?.Leave(at);
        kept.Visit = stands is null ? null : new StageVisit(Ids.New(at), task, at);
        if (kept.Visit is { } visit) db.Add(visit);
    }

    async Task Hold(WorkTask task, Kept kept, DateTimeOffset at)
    {
        kept.Holds ??= await HoldsOf(db, task.Id);
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

    async Task<WorkTask> One(Guid id) => await db.One<WorkTask>(id);

    // What is kept of a new task is known without a look: nothing.
    Kept Known(Guid id, bool isNew = false)
    {
        if (!_kept.TryGetValue(id, out var kept)) _kept[id] = kept = isNew ? new Kept { KnowsVisit = true, Holds = [] } : new Kept();
        return kept;
    }

    sealed class Kept
    {
        public bool KnowsVisit { get; set; }
        public StageVisit? Visit { get; set; }
        public List<TaskHold>? Holds { get; set; }
    }
}
