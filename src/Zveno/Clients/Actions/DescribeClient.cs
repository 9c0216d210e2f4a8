using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Changes what is known of a client; what is not sent stays as it is.</summary>
public static class DescribeClient
{
    public record Form(string? Name = null, ClientClass? Class = null, string? Zone = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<ClientJson>("clients/{client:guid}/describe", Handle);

    static async Task<Answer> Handle(Guid client, Form form, Db db, Member by, TimeProvider clock)
    {
        var described = await db.Clients.For(by).OneVisible(client);
        described.Describe(form.Name ?? described.Name, form.Class ?? described.Class, form.Zone ?? described.Zone, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ClientJson.Of(described));
    }
}
