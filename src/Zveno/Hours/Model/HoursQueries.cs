using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>The module's tables and the words of its queries.</summary>
public static class HoursQueries
{
    extension(Db db)
    {
        public DbSet<TimeEntry> TimeEntries => db.Set<TimeEntry>();
        public DbSet<Timer> Timers => db.Set<Timer>();
        public DbSet<HoursRule> HoursRules => db.Set<HoursRule>();
        public DbSet<HoursSettings> HoursSettings => db.Set<HoursSettings>();
        public DbSet<RoomHours> RoomHours => db.Set<RoomHours>();
        public DbSet<RoomEntry> RoomEntries => db.Set<RoomEntry>();
    }

    /// <summary>Those that count: not taken out.</summary>
    public static IQueryable<TimeEntry> Counted(this IQueryable<TimeEntry> entries) => entries.Where(x => x.RemovedAt == null);

    /// <summary>Of these days, both included.</summary>
    public static IQueryable<TimeEntry> Between(this IQueryable<TimeEntry> entries, DateOnly from, DateOnly to) => entries.Where(x => x.Day >= from && x.Day <= to);

    /// <summary>Those that a member may look at: a subcontractor the own ones only.</summary>
    public static IQueryable<TimeEntry> SeenBy(this IQueryable<TimeEntry> entries, Member member) =>
        member.SeesHoursOfOthers ? entries : entries.Where(x => x.MemberId == member.Id);
}
