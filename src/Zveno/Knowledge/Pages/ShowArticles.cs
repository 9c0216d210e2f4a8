using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>The base: what is proposed first, then the articles by when they were written; or those that answer what was typed.</summary>
public static class ShowArticles
{
    const int Most = 50;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("knowledge", Show);
        routes.Api.Get<Paged<ArticleJson>>("articles", List);
    }

    static async Task<Answer> Show(HttpContext http, Db db, Member by, Page page, KnowledgeBase known, string? q, bool? archived, int? from, CancellationToken stop)
    {
        Readers(by);
        var (typed, former, start) = ((q ?? "").Trim(), archived ?? false, Math.Max(0, from ?? 0));
        var drafts = former || typed.Length > 0 ? [] : await db.ArticlesFor(by).AsNoTracking().Where(x => x.IsDraft && x.ArchivedAt == null).OrderByDescending(x => x.MadeAt).ThenBy(x => x.Id).Take(Most).ToListAsync(stop);
        var found = typed.Length > 0 ? await Found(db, by, known, typed, stop)
            : await db.ArticlesFor(by).AsNoTracking().Where(x => former ? x.ArchivedAt != null : !x.IsDraft && x.ArchivedAt == null).OrderByDescending(x => x.ChangedAt).ThenBy(x => x.Id).Skip(start).Take(Most + 1).ToListAsync(stop);
        var count = await db.ArticlesFor(by).InUse().CountAsync(stop);
        var model = new ArticlesModel(drafts, [.. found.Take(Most)], typed, former, count, found.Count > Most ? start + Most : null, by.CanAnswer, await ShowShare.Of(db, page.Today.AddDays(-29), page.Today, page, stop));
        return Answer.WantsFragment(http) ? Answer.Page<ArticleList>(model) : Answer.Page<ArticlesPage>(model);
    }

    /// <param name="q">A question: those that answer it, the best first; without it all, by pages.</param>
    /// <param name="state"><c>used</c> (as a rule), <c>draft</c> or <c>archived</c>.</param>
    static async Task<Answer> List(Db db, Member by, KnowledgeBase known, string? q, string? state, Guid? after, int? limit, CancellationToken stop)
    {
        Readers(by);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var found = await Found(db, by, known, q, stop);
            return Answer.Done().OrJson(() => Paging.Whole(found.Select(ArticleJson.Of)));
        }
        var articles = state switch
        {
            "draft" => db.ArticlesFor(by).Where(x => x.IsDraft && x.ArchivedAt == null),
            "archived" => db.ArticlesFor(by).Where(x => x.ArchivedAt != null),
            _ => db.ArticlesFor(by).InUse(),
        };
        var paged = await articles.ByPages(after, limit, ArticleJson.Of);
        return Answer.Done().OrJson(() => paged);
    }

    static async Task<List<Article>> Found(Db db, Member by, KnowledgeBase known, string typed, CancellationToken stop)
    {
        var ids = (await known.Find(db.AgencyOfViewer, Shelf.Staff, typed, Most, stop)).Where(x => x.Why.Count > 0).Select(x => x.Article).ToList();
        var articles = await db.ArticlesFor(by).InUse().AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, stop);
        return [.. ids.Where(articles.ContainsKey).Select(x => articles[x])];
    }

    internal static void Readers(Member by)
    {
        if (!by.ReadsInbox) throw new NotHere();
    }
}

/// <summary>The list of articles.</summary>
/// <param name="Drafts">Proposed and not looked at yet.</param>
/// <param name="Count">How many there are in use.</param>
/// <param name="Next">Where the list goes on.</param>
public sealed record ArticlesModel(IReadOnlyList<Article> Drafts, IReadOnlyList<Article> Articles, string Typed, bool Former, int Count, int? Next, bool MayWrite, BaseShareJson Share);
