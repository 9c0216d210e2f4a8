using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// One stay of a task in a stage: from when to when. Kept by the product as things happen (see <see cref="KeepPath"/>), never by hand;
/// who had the task meanwhile is in <see cref="TaskHold"/>, how much of it was working time is counted by the calendar when somebody reads.
/// </summary>
public sealed class StageVisit : Owned
{
    StageVisit() { }

    internal StageVisit(Guid id, WorkTask task, DateTimeOffset at) => (Id, TaskId, ProjectId, StageId, EnteredAt) = (id, task.Id, task.ProjectId, task.StageId, at);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public Guid ProjectId { get; private set; }
    public Guid StageId { get; private set; }
    public Stage Stage { get; private set; } = null!;

    /// <summary>When it came (UTC).</summary>
    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>When it went elsewhere or into the archive (UTC); null while it stands there.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    internal void Leave(DateTimeOffset at) => LeftAt = at < EnteredAt ? EnteredAt : at;

    internal static void Map(Mapping map)
    {
        var visit = map.Owned<StageVisit>("StageVisits");
        visit.BelongsTo(x => x.Task, "TaskId").BelongsTo(x => x.Stage, "StageId").RefersTo<StageVisit, Project>("ProjectId");
        visit.HasIndex(x => new { x.AgencyId, x.TaskId, x.EnteredAt });
        visit.HasIndex(x => new { x.AgencyId, x.ProjectId, x.EnteredAt });
        visit.HasIndex(x => new { x.AgencyId, x.TaskId }).HasFilter("\"LeftAt\" IS NULL");          // a move ends the present stay, however many there were
    }
}
