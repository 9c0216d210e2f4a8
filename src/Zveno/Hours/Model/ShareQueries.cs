using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>The accounting share of projects, from the entries themselves.</summary>
public static class ShareQueries
{
    extension(Db db)
    {
        /// <summary>The share of one project in these days, both included.</summary>
        public async Task<AccountingShare> AccountingShareOf(Guid project, DateOnly from, DateOnly to)
        {
            var sums = await db.TimeEntries.Counted().Between(from, to).Where(x => x.ProjectId == project)
                .GroupBy(x => x.Kind).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
            return AccountingShare.Of(sums.Select(x => (x.Key, x.Seconds)), await db.AccountLimitOf(project));
        }

        /// <summary>The shares of every project with hours in these days, by project.</summary>
        /// <param name="client">Of one client only.</param>
        public async Task<IReadOnlyDictionary<Guid, AccountingShare>> AccountingShares(DateOnly from, DateOnly to, Guid? client = null)
        {
            var sums = await db.TimeEntries.Counted().Between(from, to).Where(x => x.ProjectId != null && (client == null || x.ClientId == client))
                .GroupBy(x => new { x.ProjectId, x.Kind }).Select(x => new { x.Key.ProjectId, x.Key.Kind, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
            var limits = await db.HoursRules.ToDictionaryAsync(x => x.ProjectId, x => x.AccountLimit);
            return sums.GroupBy(x => x.ProjectId!.Value)
                .ToDictionary(x => x.Key, x => AccountingShare.Of(x.Select(y => (y.Kind, y.Seconds)), limits.GetValueOrDefault(x.Key, HoursRule.UsualLimit)));
        }

        /// <summary>The share of one that is still green on this project.</summary>
        public async Task<decimal> AccountLimitOf(Guid project) =>
            await db.HoursRules.Where(x => x.ProjectId == project).Select(x => (decimal?)x.AccountLimit).SingleOrDefaultAsync() ?? HoursRule.UsualLimit;
    }
}
