namespace Zveno.Work;

/// <summary>Words of recurring tasks.</summary>
public abstract partial class WorkText
{
    public abstract string RulePaused { get; }
    public abstract string RuleResumed { get; }
    public abstract string RuleDeleted { get; }
    public abstract string RuleChanged { get; }
    public abstract string RuleMade(string rule);
    public abstract string NextDays { get; }
    public abstract string NoNextDays { get; }
    public abstract string EachOf { get; }
    public abstract string UnitOf { get; }
    public abstract string UnitName(RecurrenceUnit unit);
    public abstract string OnDays { get; }
    public abstract string DayName(DayOfWeek day);
    public abstract string MonthDay { get; }
    public abstract string LastWorkingDay { get; }
    public abstract string RepeatFrom { get; }
    public abstract string DueAfterLabel { get; }
    public abstract string RepeatMore { get; }
    public abstract string ShiftLabel { get; }
    public abstract string ShiftName(DayShift shift);
    public abstract string RepeatUntil { get; }
    public abstract string RepeatTimes { get; }
    public abstract string AsStage { get; }
    public abstract string FirstStage { get; }
    public abstract string RepeatAt { get; }
    public abstract string TakeModelAgain { get; }
    public abstract string Repeat { get; }
    public abstract string RepeatIt { get; }
    public abstract string Paused { get; }
    public abstract string RuleIsOver { get; }
    public abstract string MadeSoFar(int n);
    public abstract string SkippedSoFar(int n);
    public abstract string PauseRule { get; }
    public abstract string ResumeRule { get; }
    public abstract string DeleteRule { get; }
    public abstract string ChangeRule { get; }
    public abstract string AllRecurring { get; }
    public abstract string Recurring { get; }
    public abstract string RecurringLead { get; }
    public abstract string NoRecurring { get; }
    public abstract string NoRecurringText { get; }
    public abstract string NewRecurring { get; }
    public abstract string Repeats(RecurrenceRule rule);
}
