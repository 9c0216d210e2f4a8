using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What can be done with an answer before it leaves: other words or another time, now, or not at all.</summary>
public static class ChangeHeld
{
    /// <param name="GoesAt">When it is to leave; null leaves that.</param>
    /// <param name="GoesAtHere">The same by the writer's own wall clock.</param>
    public record EditForm(string Text, DateTimeOffset? GoesAt = null, DateTime? GoesAtHere = null) : Input<EditForm>;

    /// <param name="Seen">Number of the last message that was read: sends it although somebody answered meanwhile.</param>
    public record SendForm(int? Seen = null) : Input<SendForm>;

    public static void Map(Routes routes)
    {
        routes.Post<HeldAnswerJson>("held-answers/{held:guid}/edit", Edit);
        routes.Post<MessageJson>("held-answers/{held:guid}/send", Send);
        routes.Post<TopicDraftJson>("held-answers/{held:guid}/take-back", TakeBack);
    }

    static async Task<Answer> Edit(Guid held, EditForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var edited = await Of(db, held, by);
        edited.Edit(form.Text, form.GoesAt ?? (form.GoesAtHere is { } here ? page.Instant(here) : null), by, clock.GetUtcNow());
        await db.Save();
        return (await ShowTopic.Again(db, edited.TopicId, by, page)).OrJson(() => HeldAnswerJson.Of(edited)).Say(page.Text.Desking.HeldTill(page.Text.When(edited.GoesAt)));
    }

    static async Task<Answer> Send(Guid held, SendForm form, Db db, Member by, Page page, SayHeld saying, TimeProvider clock)
    {
        var sent = await Of(db, held, by);
        sent.Release(form.Seen, by, clock.GetUtcNow());
        var message = await saying.Say(sent, clock.GetUtcNow());
        await db.Save();
        return (await ShowTopic.Again(db, sent.TopicId, by, page)).OrJson(() => MessageJson.Of(message));
    }

    /// <summary>The words and files become the draft of who takes it back, before what was typed since.</summary>
    static async Task<Answer> TakeBack(Guid held, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var taken = await Of(db, held, by);
        taken.TakeBack(by, at);
        var draft = await TopicDraft.Of(db, taken.Topic, by, false, at);
        draft.Return(taken.Text, taken.Files.OrderBy(x => x.Id).Select(x => x.File), at);
        db.RemoveRange(taken.Files);
        db.Remove(taken);
        await db.Save();
        return (await ShowTopic.Again(db, taken.TopicId, by, page)).OrJson(() => TopicDraftJson.Of(draft));
    }

    static Task<HeldAnswer> Of(Db db, Guid held, Member by)
    {
        if (!by.ReadsInbox) throw new NotHere();
        return Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.Include(db.HeldAnswers.Held(), x => x.Topic).OneVisible(held);
    }
}
