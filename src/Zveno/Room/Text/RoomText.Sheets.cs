namespace Zveno.Room;

public abstract partial class RoomText
{
    /// <summary>Beginning of the workbook's file name.</summary>
    public abstract string SheetsFile { get; }
    public abstract string SheetName(RoomSheetKind kind);
    public abstract string SheetClient { get; }
    public abstract string SheetAgency { get; }
    public abstract string SheetIncluded { get; }
    public abstract string SheetCarried { get; }
    public abstract string SheetSpent { get; }
    public abstract string SheetSpentIn(string month);
    public abstract string SheetLeft { get; }
    public abstract string SheetChanged { get; }
    public abstract string SheetWhat { get; }
    public abstract string SheetValue { get; }
    public abstract string SheetProject { get; }
    public abstract string SheetTask { get; }
    public abstract string SheetState { get; }
    public abstract string SheetAsked { get; }
    public abstract string SheetForecast { get; }
    public abstract string SheetMetric { get; }
    public abstract string SheetUnit { get; }
    public abstract string SheetTarget { get; }
    public abstract string SheetDay { get; }
    public abstract string SheetLags { get; }
    public abstract string SheetsBook { get; }
    public abstract string SheetsBookHint { get; }
    public abstract string SheetsGet { get; }
    public abstract string SheetsPin { get; }
    public abstract string SheetsLive { get; }
    public abstract string SheetsLiveHint { get; }
    public abstract string TableHint { get; }
    public abstract string TableThere(string when);
    public abstract string TableMake { get; }
    public abstract string TableMakeAgain { get; }
    public abstract string TableClose { get; }
    public abstract string TableOnce { get; }
    public abstract string SheetsCalendar { get; }
    public abstract string SheetsCalendarHint { get; }
    public abstract string SheetsAddress { get; }
    public abstract string SheetsSubscribe { get; }
}
