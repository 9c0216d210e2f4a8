using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Waits for the client: the clock stands.</summary>
public static class WaitForClient
{
    public static void Map(Routes routes) => routes.Post("topics/{topic:guid}/wait", Handle);

    static async Task<Answer> Handle(Guid topic, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.WaitForClient(await DeskTimes.Read(db), by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
