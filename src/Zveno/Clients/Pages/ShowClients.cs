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
        routes.Api.Get<Paged<ClientJson>>("clients", List);
        routes.Api.Get<Paged<ContactJson>>("contacts", Contacts);
        routes.Api.Get<ContactJson>("contacts/{contact:guid}", Contact);
        routes.Api.Get<Paged<RoomLinkJson>>("room-links", RoomLinks);
    }

    static async Task<Answer> Show(HttpContext http, Db db, Member by, bool? archived, string? q, int? from)
    {
        if (!by.SeesClients) throw new NotHere();
        var former = archived ?? false;
        var typed = (q ?? "").Trim();
        // Names are read whole, two columns of a few hundred rows, so that words are found in any case in both engines; a page of them is then read and drawn.
        var names = await db.Clients.Where(x => former == (x.ArchivedAt != null)).Select(x => new { x.Id, x.Name, x.LeadId }).ToListAsync();
        var leads = await db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);
        var words = Plain(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = names.Where(x => words.Length == 0 || words.All(Plain($"{x.Name} {(x.LeadId is { } lead ? leads[lead] : null)}").Contains))
            .OrderBy(x => x.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(x => x.Id).Select(x => x.Id).ToList();
        var start = Math.Clamp(from ?? 0, 0, Math.Max(0, (found.Count - 1) / ClientsModel.Most * ClientsModel.Most));
        var ids = found.Skip(start).Take(ClientsModel.Most).ToList();
        var clients = await db.Clients.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id);
        var contacts = await db.Contacts.Where(x => x.ArchivedAt == null && ids.Contains(x.ClientId)).GroupBy(x => x.ClientId).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var others = await db.Clients.CountAsync(x => former != (x.ArchivedAt != null));
        var lines = ids.Where(clients.ContainsKey).Select(x => clients[x]).Select(x => new ClientLine(x, x.LeadId is { } lead ? leads[lead] : null, contacts.GetValueOrDefault(x.Id))).ToList();
        var model = new ClientsModel(lines, typed, start, found.Count, names.Count, former, others, by.TalksToClients);
        return (Answer.WantsFragment(http) ? Answer.Page<ClientRows>(model) : Answer.Page<ClientsPage>(model))
            .OrJson(() => Paging.Whole(lines.Select(x => ClientJson.Of(x.Client))));
    }

    static string Plain(string words) => words.ToLowerInvariant().Replace('ё', 'е');

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
