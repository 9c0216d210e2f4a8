namespace Zveno.Clients;

public sealed partial class RoomLink
{
    /// <summary>A visit goes on while its pages are opened within this time of each other.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromHours(2);

    /// <summary>When its page was last open before a reader (UTC); null when it never was.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it was last open in the visit before that one (UTC); null for the first visit.</summary>
    public DateTimeOffset? SeenBefore { get; private set; }

    /// <summary>Somebody has its page before him.</summary>
    public void Open(DateTimeOffset at) => (SeenBefore, OpenedAt) = (LastVisit(at), at);

    /// <summary>When the reader who comes at <paramref name="at"/> (UTC) was here the last time; null when he never was. Pages of one visit are all told the same.</summary>
    public DateTimeOffset? LastVisit(DateTimeOffset at) => OpenedAt is { } opened && at - opened > Visit ? opened : SeenBefore;
}
