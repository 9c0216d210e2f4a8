using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Makes somebody owe the answers; the clock goes on in that person's working time.</summary>
public static class HandTopic
{
    /// <param name="Member">Who; null is the one who asks: «беру на себя».</param>
    public record Form(Guid? Member = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/hand", Handle);

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.OweTo(await db.Members.OneVisible(form.Member ?? by.Id), await DeskTimes.Read(db), by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
