using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Packages and what they come to.</summary>
public static class PackageQueries
{
    extension(Db db)
    {
        public DbSet<Package> Packages => db.Set<Package>();
        public DbSet<PackageMonth> PackageMonths => db.Set<PackageMonth>();

        /// <summary>The ledger of a project's package from its first month to that of <paramref name="until"/>; empty when no hours were sold.</summary>
        public async Task<IReadOnlyList<LedgerMonth>> PackageLedgerOf(Guid project, DateOnly until) =>
            (await db.PackageLedgers(until, project)).GetValueOrDefault(project, []);

        /// <summary>The ledgers of all projects with a package, by project.</summary>
        /// <param name="project">Of one only.</param>
        public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<LedgerMonth>>> PackageLedgers(DateOnly until, Guid? project = null)
        {
            var last = Months.Of(until);
            var agreed = await db.Packages.AsNoTracking().Where(x => x.From <= last && (project == null || x.ProjectId == project)).ToListAsync();
            if (agreed.Count == 0) return new Dictionary<Guid, IReadOnlyList<LedgerMonth>>();
            var first = agreed.Min(x => x.From);
            var spent = (await db.RoomHours.Where(x => x.Month >= first && x.Month <= last && (project == null || x.ProjectId == project))
                .GroupBy(x => new { x.ProjectId, x.Month }).Select(x => new { x.Key.ProjectId, x.Key.Month, Minutes = x.Sum(y => y.Minutes) }).ToListAsync()).ToLookup(x => x.ProjectId);
            var chosen = (await db.PackageMonths.Where(x => x.Choice != null && x.Month <= last && (project == null || x.ProjectId == project))
                .Select(x => new { x.ProjectId, x.Month, x.Choice }).ToListAsync()).ToLookup(x => x.ProjectId);
            return agreed.GroupBy(x => x.ProjectId).ToDictionary(x => x.Key, x => PackageLedger.Of(x.Select(y => (y.From, y.Terms)),
                spent[x.Key].ToDictionary(y => y.Month, y => y.Minutes), chosen[x.Key].ToDictionary(y => y.Month, y => y.Choice!.Value), last));
        }

        /// <summary>Minutes that a plan of a month may hold beside what is spent: package + carried over − spent, never below zero; null when no hours are sold by a limit.</summary>
        public async Task<int?> PackageMinutesLeft(Guid project, DateOnly day) =>
            await db.PackageLedgerOf(project, day) is [.., { Terms.Kind: not PackageKind.Hourly } line] ? Math.Max(0, line.Left) : null;

        /// <summary>The row of a month's decisions, to be changed; made when it is not there.</summary>
        internal async Task<PackageMonth> MonthOfPackage(Guid client, Guid project, DateOnly month, DateTimeOffset at)
        {
            if (await db.PackageMonths.SingleOrDefaultAsync(x => x.ProjectId == project && x.Month == month) is { } known) return known;
            var row = new PackageMonth(Ids.New(at), client, project, month);
            db.Add(row);
            return row;
        }

        /// <summary>The last day of a project whose hours are closed; null when none is.</summary>
        public Task<DateOnly?> HoursClosedThrough(Guid project) => db.HoursRules.Where(x => x.ProjectId == project).Select(x => x.ClosedThrough).SingleOrDefaultAsync();
    }
}
