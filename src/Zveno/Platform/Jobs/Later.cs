using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

public abstract partial class Db
{
    /// <summary>Has <paramref name="job"/> done at <paramref name="due"/> (UTC) or soon after; kept with this save, or not at all.</summary>
    /// <param name="key">When given: a job of this key that still waits is replaced.</param>
    public async Task Later(Job job, DateTimeOffset due, string? key = null)
    {
        if (key is not null) await Forget(key);
        Set<JobRow>().Add(new JobRow(job, AgencyOfViewer, due, key));
    }

    /// <summary>Takes back the job of this key, if it still waits.</summary>
    public async Task Forget(string key)
    {
        if (ChangeTracker.Entries<JobRow>().SingleOrDefault(x => x.State == EntityState.Added && x.Entity.Key == key) is { } added)
        {
            added.State = EntityState.Detached;                   // the one that waited before it is taken back already
            return;
        }
        var agency = AgencyOfViewer;
        if (await Set<JobRow>().FirstOrDefaultAsync(x => x.AgencyId == agency && x.Key == key) is { } waiting) Set<JobRow>().Remove(waiting);
    }
}
