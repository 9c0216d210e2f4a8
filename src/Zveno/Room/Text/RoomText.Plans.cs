namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string PlansTitle { get; }

    /// <summary>A plan's name: what it is for, and when.</summary>
    public abstract string PlanPeriod(bool isMonth, string days);
    public abstract string PlanState(RoomPlanState state);
    public abstract string AgreePlan(string period);
    public abstract string ToPlan { get; }
    public abstract string PlanSent(int version, string day);
    public abstract string PlanHours(string planned, string room);
    public abstract string PlanTasks { get; }
    public abstract string PlanChanged(int since);
    public abstract string PlanMoved(string by);
    public abstract string PlanFire { get; }
    public abstract string PlanGift { get; }
    public abstract string PlanReturn { get; }
    public abstract string PlanReturnOtherwise { get; }
    public abstract string PlanReturnedWith(string comment);
    public abstract string PlanWhatIsWrong { get; }
    public abstract string PlanAgree { get; }
    public abstract string PlanAgreeRest { get; }
    public abstract string PlanAnswerStored { get; }
    public abstract string PlanSomebodyElse { get; }
    public abstract string PlanChoices { get; }

    /// <summary>How something that did not fit was settled.</summary>
    /// <param name="task">What did not fit; empty for what the client is not told.</param>
    public abstract string PlanChoice(bool bought, bool pushedOut, string task, string pushed, string hours);
    public abstract string SharedLinkReads { get; }
}
