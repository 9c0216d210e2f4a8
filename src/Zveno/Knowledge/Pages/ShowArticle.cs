using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>One article with what it said before; the form for a new one.</summary>
public static class ShowArticle
{
    const int MostRevisions = 50;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("knowledge/new", New);
        routes.Desk.Get("knowledge/{article:guid}", Show);
        routes.Api.Get<ArticleJson>("articles/{article:guid}", async (Guid article, Db db, Member by) => { var found = await db.ArticlesFor(by).AsNoTracking().OneVisible(article); return Answer.Done().OrJson(() => ArticleJson.Of(found)); });
        routes.Api.Get<Paged<ArticleRevisionJson>>("articles/{article:guid}/revisions", Revisions);
    }

    static Answer New(Member by) => by.CanAnswer ? Answer.Page<ArticlePage>(new ArticleModel(null, [], by.CanAnswer, 0)) : throw new NotHere();

    static async Task<Answer> Show(Guid article, Db db, Member by)
    {
        var shown = await db.ArticlesFor(by).AsNoTracking().OneVisible(article);
        var revisions = await Of(db, article);
        var names = await db.Members.Where(x => revisions.Select(r => r.By).Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name);
        var used = await db.AskedQuestions.CountAsync(x => x.ArticleId == article);
        return Answer.Page<ArticlePage>(new ArticleModel(shown, [.. revisions.Select(x => (x, names.GetValueOrDefault(x.By, "")))], by.CanAnswer, used));
    }

    static async Task<Answer> Revisions(Guid article, Db db, Member by)
    {
        await db.ArticlesFor(by).AsNoTracking().OneVisible(article);
        var revisions = await Of(db, article);
        return Answer.Done().OrJson(() => Paging.Whole(revisions.Select(ArticleRevisionJson.Of)));
    }

    static Task<List<ArticleRevision>> Of(Db db, Guid article) =>
        db.Set<ArticleRevision>().AsNoTracking().Where(x => x.ArticleId == article).OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Take(MostRevisions).ToListAsync();
}

/// <summary>An article; null is a new one.</summary>
/// <param name="Answered">How many questions it answered.</param>
public sealed record ArticleModel(Article? Article, IReadOnlyList<(ArticleRevision Revision, string By)> Revisions, bool MayWrite, int Answered);
