using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>What happens to running timers, whoever stops them: the person, the start of another, the end of a task.</summary>
public static class RunningTimers
{
    extension(Db db)
    {
        /// <summary>The member's running timer.</summary>
        public Task<Timer?> RunningTimerOf(Guid member) => db.Timers.Include(x => x.Member).SingleOrDefaultAsync(x => x.MemberId == member && x.StoppedAt == null);

        /// <summary>Stops a timer: its entries are added; or it asks, and they come with the answer.</summary>
        /// <returns>The entries; none when it asks.</returns>
        public async Task<IReadOnlyList<TimeEntry>> Stop(Timer timer, Guid? by, DateTimeOffset at)
        {
            var (from, to) = (timer.Member.Today(timer.StartedAt), timer.Member.Today(at));
            var away = await db.Set<MemberAbsence>().AnyAsync(x => x.MemberId == timer.MemberId && x.First <= to && x.Last >= from);
            var entries = timer.Stop(timer.Member.ZoneInfo, await db.HoursPolicy(timer.ProjectId), by, at, away);
            await db.Forget(AskAboutTimer.KeyOf(timer.MemberId));
            db.AddRange(entries);
            return entries;
        }

        /// <summary>Stops whatever the member runs.</summary>
        public async Task<Timer?> StopTimerOf(Guid member, Guid? by, DateTimeOffset at)
        {
            if (await db.RunningTimerOf(member) is not { } timer) return null;
            await db.Stop(timer, by, at);
            return timer;
        }
    }

    /// <summary>With what its entries need.</summary>
    public static IQueryable<Timer> WithPeople(this IQueryable<Timer> timers) => timers.Include(x => x.Member);
}
