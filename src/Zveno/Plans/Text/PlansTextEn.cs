using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextEn : PlansText
{
    public override string OnlyWhoTalks => "Whoever talks to clients changes a plan: account manager, dispatcher, head or director.";
    public override string NotYours => "Whoever works on tasks does this.";
    public override string ProjectEnded(string name) => $"The project “{name}” is archived: its plans are only read.";
    public override string PlanIsGone => "This plan was taken away. Open the project’s list of plans.";
    public override string PlanIsThere(string period) => $"There is a plan for {period} already. Open it or choose another period.";
    public override string PlanWasSent => "The client has seen this plan: it stays. Change it and send a new version.";
    public override string BadDay => "Choose a day of the years 2000 to 2100.";
    public override string BadHours => "Give the hours as a number, a thousand at most.";
    public override string LimitTooSmall(string least) => $"More is in the plan already: it needs at least {least}. Take tasks out of it first.";
    public override string AnotherProjects(string task) => $"{task} belongs to another project. A plan takes tasks of its own.";
    public override string GoesWithItsTask(string task) => $"{task} is a part of another task and goes into the plan with it.";
    public override string NothingToDo(string task) => $"{task} is done or archived: there is nothing to plan.";
    public override string InPlanAlready(string task) => $"{task} is in the plan already.";
    public override string NotInPlan => "This task is not in the plan any more. Reload the page.";
    public override string PlanIsFull(int most) => $"The plan holds {Plural.EnCount(most, "task", "tasks")} already: one plan takes no more.";
    public override string NoEstimate(string task) => $"{task} has no estimate. Give the hours and take it into the plan.";
    public override string PushWhat => "Choose the task that leaves the plan.";
    public override string StillDoesNotFit(string pushed, string lack) => $"Without {pushed} it still lacks {lack}. Choose a larger task or buy hours.";
    public override string BuyMore(string lack) => $"At least {lack} must be bought.";
    public override string DoesNotFit(string task, string lack) => $"{task} does not fit: {lack} are lacking. What shall we do?";
    public override string NothingInPlan => "The plan holds no tasks yet: there is nothing to send.";
    public override string NobodyApproves => "Nobody of the client is marked as approving plans. Mark a contact on the client’s page.";
    public override string TaskIsGone(string task) => $"{task} was archived. Take it out of the plan and send again.";
    public override string NothingChanged(int version) => $"Nothing has changed since version {version}: there is nothing to send.";
    public override string HiddenFromClient(IReadOnlyList<string> tasks) => $"The client does not see: {string.Join(", ", tasks)}. Show them to the client or take them out of the plan.";
    public override string NotTheApprover => "Somebody else of your company approves plans. You can read the plan but not answer it.";
    public override string VersionReplaced(int version, int last) => $"Version {version} was replaced: version {last} waits for approval now. Your answer was not recorded; look at the new one.";
    public override string PlanAnswered => "This version of the plan has been answered. If it should be otherwise, write to your manager, who will send a new version.";
    public override string StandUpEnded => "This stand-up has ended. Begin the next one.";
}
