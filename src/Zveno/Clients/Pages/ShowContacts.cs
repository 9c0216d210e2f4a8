using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>The people at a client, as a piece of the client's page.</summary>
static class ShowContacts
{
    /// <summary>What the reader may see of them.</summary>
    public static async Task<ContactsModel> Of(Db db, Client client, Member by)
    {
        var people = await db.Contacts.AsNoTracking().Where(x => x.ClientId == client.Id).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var links = await db.RoomLinks.AsNoTracking().For(by).Where(x => x.ClientId == client.Id && x.RevokedAt == null).OrderBy(x => x.MadeAt).ThenBy(x => x.Id).ToListAsync();
        var makers = links.Select(x => x.MadeBy).ToList();
        var names = await db.Members.AsNoTracking().Where(x => makers.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        var lines = links.ToLookup(x => x.ContactId ?? Guid.Empty, x => new LinkLine(x, names[x.MadeBy]));
        return new ContactsModel(client.Id, client.IsActive, [.. people.Select(x => new ContactModel(ContactJson.Of(x, by), [.. lines[x.Id]]))], by.TalksToClients, [.. lines[Guid.Empty]]);
    }

    /// <summary>The same again after a verb, with a link just made above it.</summary>
    public static async Task<Answer> Again(Db db, Guid client, Member by, LinkMadeModel? made = null)
    {
        var model = await Of(db, await db.Clients.OneVisible(client), by);
        // put in anew, not morphed: forms that were open and are done with close
        var list = new Fragment(typeof(ContactList), model, "contacts", "outerHTML");
        return (made is null ? Answer.Fragments(list) : Answer.Fragments(list, new Fragment(typeof(LinkMade), made, "link-made", "outerHTML"))).OrGoTo($"/clients/{client}");
    }
}
