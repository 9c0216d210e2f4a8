using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Puts a topic off the desk until a time; a message of the client's brings it back before.</summary>
public static class SnoozeTopic
{
    /// <param name="Until">When it comes back.</param>
    /// <param name="UntilHere">The same by the reader's own wall clock, as a form's field says it.</param>
    public record Form(DateTimeOffset? Until = null, DateTime? UntilHere = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TopicJson>("topics/{topic:guid}/snooze", Handle);
        routes.Post<TopicJson>("topics/{topic:guid}/wake", Wake);
    }

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).OneVisible(topic);
        var until = form.Until ?? (form.UntilHere is { } here ? page.Instant(here) : throw new Refused(text => text.Platform.Required) { Field = "until" });
        found.Snooze(until.ToUniversalTime(), by, clock.GetUtcNow());
        await db.Save();
        return (await ShowTopic.Again(db, topic, by, page)).Say(page.Text.Desking.SnoozedTill(page.Text.When(until)));
    }

    static async Task<Answer> Wake(Guid topic, Db db, Member by, Page page, TimeProvider clock)
    {
        var found = await db.TopicsFor(by).OneVisible(topic);
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        found.Wake(by.Id, clock.GetUtcNow());
        await db.Save();
        return await ShowTopic.Again(db, topic, by, page);
    }
}
