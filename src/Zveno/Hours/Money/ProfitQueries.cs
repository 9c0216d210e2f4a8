using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Reading what profit is made of.</summary>
public static class ProfitQueries
{
    extension(Db db)
    {
        public DbSet<CostRate> CostRates => db.Set<CostRate>();

        /// <summary>Hours on projects in these months with what they cost by each day's rate.</summary>
        public async Task<IReadOnlyList<ProfitPart>> ProfitParts(DateOnly from, DateOnly to)
        {
            var days = await db.TimeEntries.Counted().Between(from, to).Where(x => x.ProjectId != null)
                .GroupBy(x => new { x.ProjectId, x.MemberId, x.Task!.ServiceId, x.Day }).Select(x => new { x.Key.ProjectId, x.Key.MemberId, x.Key.ServiceId, x.Key.Day, Minutes = x.Sum(y => y.Minutes) }).ToListAsync();
            var rates = (await db.CostRates.AsNoTracking().ToListAsync()).GroupBy(x => x.MemberId).ToDictionary(x => x.Key, x => x.OrderByDescending(y => y.From).ToList());
            return [.. days.GroupBy(x => (Project: x.ProjectId!.Value, Month: Months.Of(x.Day), x.ServiceId, x.MemberId)).Select(x =>
            {
                var priced = x.Select(y => (y.Minutes, Rate: rates.GetValueOrDefault(y.MemberId)?.Find(r => r.From <= y.Day)?.Kopecks)).ToList();
                return new ProfitPart(x.Key.Project, x.Key.Month, x.Key.ServiceId, x.Key.MemberId, priced.Sum(y => y.Minutes),
                    Money.Round(priced.Sum(y => (y.Rate ?? 0) * (decimal)y.Minutes) / 60), priced.Where(y => y.Rate is null).Sum(y => y.Minutes));
            }).OrderBy(x => x.Project).ThenBy(x => x.Month).ThenBy(x => x.Person).ThenBy(x => x.Service)];
        }

        /// <summary>What packages earned in these months in roubles, by project and month: their prices and hours beyond.</summary>
        public async Task<Dictionary<(Guid Project, DateOnly Month), long>> EarnedByPackages(DateOnly from, DateOnly to) =>
            (await db.PackageLedgers(to)).SelectMany(x => x.Value.Where(y => y.Month >= Months.Of(from) && y.Price.Currency == Currency.RUB).Select(y => (x.Key, y)))
                .ToDictionary(x => (x.Key, x.y.Month), x => (x.y.Price + x.y.PriceBeyond).Kopecks);
    }
}
