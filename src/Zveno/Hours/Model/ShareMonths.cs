using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Hours of a kind on a project in a month.</summary>
/// <param name="Month">Its first day.</param>
public sealed record ShareMonth(Guid Project, DateOnly Month, HoursKind Kind, long Seconds);

/// <summary>The accounting share month over month.</summary>
public static class ShareMonths
{
    /// <summary>How many months are looked back over, the last one among them.</summary>
    public const int Back = 6;

    extension(Db db)
    {
        /// <summary>What the shares of the last months are made of.</summary>
        /// <param name="last">First day of the last one.</param>
        /// <param name="project">Of one project only.</param>
        /// <param name="client">Of one client only.</param>
        public async Task<IReadOnlyList<ShareMonth>> AccountingMonths(DateOnly last, Guid? project = null, Guid? client = null)
        {
            var entries = db.TimeEntries.Counted().Between(last.AddMonths(1 - Back), Months.EndOf(last)).Where(x => x.ProjectId != null);
            if (project is { } one) entries = entries.Where(x => x.ProjectId == one);
            if (client is { } whose) entries = entries.Where(x => x.ClientId == whose);
            var sums = await entries.GroupBy(x => new { x.ProjectId, x.Day.Year, x.Day.Month, x.Kind }).Select(x => new { x.Key.ProjectId, x.Key.Year, x.Key.Month, x.Key.Kind, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
            return [.. sums.Select(x => new ShareMonth(x.ProjectId!.Value, new DateOnly(x.Year, x.Month, 1), x.Kind, x.Seconds))];
        }
    }

    /// <summary>The shares of these together, a month each, the earliest first.</summary>
    public static IReadOnlyList<AccountingShare> ByMonth(this IEnumerable<ShareMonth> sums, DateOnly last, decimal limit)
    {
        var by = sums.ToLookup(x => x.Month);
        return [.. Enumerable.Range(0, Back).Select(x => AccountingShare.Of(by[last.AddMonths(x + 1 - Back)].Select(y => (y.Kind, y.Seconds)), limit))];
    }
}
