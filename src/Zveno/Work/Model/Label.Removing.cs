using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class Label
{
    /// <summary>When it was deleted (UTC).</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Ids of the tasks that had it when it was deleted, with spaces between: so that it can be taken back.</summary>
    public string? WasOn { get; private set; }

    /// <summary>The tasks of <see cref="WasOn"/>.</summary>
    public IReadOnlyList<Guid> TasksBefore => TaskJson.Marks(WasOn ?? "");

    /// <summary>Deletes it from the project and from its tasks.</summary>
    /// <param name="on">All tasks that have it, with their labels.</param>
    /// <exception cref="Refused">Not the member's project to work on.</exception>
    public void Remove(IReadOnlyList<WorkTask> on, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        foreach (var task in on) task.Lose(this);
        (RemovedAt, WasOn) = (at, string.Join(' ', on.Select(x => x.Id)));
        Project.Touch();
        Record(new LabelRemoved(Id, ProjectId, by.Id, at));
    }

    /// <summary>Takes the deletion back.</summary>
    /// <param name="on">The tasks that had it and are still of the project, with their labels.</param>
    /// <exception cref="Refused">Not the member's project to work on.</exception>
    public void Restore(IReadOnlyList<WorkTask> on, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        foreach (var task in on.Where(x => x.ProjectId == ProjectId)) task.Regain(this, at);
        ComeBack();
        Project.Touch();
        Record(new LabelRestored(Id, ProjectId, by.Id, at));
    }

    /// <summary>It is there again, on no task: a board that is imported anew has it.</summary>
    internal void ComeBack() => (RemovedAt, WasOn) = (null, null);
}

/// <summary>A label was deleted.</summary>
public sealed record LabelRemoved(Guid Label, Guid Project, Guid? By, DateTimeOffset At) : Activity(Label, By, At);

/// <summary>Its deletion was taken back.</summary>
public sealed record LabelRestored(Guid Label, Guid Project, Guid? By, DateTimeOffset At) : Activity(Label, By, At);
