namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string Menu => "Pages";
    public override string Overview => "Overview";
    public override string BoardTitle => "All tasks";
    public override string ScheduleTitle => "Schedule";
    public override string DocumentsTitle => "Documents";
    public override string SheetsTitle => "Spreadsheet";
    public override string Progress(RoomProgress progress) => progress switch { RoomProgress.Next => "next", RoomProgress.WaitsForYou => "waiting for you", RoomProgress.Done => "done", _ => "in work" };
    public override string NoSchedule => "No dates yet: they will be here as soon as they are set.";
    public override string ScheduleMore(int count) => $"And {count} more: all of them are on the page “{BoardTitle}”.";
    public override string Undated(int count) => $"{count} {(count == 1 ? "task has" : "tasks have")} no date yet.";
    public override string DoneOn(string day) => $"done {day}";
    public override string Forecast(string day) => $"forecast: {day}";
    public override string Kept(int inTime, int of) => $"{inTime} of the last {of} tasks were done in time.";
    public override string UsualDelay(int days) => $"Usually {days} working {(days == 1 ? "day" : "days")} late: the forecast counts on it.";
    public override string NoDocuments => "Nothing yet. Files of the talks, decisions and agreed plans will be here.";
    public override string AgreedTitle => "Agreed";
    public override string FilesTitle => "Files";
    public override string FilesMore(int count) => $"Show {count} more {(count == 1 ? "file" : "files")}";
    public override string FilesNewer => "Newer";
    public override string AgreedBy(string who, string day) => $"{who}, {day}";
}
