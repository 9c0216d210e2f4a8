using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a member has to do with a task, besides being responsible for it.</summary>
public enum TaskPart
{
    /// <summary>Works on it beside the one who is responsible.</summary>
    Works,

    /// <summary>Wants to hear of it.</summary>
    Watches,

    /// <summary>Made it or works on it, which is why he would hear of it, and does not want to.</summary>
    Rests,
}

/// <summary>A member's part in a task. Internal: the client learns the role of the one who is responsible, never a name.</summary>
public sealed class TaskPerson : Owned
{
    TaskPerson() { }

    internal TaskPerson(WorkTask task, Guid member, TaskPart part, DateTimeOffset at) => (Id, TaskId, MemberId, Part) = (Ids.New(at), task.Id, member, part);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public Guid MemberId { get; private set; }
    public TaskPart Part { get; private set; }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Task(TaskId)];

    internal static void Map(Mapping map)
    {
        var person = map.Owned<TaskPerson>("TaskPeople");
        person.BelongsTo(x => x.Task, "TaskId", x => x.People, DeleteBehavior.Cascade).RefersTo<TaskPerson, Member>("MemberId");
        person.HasIndex(x => new { x.AgencyId, x.TaskId, x.MemberId, x.Part }).IsUnique();
        person.HasIndex(x => new { x.AgencyId, x.MemberId, x.Part, x.TaskId });
    }
}
