using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Where a task goes in another project.</summary>
/// <param name="Stage">Its stage there, with its project.</param>
/// <param name="Open">Where its open subtasks stand.</param>
/// <param name="Done">Where its done subtasks stand.</param>
/// <param name="Place">Order in <paramref name="Stage"/>.</param>
/// <param name="Numbers">Numbers that it and its subtasks had there before, by task.</param>
/// <param name="LabelFor">The label there that says the same as one of here.</param>
public sealed record Carriage(Stage Stage, Stage Open, Stage Done, long Place, IReadOnlyDictionary<Guid, int> Numbers, Func<Label, Label> LabelFor);

public sealed partial class WorkTask
{
    /// <summary>
    /// Takes it to another project with its subtasks, checklists and labels (all of which must be loaded). It gets a number there and leaves its old one behind.
    /// Where the client is another too, nothing of it stays shown: its mark is that of the project's new tasks, its checklists are internal.
    /// </summary>
    /// <param name="holds">How many open tasks the stage there holds.</param>
    /// <returns>The numbers left behind, to be added.</returns>
    /// <param name="how">What it meets of what the stage there asks.</param>
    /// <exception cref="Refused">It is not ready for the stage there, the same project, an archived or full stage there, or not the member's to do.</exception>
    public IReadOnlyList<FormerNumber> CarryTo(Carriage there, int holds, Entering how, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (there.Stage.ProjectId == ProjectId) throw Refusals.SameProject();
        if (!by.CanWorkOn(there.Stage.Project)) throw Refusals.NotYours();
        there.Stage.Admit(holds);
        var missing = AskedBy(there.Stage, how);
        (_leftParent, ParentId, Parent) = (Parent, null, null);
        var left = new List<FormerNumber> { new(this, at) };
        Carry(there, there.Stage, by, at);
        foreach (var part in Subtasks)
        {
            left.Add(new FormerNumber(part, at));
            part.Carry(there, part.IsClosed ? there.Done : there.Open, by, at);
        }
        Came(there.Stage, how, missing, by, at);
        return left;
    }

    void Carry(Carriage there, Stage stage, Member by, DateTimeOffset at)
    {
        var (from, client, name, wasClosed, to) = (Project, ClientId, Name, IsClosed, stage.Project);
        if (IsVisible && client != to.ClientId) _leftClient = client;
        if (client != to.ClientId)
        {
            IsVisible = to.ShowsTasks && ParentId is null;
            foreach (var list in Checklists) list.Show(false);
        }
        var labels = Labels.Select(x => there.LabelFor(x.Label)).DistinctBy(x => x.Id).ToList();
        Labels.Clear();
        Labels.AddRange(labels.Select(x => new TaskLabel(this, x, at)));
        LabelMarks = string.Join(' ', labels.Select(x => x.Id));

        _leftStage = StageId;
        (ProjectId, Project, ClientId, StageId, Stage, StageSince, Place) = (to.Id, to, to.ClientId, stage.Id, stage, at, there.Place);
        Number = there.Numbers.TryGetValue(Id, out var number) ? number : to.TakeNumber();
        ClosedAt = stage.IsDone ? ClosedAt ?? at : null;
        _isPublished = IsVisible;                       // what is hidden there is not even told there
        from.Touch();
        Stepped(at);
        Record(new TaskCarried(Id, from.Id, to.Id, client, to.ClientId, name, Name, by.Id, at));
        if (IsClosed && !wasClosed) Record(new TaskClosed(Id, to.Id, by.Id, at));
    }

    /// <summary>Takes over what another task says is to be done: description, estimate, priority, checklists unticked and internal, labels. Its checklists and labels must be loaded.</summary>
    internal void CopyFrom(WorkTask other, Member by, DateTimeOffset at)
    {
        if (other.Description.Length > 0) Describe(other.Description, null, by, at);
        if (other.EstimateMinutes is not null) Estimate(other.EstimateMinutes, by, at);
        (ServiceId, TypeId) = (other.ServiceId, other.TypeId);
        if (other.Priority != Priority.Normal) Mark(other.Priority, false, by, at);
        foreach (var list in other.Checklists.OrderBy(x => x.Place).ThenBy(x => x.Id))
        {
            var made = AddChecklist(Ids.New(at), list.Name, by, at);
            foreach (var item in list.Items.OrderBy(x => x.Place).ThenBy(x => x.Id)) AddItem(made, Ids.New(at), item.Text, by, at);
        }
        foreach (var label in other.Labels) Label(label.Label, true, by, at);
        Hush();                                         // one line says it all
        Record(new TaskMade(Id, ProjectId, by.Id, at));
        Record(new TaskCopied(Id, ProjectId, other.Id, by.Id, at));
    }
}
