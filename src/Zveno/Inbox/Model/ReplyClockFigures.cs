using Microsoft.EntityFrameworkCore;

namespace Zveno.Inbox;

/// <summary>The first promise as figures. Every figure is a query that can be opened down to its clocks.</summary>
public static class ReplyClockFigures
{
    /// <summary>The clocks that a period is judged by: answered in it, or broken (whatever came of it later) and ended in it, or broken in it and still running.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="to">UTC, not included.</param>
    public static IQueryable<ReplyClock> Judged(this IQueryable<ReplyClock> clocks, DateTimeOffset from, DateTimeOffset to) => clocks.Where(x =>
        (x.StoppedAt >= from && x.StoppedAt < to && (x.Outcome == ReplyOutcome.Answered || x.BreachedAt != null))
        || (x.StoppedAt == null && x.BreachedAt >= from && x.BreachedAt < to));

    /// <summary>Those answered within their limit (15 working minutes usually).</summary>
    public static IQueryable<ReplyClock> InTime(this IQueryable<ReplyClock> clocks) => clocks.Where(x => x.Outcome == ReplyOutcome.Answered && x.WorkingSeconds <= x.DueSeconds);

    /// <summary>Those that were not: late or unanswered.</summary>
    public static IQueryable<ReplyClock> Late(this IQueryable<ReplyClock> clocks) => clocks.Where(x => x.Outcome != ReplyOutcome.Answered || x.WorkingSeconds > x.DueSeconds || x.Outcome == null);

    /// <summary>Those of one member's.</summary>
    public static IQueryable<ReplyClock> OwedBy(this IQueryable<ReplyClock> clocks, Guid member) => clocks.Where(x => x.OwedById == member);

    /// <summary>Share in time of the clocks judged (0 to 1), with how many they are; null when there are none: no figure is better than a made-up one.</summary>
    public static async Task<(double? Share, int Of)> ShareInTime(this IQueryable<ReplyClock> judged, CancellationToken stop = default)
    {
        var all = await judged.CountAsync(stop);
        return (all == 0 ? null : (double)await judged.InTime().CountAsync(stop) / all, all);
    }

    /// <summary>Median working time to the answer, of those answered; null when there are none.</summary>
    public static async Task<TimeSpan?> MedianAnswer(this IQueryable<ReplyClock> judged, CancellationToken stop = default)
    {
        var answered = judged.Where(x => x.Outcome == ReplyOutcome.Answered && x.WorkingSeconds != null).OrderBy(x => x.WorkingSeconds).ThenBy(x => x.Id);
        var count = await answered.CountAsync(stop);
        if (count == 0) return null;
        var middle = await answered.Skip((count - 1) / 2).Take(count % 2 == 0 ? 2 : 1).Select(x => x.WorkingSeconds!.Value).ToListAsync(stop);
        return TimeSpan.FromSeconds(middle.Average());
    }
}
