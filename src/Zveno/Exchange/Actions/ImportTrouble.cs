using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>The job of an import failed: nothing of it was kept.</summary>
/// <param name="AgainAt">When it is tried again by itself (UTC); null when it was given up.</param>
public sealed record ImportTrouble(DateTimeOffset? AgainAt)
{
    /// <summary>What is the matter with an import that should be running; null when nothing is.</summary>
    public static async Task<ImportTrouble?> Of(Db db, Import import)
    {
        if (import.State is not (ImportState.Mapped or ImportState.Undoing)) return null;
        var (agency, key) = (db.AgencyOfViewer, Import.Topic(import.Id));
        var job = await db.Set<JobRow>().AsNoTracking().SingleOrDefaultAsync(x => x.AgencyId == agency && x.Key == key);
        return job is null ? new(AgainAt: null) : job is { Error: not null, ClaimedUntil: null } ? new(job.DueAt) : null;
    }
}
