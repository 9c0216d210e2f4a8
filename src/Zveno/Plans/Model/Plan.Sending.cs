using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Plans;

public sealed partial class Plan
{
    /// <summary>Sends it as it is now to the approver: a version that the client reads in the room; the one before is replaced. Items with tasks, choices and the last version with lines must be loaded.</summary>
    /// <param name="approvers">How many of the client's people may approve.</param>
    /// <param name="show">Whether tasks that the client does not see yet are shown to him.</param>
    /// <exception cref="Refused">Nothing is in it, nothing changed, nobody approves, or something of it is hidden from the client or put away.</exception>
    public PlanVersion Send(Guid id, int approvers, bool show, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (Items.Count == 0) throw Refusals.NothingInPlan();
        if (approvers == 0) throw Refusals.NobodyApproves();
        if (Items.Find(x => x.Task.IsArchived) is { } gone) throw Refusals.TaskIsGone(gone.Task.Name);
        if (Latest is { Answer: not PlanAnswer.Returned } last && !Difference().IsAny) throw Refusals.NothingChanged(last.Number);
        var hidden = Items.Where(x => !x.Task.IsVisible).Select(x => x.Task).ToList();
        if (hidden.Count > 0 && !show) throw Refusals.HiddenFromClient([.. hidden.Select(x => x.Name)]);
        foreach (var task in hidden) task.Show(true, by, at);
        Latest?.Replace(at);
        LastVersion++;
        var version = new PlanVersion(id, this, by, at);
        Versions.Add(version);
        foreach (var choice in Choices.Where(x => x.VersionId is null)) choice.Told(version);
        State = PlanState.Sent;
        Revision++;
        Record(new PlanSent(Id, ProjectId, version.Number, by.Id, at));
        return version;
    }

    /// <summary>What is in it now against the version that was sent last; all of it when none was.</summary>
    public PlanDifference Difference() => PlanDifference.Of(Latest, LimitMinutes, BoughtMinutes, Items.OrderBy(x => x.Place).Select(x => new PlannedTask(x.TaskId, x.Task.Title, x.Minutes)));

    internal void Answered(PlanAnswer answer) => State = answer is PlanAnswer.Agreed ? PlanState.Agreed : PlanState.Returned;
}
