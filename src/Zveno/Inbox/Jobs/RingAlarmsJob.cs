using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Rings the alarms of one clock. In the transaction that rings it asks again whether the clock still runs and whether the instant has really come
/// (somebody's hours may have changed since): what is not due yet is planned anew. What rang is noted on the clock in the same commit, so each rings once, whoever died.
/// </summary>
public sealed class RingAlarmsJob(Db db, AlarmRinging ringing, TimeProvider time) : IDo<RingAlarms>
{
    /// <inheritdoc />
    public async Task Do(RingAlarms job, CancellationToken stop)
    {
        var topic = await db.Topics.WithClock().Include(x => x.Client).SingleOrDefaultAsync(x => x.Clocks.Any(c => c.Id == job.Clock && c.StoppedAt == null), stop);
        if (topic?.Clock is not { } clock) return;
        var at = time.GetUtcNow();
        topic.Recount(await DeskTimes.Read(db, stop), null, at);
        var due = clock.ToRing.Where(x => clock.InstantOf(x) <= at).ToList();
        foreach (var kind in due)
        {
            clock.Ring(kind, at);
            ringing.Raise(clock, kind, await ringing.Whom(kind, clock, at), at);
        }
        await RingAlarms.Plan(db, clock);
    }
}
