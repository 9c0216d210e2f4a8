using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Rings what is due of a clock, then plans its next alarm.</summary>
public sealed record RingAlarms(Guid Clock) : Job
{
    /// <summary>Has the clock's next alarm rung in time, and only that one: a plan made earlier is replaced, or taken back when nothing is left to ring.</summary>
    public static async Task Plan(Db db, ReplyClock clock)
    {
        var key = $"clock:{clock.Id}";
        if (clock.ToRing.Select(x => (AlarmKind?)x).FirstOrDefault() is { } next) await db.Later(new RingAlarms(clock.Id), clock.InstantOf(next)!.Value, key);
        else await db.Forget(key);
    }
}
