using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>What became of a plan, in figures of the moment when it was looked at.</summary>
/// <param name="Tasks">Tasks that were planned.</param>
/// <param name="Done">Those of them that were done by its last day.</param>
/// <param name="PlannedMinutes">Planned minutes of work.</param>
/// <param name="SpentMinutes">Minutes spent on what was planned.</param>
/// <param name="UnplannedMinutes">Minutes spent on the project's work besides.</param>
public sealed record PlanFacts(int Tasks, int Done, int PlannedMinutes, int SpentMinutes, int UnplannedMinutes)
{
    /// <summary>Share of the planned tasks that were done, 0–1; null when none were planned.</summary>
    public decimal? Kept => Tasks == 0 ? null : (decimal)Done / Tasks;

    /// <summary>Share of all minutes that went on what was not planned, 0–1; null when none were spent.</summary>
    public decimal? Unplanned => SpentMinutes + UnplannedMinutes is 0 ? null : (decimal)UnplannedMinutes / (SpentMinutes + UnplannedMinutes);
}

/// <summary>Looking back on a plan: its figures, notes, and what is to be done otherwise.</summary>
public sealed class Retrospective : Owned
{
    /// <summary>Longest notes, in characters.</summary>
    public const int MostNotes = 5000;

    Retrospective() { }

    /// <summary>Begins it for a plan.</summary>
    public Retrospective(Guid id, Plan plan) => (Id, PlanId, ProjectId) = (id, plan.Id, plan.ProjectId);

    public Guid PlanId { get; private set; }
    public Guid ProjectId { get; private set; }
    public string Notes { get; private set; } = "";
    public Guid HeldBy { get; private set; }
    public DateTimeOffset HeldAt { get; private set; }
    public int Tasks { get; private set; }
    public int Done { get; private set; }
    public int PlannedMinutes { get; private set; }
    public int SpentMinutes { get; private set; }
    public int UnplannedMinutes { get; private set; }
    public List<RetroAction> Actions { get; } = [];

    /// <summary>The figures as they were.</summary>
    public PlanFacts Facts => new(Tasks, Done, PlannedMinutes, SpentMinutes, UnplannedMinutes);

    /// <summary>Writes its notes and keeps the figures of now.</summary>
    /// <exception cref="Refused">Not by somebody who works on tasks.</exception>
    public void Hold(string? notes, PlanFacts facts, Member by, DateTimeOffset at)
    {
        if (!by.Works()) throw Refusals.NotYours();
        (Notes, HeldBy, HeldAt) = (Demand.OptionalText(notes, MostNotes, "notes") ?? "", by.Id, at);
        (Tasks, Done, PlannedMinutes, SpentMinutes, UnplannedMinutes) = (facts.Tasks, facts.Done, facts.PlannedMinutes, facts.SpentMinutes, facts.UnplannedMinutes);
        Record(new RetrospectiveHeld(PlanId, ProjectId, by.Id, at));
    }

    /// <summary>Adds an action: a task of the project's backlog.</summary>
    /// <exception cref="Refused">Not by somebody who works on tasks.</exception>
    public void Add(Guid id, WorkTask task, Member by, DateTimeOffset at)
    {
        if (!by.Works()) throw Refusals.NotYours();
        Actions.Add(new RetroAction(id, this, task));
        Record(new RetroActionAdded(PlanId, task.Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [PlanTopics.Plans, PlanTopics.Plan(PlanId)];

    internal static void Map(Mapping map)
    {
        var retro = map.Owned<Retrospective>("Retrospectives");
        retro.RefersTo<Retrospective, Plan>("PlanId", DeleteBehavior.Cascade).RefersTo<Retrospective, Project>("ProjectId").RefersTo<Retrospective, Member>("HeldBy");
        retro.Property(x => x.Notes).HasMaxLength(MostNotes);
        retro.Ignore(x => x.Facts);
        retro.HasIndex(x => new { x.AgencyId, x.PlanId }).IsUnique();
        retro.HasIndex(x => new { x.AgencyId, x.ProjectId, x.HeldAt });
    }
}

/// <summary>What is to be done otherwise: a task, which goes through the plan as any other.</summary>
public sealed class RetroAction : Owned
{
    RetroAction() { }

    internal RetroAction(Guid id, Retrospective of, WorkTask task) => (Id, RetrospectiveId, Retrospective, TaskId, Task) = (id, of.Id, of, task.Id, task);

    public Guid RetrospectiveId { get; private set; }
    public Retrospective Retrospective { get; private set; } = null!;
    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [PlanTopics.Plan(Retrospective.PlanId)];

    internal static void Map(Mapping map)
    {
        var action = map.Owned<RetroAction>("RetroActions");
        action.BelongsTo(x => x.Retrospective, "RetrospectiveId", x => x.Actions, DeleteBehavior.Cascade).BelongsTo(x => x.Task, "TaskId", delete: DeleteBehavior.Cascade);
    }
}
