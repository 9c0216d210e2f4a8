using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>When a month's hours run out at the pace of its working days so far.</summary>
public static class PackageForecast
{
    /// <summary>The working day on which nothing is left; null when it lasts to the month's end, is over already, or nothing is spent yet.</summary>
    /// <param name="today">A day of the month; it counts as worked.</param>
    public static DateOnly? RunsOutOn(LedgerMonth line, DateOnly today, WorkingCalendar calendar)
    {
        if (line.Terms.Kind is PackageKind.Hourly || line.Spent <= 0 || line.Left <= 0 || Months.Of(today) != line.Month) return null;
        var worked = Math.Max(1, calendar.WorkedIn(line.Month, today));
        var days = (int)Math.Min(40, (((long)line.Left * worked) + line.Spent - 1) / line.Spent);
        var day = calendar.Shifted(today, days);
        return day <= Months.EndOf(today) ? day : null;
    }
}
