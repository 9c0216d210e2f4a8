using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Gives a room link an address for live tables and calendars, apart from the link itself, or closes that address alone. It is told once.</summary>
public static class MakeTableAddress
{
    public static void Map(Routes routes)
    {
        routes.Post<RoomLinkMadeJson>("room-links/{link:guid}/table", Make);
        routes.Post<RoomLinkJson>("room-links/{link:guid}/table/revoke", Revoke);
    }

    static async Task<Answer> Make(Guid link, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var of = await db.RoomLinks.For(by).OneVisible(link);
        var address = Links.To(http, settings, "/r/" + await db.IssueTable(of, by.Id, clock.GetUtcNow()));
        await db.Save();
        return (await ShowContacts.Again(db, of.ClientId, by)).OrJson(() => new RoomLinkMadeJson(RoomLinkJson.Of(of), address));
    }

    static async Task<Answer> Revoke(Guid link, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.RoomLinks.For(by).OneVisible(link);
        of.EndTable(by.Id, at);
        await db.RevokeKeysOf(of.Id, KeyKind.Table, at);
        await db.Save();
        return (await ShowContacts.Again(db, of.ClientId, by)).OrJson(() => RoomLinkJson.Of(of)).Say(page.Text.Clients.TableRevoked);
    }

    /// <summary>Makes the address in place of the one before; saved with the rest.</summary>
    /// <param name="by">The member or contact.</param>
    /// <returns>Its secret, told once.</returns>
    public static async Task<string> IssueTable(this Db db, RoomLink link, Guid by, DateTimeOffset at)
    {
        link.MakeTable(by, at);
        await db.RevokeKeysOf(link.Id, KeyKind.Table, at);
        return db.Issue(KeyKind.Table, link.Id, link.ContactId ?? Guid.Empty, link.ExpiresAt);
    }
}
