using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>Moves the task to <paramref name="stage"/>.</summary>
    /// <param name="place">Order there, see <see cref="Places"/>.</param>
    /// <param name="holds">How many open tasks the stage holds now; a subtask takes no place there and is handed to nobody by it.</param>
    /// <param name="at">When it was moved (UTC).</param>
    /// <param name="anyway">Why it goes there although it is not ready for it; null where it must be.</param>
    /// <exception cref="Refused">The task or the stage is archived, the stage belongs to another project, it is full, or the task is not ready for it.</exception>
    public void MoveTo(Stage stage, long place, int holds, Member by, DateTimeOffset at, string? anyway = null)
    {
        Demands(by);
        if (stage.ProjectId != ProjectId) throw Refusals.StageOfAnotherProject();
        var left = StageId;
        if (stage.Id != left || IsInBacklog)
        {
            stage.Admit(ParentId is null ? holds : 0);
            Enter(stage, anyway, by, at);
            (StageId, Stage, StageSince, _leftStage) = (stage.Id, stage, at, left);
            ClosedAt = stage.IsDone ? ClosedAt ?? at : null;
            if (ParentId is null && stage.HandsTo is { } next && next != AssigneeId) HandTo(next, by, at);
            TakeUp(by, at);
        }
        Published();                                    // the room shows the order too
        Place = place;
        Stepped(at);
        Record(new TaskMoved(Id, ProjectId, left, stage.Id, by.Id, at));
        if (stage.Id != left && stage.IsDone) Record(new TaskClosed(Id, ProjectId, by.Id, at));
    }

    /// <summary>Renumbering: the order stays, so nothing is recorded.</summary>
    internal void PutAt(long place) => Place = place;

    /// <summary>Takes it off the board with its subtasks (which must be loaded); nothing is deleted.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        Demands(by);
        foreach (var one in Subtasks.Where(x => !x.IsArchived).Prepend(this)) one.Leave(by, at);
    }

    void Leave(Member by, DateTimeOffset at)
    {
        ArchivedAt = at;
        Published();
        Stepped(at);
        Record(new TaskArchived(Id, ProjectId, by.Id, at));
    }

    /// <summary>Puts it back on the board, and those of its subtasks (which must be loaded) that left with it.</summary>
    /// <param name="into">The stage where it was, or another of its project when that one is off the board.</param>
    public void Restore(Stage into, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project, this)) throw Refusals.NotYours();
        if (into.ProjectId != ProjectId) throw Refusals.StageOfAnotherProject();
        if (into.ArchivedAt is not null) throw Refusals.StageIsArchived(into.Name);
        if (Parent is { IsArchived: true } parent) throw Refusals.TaskIsArchived(parent.Title);
        if (into.Id != StageId) (StageId, Stage, StageSince, ClosedAt) = (into.Id, into, at, into.IsDone ? ClosedAt ?? at : null);
        var left = ArchivedAt;
        foreach (var one in Subtasks.Where(x => left is not null && x.ArchivedAt == left).Prepend(this)) one.Return(by, at);
    }

    void Return(Member by, DateTimeOffset at)
    {
        ArchivedAt = null;
        Published();
        Stepped(at);
        Record(new TaskRestored(Id, ProjectId, by.Id, at));
    }

    void Demands(Member by)
    {
        if (!by.CanWorkOn(Project, this)) throw Refusals.NotYours();
        if (Project.IsArchived) throw Refusals.ProjectIsArchived(Project.Name);
        if (IsArchived) throw Refusals.TaskIsArchived(Title);
    }

    void Published() => _isPublished |= IsVisible;

    void Stepped(DateTimeOffset at)
    {
        MovedAt = at;
        Project.Touch();
    }
}
