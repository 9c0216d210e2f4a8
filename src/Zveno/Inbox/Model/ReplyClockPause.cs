using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A stretch in which a clock stands because the client is waited for.</summary>
public sealed class ReplyClockPause : Owned
{
    ReplyClockPause() { }

    internal ReplyClockPause(Guid id, ReplyClock clock, DateTimeOffset from) => (Id, ClockId, From) = (id, clock.Id, from);

    public Guid ClockId { get; private set; }
    public ReplyClock Clock { get; private set; } = null!;
    public DateTimeOffset From { get; private set; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    internal void End(DateTimeOffset at) => To = at;

    internal static void Map(Mapping map) => map.Owned<ReplyClockPause>("ReplyClockPauses").BelongsTo(x => x.Clock, "ClockId", x => x.Pauses);
}
