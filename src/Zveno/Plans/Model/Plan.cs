using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>How long a plan is.</summary>
public enum PlanKind
{
    /// <summary>A sprint: Monday to Sunday.</summary>
    Week,
    /// <summary>A calendar month.</summary>
    Month,
}

/// <summary>How far a plan has come.</summary>
public enum PlanState
{
    /// <summary>It was never sent.</summary>
    Packing,
    /// <summary>Its last version waits for the approver.</summary>
    Sent,
    Agreed,
    /// <summary>The approver returned something of its last version.</summary>
    Returned,
}

/// <summary>What is taken for a week or a month of a project, within hours that are not exceeded silently.</summary>
public sealed partial class Plan : Owned
{
    /// <summary>Most tasks, and longest reason in characters.</summary>
    public const int MostItems = 200, MostReason = 300;

    /// <summary>Largest number of minutes of a limit, of a purchase, of one task: a thousand hours.</summary>
    public const int MostMinutes = 60_000;

    Plan() { }

    /// <summary>Begins a plan; nothing is in it yet.</summary>
    /// <param name="day">Any day of the week or month.</param>
    /// <param name="limit">Minutes that it may hold.</param>
    /// <exception cref="Refused">An archived project, a limit or a day that cannot be, or not somebody who talks to clients.</exception>
    public Plan(Guid id, Project project, PlanKind kind, DateOnly day, int limit, Member by, DateTimeOffset at)
    {
        (Id, ProjectId, Project, ClientId, Kind, MadeBy, MadeAt) = (id, project.Id, project, project.ClientId, kind, by.Id, at);
        Demands(by);
        if (day.Year is < 2000 or > 2100) throw Refusals.BadDay();
        StartsOn = StartOf(kind, day);
        EndsOn = kind is PlanKind.Week ? StartsOn.AddDays(6) : StartsOn.AddMonths(1).AddDays(-1);
        LimitMinutes = limit is >= 0 and <= MostMinutes ? limit : throw Refusals.BadLimit();
        Record(new PlanMade(Id, ProjectId, by.Id, at));
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public PlanKind Kind { get; private set; }
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Minutes that it may hold, without those bought for it.</summary>
    public int LimitMinutes { get; private set; }

    /// <summary>Minutes bought for it besides.</summary>
    public int BoughtMinutes { get; private set; }
    public PlanState State { get; private set; }

    /// <summary>Number of the version that was sent last; 0 for none.</summary>
    public int LastVersion { get; private set; }

    /// <summary>Grows with every change of what is in it.</summary>
    public int Revision { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it was taken away (UTC); only one that was never sent.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public List<PlanItem> Items { get; } = [];
    public List<PlanVersion> Versions { get; } = [];
    public List<PlanChoice> Choices { get; } = [];

    /// <summary>Minutes that count against the hours: all but gifts.</summary>
    public int PlannedMinutes => Items.Sum(x => x.Counted);

    /// <summary>All minutes that it may hold.</summary>
    public int RoomMinutes => LimitMinutes + BoughtMinutes;

    /// <summary>The version that was sent last; <see cref="Versions"/> must be loaded.</summary>
    public PlanVersion? Latest => Versions.Find(x => x.Number == LastVersion);

    /// <summary>The first day of the period that a day is in.</summary>
    public static DateOnly StartOf(PlanKind kind, DateOnly day) => kind is PlanKind.Week ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : new DateOnly(day.Year, day.Month, 1);

    /// <summary>The same kind of period after it: its first day.</summary>
    public DateOnly NextStart => EndsOn.AddDays(1);

    /// <summary>Says how many hours it may hold.</summary>
    /// <exception cref="Refused">More is in it already.</exception>
    public void Limit(int minutes, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (minutes is < 0 or > MostMinutes) throw Refusals.BadLimit();
        if (minutes + BoughtMinutes < PlannedMinutes) throw Refusals.LimitTooSmall(PlannedMinutes - BoughtMinutes);
        LimitMinutes = minutes;
        Changed(by, at);
    }

    /// <summary>Takes it away. One that the client has seen stays.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        Demands(by);
        if (LastVersion > 0) throw Refusals.PlanWasSent();
        RemovedAt ??= at;
        Record(new PlanRemoved(Id, ProjectId, by.Id, at));
    }

    void Changed(Member by, DateTimeOffset at)
    {
        Revision++;
        Record(new PlanChanged(Id, ProjectId, by.Id, at));
    }

    void Demands(Member by)
    {
        if (!by.IsActive || !by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (Project.IsArchived) throw Refusals.ProjectEnded(Project.Name);
        if (RemovedAt is not null) throw Refusals.PlanIsGone();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [PlanTopics.Plans, PlanTopics.Plan(Id), PlanTopics.Of(ProjectId)];

    internal static void Map(Mapping map)
    {
        var plan = map.Owned<Plan>("Plans");
        plan.BelongsTo(x => x.Project, "ProjectId").RefersTo<Plan, Client>("ClientId").RefersTo<Plan, Member>("MadeBy");
        plan.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Kind, x.StartsOn }).IsUnique().HasFilter("\"RemovedAt\" IS NULL");
        plan.HasIndex(x => new { x.AgencyId, x.EndsOn, x.StartsOn });
    }
}
