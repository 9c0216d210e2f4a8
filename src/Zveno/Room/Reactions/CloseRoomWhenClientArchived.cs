using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Ends the open pages and streams of a client whose work has ended; its links open nothing until it is taken up again.</summary>
public sealed class CloseRoomWhenClientArchived(Db db) : IReactTo<ClientArchived>
{
    public async Task React(ClientArchived happened)
    {
        foreach (var link in await db.RoomLinks.Where(x => x.ClientId == happened.Client && x.RevokedAt == null).Select(x => x.Id).ToListAsync())
            await db.InterruptKeysOf(link);
    }
}
