using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Waits for the client: the clock stands, and the client's room says what is needed.</summary>
public static class WaitForClient
{
    /// <param name="Need">What is needed from the client, in words that he reads; null where our last message says it.</param>
    public record Form(string? Need = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/wait", Handle);

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.WaitForClient(form.Need, await DeskTimes.Read(db), by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
