using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A task in a plan.</summary>
public sealed class PlanItem : Owned
{
    PlanItem() { }

    internal PlanItem(Guid id, Plan plan, WorkTask task, int minutes, DateTimeOffset at) => (Id, PlanId, Plan, TaskId, Task, Minutes, TakenAt) = (id, plan.Id, plan, task.Id, task, minutes, at);

    public Guid PlanId { get; private set; }
    public Plan Plan { get; private set; } = null!;
    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <summary>Planned minutes of work.</summary>
    public int Minutes { get; internal set; }

    /// <summary>Order in the plan, from 0.</summary>
    public int Place { get; internal set; }

    /// <summary>The fire that brought it; null for what was planned.</summary>
    public Guid? FireId { get; internal set; }

    /// <summary>Whether the agency gives its hours: then they are not counted against the client's.</summary>
    public bool IsGift { get; internal set; }
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>Minutes that count against the hours.</summary>
    public int Counted => IsGift ? 0 : Minutes;

    internal static void Map(Mapping map)
    {
        var item = map.Owned<PlanItem>("PlanItems");
        item.BelongsTo(x => x.Plan, "PlanId", x => x.Items, DeleteBehavior.Cascade).BelongsTo(x => x.Task, "TaskId", delete: DeleteBehavior.Cascade).RefersTo<PlanItem, Fire>("FireId");
        item.HasIndex(x => new { x.AgencyId, x.PlanId, x.TaskId }).IsUnique();
        item.HasIndex(x => new { x.AgencyId, x.TaskId });
    }
}
