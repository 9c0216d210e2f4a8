using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>The list of clients: by name on the page, by pages in the API.</summary>
public static class ShowClients
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("clients", Show);
        routes.Api.Get("clients", List);
        routes.Api.Get("contacts", Contacts);
        routes.Api.Get("contacts/{contact:guid}", Contact);
        routes.Api.Get("room-links", RoomLinks);
    }

    static async Task<Answer> Show(Db db, Member by, bool? archived)
    {
        if (!by.SeesClients) throw new NotHere();
        var former = archived ?? false;
        var clients = await db.Clients.AsNoTracking().Where(x => former == (x.ArchivedAt != null)).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var leads = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name);
        var contacts = await db.Contacts.Where(x => x.ArchivedAt == null).GroupBy(x => x.ClientId).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var others = await db.Clients.CountAsync(x => former != (x.ArchivedAt != null));
        var lines = clients.Select(x => new ClientLine(x, x.LeadId is { } lead ? leads[lead] : null, contacts.GetValueOrDefault(x.Id))).ToList();
        return Answer.Page<ClientsPage>(new ClientsModel(lines, former, others, by.TalksToClients)).OrJson(() => new { items = lines.Select(x => ClientJson.Of(x.Client)), next = (Guid?)null });
    }

    static async Task<Answer> List(Db db, Member by, Guid? after, int? limit, bool? archived)
    {
        if (!by.SeesClients) throw new NotHere();
        var page = await db.Clients.Where(x => archived == null || archived == (x.ArchivedAt != null)).ByPages(after, limit, ClientJson.Of);
        return Answer.Done().OrJson(() => page);
    }

    static async Task<Answer> Contacts(Db db, Member by, Guid? after, int? limit, Guid? client)
    {
        if (!by.SeesClients) throw new NotHere();
        var page = await db.Contacts.Where(x => client == null || x.ClientId == client).ByPages(after, limit, x => ContactJson.Of(x, by));
        return Answer.Done().OrJson(() => page);
    }

    static async Task<Answer> Contact(Guid contact, Db db, Member by)
    {
        var found = await db.Contacts.AsNoTracking().For(by).OneVisible(contact);
        return Answer.Done().OrJson(() => ContactJson.Of(found, by));
    }

    static async Task<Answer> RoomLinks(Db db, Member by, Guid? after, int? limit, Guid? contact)
    {
        if (!by.TalksToClients) throw new NotHere();
        var page = await db.RoomLinks.Where(x => contact == null || x.ContactId == contact).ByPages(after, limit, RoomLinkJson.Of);
        return Answer.Done().OrJson(() => page);
    }
}
