using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Spans that people look at hours by.</summary>
public enum HoursPeriod
{
    Month,
    Previous,
    Quarter,
    All,
}

/// <summary>Days of a period, both included.</summary>
public readonly record struct Days(DateOnly From, DateOnly To)
{
    /// <summary>The days of a period as seen on <paramref name="today"/>.</summary>
    public static Days Of(HoursPeriod period, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return period switch
        {
            HoursPeriod.Previous => new(month.AddMonths(-1), month.AddDays(-1)),
            HoursPeriod.Quarter => new(month.AddMonths(-2), month.AddMonths(1).AddDays(-1)),
            HoursPeriod.All => new(new(2000, 1, 1), new(2999, 12, 31)),
            _ => new(month, month.AddMonths(1).AddDays(-1)),
        };
    }

    /// <summary>The week from Monday to Sunday that holds a day.</summary>
    /// <exception cref="NotHere">A year that no agency's hours are in: weeks at the ends of time have no neighbours to turn to.</exception>
    public static Days WeekOf(DateOnly day)
    {
        if (day.Year is < 2000 or > 2999) throw new NotHere();
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }
}
