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

    // Going back asks nothing: it met what was asked when it passed, or somebody said why not.
    void Enter(Stage stage, string? anyway, Member by, DateTimeOffset at)
    {
        if ((stage.Place < Stage.Place && !IsInBacklog) || MissingFor(stage) is not { Count: > 0 } missing) return;
        if (string.IsNullOrWhiteSpace(anyway)) throw Refusals.NotReady(this, stage, missing);
        Record(new TaskEnteredUnready(Id, ProjectId, stage.Id, [.. missing.Select(x => x.Text)], Demand.Text(anyway, MostReason, "anyway"), by.Id, at));
    }
}
