using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>The rule that made it; null for what people made.</summary>
    public Guid? RecurrenceId { get; private set; }

    /// <summary>Names all tasks that one application of a template made; null for others.</summary>
    public Guid? Batch { get; private set; }

    /// <summary>Made by a rule, not by a person: a full stage or a rule's author who left does not hold it up.</summary>
    /// <param name="place">Order in the stage, see <see cref="Places"/>.</param>
    /// <param name="dueOn">Its due date.</param>
    /// <param name="assignee">Who gets it: must work here.</param>
    /// <param name="labels">Labels of the project that it bears.</param>
    /// <param name="skipped">How many before it were skipped.</param>
    /// <param name="owner">Stands for the product where the rules ask for a member.</param>
    internal static WorkTask Recurring(Recurrence rule, Stage stage, long place, DateOnly? dueOn, Guid? assignee, IReadOnlyList<Label> labels, int skipped, Member owner, DateTimeOffset at)
    {
        var (say, made) = (rule.Task, new WorkTask(Ids.New(at), stage, rule.Task.Title, place, owner, at));
        made.RecurrenceId = rule.Id;
        if (say.Description.Length > 0) made.Describe(say.Description, null, owner, at);
        if (say.Priority != Priority.Normal) made.Mark(say.Priority, false, owner, at);
        if (say.EstimateMinutes is { } minutes) made.Estimate(minutes, owner, at);
        if (dueOn is not null) made.Schedule(null, dueOn, owner, at);
        made.Bring(say.Checklists, owner, at);
        foreach (var label in labels) made.Label(label, true, owner, at);
        if (say.IsVisible != made.IsVisible) (made.IsVisible, made._isPublished) = (say.IsVisible, say.IsVisible);
        made.AssigneeId = assignee;
        made.Hush();                                    // one line says it all, and nobody did it
        made.Record(new TaskMade(made.Id, made.ProjectId, null, at));
        if (assignee is not null) made.Record(new TaskHanded(made.Id, made.ProjectId, null, assignee, null, at));
        made.Record(new TaskRecurred(made.Id, made.ProjectId, rule.Id, skipped, at));
        return made;
    }

    /// <summary>Remembers which application of a template made it.</summary>
    internal void MadeIn(Guid batch) => Batch = batch;

    /// <summary>Adds checklists that a template or a rule brings, unticked.</summary>
    internal void Bring(IReadOnlyList<TemplateChecklist>? lists, Member by, DateTimeOffset at)
    {
        foreach (var list in lists ?? [])
        {
            var made = AddChecklist(Ids.New(at), list.Name, by, at);
            foreach (var item in list.Items) AddItem(made, Ids.New(at), item, by, at);
            if (list.IsPublic) made.Show(true);
        }
    }
}
