using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Who came by a room link. Lives in the gate's memory for a minute at most.</summary>
/// <param name="Viewer">As whom the room is read.</param>
/// <param name="Zone">The client's zone: times in the room are the reader's own.</param>
/// <param name="Language">The agency's language, for a browser that asks for none.</param>
/// <param name="KeyHash">Hash of the link's key; <c>end:{hash}</c> ends what it opened.</param>
/// <param name="Token">What forms must carry.</param>
/// <param name="Ids">The room's own ids.</param>
/// <param name="Base">Address of the room: <c>/r/{link}</c>.</param>
public sealed record Guest(GuestViewer Viewer, TimeZoneInfo Zone, Language Language, string KeyHash, string Token, RoomIds Ids, string Base)
{
    /// <summary>Whether the link is the whole company's: the room is only read by it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether he came by an address for live tables and calendars: it reads them and nothing else.</summary>
    public bool IsTable { get; init; }

    /// <summary>What a browser shows that entered the link's code; null when it asks for none.</summary>
    public string? PinProof { get; init; }
}

/// <summary>The guest of this request.</summary>
public sealed class CurrentGuest(IServiceProvider services)
{
    Guest? _guest;

    /// <summary>Who it is.</summary>
    public Guest Guest => _guest ?? throw new NoViewer();

    /// <summary>The guest's context; made only when something must be read, since a kept page needs none.</summary>
    public Db Db
    {
        get
        {
            var db = services.GetRequiredService<Db>();
            db.LookAs(Guest.Viewer);
            return db;
        }
    }

    internal void Is(Guest guest) => _guest = guest;
}
