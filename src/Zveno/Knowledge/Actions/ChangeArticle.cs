using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>Writes an article anew (a draft becomes one by that), puts it away and takes it up again, gives it back earlier words.</summary>
public static class ChangeArticle
{
    /// <param name="IsPublic">What is not said stays.</param>
    public record Form(string? Question = null, string? Answer = null, bool? IsPublic = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<ArticleJson>("articles/{article:guid}", Describe);
        routes.Post<ArticleJson>("articles/{article:guid}/archive", (Guid article, Db db, Member by, Page page, TimeProvider clock) => Do(article, x => x.Archive(by, clock.GetUtcNow()), db, by, x => x.Say(page.Text.Knowledge.PutAway, $"/articles/{article}/restore")));
        routes.Post<ArticleJson>("articles/{article:guid}/restore", (Guid article, Db db, Member by, TimeProvider clock) => Do(article, x => x.Restore(by, clock.GetUtcNow()), db, by, x => x));
        routes.Post<ArticleJson>("articles/{article:guid}/revisions/{revision:guid}/restore", GoBack);
    }

    static async Task<Answer> Describe(Guid article, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var before = await db.Set<ArticleRevision>().Where(x => x.ArticleId == article).OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Select(x => (Guid?)x.Id).FirstOrDefaultAsync();
        return await Do(article, x => x.Describe(form.Question ?? x.Question, form.Answer ?? x.Answer, form.IsPublic ?? x.IsPublic, by, clock.GetUtcNow()), db, by,
            x => x.Say(page.Text.Knowledge.Saved, before is null ? null : $"/articles/{article}/revisions/{before}/restore"));
    }

    static async Task<Answer> GoBack(Guid article, Guid revision, Db db, Member by, TimeProvider clock)
    {
        var to = await db.Set<ArticleRevision>().AsNoTracking().Where(x => x.ArticleId == article).OneVisible(revision);
        return await Do(article, x => x.GoBackTo(to, by, clock.GetUtcNow()), db, by, x => x);
    }

    static async Task<Answer> Do(Guid id, Action<Article> verb, Db db, Member by, Func<Answer, Answer> say)
    {
        var article = await db.ArticlesFor(by).OneVisible(id);
        verb(article);
        await db.Save();
        return say(Answer.GoTo(WriteArticle.Address(id)).OrJson(() => ArticleJson.Of(article)));
    }
}
