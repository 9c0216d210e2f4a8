using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Jobs that were given up, of the viewer's agency only: the table is the installation's.</summary>
public static class ParkedJobs
{
    /// <summary>Parked jobs of the viewer's agency.</summary>
    public static IQueryable<JobRow> JobsParked(this Db db)
    {
        var agency = db.AgencyOfViewer;
        return db.Set<JobRow>().AsNoTracking().Where(x => x.AgencyId == agency && x.ParkedAt != null);
    }
}
