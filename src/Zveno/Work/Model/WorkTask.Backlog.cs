using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task was put off into its project's backlog.</summary>
public sealed record TaskPutOff(Guid Task, Guid Project, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A task was taken out of the backlog into a stage of the board.</summary>
public sealed record TaskTaken(Guid Task, Guid Project, Guid Stage, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

public sealed partial class WorkTask
{
    /// <summary>
    /// Order in the project's backlog, see <see cref="Places"/>; null for a task on the board. What is in the backlog is known and not taken into work:
    /// no stage holds it, no load counts it. Its parts are where it is.
    /// </summary>
    public long? BacklogPlace { get; private set; }

    public bool IsInBacklog => BacklogPlace is not null;

    /// <summary>Puts it into its project's backlog with its subtasks (which must be loaded), or elsewhere in the backlog.</summary>
    /// <param name="place">Order there, see <see cref="Places"/>.</param>
    /// <exception cref="Refused">It is archived, done, or a part of another task.</exception>
    public void PutOff(long place, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (ParentId is not null) throw Refusals.GoesWithItsTask(Name);
        if (IsClosed) throw Refusals.DoneAlready(Name);
        var was = BacklogPlace;
        foreach (var one in Subtasks.Prepend(this)) one.BacklogPlace = place;
        if (was is null) { Published(); Record(new TaskPutOff(Id, ProjectId, by.Id, at)); }
        Stepped(at);
    }

    /// <summary>Taken into work: it stands on the board again, and so do its subtasks (which must be loaded).</summary>
    void TakeUp(Member by, DateTimeOffset at)
    {
        if (BacklogPlace is null) return;
        foreach (var one in Subtasks.Prepend(this)) one.BacklogPlace = null;
        Record(new TaskTaken(Id, ProjectId, StageId, by.Id, at));
    }

    /// <summary>Renumbering: the order stays, so nothing is recorded.</summary>
    internal void PutAtBacklog(long place) => BacklogPlace = place;
}
