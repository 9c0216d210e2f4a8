using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Says that the last message needs no answer, and why; the clock stops.</summary>
public static class NeedNoAnswer
{
    public record Form(string Reason) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TopicJson>("topics/{topic:guid}/no-answer-needed", Handle);

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).WithClock().OneVisible(topic);
        found.NeedsNoAnswer(form.Reason, await DeskTimes.Read(db), by, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
