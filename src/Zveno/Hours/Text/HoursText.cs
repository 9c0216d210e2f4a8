using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Sentences about hours, timers and the accounting share.</summary>
public abstract partial class HoursText : Texts
{
    // Refusals
    public abstract string WorkNeedsProject { get; }
    public abstract string HoursAreTold(string length);
    public abstract string NotYourHours { get; }
    public abstract string OnlyLeads { get; }
    public abstract string DayAhead { get; }
    public abstract string BadLength { get; }
    public abstract string BadLimit { get; }
    public abstract string BadStep { get; }
    public abstract string BadPlace(string given);
    public abstract string EntryRemoved { get; }
    public abstract string CorrectionStays { get; }
    public abstract string TimerStopped { get; }
    public abstract string TimerRuns { get; }
    public abstract string NothingRuns { get; }
    public abstract string MoreThanPassed(string passed);

    // What happened
    public abstract string Recorded(string length);
    public abstract string Started(string number);
    public abstract string KeyTimer { get; }
    public abstract string NothingRecorded { get; }
    public abstract string Corrected { get; }
    public abstract string Removed { get; }

    // Words
    public abstract string Title { get; }
    public abstract string Kind(HoursKind kind);
    public abstract string Purpose(AccountPurpose purpose);
    public abstract string NoProject { get; }
    public abstract string Start { get; }
    public abstract string Stop { get; }
    public abstract string TimerRunsOn { get; }
    public abstract string StillRunning { get; }
    public abstract string HowMuch { get; }

    /// <param name="from">When it was started, as people say it.</param>
    /// <param name="to">When it was stopped.</param>
    public abstract string RanFromTo(string from, string to, string length);
    public abstract string HowMuchHint { get; }
    public abstract string WriteDown { get; }
    public abstract string AllOfIt(string length);
    public abstract string WithoutPause(string length);
    public abstract string WasPause { get; }
    public abstract string NotSeen(string from, string to, string length, string on);
    public abstract string NotSeenHint { get; }
    public abstract string PauseWasWork { get; }
    public abstract string TakePauseOff { get; }
    public abstract string WritePauseApart { get; }
    public abstract string PauseIsOff(string length);
    public abstract string PauseIsApart(string length);
    public abstract string NoPause { get; }
    public abstract string BadSilence(int most);
    public abstract string NoneOfIt { get; }
    public abstract string OnThis(string all, string mine);

    // The week
    public abstract string MyWeek { get; }
    public abstract string WeekOf(string person);
    public abstract string Team { get; }
    public abstract string TeamLead { get; }
    public abstract string WeekBefore { get; }
    public abstract string WeekAfter { get; }
    public abstract string ThisWeek { get; }
    public abstract string AddByHand { get; }
    public abstract string Day { get; }
    public abstract string HowLong { get; }
    public abstract string HowLongHint { get; }
    public abstract string OnWhat { get; }
    public abstract string OnWhatHint { get; }
    public abstract string ForWhat { get; }
    public abstract string Note { get; }
    public abstract string NoNote { get; }
    public abstract string Usual { get; }
    public abstract string Total { get; }
    public abstract string NothingThisWeek { get; }
    public abstract string NothingThisWeekHint { get; }
    public abstract string Correction { get; }
    public abstract string ClosedDay(int days);
    public abstract string ByTimer { get; }
    public abstract string TakeOut { get; }
    public abstract string Person { get; }

    // The project
    public abstract string ProjectHours(string project);
    public abstract string Share { get; }
    public abstract string ShareBase(string account, string all);
    public abstract string SharePart(string presale, string @internal);
    public abstract string NoHoursYet { get; }
    public abstract string NoHoursHint { get; }
    public abstract string WithinLimit(string limit);
    public abstract string OverLimit(string limit);
    public abstract string Ate { get; }
    public abstract string AteNothing { get; }
    public abstract string ByTask { get; }
    public abstract string ByPerson { get; }
    public abstract string ByKind { get; }
    public abstract string Topic { get; }
    public abstract string WithoutTask { get; }
    public abstract string Limit { get; }
    public abstract string LimitHint { get; }
    public abstract string AllEntries { get; }
    public abstract string Entries { get; }
    public abstract string EntryCount(int count);
    public abstract string Period(HoursPeriod period);
    public abstract string ThisMonth { get; }
}

/// <summary>Offers them as <c>text.Timesheet</c> (<c>text.Hours</c> writes a length).</summary>
public static class HoursTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public HoursText Timesheet => text.Of<HoursText>();
    }
}
