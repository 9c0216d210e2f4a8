using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A task that a person takes for a day: a mark of his own, which changes nothing of the task.</summary>
public sealed class DayTask : Owned
{
    DayTask() { }

    /// <summary>Takes a task for a day.</summary>
    /// <param name="place">Order in the day, see <see cref="Places"/>.</param>
    public DayTask(Guid id, WorkTask task, DateOnly day, long place, Member by) => (Id, TaskId, MemberId, Day, Place) = (id, task.Id, by.Id, day, place);

    public Guid MemberId { get; private set; }
    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <summary>The date where the person is.</summary>
    public DateOnly Day { get; private set; }
    public long Place { get; private set; }

    /// <summary>Puts it elsewhere: in the day, or on another day.</summary>
    public void PutAt(DateOnly day, long place) => (Day, Place) = (day, place);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ViewsTopics.Day(MemberId)];

    internal static void Map(Mapping map)
    {
        var mark = map.Owned<DayTask>("DayTasks");
        mark.BelongsTo(x => x.Task, "TaskId", delete: Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade).RefersTo<DayTask, Member>("MemberId");
        mark.HasIndex(x => new { x.AgencyId, x.MemberId, x.TaskId }).IsUnique();
        mark.HasIndex(x => new { x.AgencyId, x.MemberId, x.Day });
    }
}
