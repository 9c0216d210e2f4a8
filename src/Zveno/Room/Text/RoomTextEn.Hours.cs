namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string AllHours => "All hours by month";
    public override string HoursMonths => "Months";
    public override string NoHours(string month) => $"No hours in {month} yet";
    public override string HoursByEntry => "By entry";
    public override string HoursOnProject => "The project as a whole";
    public override string HoursCorrection => "correction";
    public override string HoursGift => "gift";
    public override string TransfersTitle => "Hours moved";
    public override string Transferred(string from, string to) => $"“{from}” → “{to}”";
    public override string HoursRest => "The rest of the project";
}
