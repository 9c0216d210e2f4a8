using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>How fast clients were answered in a period, by account manager, client, channel and hour, each figure with its entries.</summary>
public static class ShowFigures
{
    const int Most = 10_000, MostDays = 400;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("inbox/figures", async (Db db, Member by, Page page, DateOnly? from, DateOnly? to, FiguresBy? split, string? key) =>
        {
            var (first, last) = Period(page, from, to);
            var clocks = await Of(db, by, page, first, last);
            return Answer.Page<FiguresPage>(new FiguresModel(first, last, clocks, Known(split), Known(split) is { } one ? [.. clocks.Where(x => ReplyFigures.KeyOf(x, one) == (key ?? ""))] : null));
        });
        routes.Api.Get<Paged<ReplyFigureJson>>("reply-figures", async (Db db, Member by, Page page, DateOnly? from, DateOnly? to, FiguresBy? split) =>
        {
            var (first, last) = Period(page, from, to);
            var figures = ReplyFigures.Of(await Of(db, by, page, first, last), Known(split) ?? FiguresBy.Member);
            return Answer.Done().OrJson(() => Paging.Whole(figures));
        });
        routes.Api.Get<Paged<JudgedClock>>("reply-figures/{split}/entries", async (FiguresBy split, string? key, Db db, Member by, Page page, DateOnly? from, DateOnly? to) =>
        {
            var (first, last) = Period(page, from, to);
            var entries = (await Of(db, by, page, first, last)).Where(x => ReplyFigures.KeyOf(x, split) == (key ?? "")).ToList();
            return Answer.Done().OrJson(() => Paging.Whole(entries));
        });
    }

    /// <summary>The days asked for, by the reader's calendar; the last thirty when none are.</summary>
    static (DateOnly, DateOnly) Period(Page page, DateOnly? from, DateOnly? to)
    {
        var last = to is { Year: > 2000 and < 2200 } day ? day : page.Today;
        var first = from is { Year: > 2000 and < 2200 } begin && begin <= last ? begin : last.AddDays(-29);
        return (first < last.AddDays(-MostDays) ? last.AddDays(-MostDays) : first, last);
    }

    /// <summary>A number that stands for nothing is nothing.</summary>
    static FiguresBy? Known(FiguresBy? split) => split is { } by && Enum.IsDefined(by) ? by : null;

    static async Task<IReadOnlyList<JudgedClock>> Of(Db db, Member by, Page page, DateOnly first, DateOnly last)
    {
        ShowInbox.Readers(by);
        var (from, to) = (page.Instant(first.ToDateTime(TimeOnly.MinValue)), page.Instant(last.AddDays(1).ToDateTime(TimeOnly.MinValue)));
        var clocks = await db.ReplyClocks.AsNoTracking().Judged(from, to).OrderByDescending(x => x.StartedAt).ThenBy(x => x.Id).Take(Most)
            .Select(x => new { x.Id, x.TopicId, x.Topic.Title, x.ClientId, Client = x.Topic.Client.Name, x.OwedById, x.Topic.Channel, x.StartedAt, x.WorkingSeconds, x.DueSeconds, x.Outcome }).ToListAsync();
        var names = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name);
        return [.. clocks.Select(x => new JudgedClock(x.Id, x.TopicId, x.Title, x.ClientId, x.Client, x.OwedById, x.OwedById is { } id ? names[id] : null, x.Channel, page.Text.Local(x.StartedAt).Hour, x.StartedAt,
            x.Outcome == ReplyOutcome.Answered ? x.WorkingSeconds : null, x.Outcome == ReplyOutcome.Answered && x.WorkingSeconds <= x.DueSeconds))];
    }
}

/// <summary>The page of figures.</summary>
/// <param name="Split">What the entries shown belong to; null while no figure is opened.</param>
public sealed record FiguresModel(DateOnly First, DateOnly Last, IReadOnlyList<JudgedClock> Clocks, FiguresBy? Split, IReadOnlyList<JudgedClock>? Entries);
