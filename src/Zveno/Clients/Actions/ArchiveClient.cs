using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Ends work with a client, and takes it up again. Room links live on: archiving can be taken back at once, a closed link cannot.</summary>
public static class ArchiveClient
{
    public static void Map(Routes routes)
    {
        routes.Post<ClientJson>("clients/{client:guid}/archive", Archive);
        routes.Post<ClientJson>("clients/{client:guid}/restore", Restore);
    }

    static async Task<Answer> Archive(Guid client, Db db, Member by, Page page, TimeProvider clock)
    {
        var ended = await db.Clients.For(by).OneVisible(client);
        ended.Archive(by, clock.GetUtcNow());
        await db.Save();
        return (await ShowClient.Again(db, ended, by)).Say(page.Text.Clients.Archived(ended.Name), $"/clients/{client}/restore");
    }

    static async Task<Answer> Restore(Guid client, Db db, Member by, TimeProvider clock)
    {
        var taken = await db.Clients.For(by).OneVisible(client);
        taken.Restore(by, clock.GetUtcNow());
        await db.Save();
        return await ShowClient.Again(db, taken, by);
    }
}
