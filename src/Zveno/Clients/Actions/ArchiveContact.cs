using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Somebody is no longer a contact: the room links close at once and for good. Taken back, the person needs a new link.</summary>
public static class ArchiveContact
{
    public static void Map(Routes routes)
    {
        routes.Post<ContactJson>("contacts/{contact:guid}/archive", Archive);
        routes.Post<ContactJson>("contacts/{contact:guid}/restore", Restore);
    }

    static async Task<Answer> Archive(Guid contact, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var gone = await db.Contacts.For(by).OneVisible(contact);
        gone.Archive(by, at);
        foreach (var link in await db.RoomLinks.Where(x => x.ContactId == contact && x.RevokedAt == null).ToListAsync()) link.Revoke(by, at);
        await db.RevokeKeysHeldBy(contact, at);
        await db.Save();
        return (await ShowContacts.Again(db, gone.ClientId, by)).OrJson(() => ContactJson.Of(gone, by)).Say(page.Text.Clients.ContactGone(gone.Name), $"/contacts/{contact}/restore");
    }

    static async Task<Answer> Restore(Guid contact, Db db, Member by, TimeProvider clock)
    {
        var back = await db.Contacts.For(by).OneVisible(contact);
        back.Restore(by, clock.GetUtcNow());
        await db.Save();
        return (await ShowContacts.Again(db, back.ClientId, by)).OrJson(() => ContactJson.Of(back, by));
    }
}
