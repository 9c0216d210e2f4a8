using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Planned hours that went from one task of a project to another, with the reason. What is planned on both together stays the same.</summary>
public sealed class HoursTransfer : Owned
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MostReason = 500;

    HoursTransfer() { }

    HoursTransfer(Guid id, WorkTask from, WorkTask to, int minutes, string reason, Member by, DateTimeOffset at) =>
        (Id, ProjectId, FromTaskId, ToTaskId, Minutes, Reason, ById, At) = (id, from.ProjectId, from.Id, to.Id, minutes, Demand.Text(reason, MostReason, "reason"), by.Id, at);

    public Guid ProjectId { get; private set; }
    public Guid FromTaskId { get; private set; }
    public Guid ToTaskId { get; private set; }
    public int Minutes { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid ById { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The client who reads it with its reason in the room; null while it is ours only.</summary>
    public Guid? ShownTo { get; private set; }

    /// <summary>Moves planned hours: the estimate of one is so much less, that of the other so much more.</summary>
    /// <param name="spent">Minutes that the first has spent: they cannot be moved.</param>
    /// <exception cref="Refused">Not by who talks to clients, tasks of two projects, or more than there is.</exception>
    public static HoursTransfer Between(Guid id, WorkTask from, WorkTask to, int minutes, int spent, string reason, Member by, DateTimeOffset at)
    {
        if (!by.SellsHours) throw PackageRefusals.OnlySellers();
        if (from.Id == to.Id) throw PackageRefusals.SameTask();
        if (from.ProjectId != to.ProjectId) throw PackageRefusals.OtherProject();
        var planned = from.EstimateMinutes ?? 0;
        var there = Math.Max(0, planned - spent);
        if (minutes < 1 || minutes > there) throw PackageRefusals.MoreThanThereIs(there);
        var transfer = new HoursTransfer(id, from, to, minutes, reason, by, at);
        from.Estimate(planned == minutes ? null : planned - minutes, by, at);
        to.Estimate((to.EstimateMinutes ?? 0) + minutes, by, at);
        transfer.Record(new HoursMoved(from.ProjectId, from.Id, to.Id, minutes, by.Id, at));
        return transfer;
    }

    /// <summary>Shows it with its reason to the client of its project, or (null) to nobody there.</summary>
    /// <exception cref="Refused">Not by who talks to clients.</exception>
    public void Show(Project? project, Member by, DateTimeOffset at)
    {
        if (!by.SellsHours) throw PackageRefusals.OnlySellers();
        if (project?.ClientId == ShownTo) return;
        (_shownBefore, ShownTo) = (ShownTo, project?.ClientId);
        Record(new HoursTransferShown(Id, ProjectId, ShownTo is not null, by.Id, at));
    }

    Guid? _shownBefore;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.Project(ProjectId), .. (ShownTo ?? _shownBefore) is { } client ? (string[])[ClientTopics.Room(client)] : []];

    internal static void Map(Mapping map)
    {
        var transfer = map.Owned<HoursTransfer>("HoursTransfers", x => x.ShownTo == map.Db.GuestClient && map.Db.GuestSeesMoney);
        transfer.RefersTo<HoursTransfer, Project>("ProjectId").RefersTo<HoursTransfer, WorkTask>("FromTaskId").RefersTo<HoursTransfer, WorkTask>("ToTaskId").RefersTo<HoursTransfer, Member>("ById").RefersTo<HoursTransfer, Client>("ShownTo");
        transfer.Property(x => x.Reason).HasMaxLength(MostReason);
        transfer.HasIndex(x => new { x.AgencyId, x.ProjectId, x.At });
    }
}
