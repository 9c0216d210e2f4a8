using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>The question that an answer of ours belongs to.</summary>
static class ArticleQuestion
{
    /// <summary>What the client asked last before this answer; the topic's title when nothing reads as a question.</summary>
    public static async Task<string> Before(Db db, Message answer)
    {
        var asked = await db.Messages.Where(x => x.TopicId == answer.TopicId && x.Number < answer.Number && x.ContactId != null).OrderByDescending(x => x.Number).Select(x => x.Text).Take(5).ToListAsync();
        var question = asked.Select(x => QuestionText.Of(x, answer.Topic.Channel)).FirstOrDefault(x => x is not null) ?? asked.FirstOrDefault() ?? answer.Topic.Title;
        return Topic.FirstWords(question.ReplaceLineEndings(" "), Article.MostQuestion);
    }
}
