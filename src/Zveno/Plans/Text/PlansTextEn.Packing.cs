using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextEn
{
    public override string Title => "Plan";
    public override string Lead => "What is taken for this week and month in all projects, and where we wait for the client.";
    public override string ProjectLead => "A week or a month of work within the hours. What does not fit never slips in: something leaves, hours are bought, or it waits.";
    public override string NoPlans => "No plans yet";
    public override string NoPlansLead => "Open a project and begin a plan for a week or a month.";
    public override string ToProjects => "To the projects";
    public override string KindLabel => "For how long";
    public override string Kind(PlanKind kind) => kind is PlanKind.Week ? "Week" : "Month";
    public override string DayLabel => "From which day";
    public override string DayHint => "any day of the week or month";
    public override string LimitLabel => "Hours in all";
    public override string LimitShort => "hours in all";
    public override string LeftOfPackage(string hours) => $"{hours} are left of this month’s package";
    public override string Begin => "Begin the plan";
    public override string Period(PlanKind kind, string days) => kind is PlanKind.Week ? $"Week {days}" : $"Month {days}";
    public override string State(PlanState state) => state switch { PlanState.Sent => "waits for approval", PlanState.Agreed => "agreed", PlanState.Returned => "returned", _ => "being packed" };
    public override string Version(int number) => $"version\u00A0{number}";
    public override string Tasks(int count) => Plural.EnCount(count, "task", "tasks");
    public override string HoursOf(string planned, string room) => $"{planned} of {room} taken";
    public override string Free(string hours) => $"{hours} free";
    public override string BoughtBesides(string hours) => $"{hours} bought besides";
    public override string Gifts(string hours) => $"{hours} as a gift";
    public override string MayBeTaken => "May be taken";
    public override string NothingLeft => "Nothing left to take";
    public override string InPlan => "In the plan";
    public override string DropHere => "Drag a task here";
    public override string DidNotFit => "did not fit before";
    public override string HoursShort => "hours";
    public override string HoursOfTask(string task) => $"Hours: {task}";
    public override string TakeIn => "Take";
    public override string TakeOut(string task) => $"Take out of the plan: {task}";
    public override string TakenIn(string task) => $"{task} is in the plan";
    public override string TakenOut(string task) => $"{task} is out of the plan";
    public override string WaitsForNext(string task) => $"{task} waits for the next period";
    public override string OnlyFirst(int most) => $"The first {most} are shown. The rest is in the project’s backlog.";
    public override string Fire => "fire";
    public override string Gift => "at our cost";
    public override string IsDone => "done";
    public override string NotSeen => "hidden from the client";
    public override string NotSeenHint => "The client will see this task once you send the plan";
    public override string WhatToDo => "What to do";
    public override string PushOut => "Take out of the plan";
    public override string BuyHours => "Buy hours";
    public override string NextPeriod => "Leave for the next period";
    public override string Why => "Why";
    public override string WhyHint => "The client reads the reason with the plan";
    public override string DoSo => "Do so";
    public override string LeaveIt => "Leave it as it was";
    public override string Remove => "Remove the plan";
    public override string ChoicesTitle => "What did not fit, and what was decided";

    public override string Choice(OverflowWay way, string task, string? pushed, string hours) => way switch
    {
        OverflowWay.PushOut => $"{Quoted(task)} instead of {Quoted(pushed ?? "")}",
        OverflowWay.BuyHours => $"{Quoted(task)}: {hours} bought",
        _ => $"{Quoted(task)} in the next period: {hours} lacked",
    };

    static string Quoted(string title) => title.Length == 0 ? "other work" : $"“{title}”";
}
