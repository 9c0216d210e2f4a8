using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A number that a task had in a project before it was taken to another: the old address leads to it, and it gets the number again when it returns.</summary>
public sealed class FormerNumber : Owned
{
    FormerNumber() { }

    internal FormerNumber(WorkTask task, DateTimeOffset at) => (Id, TaskId, Task, ProjectId, Project, Number) = (Ids.New(at), task.Id, task, task.ProjectId, task.Project, task.Number);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public int Number { get; private set; }

    internal static void Map(Mapping map)
    {
        var number = map.Owned<FormerNumber>("FormerNumbers");
        number.BelongsTo(x => x.Task, "TaskId").BelongsTo(x => x.Project, "ProjectId");
        number.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Number }).IsUnique();
    }
}
