namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string YouTitle { get; }
    public abstract string NoticesTitle { get; }
    public abstract string NoticesHint { get; }
    public abstract string NoticesSaved { get; }
    public abstract string NoticeName(RoomNotice choice);

    /// <param name="open">Whether there is such a way to him.</param>
    public abstract string NoticeWords(RoomNotice choice, bool open);
    public abstract string NoMailKnown { get; }
    public abstract string NoChatKnown { get; }
    public abstract string ColleagueTitle { get; }
    public abstract string ColleagueHint { get; }
    public abstract string ColleagueName { get; }
    public abstract string ColleagueEmail { get; }
    public abstract string ColleaguePhone { get; }
    public abstract string ColleagueWhy { get; }
    public abstract string ColleagueSend { get; }
    public abstract string ColleagueSent { get; }
    public abstract string ColleagueState(RoomColleagueState state);
    public abstract string DigestNotYours { get; }
    public abstract string DigestOfArchived { get; }
    public abstract string NoticesNone { get; }
    public abstract string TakePhoto { get; }
    public abstract string YouFoot { get; }
    public abstract string GlanceWork { get; }

    /// <param name="nearest">The nearest date; null when there is none.</param>
    public abstract string GlanceTaken(int tasks, string? nearest);
    public abstract string GlanceKept { get; }
    public abstract string GlanceInTime(int inTime, int of);

    /// <summary>Before there is a record of dates kept: whether anything that is open is past its date.</summary>
    public abstract string GlanceOnTrack(int late);
    public abstract string GlanceLeft(string left, string of);
    public abstract string GlanceServices(int count);
    public abstract string BacklogTitle { get; }
    public abstract string BacklogEmpty { get; }
    public abstract string WishTitle { get; }
    public abstract string WishHint { get; }
    public abstract string WishLabel { get; }
    public abstract string SendWish { get; }
}
