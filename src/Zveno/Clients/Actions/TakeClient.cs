using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Takes a client on.</summary>
public static class TakeClient
{
    /// <param name="Class">Standard unless said.</param>
    /// <param name="Zone">IANA time zone; the agency's unless said.</param>
    /// <param name="Lead">The responsible account manager; nobody when null.</param>
    public record Form(string Name, ClientClass? Class = null, string? Zone = null, Guid? Lead = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("clients/new", Show);
        routes.Create<ClientJson>("clients", Handle, async (id, http) => Told(await http.RequestServices.GetRequiredService<Db>().Clients.OneVisible(id)));
    }

    static async Task<Answer> Show(Db db, Member by)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        return Answer.Page<NewClientPage>(new NewClientModel(await db.Leads(), (await db.Agency()).Zone, by.Is(Roles.AccountManager) ? by.Id : null));
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var lead = form.Lead is { } named ? await db.Members.SingleOrDefaultAsync(x => x.Id == named) ?? throw Refusals.LeadMustTalk() : null;
        var client = new Client(form.Id ?? Ids.New(at), form.Name, form.Class ?? ClientClass.Standard, form.Zone ?? (await db.Agency()).Zone, lead, by, at);
        db.Add(client);
        await db.Save();
        return Told(client);
    }

    static Answer Told(Client client) => Answer.GoTo($"/clients/{client.Id}").OrJson(() => ClientJson.Of(client)).Created($"/api/v1/clients/{client.Id}");
}
