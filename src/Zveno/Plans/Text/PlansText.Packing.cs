namespace Zveno.Plans;

public abstract partial class PlansText
{
    public abstract string Title { get; }
    public abstract string Lead { get; }
    public abstract string ProjectLead { get; }
    public abstract string NoPlans { get; }
    public abstract string NoPlansLead { get; }
    public abstract string ToProjects { get; }
    public abstract string KindLabel { get; }
    public abstract string Kind(PlanKind kind);
    public abstract string DayLabel { get; }
    public abstract string DayHint { get; }
    public abstract string LimitLabel { get; }
    public abstract string LimitShort { get; }
    public abstract string LeftOfPackage(string hours);
    public abstract string Begin { get; }

    /// <summary>A plan's name: what it is for, and when.</summary>
    public abstract string Period(PlanKind kind, string days);
    public abstract string State(PlanState state);
    public abstract string Version(int number);
    public abstract string Tasks(int count);
    public abstract string HoursOf(string planned, string room);
    public abstract string Free(string hours);
    public abstract string BoughtBesides(string hours);
    public abstract string Gifts(string hours);
    public abstract string MayBeTaken { get; }
    public abstract string NothingLeft { get; }
    public abstract string InPlan { get; }
    public abstract string DropHere { get; }
    public abstract string DidNotFit { get; }
    public abstract string HoursShort { get; }
    public abstract string HoursOfTask(string task);
    public abstract string TakeIn { get; }
    public abstract string TakeOut(string task);
    public abstract string TakenIn(string task);
    public abstract string TakenOut(string task);
    public abstract string WaitsForNext(string task);
    public abstract string OnlyFirst(int most);
    public abstract string Fire { get; }
    public abstract string Gift { get; }
    public abstract string IsDone { get; }
    public abstract string NotSeen { get; }
    public abstract string NotSeenHint { get; }
    public abstract string WhatToDo { get; }
    public abstract string PushOut { get; }
    public abstract string BuyHours { get; }
    public abstract string NextPeriod { get; }
    public abstract string Why { get; }
    public abstract string WhyHint { get; }
    public abstract string DoSo { get; }
    public abstract string LeaveIt { get; }
    public abstract string Remove { get; }
    public abstract string ChoicesTitle { get; }

    /// <summary>How «it does not fit» was answered, in one sentence.</summary>
    /// <param name="task">What did not fit; empty for something that the reader is not told.</param>
    public abstract string Choice(OverflowWay way, string task, string? pushed, string hours);
}
