using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>A client's page: facts, people, and what other modules add.</summary>
public static class ShowClient
{
    public static void Map(Routes routes) => routes.Get<ClientJson>("clients/{client:guid}", Handle);

    static async Task<Answer> Handle(Guid client, Db db, Member by, IEnumerable<ClientPiece> pieces)
    {
        var shown = await db.Clients.AsNoTracking().For(by).OneVisible(client);
        var mine = pieces.Where(x => x.Shows?.Invoke(by) ?? true).OrderBy(x => x.Order).ToList();
        return Answer.Page<ClientPage>(new ClientModel(await Facts(db, shown, by), await ShowContacts.Of(db, shown, by), mine)).OrJson(() => ClientJson.Of(shown));
    }

    /// <summary>The head, the facts and the people again, after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Client client, Member by)
    {
        var facts = await Facts(db, client, by);
        return Answer.Fragments(
            new Fragment(typeof(ClientHead), facts, "client-head"), new Fragment(typeof(ClientFacts), facts, "client-facts"),
            new Fragment(typeof(ContactList), await ShowContacts.Of(db, client, by), "contacts")).OrGoTo($"/clients/{client.Id}").OrJson(() => ClientJson.Of(client));
    }

    static async Task<ClientFactsModel> Facts(Db db, Client client, Member by)
    {
        var lead = client.LeadId is { } id ? await db.Members.AsNoTracking().SingleAsync(x => x.Id == id) : null;
        return new ClientFactsModel(client, lead?.Name, by.TalksToClients ? await db.Leads() : [], by.TalksToClients);
    }
}
