namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string PlansTitle => "Plan of work";
    public override string PlanPeriod(bool isMonth, string days) => isMonth ? $"Plan for the month, {days}" : $"Plan for the week, {days}";
    public override string PlanState(RoomPlanState state) => state switch { RoomPlanState.Agreed => "agreed", RoomPlanState.Returned => "returned, a new one is being made", _ => "waits for your decision" };
    public override string AgreePlan(string period) => $"Please agree: {char.ToLowerInvariant(period[0])}{period[1..]}";
    public override string ToPlan => "Open the plan";
    public override string PlanSent(int version, string day) => $"Version {version}, sent {day}";
    public override string PlanHours(string planned, string room) => $"{planned} planned of {room}";
    public override string PlanTasks => "What is in it";
    public override string PlanChanged(int since) => $"What changed since version {since}";
    public override string PlanMoved(string by) => $"In all tasks: {by}";
    public override string PlanFire => "urgent, out of turn";
    public override string PlanGift => "at our cost";
    public override string PlanReturn => "Return";
    public override string PlanReturnOtherwise => "Change the remark";
    public override string PlanReturnedWith(string comment) => $"you returned it: {comment}";
    public override string PlanWhatIsWrong => "What is wrong";
    public override string PlanAgree => "Agree to the plan";
    public override string PlanAgreeRest => "Agree to the rest";
    public override string PlanAnswerStored => "Your answer is recorded.";
    public override string PlanSomebodyElse => "Somebody else of your company approves the plan.";
    public override string PlanChoices => "What did not fit";

    public override string PlanChoice(bool bought, bool pushedOut, string task, string pushed, string hours) => bought ? $"{Quoted(task)}: {hours} bought"
        : pushedOut ? $"{Quoted(task)} instead of {Quoted(pushed)}" : $"{Quoted(task)} in the next period: {hours} lacked";

    public override string SharedLinkReads => "By the shared link the room is only read. Open the plan by your personal link.";

    static string Quoted(string title) => title.Length == 0 ? "other work" : $"“{title}”";
}
