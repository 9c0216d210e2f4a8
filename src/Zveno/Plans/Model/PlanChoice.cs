using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>What is done about a task that does not fit.</summary>
public enum OverflowWay
{
    /// <summary>Another task leaves the plan.</summary>
    PushOut,
    /// <summary>More hours are bought.</summary>
    BuyHours,
    /// <summary>It waits for the next period.</summary>
    NextPeriod,
}

/// <summary>The answer to «it does not fit».</summary>
/// <param name="Reason">Why; the client reads it with the plan.</param>
/// <param name="Push">The task that leaves, with <see cref="OverflowWay.PushOut"/>.</param>
/// <param name="Buy">Minutes bought, with <see cref="OverflowWay.BuyHours"/>; what is lacking when not said.</param>
public sealed record Overflow(OverflowWay Way, string? Reason, Guid? Push = null, int? Buy = null);

/// <summary>An answer to «it does not fit» that was given: kept with its reason, shown to the client with the version that is sent after it.</summary>
public sealed class PlanChoice : Owned
{
    PlanChoice() { }

    internal PlanChoice(Guid id, Plan plan, WorkTask task, Overflow answer, WorkTask? pushed, int minutes, Member by, DateTimeOffset at)
    {
        (Id, PlanId, Plan, ClientId, TaskId, Task, Way, Minutes, ChosenBy, At) = (id, plan.Id, plan, plan.ClientId, task.Id, task, answer.Way, minutes, by.Id, at);
        (PushedTaskId, PushedTask, Reason) = (pushed?.Id, pushed, Demand.Text(answer.Reason, Plan.MostReason, "reason"));
    }

    public Guid PlanId { get; private set; }
    public Plan Plan { get; private set; } = null!;
    public Guid ClientId { get; private set; }

    /// <summary>What did not fit.</summary>
    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public OverflowWay Way { get; private set; }

    /// <summary>What left for it.</summary>
    public Guid? PushedTaskId { get; private set; }
    public WorkTask? PushedTask { get; private set; }

    /// <summary>Minutes bought; else those that did not fit.</summary>
    public int Minutes { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid ChosenBy { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The version with which the client reads of it; null until then.</summary>
    public Guid? VersionId { get; private set; }

    /// <summary>Titles as the client was told them; empty for a task that he does not see.</summary>
    public string Title { get; private set; } = "";
    public string PushedTitle { get; private set; } = "";

    internal void Told(PlanVersion version)
    {
        VersionId = version.Id;
        Title = Task.IsVisible ? Task.Title : "";
        PushedTitle = PushedTask is { IsVisible: true } pushed ? pushed.Title : "";
    }

    internal static void Map(Mapping map)
    {
        var choice = map.Owned<PlanChoice>("PlanChoices", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney && x.VersionId != null);
        choice.BelongsTo(x => x.Plan, "PlanId", x => x.Choices, DeleteBehavior.Cascade).BelongsTo(x => x.Task, "TaskId", delete: DeleteBehavior.Cascade).BelongsTo(x => x.PushedTask, "PushedTaskId", delete: DeleteBehavior.Cascade);
        choice.RefersTo<PlanChoice, Client>("ClientId").RefersTo<PlanChoice, Member>("ChosenBy").RefersTo<PlanChoice, PlanVersion>("VersionId");
        choice.Property(x => x.Reason).HasMaxLength(Plan.MostReason);
        choice.Property(x => x.Title).HasMaxLength(WorkTask.MostTitle);
        choice.Property(x => x.PushedTitle).HasMaxLength(WorkTask.MostTitle);
        choice.HasIndex(x => new { x.AgencyId, x.PlanId });
    }
}
