using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Closes a room link at once, on every node: pages, files, streams. Whoever opens it then is answered as for an unknown one.</summary>
public static class RevokeRoomLink
{
    public static void Map(Routes routes) => routes.Post<RoomLinkJson>("room-links/{link:guid}/revoke", Handle);

    static async Task<Answer> Handle(Guid link, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var closed = await db.RoomLinks.For(by).OneVisible(link);
        closed.Revoke(by, at);
        await db.RevokeKeysOf(link, at);
        await db.Save();
        return (await ShowContacts.Again(db, closed.ClientId, by)).OrJson(() => RoomLinkJson.Of(closed)).Say(page.Text.Clients.LinkRevoked);
    }
}
