namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string SheetsFile => "room";
    public override string SheetName(RoomSheetKind kind) => kind switch { RoomSheetKind.Client => "Client", RoomSheetKind.Backlog => "Backlog", RoomSheetKind.Work => "In work", RoomSheetKind.Schedule => "Schedule", _ => "Metrics" };
    public override string SheetClient => "Client";
    public override string SheetAgency => "Agency";
    public override string SheetIncluded => "Hours in the package";
    public override string SheetCarried => "Hours carried over";
    public override string SheetSpent => "Hours spent";
    public override string SheetSpentIn(string month) => $"Hours in {month}";
    public override string SheetLeft => "Hours left";
    public override string SheetChanged => "Updated";
    public override string SheetWhat => "What";
    public override string SheetValue => "Value";
    public override string SheetProject => "Project";
    public override string SheetTask => "Task";
    public override string SheetState => "State";
    public override string SheetAsked => "Asked";
    public override string SheetForecast => "Forecast";
    public override string SheetMetric => "Metric";
    public override string SheetUnit => "Unit";
    public override string SheetTarget => "Target";
    public override string SheetDay => "Day";
    public override string SheetLags => "behind";
    public override string SheetsBook => "Excel workbook";
    public override string SheetsBookHint => "Five sheets: client, backlog, in work, schedule, metrics. Dates and numbers in it are real: add them up, sort them.";
    public override string SheetsGet => "Get the workbook";
    public override string SheetsPin => "Your link asks for a code, which spreadsheets and calendars cannot enter. Ask your manager for a link of the company.";
    public override string SheetsLive => "A live Google Sheet";
    public override string SheetsLiveHint => "Put the formula into the first cell of an empty sheet: the data refreshes by itself about every hour.";
    public override string TableHint => "Tables and calendars have an address of their own: it only reads, and you can close it without touching your link. The link itself is in no table.";
    public override string TableThere(string when) => $"The address was made {when} and works. It cannot be shown again; make a new one, and the old one closes.";
    public override string TableMake => "Make an address for a table";
    public override string TableMakeAgain => "Make a new address";
    public override string TableClose => "Close the address";
    public override string TableOnce => "The address is ready. It is shown once: copy the formulas now.";
    public override string SheetsCalendar => "Dates in your calendar";
    public override string SheetsCalendarHint => "Subscribe, and the dates are in your calendar. Google refreshes such calendars every 8 to 24 hours, phones more often.";
    public override string SheetsAddress => "Address of the calendar";
    public override string SheetsSubscribe => "Subscribe";
}
