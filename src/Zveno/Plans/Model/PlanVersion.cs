using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>What the approver says to a plan, or to a task of it.</summary>
public enum PlanAnswer
{
    None,
    Agreed,
    Returned,
}

/// <summary>A plan as it was sent to the client: it never changes but for the answer. The client reads it from the moment it is made.</summary>
public sealed partial class PlanVersion : Owned
{
    PlanVersion() { }

    internal PlanVersion(Guid id, Plan plan, Member by, DateTimeOffset at)
    {
        (Id, PlanId, Plan, ProjectId, ClientId, Number, SentBy, SentAt) = (id, plan.Id, plan, plan.ProjectId, plan.ClientId, plan.LastVersion, by.Id, at);
        (Kind, StartsOn, EndsOn, LimitMinutes, BoughtMinutes) = (plan.Kind, plan.StartsOn, plan.EndsOn, plan.LimitMinutes, plan.BoughtMinutes);
        Lines.AddRange(plan.Items.OrderBy(x => x.Place).Select(x => new PlanLine(Ids.New(at), this, x)));
    }

    public Guid PlanId { get; private set; }
    public Plan Plan { get; private set; } = null!;
    public Guid ProjectId { get; private set; }
    public Guid ClientId { get; private set; }

    /// <summary>From 1 within its plan.</summary>
    public int Number { get; private set; }
    public PlanKind Kind { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public int LimitMinutes { get; private set; }
    public int BoughtMinutes { get; private set; }
    public Guid SentBy { get; private set; }
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>When a later version took its place (UTC).</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }
    public PlanAnswer Answer { get; private set; }

    /// <summary>The contact who answered last, and the name as it was then.</summary>
    public Guid? AnsweredBy { get; private set; }
    public string AnsweredName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public List<PlanLine> Lines { get; } = [];

    /// <summary>Minutes of all its tasks that count against the hours.</summary>
    public int PlannedMinutes => Lines.Where(x => !x.IsGift).Sum(x => x.Minutes);

    internal void Replace(DateTimeOffset at) => ReplacedAt ??= at;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [PlanTopics.Plans, PlanTopics.Plan(PlanId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var version = map.Owned<PlanVersion>("PlanVersions", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney);
        version.BelongsTo(x => x.Plan, "PlanId", x => x.Versions).RefersTo<PlanVersion, Project>("ProjectId").RefersTo<PlanVersion, Client>("ClientId").RefersTo<PlanVersion, Member>("SentBy").RefersTo<PlanVersion, Contact>("AnsweredBy");
        version.Property(x => x.AnsweredName).HasMaxLength(120);
        version.HasIndex(x => new { x.AgencyId, x.PlanId, x.Number }).IsUnique();
        version.HasIndex(x => new { x.AgencyId, x.ProjectId, x.StartsOn });
    }
}

/// <summary>A task of a version: title and hours as they were sent.</summary>
public sealed class PlanLine : Owned
{
    /// <summary>Longest comment, in characters.</summary>
    public const int MostComment = 1000;

    PlanLine() { }

    internal PlanLine(Guid id, PlanVersion version, PlanItem item) =>
        (Id, VersionId, Version, ClientId, TaskId, Title, Minutes, Place, IsGift, IsFire) = (id, version.Id, version, version.ClientId, item.TaskId, item.Task.Title, item.Minutes, item.Place, item.IsGift, item.FireId is not null);

    public Guid VersionId { get; private set; }
    public PlanVersion Version { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public Guid TaskId { get; private set; }
    public string Title { get; private set; } = "";
    public int Minutes { get; private set; }
    public int Place { get; private set; }
    public bool IsGift { get; private set; }

    /// <summary>Whether it jumped the plan.</summary>
    public bool IsFire { get; private set; }
    public PlanAnswer Answer { get; internal set; }

    /// <summary>What the approver wrote when returning it.</summary>
    public string Comment { get; internal set; } = "";

    internal static void Map(Mapping map)
    {
        var line = map.Owned<PlanLine>("PlanLines", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney);
        line.RefersTo<PlanLine, Client>("ClientId").BelongsTo(x => x.Version, "VersionId", x => x.Lines, DeleteBehavior.Cascade).RefersTo<PlanLine, WorkTask>("TaskId", DeleteBehavior.Cascade);
        line.Property(x => x.Title).HasMaxLength(WorkTask.MostTitle);
        line.Property(x => x.Comment).HasMaxLength(MostComment);
        line.HasIndex(x => new { x.AgencyId, x.VersionId });
    }
}
