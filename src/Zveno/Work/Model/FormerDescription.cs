using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// What a task's description said until somebody changed it. Each change keeps one, in its own commit and by whatever way it came: nothing that was ever
/// saved is lost, not the writer's own either. What replaced it is the next one, or what the task says now. It goes where its task goes.
/// </summary>
public sealed class FormerDescription : Owned
{
    FormerDescription() { }

    internal FormerDescription(WorkTask task, int number, Member by, DateTimeOffset at) =>
        (Id, TaskId, Number, Text, By, At) = (Ids.New(at), task.Id, number, task.Description, by.Id, at);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <summary>Which of the task's it is, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Markdown; empty when there was none.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The member whose text replaced it.</summary>
    public Guid By { get; private set; }

    /// <summary>When it was replaced (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    internal static void Map(Mapping map)
    {
        var former = map.Owned<FormerDescription>("FormerDescriptions");
        former.BelongsTo(x => x.Task, "TaskId", x => x.FormerDescriptions).RefersTo<FormerDescription, Member>("By");
        former.HasIndex(x => new { x.AgencyId, x.TaskId, x.Number }).IsUnique();
    }
}
