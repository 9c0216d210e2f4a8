namespace Zveno.Platform;

/// <summary>One date of a <see cref="WorkingCalendar"/>.</summary>
/// <param name="Kind">Working, short, weekend or holiday.</param>
/// <param name="HoursOf">
/// Whose hours count when the week has none of its own for this date: a Saturday worked instead of a Monday is worked by Monday's hours.
/// On all other days it is the date's own day of the week.
/// </param>
/// <param name="Name">Why the agency made it so; null on the built-in days.</param>
public readonly record struct CalendarDay(DayKind Kind, DayOfWeek HoursOf, string? Name = null)
{
    /// <summary>Whether the calendar calls people to work on that date (a short day included).</summary>
    public bool IsWorking => Kind is DayKind.Working or DayKind.Short;

    internal static CalendarDay Ordinary(DateOnly date) => new(date.DayOfWeek.IsWeekend ? DayKind.Weekend : DayKind.Working, date.DayOfWeek);
}
