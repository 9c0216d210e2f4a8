using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

public sealed partial class RoomLink
{
    /// <summary>
    /// Since when (UTC) it has an address of its own for live tables and calendars; null while it has none. That address reads them and nothing else, so that the link
    /// itself need not stand in a sheet that others see.
    /// </summary>
    public DateTimeOffset? TableMadeAt { get; private set; }

    /// <summary>Gets such an address, or another in place of the one before: the action closes that key and issues one with the same save.</summary>
    /// <param name="by">The member or contact.</param>
    /// <exception cref="Refused">It was revoked, or asks for a code, which no table can enter.</exception>
    public void MakeTable(Guid by, DateTimeOffset at)
    {
        if (RevokedAt is not null) throw Refusals.LinkIsRevoked();
        if (Pin is not null) throw Refusals.TableAsksPin();
        TableMadeAt = at;
        Record(new RoomTableMade(Id, by, at));
    }

    /// <summary>Closes that address alone.</summary>
    /// <param name="by">The member or contact.</param>
    public void EndTable(Guid by, DateTimeOffset at)
    {
        if (TableMadeAt is null) return;
        TableMadeAt = null;
        Record(new RoomTableEnded(Id, by, at));
    }
}

/// <summary>A room link has an address for live tables.</summary>
public sealed record RoomTableMade(Guid Link, Guid? By, DateTimeOffset At) : Activity(Link, By, At);
public sealed record RoomTableEnded(Guid Link, Guid? By, DateTimeOffset At) : Activity(Link, By, At);
