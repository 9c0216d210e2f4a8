using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>An article was put into the answer that somebody writes on a topic. Whether it was sent so is seen when the answer is there.</summary>
public sealed class ArticleUse : Owned
{
    ArticleUse() { }

    internal ArticleUse(Guid id, Article article, Guid topic, string text, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        (Id, ArticleId, TopicId, MemberId, Text, At) = (id, article.Id, topic, by.Id, text, at);
        Record(new ArticleUsed(article.Id, topic, by.Id, at));
    }

    public Guid ArticleId { get; private set; }
    public Guid TopicId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>What was put in, its variables filled.</summary>
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    /// <summary>The message that went to the client with it; null while there is none.</summary>
    public Guid? AnswerId { get; private set; }

    /// <summary>Whether an answer still says it: most of its words are in there.</summary>
    internal bool IsIn(string answer)
    {
        var own = Words(Text);
        return own.Count > 0 && own.Count(Words(answer).Contains) >= own.Count * 0.6;
    }

    internal void SentWith(Guid answer) => AnswerId = answer;

    static HashSet<string> Words(string text) => [.. QuestionWord.In(text, 2_000).Select(x => x.Stem)];

    internal static void Map(Mapping map)
    {
        var use = map.Owned<ArticleUse>("ArticleUses");
        use.RefersTo<ArticleUse, Article>("ArticleId").RefersTo<ArticleUse, Topic>("TopicId").RefersTo<ArticleUse, Member>("MemberId").RefersTo<ArticleUse, Message>("AnswerId");
        use.HasIndex(x => new { x.AgencyId, x.TopicId, x.AnswerId });
    }
}
