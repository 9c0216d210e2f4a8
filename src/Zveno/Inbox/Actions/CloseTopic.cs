using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Closes a topic in which nothing is owed.</summary>
public static class CloseTopic
{
    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/close", Handle);

    static async Task<Answer> Handle(Guid topic, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.Close(by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
