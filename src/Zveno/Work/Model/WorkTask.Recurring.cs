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
    /// <param name="dates">When it begins and is due.</param>
    /// <param name="assignee">Who gets it: must work here.</param>
    /// <param name="labels">Labels of the project that it bears.</param>
    /// <param name="lines">Services and types.</param>
    /// <param name="here">Who works here.</param>
    /// <param name="skipped">How many before it were skipped.</param>
    /// <param name="owner">Stands for the product where the rules ask for a member.</param>
    internal static WorkTask Recurring(Recurrence rule, Stage stage, long place, (DateOnly? StartOn, DateOnly? DueOn) dates, Guid? assignee, IReadOnlyList<Label> labels, Catalogue lines, IReadOnlyDictionary<Guid, Member> here, int skipped, Member owner, DateTimeOffset at)
    {
        var (say, made) = (rule.Task, new WorkTask(Ids.New(at), stage, rule.Task.Title, place, owner, at));
        made.RecurrenceId = rule.Id;
        if (say.Description.Length > 0) made.Describe(say.Description, null, owner, at);
        if (say.Priority != Priority.Normal || say.IsStarred) made.Mark(say.Priority, say.IsStarred, owner, at);
        if (say.EstimateMinutes is { } minutes) made.Estimate(minutes, owner, at);
        if (dates.DueOn is not null) made.Schedule(dates.StartOn, dates.DueOn, say.DueTime, owner, at);
        if (say.StartTime is not null && made.StartOn is not null && !(made.StartOn == made.DueOn && say.StartTime > made.DueTime)) made.BeginAt(say.StartTime, owner, at);
        made.Bring(say.Checklists, owner, at);
        foreach (var label in labels) made.Label(label, true, owner, at);
        if (say.IsVisible != made.IsVisible) (made.IsVisible, made._isPublished) = (say.IsVisible, say.IsVisible);
        made.Sort(lines.Offered<Service>(say.Service), lines.Offered<TaskType>(say.Type), owner, at);
        made.AssigneeId = assignee;
        foreach (var helper in (say.Helpers ?? []).Where(here.ContainsKey)) made.Share(helper, true, owner, at);
        made.Tell(say.Watchers, here, owner, at);
        foreach (var part in say.Parts ?? []) made.AddSubtask(Ids.New(at), stage, part.Title, place, owner, at).Recur(part, here, owner, at);
        made.CameByItself(at);
        made.Record(new TaskRecurred(made.Id, made.ProjectId, rule.Id, skipped, at));
        return made;
    }

    // A subcontractor hears only of what he has in hand.
    void Tell(IReadOnlyList<Guid>? watchers, IReadOnlyDictionary<Guid, Member> here, Member owner, DateTimeOffset at)
    {
        foreach (var id in watchers ?? [])
            if (here.TryGetValue(id, out var who) && (!who.IsOutsider() || IsInHandsOf(id))) Watch(who, true, owner, at);
    }

    void Recur(RecurringPart say, IReadOnlyDictionary<Guid, Member> here, Member owner, DateTimeOffset at)
    {
        if (say.Description.Length > 0) Describe(say.Description, null, owner, at);
        if (say.EstimateMinutes is { } minutes) Estimate(minutes, owner, at);
        Bring(say.Checklists, owner, at);
        AssigneeId = say.Assignee is { } who && here.ContainsKey(who) ? who : null;
        CameByItself(at);
    }

    // One line says it all, and nobody did it; who has it in hand hears of it.
    void CameByItself(DateTimeOffset at)
    {
        Hush();
        Record(new TaskMade(Id, ProjectId, null, at));
        if (AssigneeId is { } assignee) Record(new TaskHanded(Id, ProjectId, null, assignee, null, at));
        foreach (var helper in Helpers) Record(new TaskShared(Id, ProjectId, helper, true, null, at));
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
