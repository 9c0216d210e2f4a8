using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Marks a topic urgent (5 and 15 working minutes), or takes the mark off.</summary>
public static class UrgeTopic
{
    public record Form(bool Urgent) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/urge", Handle);

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.Urge(form.Urgent, await DeskTimes.Read(db), by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
