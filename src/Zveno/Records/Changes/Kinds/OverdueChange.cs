using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>A task is past its due date: waits until it is done, dated anew, handed over or put away. <see cref="LookForOverdue"/> brings it.</summary>
sealed class OverdueChange(Db db) : ChangeKind(db), IReactTo<TaskChanged>, IReactTo<TaskClosed>, IReactTo<TaskArchived>, IReactTo<TaskHanded>
{
    static readonly Func<Db, Guid, Task<List<Change>>> WaitingOf = Ready.Many((Db db, Guid task) => db.Set<Change>().Where(x => x.TaskId == task && x.Kind == "overdue" && x.EndedAt == null).OrderBy(x => x.Id));

    public override string Name => "overdue";
    public override string Icon => "alert-triangle";
    public override string Title(Platform.Text text) => text.Records.OverdueChange;

    /// <summary>Brings a row for a task, once a due date.</summary>
    internal Task<Change?> Come(WorkTask task, DateTimeOffset at) =>
        Come($"overdue:{task.Id}:{task.DueOn:yyyyMMdd}", new ChangeAbout($"{task.Name} {task.Title}", $"/tasks/{task.Name}", task.ClientId, Task: task.Id, Owner: task.AssigneeId), at);

    /// <inheritdoc />
    public Task React(TaskChanged happened) => happened.What == "dates" ? End(happened.Task, ChangeEnd.Recorded, happened.By, happened.At) : Task.CompletedTask;

    /// <inheritdoc />
    public Task React(TaskClosed happened) => End(happened.Task, ChangeEnd.Recorded, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(TaskArchived happened) => End(happened.Task, ChangeEnd.Nothing, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(TaskHanded happened) => happened.To is null ? Task.CompletedTask : End(happened.Task, ChangeEnd.Assigned, happened.By, happened.At);

    async Task End(Guid task, ChangeEnd end, Guid? by, DateTimeOffset at) => End(await WaitingOf(Db, task), end, by, at);
}
