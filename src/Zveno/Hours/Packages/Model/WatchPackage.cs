using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>After hours changed: says once that three quarters, nine tenths or all of a month's package is spent.</summary>
public sealed record WatchPackage(Guid Project) : Job
{
    /// <summary>One look a project.</summary>
    public static string KeyOf(Guid project) => $"package:{project}";
}

/// <summary>Looks at this month by the agency's calendar.</summary>
public sealed class WatchPackageJob(Db db, TimeProvider clock) : IDo<WatchPackage>
{
    /// <inheritdoc />
    public async Task Do(WatchPackage job, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        var today = LocalDays.DayOf(at, await db.AgencyZone());
        if (await db.PackageLedgerOf(job.Project, today) is not [.., var line]) return;
        var client = await db.Packages.Where(x => x.ProjectId == job.Project).Select(x => x.ClientId).FirstAsync(stop);
        var known = await db.PackageMonths.Where(x => x.ProjectId == job.Project && x.Month == line.Month).Select(x => (int?)x.Told).SingleOrDefaultAsync(stop) ?? 0;
        if (line.Alarm != known) (await db.MonthOfPackage(client, job.Project, line.Month, at)).Tell(line.Alarm, at);
    }
}
