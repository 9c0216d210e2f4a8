using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>Longest reason why a task went on unready, in characters.</summary>
    public const int MostReason = 500;

    /// <summary>Ids of the conditions of stages that are met, with spaces between; kept here so that a move reads nothing more.</summary>
    public string EntryMarks { get; private set; } = "";

    /// <summary>Whether a condition of a stage is met.</summary>
    public bool Meets(EntryItem item) => EntryMarks.Contains(item.Id.ToString(), StringComparison.Ordinal);

    /// <summary>What is not met of a stage's conditions; a subtask meets all: it stands on its parent's card.</summary>
    public IReadOnlyList<EntryItem> MissingFor(Stage stage) => ParentId is null ? [.. stage.Entry.Where(x => !Meets(x))] : [];

    /// <summary>Ticks a condition of a stage of its board, or takes the tick back.</summary>
    /// <exception cref="Refused">The stage has no such condition, is of another project, or it is not the member's to do.</exception>
    public void Meet(Stage stage, Guid entry, bool isMet, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (stage.ProjectId != ProjectId) throw Refusals.StageOfAnotherProject();
        var item = stage.Entry.FirstOrDefault(x => x.Id == entry) ?? throw Refusals.ConditionGone();
        if (Meets(item) == isMet) return;
        var marks = EntryMarks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(x => x != entry.ToString());
        EntryMarks = string.Join(' ', isMet ? marks.Append(entry.ToString()) : marks);
        Stepped(at);
        Record(new EntryTicked(Id, ProjectId, stage.Id, entry, isMet, by.Id, at));
    }

    /// <summary>Ticks those of a stage's conditions that are met with the step that brings it there.</summary>
    internal void Meet(Stage stage, Entering how, Member by, DateTimeOffset at)
    {
        foreach (var item in stage.Entry.Where(x => how.Met.Contains(x.Id))) Meet(stage, item.Id, true, by, at);
    }

    /// <summary>Asks what a stage asks of one that comes there as a copy or from another project; what is in the backlog stands nowhere yet.</summary>
    /// <param name="of">The task that it is a copy of; null for itself.</param>
    /// <returns>What is not met, where a reason is said.</returns>
    /// <exception cref="Refused">Something is not met and no reason is said.</exception>
    internal IReadOnlyList<EntryItem> AskedBy(Stage stage, Entering how, WorkTask? of = null)
    {
        IReadOnlyList<EntryItem> missing = IsInBacklog ? [] : [.. stage.Entry.Where(x => !Meets(x) && !how.Met.Contains(x.Id))];
        return missing.Count == 0 || !string.IsNullOrWhiteSpace(how.Anyway) ? missing : throw Refusals.NotReady(of ?? this, stage, missing, tick: "met");
    }

    /// <summary>It came there: ticks what was met with it and says what was not.</summary>
    internal void Came(Stage stage, Entering how, IReadOnlyList<EntryItem> missing, Member by, DateTimeOffset at)
    {
        Meet(stage, how, by, at);
        if (missing.Count > 0) Record(new TaskEnteredUnready(Id, ProjectId, stage.Id, [.. missing.Select(x => x.Text)], Demand.Text(how.Anyway, MostReason, "anyway"), by.Id, at));
    }

    // Going back asks nothing: it met what was asked when it passed, or somebody said why not.
    void Enter(Stage stage, string? anyway, Member by, DateTimeOffset at)
    {
        if ((stage.Place < Stage.Place && !IsInBacklog) || MissingFor(stage) is not { Count: > 0 } missing) return;
        if (string.IsNullOrWhiteSpace(anyway)) throw Refusals.NotReady(this, stage, missing);
        Record(new TaskEnteredUnready(Id, ProjectId, stage.Id, [.. missing.Select(x => x.Text)], Demand.Text(anyway, MostReason, "anyway"), by.Id, at));
    }
}
