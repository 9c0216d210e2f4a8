using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>The specialist answers in writing; whoever asked edits the answer and sends it into the client's topic; before that a question is put otherwise, handed over at once, or taken back.</summary>
public static class AnswerQuestion
{
    public record AnswerForm(string Answer) : Input<AnswerForm>;

    public record TextForm(string Text) : Input<TextForm>;

    /// <param name="Text">What the client is told; the specialist's answer, when not said.</param>
    /// <param name="Seen">Number of the last message of the topic that the writer had read; all, when not said.</param>
    /// <param name="Now">Leaves out of hours too.</param>
    public record SendForm(string? Text = null, int? Seen = null, bool Now = false) : Input<SendForm>;

    public static void Map(Routes routes)
    {
        routes.Post<QuestionJson>("questions/{question:guid}/answer", Reply);
        routes.Post<QuestionJson>("questions/{question:guid}/answer/take-back", TakeBack);
        routes.Post<QuestionJson>("questions/{question:guid}", Rephrase);
        routes.Post<QuestionJson>("questions/{question:guid}/hand", Hand);
        routes.Post<QuestionJson>("questions/{question:guid}/send", Send);
        routes.Post<QuestionJson>("questions/{question:guid}/remove", Remove);
    }

    static async Task<Answer> Reply(Guid question, AnswerForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var answered = await db.QuestionFor(by, question);
        var was = answered.Answer;
        answered.Reply(form.Answer, by, clock.GetUtcNow());
        await db.Save();
        var shown = Shown(answered, by, page);
        return was is null ? shown.Say(page.Text.Records.QuestionAnsweredSaid, $"/questions/{question}/answer/take-back") : shown.Say(page.Text.Records.QuestionAnsweredSaid, $"/questions/{question}/answer", new { answer = was });
    }

    static async Task<Answer> TakeBack(Guid question, Db db, Member by, Page page, TimeProvider clock)
    {
        var taken = await db.QuestionFor(by, question);
        taken.TakeAnswerBack(by, clock.GetUtcNow());
        await db.Save();
        return Shown(taken, by, page);
    }

    static async Task<Answer> Rephrase(Guid question, TextForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.QuestionFor(by, question);
        var contacts = await db.Contacts.AsNoTracking().Where(x => x.ClientId == changed.ClientId).ToListAsync();
        changed.Rephrase(form.Text, await db.Members.OneVisible(changed.SpecialistId), contacts, by, clock.GetUtcNow());
        await db.Save();
        return Shown(changed, by, page);
    }

    static async Task<Answer> Hand(Guid question, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, handed) = (clock.GetUtcNow(), await db.QuestionFor(by, question));
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (handed.HandedAt is null) db.Add(new QuestionList(Ids.New(at), handed.SpecialistId, [handed], urgent: true, by.Id, at));
        await db.Save();
        return Shown(handed, by, page);
    }

    static async Task<Answer> Send(Guid question, SendForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, sent) = (clock.GetUtcNow(), await db.QuestionFor(by, question));
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        var topic = await db.TopicsFor(by).WithClock().OneVisible(sent.TopicId ?? throw new NotHere());
        if (sent.AnsweredAt is null) throw Refusals.NotAnsweredYet();
        var (why, goesAt) = AnswerTime.Of(topic, null, form.Now, await DeskTimes.Read(db), at);
        var held = new HeldAnswer(Ids.New(at), topic, form.Seen ?? topic.LastNumber, form.Text ?? sent.Answer!, waits: false, why, goesAt, by, at);
        db.Add(held);
        sent.Waits(held);
        await db.Save();
        return Shown(sent, by, page).Say(why == HeldFor.Regret ? page.Text.Records.QuestionSentSaid : page.Text.Desking.HeldTill(page.Text.When(goesAt)), $"/held-answers/{held.Id}/take-back");
    }

    static async Task<Answer> Remove(Guid question, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var removed = await db.QuestionFor(by, question);
        removed.Remove(by, at);
        foreach (var line in await db.Recorded.Where(x => x.QuestionId == question && x.RemovedAt == null).ToListAsync()) line.Undo(by, at);
        await db.Save();
        return Shown(removed, by, page);
    }

    // The page hears of it.
    static Answer Shown(Question question, Member by, Page page) => (Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments() : Answer.GoTo("/questions")).OrJson(() => QuestionJson.Of(question, by));
}
