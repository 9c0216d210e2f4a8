using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>The one way in which a room learns that it shows something new: with the change, in its commit.</summary>
public sealed class RoomNews(Db db)
{
    /// <summary>Says that something published of <paramref name="client"/> changed.</summary>
    /// <param name="at">When (UTC).</param>
    public async Task Of(Guid client, DateTimeOffset at)
    {
        var state = db.Set<RoomState>().Local.FindEntryUntyped([db.AgencyOfViewer, client])?.Entity as RoomState
            ?? await db.Set<RoomState>().SingleOrDefaultAsync(x => x.Id == client);
        if (state is null) db.Add(state = new RoomState(client));
        state.Touch(at);
        db.Tell(ClientTopics.Room(client));
    }
}
