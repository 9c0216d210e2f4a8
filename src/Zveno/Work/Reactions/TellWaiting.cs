using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Tells the boards and cards of tasks tied to one that moved, left, came back, got another title or number: they may stand in other projects.</summary>
public sealed class TellWaiting(Db db) : IReactTo<TaskMoved>, IReactTo<TaskArchived>, IReactTo<TaskRestored>, IReactTo<TaskChanged>, IReactTo<TaskCarried>
{
    static readonly Func<Db, Guid, Task<List<Guid>>> TiesOf = Ready.Many((Db db, Guid task) => db.Set<TaskLink>().Where(x => x.BlockerId == task || x.TaskId == task).Select(x => x.BlockerId == task ? x.TaskId : x.BlockerId));

    /// <inheritdoc />
    public Task React(TaskMoved happened) => happened.From == happened.To ? Task.CompletedTask : Tell(happened.Task);

    /// <inheritdoc />
    public Task React(TaskArchived happened) => Tell(happened.Task);

    /// <inheritdoc />
    public Task React(TaskRestored happened) => Tell(happened.Task);

    /// <inheritdoc />
    public Task React(TaskChanged happened) => happened.What == "title" ? Tell(happened.Task) : Task.CompletedTask;

    /// <inheritdoc />
    public Task React(TaskCarried happened) => Tell(happened.Task);

    async Task Tell(Guid task)
    {
        var ties = await TiesOf(db, task);
        if (ties.Count == 0) return;                // most tasks, most of the time
        foreach (var tied in await db.Tasks.Where(x => ties.Contains(x.Id)).Include(x => x.Project).ToListAsync())
        {
            tied.Project.Touch();
            db.Tell(WorkTopics.Task(tied.Id));
            db.Tell(WorkTopics.Stage(tied.StageId));
        }
    }
}
