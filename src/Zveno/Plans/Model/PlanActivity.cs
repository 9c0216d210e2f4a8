using Zveno.Platform;

namespace Zveno.Plans;

public sealed record PlanMade(Guid Plan, Guid Project, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);

/// <summary>What is in it, or how much it may hold, is other than it was.</summary>
public sealed record PlanChanged(Guid Plan, Guid Project, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);
public sealed record PlanRemoved(Guid Plan, Guid Project, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);

/// <summary>A version went to the approver.</summary>
public sealed record PlanSent(Guid Plan, Guid Project, int Version, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);

/// <summary>The approver has answered for every task of a version.</summary>
/// <param name="By">The contact.</param>
public sealed record PlanAnswered(Guid Plan, Guid Project, Guid Client, int Version, PlanAnswer Answer, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);

/// <summary>The approver returned a task; others of the version are not answered yet.</summary>
/// <param name="By">The contact.</param>
public sealed record PlanTaskReturned(Guid Plan, Guid Project, Guid Client, int Version, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);

/// <summary>A stand-up began, or ended.</summary>
public sealed record StandUpHeld(Guid StandUp, bool Ended, Guid? By, DateTimeOffset At) : Activity(StandUp, By, At);

/// <summary>Something was settled at a stand-up.</summary>
public sealed record StandUpSettled(Guid StandUp, Guid? Task, Guid? By, DateTimeOffset At) : Activity(StandUp, By, At);

/// <summary>A plan was looked back on.</summary>
public sealed record RetrospectiveHeld(Guid Plan, Guid Project, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);

/// <summary>Something is to be done otherwise: it is a task now.</summary>
public sealed record RetroActionAdded(Guid Plan, Guid Task, Guid? By, DateTimeOffset At) : Activity(Plan, By, At);
