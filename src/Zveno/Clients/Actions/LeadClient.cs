using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Gives a client to another account manager, or to nobody for now.</summary>
public static class LeadClient
{
    /// <param name="Lead">A member who talks to clients; null for nobody.</param>
    public record Form(Guid? Lead) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<ClientJson>("clients/{client:guid}/lead", Handle);

    static async Task<Answer> Handle(Guid client, Form form, Db db, Member by, TimeProvider clock)
    {
        var led = await db.Clients.For(by).OneVisible(client);
        var lead = form.Lead is { } named ? await db.Members.SingleOrDefaultAsync(x => x.Id == named) ?? throw Refusals.LeadMustTalk() : null;
        led.LeadBy(lead, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ClientJson.Of(led));
    }
}
