using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Media;

/// <summary>The module's tables by name.</summary>
public static class MediaQueries
{
    extension(Db db)
    {
        public DbSet<Metric> Metrics => db.Set<Metric>();
        public DbSet<Reading> Readings => db.Set<Reading>();
    }

}

/// <summary>Who may do what here.</summary>
public static class MediaRights
{
    extension(Member member)
    {
        /// <summary>May read metrics of the projects that he sees and tell what was measured: everybody of the staff, since specialists measure. What the client sees is chosen by who talks to clients.</summary>
        public bool Measures => !member.IsOutside;
    }
}

/// <summary>Live topics of this module.</summary>
public static class MediaTopics
{
    /// <summary>The metrics of a project.</summary>
    public static string Metrics(Guid project) => $"metrics:{project}";
}
