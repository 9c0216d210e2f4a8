using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>That a member had a task in the own hands, from when to when. Kept by the product (see <see cref="KeepPath"/>).</summary>
public sealed class TaskHold : Owned
{
    TaskHold() { }

    internal TaskHold(Guid id, WorkTask task, Guid member, DateTimeOffset at) => (Id, TaskId, MemberId, TakenAt) = (id, task.Id, member, at);

    public Guid TaskId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>From when (UTC).</summary>
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>Until when (UTC); null while the member has it.</summary>
    public DateTimeOffset? GivenAt { get; private set; }

    internal void Give(DateTimeOffset at) => GivenAt = at < TakenAt ? TakenAt : at;

    internal static void Map(Mapping map)
    {
        var hold = map.Owned<TaskHold>("TaskHolds");
        hold.RefersTo<TaskHold, WorkTask>("TaskId").RefersTo<TaskHold, Member>("MemberId");
        hold.HasIndex(x => new { x.AgencyId, x.TaskId, x.TakenAt });
        hold.HasIndex(x => new { x.AgencyId, x.TaskId }).HasFilter("\"GivenAt\" IS NULL");
    }
}
