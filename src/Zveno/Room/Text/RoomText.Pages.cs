namespace Zveno.Room;

public abstract partial class RoomText
{
    /// <summary>Of the row of pages.</summary>
    public abstract string Menu { get; }
    public abstract string Overview { get; }
    public abstract string BoardTitle { get; }
    public abstract string ScheduleTitle { get; }
    public abstract string DocumentsTitle { get; }
    public abstract string SheetsTitle { get; }

    /// <summary>Where a task stands.</summary>
    public abstract string Progress(RoomProgress progress);
    public abstract string NoSchedule { get; }
    public abstract string ScheduleMore(int count);
    public abstract string Undated(int count);
    public abstract string DoneOn(string day);

    /// <summary>When it will be done, if later than was said.</summary>
    public abstract string Forecast(string day);

    /// <summary>So many of the tasks done last were done by their date.</summary>
    public abstract string Kept(int inTime, int of);

    /// <param name="days">Working days.</param>
    public abstract string UsualDelay(int days);
    public abstract string NoDocuments { get; }
    public abstract string AgreedTitle { get; }
    public abstract string FilesTitle { get; }
    public abstract string FilesMore(int count);
    public abstract string FilesNewer { get; }
    public abstract string AgreedBy(string who, string day);
}
