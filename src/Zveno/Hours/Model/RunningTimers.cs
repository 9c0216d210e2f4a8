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

        /// <summary>Hears where its owner gave a sign since the last one: what he did in the product, and what his browser saw.</summary>
        /// <param name="seen">The last sign in a browser; null when none is known.</param>
        public async Task Hear(Timer timer, DateTimeOffset? seen, DateTimeOffset at)
        {
            var (member, since) = (timer.MemberId, timer.SignAt ?? timer.StartedAt);
            var did = await db.Set<ActivityRow>().Where(x => x.At > since && x.At <= at && x.By == member).Select(x => x.At).ToListAsync();
            timer.Hear(seen is { } sign ? did.Append(sign.ToUniversalTime()) : did, await db.Silence(), at);
        }

        /// <summary>Stops a timer: its entries are added; or it asks, and they come with the answer.</summary>
        /// <returns>The entries; none when it asks.</returns>
        public async Task<IReadOnlyList<TimeEntry>> Stop(Timer timer, Guid? by, DateTimeOffset at)
        {
            var (from, to) = (timer.Member.Today(timer.StartedAt), timer.Member.Today(at));
            var away = await db.Set<MemberAbsence>().AnyAsync(x => x.MemberId == timer.MemberId && x.First <= to && x.Last >= from);
            await db.Hear(timer, null, at);
            var entries = timer.Stop(timer.Member.ZoneInfo, await db.HoursPolicy(timer.ProjectId), by, at, away);
            await db.Forget(AskAboutTimer.KeyOf(timer.MemberId));
            db.AddRange(entries);
            return entries;
        }

        /// <summary>
        /// Takes a pause off a timer: one that runs is stopped where the pause began and another runs on from its end; of one that is stopped the entries
        /// that hold the pause are shortened by it.
        /// </summary>
        public async Task TakeOff(Timer timer, Pause pause, Member by, DateTimeOffset at)
        {
            if (timer.IsRunning)
            {
                var next = timer.Again(Ids.New(at), pause.To, by, at);
                await db.Stop(timer, by.Id, pause.From);
                db.Add(next);
                await db.Later(new AskAboutTimer(next.Id), next.StartedAt + Timer.LongestUnasked, AskAboutTimer.KeyOf(by.Id));
                return;
            }
            var held = await db.TimeEntries.Counted().Include(x => x.Member).Include(x => x.Corrections)
                .Where(x => x.MemberId == timer.MemberId && x.CorrectsId == null && x.StartedAt >= timer.StartedAt && x.EndedAt <= timer.StoppedAt && x.StartedAt < pause.To && x.EndedAt > pause.From).ToListAsync();
            foreach (var entry in held)
            {
                var (from, to) = (entry.StartedAt > pause.From ? entry.StartedAt.Value : pause.From, entry.EndedAt < pause.To ? entry.EndedAt.Value : pause.To);
                db.AddRange(entry.Change(entry.On, Math.Max(0, entry.Current - (int)(to - from).TotalSeconds), entry.Note, entry.IsGift, await db.HoursPolicy(entry.ProjectId), by, at));
            }
        }

        /// <summary>Stops whatever the member runs.</summary>
        public async Task<Timer?> StopTimerOf(Guid member, Guid? by, DateTimeOffset at)
        {
            if (await db.RunningTimerOf(member) is not { } timer) return null;
            await db.Stop(timer, by, at);
            return timer;
        }
    }

    /// <summary>Those that run or ask something. Of a timer that is over, a pause is asked about for a day: later nobody remembers.</summary>
    public static IQueryable<Timer> Waiting(this IQueryable<Timer> timers, DateTimeOffset now)
    {
        var dayAgo = now.AddDays(-1);
        return timers.Where(x => x.SettledAt == null || (x.SettledAt > dayAgo && x.PauseTo != null));
    }

    /// <summary>With what its entries need.</summary>
    public static IQueryable<Timer> WithPeople(this IQueryable<Timer> timers) => timers.Include(x => x.Member);
}
