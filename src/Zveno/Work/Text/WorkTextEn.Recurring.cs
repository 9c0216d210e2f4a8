namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string RulePaused => "Paused";
    public override string RuleResumed => "It goes on";
    public override string RuleDeleted => "The rule is deleted. Its tasks stay.";
    public override string RuleChanged => "The rule is changed";
    public override string RuleMade(string rule) => $"The task repeats: {rule}";
    public override string NextDays => "Next:";
    public override string NoNextDays => "This rule makes no more tasks";
    public override string EachOf => "Every";
    public override string UnitOf => "Days, weeks, months or years";
    public override string UnitName(RecurrenceUnit unit) => unit switch { RecurrenceUnit.Day => "days", RecurrenceUnit.Week => "weeks", RecurrenceUnit.Month => "months", _ => "years" };
    public override string OnDays => "On which days";
    public override string DayName(DayOfWeek day) => day.ToString()[..3];
    public override string MonthDay => "Day";
    public override string LastWorkingDay => "Last working day of the month";
    public override string RepeatFrom => "Starting";
    public override string DueAfterLabel => "Due, working days";
    public override string RepeatMore => "Days off, end, assignee";
    public override string ShiftLabel => "If it is a day off";
    public override string ShiftName(DayShift shift) => shift switch { DayShift.Before => "on the working day before", DayShift.After => "on the working day after", _ => "on that day all the same" };
    public override string RepeatUntil => "Until";
    public override string RepeatTimes => "How many times";
    public override string AsStage => "As the stage says";
    public override string FirstStage => "First stage of the board";
    public override string RepeatAt => "At, by the office’s clock";
    public override string TakeModelAgain => "Take the content of the first card again: description, checklists, people, estimate and the rest";
    public override string Repeat => "Repeat…";
    public override string RepeatIt => "Repeat";
    public override string Paused => "paused";
    public override string RuleIsOver => "over";
    public override string MadeSoFar(int n) => "Made: " + n;
    public override string SkippedSoFar(int n) => "skipped while the product did not run: " + n;
    public override string PauseRule => "Pause";
    public override string ResumeRule => "Resume";
    public override string DeleteRule => "Delete";
    public override string ChangeRule => "Change the rule";
    public override string AllRecurring => "All recurring tasks of the project";
    public override string Recurring => "Recurring tasks";
    public override string RecurringLead => "The next one comes on its day even if the last one is still open.";
    public override string NoRecurring => "Nothing repeats";
    public override string NoRecurringText => "Set up a weekly report or a monthly act here, or on a card: “Repeat…”.";
    public override string NewRecurring => "New recurring task";
    public override string Repeats(RecurrenceRule rule) => RepeatsEn.Say(this, rule);
}
