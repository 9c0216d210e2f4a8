namespace Zveno.Platform;

/// <summary>One date on which an agency differs from the calendar of its country.</summary>
public sealed record CalendarOverride
{
    /// <param name="date">The date, in each worker's own time zone.</param>
    /// <param name="kind">Working, short, or holiday (a day off).</param>
    /// <param name="name">Why, in the agency's words: «День рождения агентства».</param>
    /// <param name="hoursOf">On a weekend day made a working one: the day whose hours are worked. Monday's unless said.</param>
    /// <exception cref="ArgumentException">The kind is <see cref="DayKind.Weekend"/>, which cannot be ordered: a day off is a holiday.</exception>
    public CalendarOverride(DateOnly date, DayKind kind, string name, DayOfWeek? hoursOf = null)
    {
        if (kind is not (DayKind.Working or DayKind.Short or DayKind.Holiday))
            throw new ArgumentException("An override is a working day, a short day or a holiday.", nameof(kind));

        Date = date;
        Day = new(kind, hoursOf ?? (date.DayOfWeek.IsWeekend ? DayOfWeek.Monday : date.DayOfWeek), name);
    }

    /// <summary>The date, in each worker's own time zone.</summary>
    public DateOnly Date { get; }

    /// <summary>What the date becomes.</summary>
    public CalendarDay Day { get; }
}
