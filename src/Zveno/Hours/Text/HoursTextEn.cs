using Zveno.Platform;

namespace Zveno.Hours;

sealed partial class HoursTextEn : HoursText
{
    public override string WorkNeedsProject => "Working hours go to a project. Name a task or a project, or choose another kind.";
    public override string HoursAreTold(string length) => $"{length} of closed days on this task were told to its client: it does not go to another client's project. Copy it there instead.";
    public override string NotYourHours => "These are someone else’s hours. They or a lead may change them.";
    public override string OnlyLeads => "The limit is set by the director and the head of account management.";
    public override string DayAhead => "That day has not come yet. Record the time once it has passed.";
    public override string BadLength => "We cannot tell how long that is. Write, for example, “1h 30m”, “1.5” or “90m”: a minute to 24 hours.";
    public override string BadLimit => "The limit is 1 to 100%.";
    public override string BadStep => "Round to 1, 5, 6, 10, 15, 30 or 60 minutes.";
    public override string BadPlace(string given) => $"There is no task or project “{given}”. Write a task’s number, such as AUTO-12, or a project’s code.";
    public override string EntryRemoved => "This entry was taken out meanwhile. Put it back to change it.";
    public override string CorrectionStays => "A correction is not changed: correct the entry itself once more.";
    public override string TimerStopped => "The timer is stopped already.";
    public override string TimerRuns => "The timer is still running. Stop it first.";
    public override string NothingRuns => "This timer is not running any more.";
    public override string MoreThanPassed(string passed) => $"The timer ran for {passed}: no more than that can come of it. Add the rest by hand.";

    public override string Started(string number) => $"Time runs: {number}";
    public override string KeyTimer => "start and stop the timer";
    public override string Recorded(string length) => $"Recorded: {length}";
    public override string NothingRecorded => "Nothing was recorded";
    public override string Corrected => "The day is closed: recorded as a correction";
    public override string Removed => "The entry was taken out";

    public override string Title => "Hours";
    public override string Kind(HoursKind kind) => kind switch { HoursKind.Account => "Account", HoursKind.Presale => "Presale", HoursKind.Internal => "Internal", _ => "Work" };
    public override string Purpose(AccountPurpose purpose) => purpose switch
    {
        AccountPurpose.Meeting => "Meetings and calls",
        AccountPurpose.Plan => "Planning",
        AccountPurpose.Report => "Reports",
        AccountPurpose.Invoice => "Invoices and acts",
        _ => "Messages",
    };
    public override string NoProject => "No project";
    public override string Start => "Start the timer";
    public override string Stop => "Stop the timer";
    public override string TimerRunsOn => "Timer is running";
    public override string StillRunning => "over 8\u00A0hours";
    public override string HowMuch => "How much was it really?";
    public override string RanFromTo(string from, string to, string length) => $"The timer ran {from}\u00A0– {to} ({length}): how much was it really?";
    public override string HowMuchHint => "For example, 5h 30m. Until you answer, this time is recorded nowhere.";
    public override string WriteDown => "Record";
    public override string AllOfIt(string length) => $"All of it: {length}";
    public override string WithoutPause(string length) => $"Without the pause: {length}";
    public override string WasPause => "Was it a pause?";
    public override string NotSeen(string from, string to, string length, string on) => $"{from} – {to} ({length}) you were not seen in Zveno while the timer ran: {on}.";
    public override string NotSeenHint => "If you worked in another program, do nothing: the time counts as work.";
    public override string PauseWasWork => "It was work";
    public override string TakePauseOff => "Take the pause off";
    public override string WritePauseApart => "Take it off and write it down apart";
    public override string PauseIsOff(string length) => $"Pause taken off: {length}";
    public override string PauseIsApart(string length) => $"Pause written down apart: {length}";
    public override string NoPause => "This pause is not asked about any more.";
    public override string BadSilence(int most) => $"Minutes: 0 to {most}. 0 never asks.";
    public override string NoneOfIt => "Do not record";
    public override string OnThis(string all, string mine) => $"{all} in all, {mine} mine";

    public override string MyWeek => "My week";
    public override string WeekOf(string person) => $"Week: {person}";
    public override string Team => "Team";
    public override string TeamLead => "What was recorded. A name leads to the entries.";
    public override string WeekBefore => "Previous week";
    public override string WeekAfter => "Next week";
    public override string ThisWeek => "This week";
    public override string AddByHand => "Record time";
    public override string Day => "Day";
    public override string HowLong => "How long";
    public override string HowLongHint => "1h 30m";
    public override string OnWhat => "On what";
    public override string OnWhatHint => "AUTO-12 or AUTO";
    public override string ForWhat => "Kind";
    public override string Note => "Note";
    public override string NoNote => "add a note";
    public override string Usual => "Usual";
    public override string Total => "Total";
    public override string NothingThisWeek => "Nothing is recorded this week yet";
    public override string NothingThisWeekHint => "Start a timer on a task’s card, or write the time in the line above.";
    public override string Correction => "correction";
    public override string ClosedDay(int days) => $"More than {Plural.EnCount(days, "day", "days")} have passed: a change is recorded as a correction";
    public override string ByTimer => "by timer";
    public override string TakeOut => "Take the entry out";
    public override string Person => "Person";

    public override string ProjectHours(string project) => $"Hours of “{project}”";
    public override string Share => "Accounting share";
    public override string ShareBase(string account, string all) => $"{account} of account management out of {all} of work and account management";
    public override string SharePart(string presale, string @internal) => $"Apart, not in the share: presale {presale}, internal {@internal}.";
    public override string NoHoursYet => "No hours yet";
    public override string NoHoursHint => "They come as soon as someone starts a timer on a task or records time.";
    public override string WithinLimit(string limit) => $"within {limit}";
    public override string OverLimit(string limit) => $"over {limit}";
    public override string Ate => "What took most of it";
    public override string AteNothing => "No account hours in this time.";
    public override string ByTask => "By task";
    public override string ByPerson => "By person";
    public override string ByKind => "By kind";
    public override string Topic => "topic";
    public override string WithoutTask => "Project as a whole";
    public override string Limit => "Accounting limit, %";
    public override string LimitHint => "Up to it the share is green, above it red.";
    public override string AllEntries => "All entries";
    public override string Entries => "Time entries";
    public override string EntryCount(int count) => Plural.EnCount(count, "entry", "entries");
    public override string Period(HoursPeriod period) => period switch { HoursPeriod.Previous => "Last month", HoursPeriod.Quarter => "Three months", HoursPeriod.All => "All time", _ => "This month" };
    public override string ThisMonth => "this month";
}
