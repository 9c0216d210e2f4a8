using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Knowledge;

/// <summary>How much of what clients ask is answered from the base, and the questions behind the figure.</summary>
public static class ShowShare
{
    /// <summary>So much should be.</summary>
    public const double Aim = 0.8;

    const int Most = 100;

    static readonly DateOnly First = new(2000, 1, 1), Last = new(2200, 1, 1);

    public static void Map(Routes routes)
    {
        routes.Desk.Get("knowledge/share", Show);
        routes.Api.Get<BaseShareJson>("knowledge-share", async (Db db, Member by, Page page, DateOnly? from, DateOnly? to, CancellationToken stop) =>
        {
            ShowArticles.Readers(by);
            var share = await Of(db, from ?? page.Today.AddDays(-29), to ?? page.Today, page, stop);
            return Answer.Done().OrJson(() => share);
        });
        routes.Api.Get<Paged<AskedQuestionJson>>("asked-questions", async (Db db, Member by, Page page, DateOnly? from, DateOnly? to, bool? fromBase, Guid? after, int? limit) =>
        {
            ShowArticles.Readers(by);
            var paged = await Answered(db, from ?? page.Today.AddDays(-29), to ?? page.Today, page, fromBase).ByPages(after, limit, AskedQuestionJson.Of);
            return Answer.Done().OrJson(() => paged);
        });
    }

    static async Task<Answer> Show(Db db, Member by, Page page, DateOnly? from, DateOnly? to, bool? fromBase, int? skip, CancellationToken stop)
    {
        ShowArticles.Readers(by);
        var (first, last, start) = (from ?? page.Today.AddDays(-29), to ?? page.Today, Math.Max(0, skip ?? 0));
        var entries = await Answered(db, first, last, page, fromBase).AsNoTracking().Include(x => x.Article).OrderByDescending(x => x.AnsweredAt).ThenByDescending(x => x.Id).Skip(start).Take(Most + 1).ToListAsync(stop);
        var clients = entries.Select(x => x.ClientId).Distinct().ToList();
        var names = await db.Set<Clients.Client>().Where(x => clients.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name, stop);
        return Answer.Page<SharePage>(new ShareModel(await Of(db, first, last, page, stop), [.. entries.Take(Most).Select(x => (x, names[x.ClientId]))], fromBase, entries.Count > Most ? start + Most : null));
    }

    internal static async Task<BaseShareJson> Of(Db db, DateOnly from, DateOnly to, Page page, CancellationToken stop)
    {
        var answered = Answered(db, from, to, page, null);
        var (all, based, own) = (await answered.CountAsync(stop), await answered.CountAsync(x => x.ArticleId != null, stop), await answered.CountAsync(x => x.ContactId != null, stop));
        return new BaseShareJson(from, to, all, based, own, all == 0 ? null : (double)based / all, Aim);
    }

    // By the days of the reader's zone.
    static IQueryable<AskedQuestion> Answered(Db db, DateOnly from, DateOnly to, Page page, bool? fromBase)
    {
        var (since, until) = (Start(Within(from)), Start(Within(to).AddDays(1)));
        return db.AskedQuestions.Where(x => x.AnsweredAt >= since && x.AnsweredAt < until && (fromBase == null || fromBase == (x.ArticleId != null)));

        static DateOnly Within(DateOnly day) => day < First ? First : day > Last ? Last : day;         // beyond these no zone has an instant, and nobody asked anything

        DateTimeOffset Start(DateOnly day)
        {
            var local = day.ToDateTime(TimeOnly.MinValue);
            return new DateTimeOffset(local, page.Zone.GetUtcOffset(local)).ToUniversalTime();
        }
    }
}

/// <summary>The figure and its entries.</summary>
/// <param name="FromBase">Whether only those from the base, or only the others, are shown.</param>
public sealed record ShareModel(BaseShareJson Share, IReadOnlyList<(AskedQuestion Question, string Client)> Entries, bool? FromBase, int? Next);
