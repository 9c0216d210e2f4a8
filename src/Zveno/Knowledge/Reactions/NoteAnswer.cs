using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Notes what answered the questions of a topic: an article, when the answer still says what was put in from it.</summary>
public sealed class NoteAnswer(Db db) : IReactTo<TopicAnswered>
{
    /// <inheritdoc />
    public async Task React(TopicAnswered happened)
    {
        var open = await db.AskedQuestions.Where(x => x.TopicId == happened.Topic && x.AnsweredAt == null && x.Number <= happened.Seen).ToListAsync();
        var uses = await db.ArticleUses.Where(x => x.TopicId == happened.Topic && x.AnswerId == null).OrderByDescending(x => x.At).Take(20).ToListAsync();
        if (open.Count == 0 && uses.Count == 0) return;
        var answer = db.ChangeTracker.Entries<Message>().FirstOrDefault(x => x.Entity.Id == happened.Message)?.Entity ?? await db.Messages.SingleAsync(x => x.Id == happened.Message);
        var sent = uses.Where(x => x.MemberId == happened.By && x.IsIn(answer.Text)).ToList();
        foreach (var use in sent) use.SentWith(answer.Id);
        foreach (var question in open) question.Answer(answer.Id, sent.FirstOrDefault()?.ArticleId, happened.At);
    }
}
