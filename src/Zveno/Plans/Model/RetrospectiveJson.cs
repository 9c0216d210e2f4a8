namespace Zveno.Plans;

/// <summary>Looking back on a plan, as the API tells it.</summary>
/// <param name="Facts">From the tasks and entries as they are now.</param>
/// <param name="Kept">The figures as they were when the notes were written; null before.</param>
/// <param name="Trend">How far plans of the same kind of this project were kept, this one with them, the latest last.</param>
public sealed record RetrospectiveJson(Guid Plan, Guid Project, string Notes, Guid? HeldBy, DateTimeOffset? HeldAt, PlanFacts Facts, PlanFacts? Kept, IReadOnlyList<PlanFact> Tasks, IReadOnlyList<RetroActionJson> Actions, IReadOnlyList<KeptPlan> Trend)
{
    internal static RetrospectiveJson Of(RetrospectiveModel x) => new(x.Plan.Id, x.Plan.ProjectId, x.Held?.Notes ?? "", x.Held?.HeldBy, x.Held?.HeldAt, x.Facts, x.Held?.Facts, x.Planned, [.. x.Actions.Select(RetroActionJson.Of)], x.Trend);
}

/// <summary>What is to be done otherwise: a task.</summary>
public sealed record RetroActionJson(Guid Task, string Number, string Title, bool IsDone, bool InBacklog)
{
    internal static RetroActionJson Of(RetroAction x) => new(x.TaskId, x.Task.Name, x.Task.Title, x.Task.IsClosed, x.Task.IsInBacklog);
}
