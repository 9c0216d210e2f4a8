using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>As people see it: <c>AUTO-12</c>.</summary>
    public string Name => $"{Project.Code}-{Number}";

    /// <summary>Makes a part of this task. The client does not see it unless somebody shows it.</summary>
    /// <param name="stage">Where it stands, see <c>StageOf</c>; one that is done makes a done subtask.</param>
    /// <exception cref="Refused">This is a subtask itself.</exception>
    public WorkTask AddSubtask(Guid id, Stage stage, string title, long place, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (ParentId is not null) throw Refusals.TooDeep(Name);
        var made = new WorkTask(id, stage, title, place, this, by, at);
        Subtasks.Add(made);
        Record(new SubtaskAdded(Id, ProjectId, id, by.Id, at));
        return made;
    }

    /// <summary>Makes it a part of another task of its project, or of none: then it stands on the board by itself. Its subtasks must be loaded.</summary>
    /// <exception cref="Refused">The other is of another project, a subtask itself, or a part of this one.</exception>
    public void PutUnder(WorkTask? parent, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (parent?.Id == ParentId) return;
        if (parent is not null)
        {
            parent.Demands(by);
            if (parent.ProjectId != ProjectId) throw Refusals.ParentOfAnotherProject();
            if (parent.Id == Id) throw Refusals.ItsOwnPart($"{Name} → {Name}");
            if (parent.ParentId == Id) throw Refusals.ItsOwnPart($"{Name} → {parent.Name} → {Name}");
            if (parent.ParentId is not null) throw Refusals.TooDeep(parent.Name);
            if (Subtasks.Count > 0) throw Refusals.HasSubtasks(Name);
        }
        Record(new TaskPutUnder(Id, ProjectId, ParentId, parent?.Id, by.Id, at));
        _leftParent = Parent;
        (ParentId, Parent) = (parent?.Id, parent);
        Stepped(at);
    }

    /// <summary>Says that it waits for another task, of any project of the agency.</summary>
    /// <exception cref="Refused">The other waits for this one, itself or through others.</exception>
    /// <param name="circle">Numbers from the blocker to this task along what waits for what; null when there is no such way.</param>
    public TaskLink WaitFor(WorkTask blocker, IReadOnlyList<string>? circle, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (circle is not null) throw Refusals.WaitsInCircle(string.Join(" → ", [Name, .. circle]));
        Waits(blocker, true, by, at);
        return new TaskLink(this, blocker, at);
    }

    /// <summary>Says that it waits for the other no more; the link is to be removed.</summary>
    public void WaitNoMore(WorkTask blocker, Member by, DateTimeOffset at)
    {
        Demands(by);
        Waits(blocker, false, by, at);
    }

    void Waits(WorkTask blocker, bool waits, Member by, DateTimeOffset at)
    {
        Stepped(at);
        blocker.Project.Touch();            // its card shows who waits
        Record(new TaskWaits(Id, ProjectId, blocker.Id, waits, by.Id, at));
    }
}
