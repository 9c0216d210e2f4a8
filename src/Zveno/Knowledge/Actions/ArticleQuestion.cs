using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>The question that an answer of ours belongs to.</summary>
public static class ArticleQuestion
{
    /// <summary>What the client asked last before this answer; the topic's title when nothing reads as a question.</summary>
    public static async Task<string> Before(Db db, Message answer)
    {
        var asked = await db.Messages.Where(x => x.TopicId == answer.TopicId && x.Number < answer.Number && x.ContactId != null).OrderByDescending(x => x.Number).Select(x => x.Text).Take(5).ToListAsync();
        var question = asked.Select(x => QuestionText.Of(x, answer.Topic.Channel)).FirstOrDefault(x => x is not null) ?? asked.FirstOrDefault() ?? answer.Topic.Title;
        return Topic.FirstWords(question.ReplaceLineEndings(" "), Article.MostQuestion);
    }

    /// <summary>What a client's message asks, as an article says it.</summary>
    public static string Of(Message asked, TopicChannel channel) => Topic.FirstWords((QuestionText.Of(asked.Text, channel) ?? asked.Text).ReplaceLineEndings(" "), Article.MostQuestion);

    /// <summary>What a person of ours said first after a client's message; null while nobody has.</summary>
    public static Task<Message?> After(Db db, Message asked) =>
        db.Messages.Where(x => x.TopicId == asked.TopicId && x.Number > asked.Number && x.MemberId != null && !x.IsAuto).OrderBy(x => x.Number).FirstOrDefaultAsync();
}
