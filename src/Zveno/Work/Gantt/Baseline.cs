using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The plan of a project as it was at some moment, kept under a name to compare with. It never changes.</summary>
public sealed class Baseline : Owned
{
    /// <summary>So many of a project at most.</summary>
    public const int Most = 50;

    Baseline() { }

    /// <param name="plan">When each task of the project was to begin and be due.</param>
    /// <exception cref="Refused">No name, nothing planned, or not the member's to do.</exception>
    public Baseline(Guid id, Project project, string name, BaselinePlan plan, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(project)) throw Refusals.NotYours();
        if (project.IsArchived) throw Refusals.ProjectIsArchived(project.Name);
        if (plan.Tasks.Count == 0) throw GanttRefusals.NothingPlanned();
        (Id, ProjectId, Project, Name, Plan, MadeBy, MadeAt) = (id, project.Id, project, Demand.Text(name, 120, "name"), plan, by.Id, at);
        Record(new BaselineMade(Id, project.Id, by.Id, at));
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public BaselinePlan Plan { get; private set; } = null!;
    public Guid MadeBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Since when (UTC) it is offered no more; kept so that it can be taken back.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Offers it no more.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        if (RemovedAt is not null) return;
        RemovedAt = at;
        Record(new BaselineRemoved(Id, ProjectId, by.Id, at));
    }

    /// <summary>Offers it again.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        if (RemovedAt is null) return;
        RemovedAt = null;
        Record(new BaselineRestored(Id, ProjectId, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Board(ProjectId)];

    internal static void Map(Mapping map)
    {
        var baseline = map.Owned<Baseline>("Baselines");
        baseline.BelongsTo(x => x.Project, "ProjectId").RefersTo<Baseline, Member>("MadeBy");
        baseline.Property(x => x.Name).HasMaxLength(120);
        baseline.Property(x => x.Plan).HasConversion(x => x.ToJson(), x => BaselinePlan.Read(x));
    }
}

public sealed record BaselineMade(Guid Baseline, Guid Project, Guid? By, DateTimeOffset At) : Activity(Baseline, By, At);
public sealed record BaselineRemoved(Guid Baseline, Guid Project, Guid? By, DateTimeOffset At) : Activity(Baseline, By, At);

/// <summary>A baseline is offered again.</summary>
public sealed record BaselineRestored(Guid Baseline, Guid Project, Guid? By, DateTimeOffset At) : Activity(Baseline, By, At);
