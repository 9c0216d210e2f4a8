using Zveno.Platform;

namespace Zveno.Plans;

/// <summary>Sentences about plans: packing, agreement, stand-ups, looking back.</summary>
public abstract partial class PlansText : Texts
{
    public abstract string OnlyWhoTalks { get; }
    public abstract string NotYours { get; }
    public abstract string ProjectEnded(string name);
    public abstract string PlanIsGone { get; }
    public abstract string PlanIsThere(string period);
    public abstract string PlanWasSent { get; }
    public abstract string BadDay { get; }
    public abstract string BadHours { get; }
    public abstract string LimitTooSmall(string least);
    public abstract string AnotherProjects(string task);
    public abstract string GoesWithItsTask(string task);
    public abstract string NothingToDo(string task);
    public abstract string InPlanAlready(string task);
    public abstract string NotInPlan { get; }
    public abstract string PlanIsFull(int most);
    public abstract string NoEstimate(string task);
    public abstract string PushWhat { get; }
    public abstract string StillDoesNotFit(string pushed, string lack);
    public abstract string BuyMore(string lack);
    public abstract string DoesNotFit(string task, string lack);
    public abstract string NothingInPlan { get; }
    public abstract string NobodyApproves { get; }
    public abstract string TaskIsGone(string task);
    public abstract string NothingChanged(int version);
    public abstract string HiddenFromClient(IReadOnlyList<string> tasks);
    public abstract string NotTheApprover { get; }
    public abstract string VersionReplaced(int version, int last);
    public abstract string PlanAnswered { get; }
    public abstract string StandUpEnded { get; }
}

/// <summary>Offers them as <c>text.Plans</c>.</summary>
public static class PlansTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public PlansText Plans => text.Of<PlansText>();
    }
}
