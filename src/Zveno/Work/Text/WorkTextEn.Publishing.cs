using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string PublishingTitle => "What the client sees";
    public override string PublishingLead => "A rule for what is new in the project. Each record can be shown or hidden by itself: the eye stands on whatever the room shows.";
    public override string PublishingAlways => "Conversations, plans that were sent, results up for approval, the package and hours on visible tasks are seen without a rule. Notes, hidden tasks, rates and other clients never are.";
    public override string PublishingSet => "The rule is kept";
    public override string PublishingSaid(PublishingChanged changed) => string.Join("; ", ((string?[])
    [
        changed.Was.Tasks == changed.Is.Tasks ? null : $"tasks: {Lower(ShownName(changed.Was.Tasks))} → {Lower(ShownName(changed.Is.Tasks))}",
        changed.Was.Decisions == changed.Is.Decisions ? null : changed.Is.Decisions ? "new decisions are shown" : "new decisions are hidden",
        changed.Was.Metrics == changed.Is.Metrics ? null : changed.Is.Metrics ? "new metrics are shown" : "new metrics are hidden",
        changed.Followed ? "and what was there already" : null,
    ]).OfType<string>());

    public override string ShownTitle(ShownKind kind) => kind switch { ShownKind.Tasks => "New tasks", ShownKind.Decisions => "Show new decisions", _ => "Show new metrics" };
    public override string ShownName(TasksShown shown) => shown switch { TasksShown.All => "Show all", TasksShown.ByTemplate => "Show by template", _ => "Show by hand" };
    public override string ShownHint(TasksShown shown) => shown switch
    {
        TasksShown.All => "But subtasks and what the template marks as internal.",
        TasksShown.ByTemplate => "Tasks that have the eye in their template are shown; those made by hand are hidden.",
        _ => "The client sees no task until it is opened on its card.",
    };

    public override string ShownCount(int shown, int hidden) => $"{shown} shown now, {hidden} hidden";
    public override string ExistingTitle => "And what is there already?";
    public override string AskExisting(IReadOnlyList<OtherRecords> others) => $"The rule is new, but {string.Join(", ", others.Select(ExistingOf))}. Say what becomes of them.";
    public override string ExistingOf(OtherRecords others) => (others.Kind, others.Show) switch
    {
        (ShownKind.Tasks, true) => Plural.EnCount(others.Count, "task is hidden", "tasks are hidden"),
        (ShownKind.Tasks, false) => Plural.EnCount(others.Count, "task is shown", "tasks are shown"),
        (ShownKind.Decisions, true) => Plural.EnCount(others.Count, "decision is hidden", "decisions are hidden"),
        (ShownKind.Decisions, false) => Plural.EnCount(others.Count, "decision is shown", "decisions are shown"),
        (_, true) => Plural.EnCount(others.Count, "metric is hidden", "metrics are hidden"),
        _ => Plural.EnCount(others.Count, "metric is shown", "metrics are shown"),
    };

    public override string ExistingBecomes(bool show) => show ? "By the new rule the client will see this" : "By the new rule the client will not see this";
    public override string ExistingFollow => "Bring to the new rule";
    public override string ExistingKeep => "Leave as it is";

    static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
