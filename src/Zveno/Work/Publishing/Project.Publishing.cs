using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Which new tasks of a project its client sees; each can be shown or hidden by itself afterwards.</summary>
public enum TasksShown
{
    /// <summary>None until somebody shows one.</summary>
    ByHand,

    /// <summary>All but subtasks and those that a template marks as the team's own.</summary>
    All,

    /// <summary>Those that a template marks for the client; what is made by hand is shown by hand.</summary>
    ByTemplate,
}

/// <summary>What of a project its client sees by itself, from now on.</summary>
/// <param name="Tasks">Which new tasks.</param>
/// <param name="Decisions">Whether new decisions.</param>
/// <param name="Metrics">Whether new metrics.</param>
public sealed record PublishingRule(TasksShown Tasks, bool Decisions, bool Metrics)
{
    /// <summary>Whether new records of a kind are shown by themselves; null where something else decides.</summary>
    public bool? Shows(ShownKind kind) => kind switch
    {
        ShownKind.Tasks => Tasks switch { TasksShown.All => true, TasksShown.ByHand => false, _ => null },
        ShownKind.Decisions => Decisions,
        _ => Metrics,
    };
}

public sealed partial class Project
{
    /// <summary>Whether the client sees the tasks that a template marks for him, though others are shown by hand.</summary>
    public bool ShowsMarkedTasks { get; private set; }

    /// <summary>Whether new decisions are visible to the client.</summary>
    public bool ShowsDecisions { get; private set; }

    /// <summary>Whether new metrics are visible to the client.</summary>
    public bool ShowsMetrics { get; private set; }

    /// <summary>What of it the client sees by itself.</summary>
    public PublishingRule Publishing() => new(ShowsTasks ? TasksShown.All : ShowsMarkedTasks ? TasksShown.ByTemplate : TasksShown.ByHand, ShowsDecisions, ShowsMetrics);

    /// <summary>Says what the client sees by itself from now on; what is there keeps its mark.</summary>
    /// <param name="followed">Whether what is there was brought to the rule too, for the history.</param>
    /// <exception cref="Refused">Not by somebody who talks to clients, or the project is archived.</exception>
    public void Publish(PublishingRule rule, bool followed, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (IsArchived) throw Refusals.ProjectIsArchived(Name);
        var was = Publishing();
        if (rule == was) return;
        (ShowsTasks, ShowsMarkedTasks, ShowsDecisions, ShowsMetrics) = (rule.Tasks is TasksShown.All, rule.Tasks is TasksShown.ByTemplate, rule.Decisions, rule.Metrics);
        _frameChanged = true;
        Touch();
        Record(new PublishingChanged(Id, was, rule, followed, by.Id, at));
    }
}

/// <summary>A project shows other things to its client by itself than before.</summary>
/// <param name="Followed">Whether what was there was brought to the new rule too.</param>
public sealed record PublishingChanged(Guid Project, PublishingRule Was, PublishingRule Is, bool Followed, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
