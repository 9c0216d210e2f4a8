using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Opens a closed topic again.</summary>
public static class ReopenTopic
{
    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/reopen", Handle);

    static async Task<Answer> Handle(Guid topic, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.Reopen(by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
