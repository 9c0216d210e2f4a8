using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A client's topics, as a piece of the client's page; in the API they are <c>topics?client=…</c>.</summary>
static class ShowClientTopics
{
    const int Most = 20;

    public static void Map(Routes routes) => routes.Desk.Get("clients/{client:guid}/topics", Show);

    static async Task<Answer> Show(Guid client, Db db, Member by, Page page)
    {
        await db.Clients.OneVisible(client);
        ShowInbox.Readers(by);
        var topics = await db.TopicsFor(by).AsNoTracking().WithClock().Include(x => x.Client).Where(x => x.ClientId == client).DueFirst().Take(Most).ToListAsync();
        return Answer.Page<ClientTopicList>(await ShowInbox.Rows(db, topics, page));
    }
}
