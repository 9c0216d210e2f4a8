using Zveno.Agencies;

namespace Zveno.Hours;

public sealed partial class Timer
{
    /// <summary>Whether stopping it at <paramref name="at"/> must ask first: over eight hours, or over the member's midnight.</summary>
    public bool Asks(DateTimeOffset at, TimeZoneInfo zone) =>
        at - StartedAt > LongestUnasked || LocalDays.DayOf(StartedAt, zone) != LocalDays.DayOf(at, zone);

    /// <summary>Stops it. Returns the entries to be added; none when it asks, and then it waits for <see cref="Settle"/>.</summary>
    /// <param name="zone">Where its owner works: entries are cut at that midnight.</param>
    /// <param name="by">Who stopped it; null when the product did.</param>
    /// <param name="away">Its owner was absent meanwhile: it asks, however short it ran.</param>
    public IReadOnlyList<TimeEntry> Stop(TimeZoneInfo zone, HoursPolicy policy, Guid? by, DateTimeOffset at, bool away = false)
    {
        if (!IsRunning) throw Refusals.TimerStopped();
        StoppedAt = at < StartedAt ? StartedAt : at;
        Record(new TimerStopped(Id, MemberId, On, by, at));
        if (away || Asks(StoppedAt.Value, zone)) return [];
        SettledAt = at;
        return Entries(StoppedAt.Value, zone, policy, by, at);
    }

    /// <summary>Says how much of a stopped timer was work; the entries begin where it began and are cut at the member's midnights.</summary>
    /// <param name="worked">Zero (nothing of it) to the whole.</param>
    /// <exception cref="Zveno.Platform.Refused">It runs still, is another's, or less time passed than is claimed.</exception>
    public IReadOnlyList<TimeEntry> Settle(TimeSpan worked, TimeZoneInfo zone, HoursPolicy policy, Member by, DateTimeOffset at)
    {
        if (by.Id != MemberId) throw Refusals.NotYourHours();
        if (StoppedAt is not { } stopped) throw Refusals.TimerRuns();
        if (SettledAt is not null) throw Refusals.TimerStopped();
        var whole = stopped - StartedAt;
        if (worked < TimeSpan.Zero || worked > RoundedUp(whole)) throw Refusals.MoreThanPassed(whole);
        (SettledAt, PauseFrom, PauseTo) = (at, null, null);
        Record(new TimerSettled(Id, MemberId, (int)worked.TotalSeconds, by.Id, at));
        return Entries(StartedAt + (worked < whole ? worked : whole), zone, policy, by.Id, at);
    }

    List<TimeEntry> Entries(DateTimeOffset until, TimeZoneInfo zone, HoursPolicy policy, Guid? by, DateTimeOffset at) =>
        [.. LocalDays.Split(StartedAt, until, zone).Where(x => x.Seconds > 0).Select(x => TimeEntry.ByTimer(this, x, policy, by, at))];

    // The answer is given in minutes: the whole of 8 h 29 min 40 s is told as 8 h 30 min.
    static TimeSpan RoundedUp(TimeSpan span) => TimeSpan.FromMinutes(Math.Ceiling(span.TotalMinutes));
}
