namespace Zveno.Work;

/// <summary>Words of what a project shows to its client by itself.</summary>
public abstract partial class WorkText
{
    public abstract string PublishingTitle { get; }
    public abstract string PublishingLead { get; }
    public abstract string PublishingAlways { get; }
    public abstract string PublishingSet { get; }
    public abstract string PublishingSaid(PublishingChanged changed);
    public abstract string ShownTitle(ShownKind kind);
    public abstract string ShownName(TasksShown shown);
    public abstract string ShownHint(TasksShown shown);
    public abstract string ShownCount(int shown, int hidden);
    public abstract string ExistingTitle { get; }
    public abstract string AskExisting(IReadOnlyList<OtherRecords> others);
    public abstract string ExistingOf(OtherRecords others);

    /// <summary>What the new rule makes of them.</summary>
    public abstract string ExistingBecomes(bool show);
    public abstract string ExistingFollow { get; }
    public abstract string ExistingKeep { get; }
}
