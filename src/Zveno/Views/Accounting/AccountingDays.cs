using Zveno.Hours;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A month as days of entries and as instants where the reader is.</summary>
/// <param name="Month">Its first day.</param>
sealed record AccountingDays(DateOnly Month, TimeZoneInfo Zone)
{
    public DateOnly Last => Months.EndOf(Month);

    public DateTimeOffset Since => Start(Month);

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset Until => Start(Month.AddMonths(1));

    public DateOnly DayOf(DateTimeOffset at) => LocalDays.DayOf(at, Zone);

    public IQueryable<TimeEntry> Of(IQueryable<TimeEntry> entries) => entries.Counted().Between(Month, Last);

    /// <summary>Address of the month's entries.</summary>
    public string Entries(string filter) => $"/time-entries?from={TaskFilter.Iso(Month)}&to={TaskFilter.Iso(Last)}{filter}";

    DateTimeOffset Start(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(local)) local = local.AddMinutes(1);                          // a midnight that the change of the clock skipped
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
