using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>The four promises, each by a definition that its screen states.</summary>
public enum Promise
{
    /// <summary>Answered in 15 minutes: clocks judged in the last 30 days that were answered within their limit ÷ all judged.</summary>
    Replies,
    /// <summary>The client sees the work: active clients with a project whose room opens and shows a step of the last seven days ÷ all of them.</summary>
    Rooms,
    /// <summary>Account management costs at most a tenth: account ÷ (work + account) of all projects in the last 30 days.</summary>
    Accounting,
    /// <summary>Nothing is lost: what got stuck now (jobs given up, mails failed or of unknown fate).</summary>
    Lost,
}

/// <summary>A promise as a figure.</summary>
/// <param name="Good">How much is kept; null when there is nothing to judge by.</param>
/// <param name="Of">Of how much.</param>
/// <param name="Weeks">Values of the last eight weeks, oldest first; null is a week without any; empty where no history is kept.</param>
public sealed record PromiseFigure(Promise Promise, decimal? Value, long Good, long Of, IReadOnlyList<double?> Weeks)
{
    /// <summary>Kept, close, or broken.</summary>
    public Tone Tone => (Promise, Value) switch
    {
        (_, null) => Tone.Plain,
        (Promise.Lost, 0) => Tone.InTime,
        (Promise.Lost, _) => Tone.Late,
        (Promise.Accounting, <= HoursRule.UsualLimit) => Tone.InTime,
        (Promise.Accounting, _) => Tone.Late,
        (_, >= 0.95m) => Tone.InTime,
        (_, >= 0.85m) => Tone.Soon,
        _ => Tone.Late,
    };
}

/// <summary>Counting the promises.</summary>
static class Promises
{
    public static readonly TimeSpan Window = TimeSpan.FromDays(30);
    public const int WeekCount = 8;

    public static async Task<IReadOnlyList<PromiseFigure>> All(Db db, DateTimeOffset now, DateOnly today) =>
        [await Replies(db, now), await Rooms(db, now), await Accounting(db, today), await Lost(db, now)];

    static async Task<PromiseFigure> Replies(Db db, DateTimeOffset now)
    {
        var judged = db.ReplyClocks.Judged(now - Window, now);
        var (share, of) = await judged.ShareInTime();
        var weeks = new List<double?>();
        for (var week = WeekCount; week > 0; week--) weeks.Add((await db.ReplyClocks.Judged(now.AddDays(-7 * week), now.AddDays(-7 * (week - 1))).ShareInTime()).Share);
        return new(Promise.Replies, (decimal?)share, share is null ? 0 : await judged.InTime().CountAsync(), of, weeks);
    }

    static async Task<PromiseFigure> Rooms(Db db, DateTimeOffset now)
    {
        var rooms = await RoomsOf(db, now);
        var good = rooms.Count(x => x.IsGood);
        return new(Promise.Rooms, rooms.Count == 0 ? null : (decimal)good / rooms.Count, good, rooms.Count, []);
    }

    /// <summary>Every active client with a project: whether its room opens, and when it last showed a step.</summary>
    public static async Task<IReadOnlyList<RoomState>> RoomsOf(Db db, DateTimeOffset now)
    {
        var clients = await db.Clients.Active().Where(x => db.Set<Project>().Any(p => p.ClientId == x.Id && p.ArchivedAt == null)).Select(x => new
        {
            x.Id,
            x.Name,
            Opens = db.Set<RoomLink>().Any(l => l.ClientId == x.Id && l.RevokedAt == null && (l.ExpiresAt == null || l.ExpiresAt > now) && (l.ContactId == null || l.Contact!.ArchivedAt == null)),
            Step = db.Set<WorkTask>().Where(t => t.ClientId == x.Id && t.IsVisible && t.ArchivedAt == null).Max(t => (DateTimeOffset?)t.MovedAt),
        }).ToListAsync();
        var since = now.AddDays(-7);
        return [.. clients.Select(x => new RoomState(x.Id, x.Name, x.Opens, x.Step, x.Opens && x.Step >= since))];
    }

    static async Task<PromiseFigure> Accounting(Db db, DateOnly today)
    {
        var share = await Share(db, today.AddDays(-29), today);
        var weeks = new List<double?>();
        for (var week = WeekCount; week > 0; week--) weeks.Add((double?)(await Share(db, today.AddDays((-7 * week) + 1), today.AddDays(-7 * (week - 1)))).Share);
        return new(Promise.Accounting, share.Share, share.Account, share.Base, weeks);
    }

    static async Task<AccountingShare> Share(Db db, DateOnly from, DateOnly to)
    {
        var sums = await db.TimeEntries.Counted().Between(from, to).Where(x => x.ProjectId != null).GroupBy(x => x.Kind).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
        return AccountingShare.Of(sums.Select(x => (x.Key, x.Seconds)), HoursRule.UsualLimit);
    }

    static async Task<PromiseFigure> Lost(Db db, DateTimeOffset now)
    {
        var stuck = await db.JobsParked().CountAsync() + await Stuck(db).CountAsync();
        var since = now - Window;
        return new(Promise.Lost, stuck, await db.Messages.CountAsync(x => x.At >= since && x.ContactId != null), stuck, []);
    }

    /// <summary>Mails that did not certainly leave.</summary>
    public static IQueryable<OutboundMail> Stuck(Db db) => db.Set<OutboundMail>().Where(x => x.State == MailState.Failed || x.State == MailState.Unknown);
}

/// <summary>What a client's room is like.</summary>
/// <param name="Opens">Somebody has a living link.</param>
/// <param name="Step">The last step of a task that the client sees (UTC).</param>
public sealed record RoomState(Guid Client, string Name, bool Opens, DateTimeOffset? Step, bool IsGood);
