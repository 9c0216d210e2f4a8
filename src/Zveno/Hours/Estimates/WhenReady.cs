namespace Zveno.Hours;

/// <summary>When something would be ready if it were begun now: by the working calendar and what is free of people's days.</summary>
public static class WhenReady
{
    /// <summary>Nobody says what is farther than this, in days.</summary>
    public const int MostDays = 366;

    /// <summary>The day on which the last of so many minutes is done.</summary>
    /// <param name="minutes">Minutes of work, 0 or more.</param>
    /// <param name="today">The first day.</param>
    /// <param name="free">Free minutes of a day; of today, those that are left of it. Below zero is none.</param>
    /// <returns>Null when a year does not suffice.</returns>
    public static DateOnly? Of(int minutes, DateOnly today, Func<DateOnly, int> free)
    {
        for (var (day, left) = (today, minutes); day.DayNumber - today.DayNumber < MostDays; day = day.AddDays(1))
            if ((left -= Math.Max(0, free(day))) <= 0) return day;
        return null;
    }
}
