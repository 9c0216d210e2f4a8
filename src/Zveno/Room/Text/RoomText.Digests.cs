namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string DigestDone { get; }
    public abstract string DigestInWork { get; }
    public abstract string DigestNext { get; }
    public abstract string DigestWaits { get; }
    public abstract string DigestIsSent { get; }
    public abstract string DigestNoWay { get; }
    public abstract string DigestSaid(int sent);
    public abstract string DigestBody(string week, string text, string? hours);
    public abstract string DigestSubject(string agency, string week);

    /// <param name="stop">Address by which letters are stopped.</param>
    public abstract string DigestMail(string body, string? stop);
    public abstract string DigestTitle { get; }
    public abstract string DigestWasSent(string when);
    public abstract string DigestTo(string names);
    public abstract string DigestEmpty { get; }
    public abstract string DigestHint { get; }
    public abstract string DigestText { get; }
    public abstract string DigestHoursHint { get; }
    public abstract string DigestWhom { get; }

    /// <param name="wants">Whether he chose to be told; null while he has chosen nothing.</param>
    /// <param name="hours">Whether hours are told too.</param>
    public abstract string DigestWay(RoomNotice way, bool? wants, bool hours);
    public abstract string DigestGroup(bool hours);
    public abstract string DigestInRoom { get; }
    public abstract string DigestSend { get; }
    public abstract string DigestsTitle { get; }
    public abstract string DigestMake { get; }
    public abstract string DigestNone { get; }
    public abstract string DigestOnlyRoom { get; }
    public abstract string DigestOf(string week);
    public abstract string DigestOffer(string client);
}
