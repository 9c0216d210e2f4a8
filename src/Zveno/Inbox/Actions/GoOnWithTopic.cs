using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Ends the waiting for the client: the clock goes on.</summary>
public static class GoOnWithTopic
{
    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/go-on", Handle);

    static async Task<Answer> Handle(Guid topic, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.GoOn(await DeskTimes.Read(db), by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
