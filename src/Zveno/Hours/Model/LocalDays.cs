namespace Zveno.Hours;

/// <summary>Cuts time at the midnights of a zone. Lengths come from instants, so a change of the clock makes a day of 23 or 25 hours.</summary>
public static class LocalDays
{
    /// <summary>The date there at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>The first instant of a date (UTC); where the clock skips midnight, the first minute that exists; where it skips the date, that of the next one.</summary>
    public static DateTimeOffset Begins(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        var begins = new DateTimeOffset(local, offset).ToUniversalTime();
        return DayOf(begins, zone) == day && DayOf(begins.AddTicks(-1), zone) < day ? begins : Reaches(day, begins, zone);
    }

    // A zone that crosses the date line has no such date (Samoa, 30 December 2011): the first instant at which the calendar there is as far, found by halving.
    static DateTimeOffset Reaches(DateOnly day, DateTimeOffset near, TimeZoneInfo zone)
    {
        var (before, reached) = (near.AddDays(-2), near.AddDays(2));
        while (reached.Ticks - before.Ticks > 1)
        {
            var middle = before.AddTicks((reached.Ticks - before.Ticks) / 2);
            if (DayOf(middle, zone) >= day) reached = middle;
            else before = middle;
        }
        return reached;
    }

    /// <summary>The pieces of a span, a date each; their seconds add up to the whole seconds of the span.</summary>
    public static IEnumerable<DayPiece> Split(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        var start = from;
        while (start < to)
        {
            var day = DayOf(start, zone);
            var midnight = Begins(day.AddDays(1), zone);
            var end = midnight > start && midnight < to ? midnight : to;
            yield return new DayPiece(day, start, end, Whole(end - from) - Whole(start - from));
            start = end;
        }

        static int Whole(TimeSpan span) => (int)(span.Ticks / TimeSpan.TicksPerSecond);
    }
}

/// <summary>A part of a span that lies in one date.</summary>
/// <param name="Day">The date there.</param>
/// <param name="From">First instant (UTC).</param>
/// <param name="To">Where it ends (UTC).</param>
/// <param name="Seconds">Whole seconds.</param>
public readonly record struct DayPiece(DateOnly Day, DateTimeOffset From, DateTimeOffset To, int Seconds);
