using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Gives an article's answer to be put into the composer of a topic, its variables filled in; that it was used is kept.</summary>
public static class InsertArticle
{
    public static void Map(Routes routes) => routes.Post<FilledAnswer>("topics/{topic:guid}/articles/{article:guid}/insert", Handle);

    static async Task<Answer> Handle(Guid topic, Guid article, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var used = await db.ArticlesFor(by).InUse().OneVisible(article);
        var on = await db.TopicsFor(by).OneVisible(topic);
        var (text, unfilled) = (await Variables.Of(db, on)).Fill(used.Answer);
        db.Add(new ArticleUse(Ids.New(at), used, topic, text, by, at));
        await db.Save();
        return Answer.Done().OrJson(() => new FilledAnswer(used.Id, text, unfilled));
    }
}

/// <summary>An answer as it goes into the composer.</summary>
/// <param name="Unfilled">Variables that nothing is known for: they stand in the text as they were.</param>
public sealed record FilledAnswer(Guid Article, string Text, IReadOnlyList<string> Unfilled);
