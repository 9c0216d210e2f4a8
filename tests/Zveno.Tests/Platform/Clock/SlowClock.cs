using NodaTime;

namespace Zveno.Tests.Platform;

/// <summary>What a day is to the slow reference, found by its own rules.</summary>
/// <param name="HoursOf">0 for Monday to 6 for Sunday.</param>
readonly record struct SlowDay(bool Holiday, bool Called, bool Short, int HoursOf);

/// <summary>
/// The independent slow reference: knows nothing of the product's code, takes zones from NodaTime's own tzdb and goes minute by minute,
/// asking of each what the wall clock shows. Instants are seconds since 1970. Only closed stretches are jumped over, never past a change of the clock.
/// </summary>
sealed class SlowClock(DateTimeZone zone, bool[][] week, Func<LocalDate, SlowDay> calendar, Func<LocalDate, bool> away)
{
    readonly Dictionary<LocalDate, bool[]> cache = [];
    static readonly bool[] Closed = new bool[1440];

    public long Worked(long from, long to, IReadOnlyList<(long From, long To)>? pauses = null)
    {
        var sum = 0L;
        for (var at = from; at < to; at = NextMinute(at))
            if (OpenOrJump(ref at)) sum += Running(at, Math.Min(NextMinute(at), to), pauses);
        return sum;
    }

    /// <summary>Null when a pause without end comes first.</summary>
    public long? Reach(long from, long work, IReadOnlyList<(long From, long To)>? pauses = null)
    {
        var forever = pauses?.Where(pause => pause.To == long.MaxValue).Select(pause => (long?)pause.From).Min();
        for (var at = from; ; at = NextMinute(at))
        {
            if (at >= forever) return null;
            if (!OpenOrJump(ref at)) continue;
            var runs = Running(at, NextMinute(at), pauses);
            if (runs < work) { work -= runs; continue; }
            for (; ; at++)
                if (Running(at, at + 1, pauses) == 1 && --work == 0) return at + 1;
        }
    }

    public bool IsOpen(long at)
    {
        var local = Local(at);
        return Open(local.Date)[local.Hour * 60 + local.Minute];
    }

    public long NextOpening(long at)
    {
        for (; ; at = NextMinute(at)) if (OpenOrJump(ref at)) return at;
    }

    /// <summary>Null when it is closed, or stays open for as long as anybody would look here (60 days).</summary>
    public long? Closing(long at)
    {
        if (!IsOpen(at)) return null;
        for (var end = at + (60 * 86_400); at < end; at = NextMinute(at)) if (!IsOpen(at)) return at;
        return null;
    }

    static long NextMinute(long at) => (at / 60 * 60) + 60;

    /// <summary>Seconds of [from, to), which lies in one open minute, that no pause covers.</summary>
    static long Running(long from, long to, IReadOnlyList<(long From, long To)>? pauses)
    {
        if (pauses is null || pauses.All(pause => pause.To <= from || pause.From >= to)) return to - from;
        var runs = 0L;
        for (var second = from; second < to; second++) if (!pauses.Any(pause => pause.From <= second && second < pause.To)) runs++;
        return runs;
    }

    /// <summary>If closed, goes on to the last closed minute before the next opening of this date, its midnight, or the change of the clock, whichever is first.</summary>
    bool OpenOrJump(ref long at)
    {
        var local = Local(at);
        var (open, minute) = (Open(local.Date), local.Hour * 60 + local.Minute);
        if (open[minute]) return true;

        var on = minute;
        while (on < 1440 && !open[on]) on++;
        var next = (at / 60 * 60) + ((on - minute) * 60);
        var interval = zone.GetZoneInterval(Instant.FromUnixTimeSeconds(at));
        if (interval.HasEnd) next = Math.Min(next, interval.End.ToUnixTimeSeconds());
        at = Math.Max(at, next - 60);
        return false;
    }

    LocalDateTime Local(long at)
    {
        var instant = Instant.FromUnixTimeSeconds(at);
        return instant.WithOffset(zone.GetUtcOffset(instant)).LocalDateTime;
    }

    bool[] Open(LocalDate date)
    {
        if (cache.TryGetValue(date, out var open)) return open;

        var day = calendar(date);
        var own = week[(int)date.DayOfWeek - 1];
        if (day.Called && !own.Contains(true)) own = week[day.HoursOf];
        open = day.Holiday || away(date) ? Closed : own;
        if (day.Short && open != Closed)
        {
            open = [.. open];
            for (int minute = 1439, cut = 60; minute >= 0 && cut > 0; minute--)
                if (open[minute]) (open[minute], cut) = (false, cut - 1);
        }
        return cache[date] = open;
    }
}
