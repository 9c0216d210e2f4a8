using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task waits for another of the same agency to be done. Nothing is forbidden by it: it is said on both cards and on the board.</summary>
public sealed class TaskLink : Owned
{
    TaskLink() { }

    internal TaskLink(WorkTask task, WorkTask blocker, DateTimeOffset at) => (Id, TaskId, Task, BlockerId, Blocker) = (Ids.New(at), task.Id, task, blocker.Id, blocker);

    /// <summary>Which waits.</summary>
    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <summary>For which it waits.</summary>
    public Guid BlockerId { get; private set; }
    public WorkTask Blocker { get; private set; } = null!;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => Task is { } waiting ? [WorkTopics.Task(TaskId), WorkTopics.Task(BlockerId), WorkTopics.Stage(waiting.StageId)] : [WorkTopics.Task(TaskId), WorkTopics.Task(BlockerId)];

    internal static void Map(Mapping map)
    {
        var link = map.Owned<TaskLink>("TaskLinks");
        link.BelongsTo(x => x.Task, "TaskId").BelongsTo(x => x.Blocker, "BlockerId");
        link.HasIndex(x => new { x.AgencyId, x.TaskId, x.BlockerId }).IsUnique();
    }
}
