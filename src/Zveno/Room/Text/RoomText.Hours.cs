namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string AllHours { get; }
    public abstract string HoursMonths { get; }
    public abstract string NoHours(string month);
    public abstract string HoursByEntry { get; }
    public abstract string HoursOnProject { get; }
    public abstract string HoursCorrection { get; }
    public abstract string HoursGift { get; }
    public abstract string TransfersTitle { get; }
    public abstract string Transferred(string from, string to);
    public abstract string HoursRest { get; }
}
