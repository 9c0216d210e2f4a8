using System.Collections.Frozen;

namespace Zveno.Platform;

/// <summary>
/// An agency's working calendar: says of a date whether it is worked, short or off. Dates have no time zone here; each worker's own zone decides when a date begins.
/// Immutable and safe to share between threads. Outside the years it knows it has weekends only.
/// </summary>
public sealed class WorkingCalendar
{
    readonly FrozenDictionary<DateOnly, CalendarDay> builtIn;
    readonly FrozenDictionary<int, bool> draftByYear;
    readonly Dictionary<DateOnly, CalendarDay> own = [];   // apart, so that an agency's calendar costs only its own days

    internal WorkingCalendar(IReadOnlyDictionary<DateOnly, CalendarDay> builtIn, IReadOnlyDictionary<int, bool> draftByYear) =>
        (this.builtIn, this.draftByYear) = (builtIn.ToFrozenDictionary(), draftByYear.ToFrozenDictionary());

    WorkingCalendar(WorkingCalendar country, Dictionary<DateOnly, CalendarDay> own) =>
        (builtIn, draftByYear, this.own) = (country.builtIn, country.draftByYear, own);

    /// <summary>Monday to Friday all year round: for countries whose holidays are not built in, and for desks that work on holidays.</summary>
    public static WorkingCalendar WeekendsOnly { get; } = new(new Dictionary<DateOnly, CalendarDay>(), new Dictionary<int, bool>());

    /// <summary>The Russian production calendar, 2013–2027, with moved days. 2027 is a draft.</summary>
    public static WorkingCalendar Russia { get; } = RussianCalendar.Read();

    /// <summary>The calendar of a country by its ISO 3166 code; weekends only where none is built in.</summary>
    public static WorkingCalendar Of(string country) =>
        string.Equals(country, "RU", StringComparison.OrdinalIgnoreCase) ? Russia : WeekendsOnly;

    /// <summary>The years whose holidays are built in, in order.</summary>
    public IEnumerable<int> KnownYears => draftByYear.Keys.Order();

    /// <summary>Whether the holidays of that year are built in; if not, the calendar has weekends only (and overrides).</summary>
    public bool IsKnown(int year) => draftByYear.ContainsKey(year);

    /// <summary>Whether the year is known but its decree may still change.</summary>
    public bool IsDraft(int year) => draftByYear.GetValueOrDefault(year);

    /// <summary>What the date is.</summary>
    public CalendarDay this[DateOnly date] =>
        own.TryGetValue(date, out var day) || builtIn.TryGetValue(date, out day) ? day : CalendarDay.Ordinary(date);

    /// <summary>The same calendar with the agency's own days laid over it; of two overrides of one date the later one counts.</summary>
    public WorkingCalendar With(IEnumerable<CalendarOverride> overrides)
    {
        var days = new Dictionary<DateOnly, CalendarDay>(own);
        foreach (var day in overrides) days[day.Date] = day.Day;
        return new(this, days);
    }
}
