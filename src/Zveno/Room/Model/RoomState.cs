using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>When a client's room last showed something new. Moved by published changes only: internal work leaves no trace in it.</summary>
public sealed class RoomState : Owned, IVersioned
{
    RoomState() { }

    /// <param name="client">The client whose room it is; also the row's id.</param>
    /// <param name="at">The first published change (UTC).</param>
    public RoomState(Guid client, DateTimeOffset at) => (Id, Version, ChangedAt) = (client, 1, at);

    /// <summary>Grows with every published change; kept pages go by it. Never shown.</summary>
    public long Version { get; private set; }

    /// <summary>The last published change (UTC).</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    internal static void Map(Mapping map) =>
        map.Owned<RoomState>("RoomStates", x => x.Id == map.Db.GuestClient).RefersTo<RoomState, Client>("Id");
}
