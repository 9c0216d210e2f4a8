namespace Zveno.Work;

/// <summary>The way of a task: its stays in stages, the oldest first, and what the stages ahead ask of it.</summary>
public sealed record PathModel(WorkTask Task, IReadOnlyList<PathStay> Stays, IReadOnlyList<PathStage> Stages);

/// <summary>A stay in a stage, as the API tells it.</summary>
/// <param name="LeftAt">Null while it stands there.</param>
/// <param name="WallMinutes">How long by the clock on the wall; until now while it stands there.</param>
/// <param name="WorkingMinutes">The same in the office's working time.</param>
/// <param name="People">Who had it meanwhile.</param>
public sealed record PathStay(Guid Stage, string StageName, DateTimeOffset EnteredAt, DateTimeOffset? LeftAt, long WallMinutes, long WorkingMinutes, IReadOnlyList<PathHold> People);

/// <summary>That a member had the task during a stay.</summary>
public sealed record PathHold(Guid Member, string Name, DateTimeOffset From, DateTimeOffset? To);

/// <summary>What a stage asks of the task before it enters.</summary>
/// <param name="IsHere">Whether the task stands there already.</param>
public sealed record PathStage(Guid Id, string Name, bool IsHere, IReadOnlyList<PathCondition> Conditions);

/// <summary>A condition, and whether it is met.</summary>
public sealed record PathCondition(Guid Id, string Text, bool IsMet);

/// <summary>A task's way as the API tells it.</summary>
/// <param name="Ahead">The stage where it stands and those to the right of it, as far as they ask for something.</param>
public sealed record PathJson(IReadOnlyList<PathStay> Stays, IReadOnlyList<PathStage> Ahead);
