namespace Zveno.Platform;

/// <summary>
/// Working time of one person or desk: a calendar and hours together. All results are instants in UTC and elapsed durations.
/// </summary>
/// <remarks>
/// It is open at an instant exactly when the wall clock of the zone then stands inside an interval of its date. So an hour that the clock skips in spring is not
/// worked, and an hour that it repeats in autumn is worked twice. Nothing here allocates; a year is counted in well under a millisecond.
/// </remarks>
public sealed partial class WorkingTime(WorkingCalendar calendar, WorkingHours hours)
{
    /// <summary>How far ahead working time is looked for: three years.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(3 * 366);

    /// <summary>The agency's calendar.</summary>
    public WorkingCalendar Calendar { get; } = calendar;

    /// <summary>The person's or desk's hours.</summary>
    public WorkingHours Hours { get; } = hours;

    /// <summary>The earliest instant by which so much working time has passed since <paramref name="from"/>: Friday 16:30 and one hour of 9–17 is Monday 9:30.</summary>
    /// <param name="from">Any instant, open or closed.</param>
    /// <param name="working">Zero gives <paramref name="from"/> itself. A sum that is used up exactly at closing ends there, not at the next opening.</param>
    /// <exception cref="ArgumentOutOfRangeException">The working time is negative.</exception>
    /// <exception cref="NoWorkingTimeException">There is none within three years.</exception>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, TimeSpan.Zero);
        if (working == TimeSpan.Zero) return from.ToUniversalTime();

        var left = working.Ticks;
        var spans = new OpenSpans(this, from.UtcTicks);
        while (spans.MoveNext())
        {
            if (left <= spans.Length) return Instant(spans.Start + left);
            left -= spans.Length;
            spans.LookOn();
        }
        throw new NoWorkingTimeException(Instant(spans.LookedFrom));
    }

    /// <summary>The working time that passes between two instants; negative when <paramref name="to"/> is the earlier one.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from) return -Between(to, from);

        var sum = 0L;
        var spans = new OpenSpans(this, from.UtcTicks, to.UtcTicks);
        while (spans.MoveNext()) sum += spans.Length;
        return new(sum);
    }

    /// <summary>Whether it is open at that instant; it is at its opening, it is not at its closing.</summary>
    public bool IsOpenAt(DateTimeOffset at)
    {
        var local = at.UtcDateTime + Hours.Zone.GetUtcOffset(at.UtcDateTime);
        var minute = local.Hour * 60 + local.Minute;
        foreach (var interval in IntervalsOn(DateOnly.FromDateTime(local)))
            if (minute >= interval.Start && minute < interval.End) return true;
        return false;
    }

    /// <summary>The first instant from <paramref name="at"/> on at which it is open: itself when it is open then.</summary>
    /// <exception cref="NoWorkingTimeException">There is none within three years.</exception>
    public DateTimeOffset NextOpening(DateTimeOffset at)
    {
        var spans = new OpenSpans(this, at.UtcTicks);
        return spans.MoveNext() ? Instant(spans.Start) : throw new NoWorkingTimeException(at.ToUniversalTime());
    }

    /// <summary>When the opening that holds <paramref name="at"/> ends, lunch being an end too; null when it is closed then, or open round the clock for three years.</summary>
    public DateTimeOffset? CurrentClosing(DateTimeOffset at)
    {
        var spans = new OpenSpans(this, at.UtcTicks);
        if (!spans.MoveNext() || spans.Start > at.UtcTicks) return null;

        for (var closing = spans.End; ; closing = spans.End)      // midnight of a day-and-night desk is no closing
            if (!spans.MoveNext()) return closing - at.UtcTicks < Horizon.Ticks ? Instant(closing) : null;
            else if (spans.Start > closing) return Instant(closing);
    }

    /// <summary>The hours planned on a date by the wall clock, for load and capacity; zero on a day off or away.</summary>
    public TimeSpan PlannedOn(DateOnly date)
    {
        var minutes = 0;
        foreach (var interval in IntervalsOn(date)) minutes += interval.Minutes;
        return TimeSpan.FromMinutes(minutes);
    }

    ReadOnlySpan<WorkingInterval> IntervalsOn(DateOnly date) => Hours.On(date, Calendar[date]);

    static DateTimeOffset Instant(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
