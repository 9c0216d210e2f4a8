using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>When a due date is past: at its time, or at the end of its day, where the agency is.</summary>
public static class DueMoment
{
    /// <summary>The instant from which a task that is not done is late.</summary>
    /// <param name="zone">Where the agency is.</param>
    public static DateTimeOffset Of(DateOnly due, TimeOnly? time, TimeZoneInfo zone)
    {
        var local = time is { } at ? due.ToDateTime(at) : due == DateOnly.MaxValue ? due.ToDateTime(TimeOnly.MaxValue) : due.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Whether a due date is past. A date alone is past by the reader's day, as dates everywhere are; a time by the agency's clock.</summary>
    /// <param name="today">The date where the reader is.</param>
    public static bool IsPast(DateOnly due, TimeOnly? time, DateOnly today, DateTimeOffset now, TimeZoneInfo zone) => time is null ? due < today : Of(due, time, zone) <= now;

    /// <summary>Where the viewer's agency is.</summary>
    public static async Task<TimeZoneInfo> AgencyZone(this Db db) => TimeZoneInfo.FindSystemTimeZoneById((await db.Agency()).Zone);
}
