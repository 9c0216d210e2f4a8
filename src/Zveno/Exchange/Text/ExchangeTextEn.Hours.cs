using Zveno.Platform;

namespace Zveno.Exchange;

sealed partial class ExchangeTextEn
{
    public override string OnlyWhoLeadsHours => "The team’s hours are brought in by the director and the head of account management.";
    public override string NotHours => "The columns are not known. An export of hours from Everhour, Toggl, Clockify or Kimai will do: CSV, XLSX or JSON.";
    public override string DateOrderIsAsked => "Say what comes first in the dates, day or month. The file does not tell.";
    public override string HoursTitle => "Hours from another tracker";
    public override string HoursLead => "An export from Everhour, Toggl, Clockify or Kimai. You see first what will come; brought again, nothing is counted twice.";
    public override string HoursBring => "Bring the hours";
    public override string HoursLook => "Have a look";
    public override string HoursNone => "No hours were brought yet";
    public override string HoursNoneText => "Export a detailed report of the time you need and choose the file.";
    public override string HoursPeople => "Who is who";
    public override string HoursPlaces => "Where the hours go";
    public override string HoursSkip => "leave out";
    public override string HoursOrder => "In the dates comes first";
    public override string HoursUndo => "Take them back";
    public override string HoursUndone => "What was brought is out again";
    public override string HoursLine => "Line";
    public override string HoursProblems => "What cannot come";
    public override string HoursFound(int rows, string length) => $"{Plural.EnCount(rows, "entry", "entries")}, {length}";
    public override string HoursReported(HoursReport report) => $"New: {report.Made}. Known: {report.Known}. Left out: {report.Skipped}. Cannot come: {report.Problems.Count}.{(report.Left > 0 ? $" Stayed, being changed or of a closed month: {report.Left}." : "")}";
    public override string HoursState(HoursImportState state) => state switch { HoursImportState.Done => "brought in", HoursImportState.Undone => "taken back", _ => "to be decided" };
    public override string HoursOrderOf(DateOrder order) => order == DateOrder.DayFirst ? "the day" : "the month";
    public override string HoursWhy(HoursTrouble why) => why switch { HoursTrouble.Date => "no date", HoursTrouble.Ahead => "the day is still ahead", HoursTrouble.Closed => "the month is closed", _ => "no length, or over a day" };
}
