using System.Text.Json.Serialization;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a rule counts in.</summary>
public enum RecurrenceUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>What happens to a day that is not worked.</summary>
public enum DayShift
{
    /// <summary>The last working day before it.</summary>
    Before,
    /// <summary>The first working day after it.</summary>
    After,
    /// <summary>It stays.</summary>
    None,
}

/// <summary>When a task is made again: a rule over dates of the agency's calendar. Knows no clock and no database.</summary>
/// <param name="Unit">Days, weeks, months or years.</param>
/// <param name="Every">Each so many of them, counted from <paramref name="Start"/>: 1 to 366 days, 52 weeks, 60 months, 10 years.</param>
/// <param name="Start">No task is made before it.</param>
/// <param name="Weekdays">Weeks: on which days; empty is the start's own.</param>
/// <param name="Day">Months: on which day of the month; a shorter month ends it earlier. Null, unless <paramref name="LastWorkingDay"/>, is the start's own.</param>
/// <param name="LastWorkingDay">Months: on the last working day of the month.</param>
/// <param name="Shift">Where a day off goes.</param>
/// <param name="End">No task is made after it; null for no end.</param>
/// <param name="Count">So many tasks in all; null for any number.</param>
/// <param name="DueAfterDays">Working days from the day of making to the due date; zero is the day itself; null for no date.</param>
/// <param name="At">When on that day, by the agency's clock on the wall; the morning when not said.</param>
public sealed record RecurrenceRule(
    RecurrenceUnit Unit, int Every, DateOnly Start, IReadOnlyList<DayOfWeek>? Weekdays = null, int? Day = null, bool LastWorkingDay = false,
    DayShift Shift = DayShift.After, DateOnly? End = null, int? Count = null, int? DueAfterDays = null, TimeOnly? At = null)
{
    /// <summary>When tasks are made where a rule does not say.</summary>
    public static readonly TimeOnly Morning = new(8, 0);

    // A shifted day lands at most this far from its own: the longest holidays and the weekends around them, with room for an agency's own.
    const int MostShifted = 60;
    static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>The same, if it can be kept.</summary>
    /// <exception cref="Refused">Each of none, an end before the start, a day that no month has.</exception>
    public RecurrenceRule Checked()
    {
        var most = Unit switch { RecurrenceUnit.Day => 366, RecurrenceUnit.Week => 52, RecurrenceUnit.Month => 60, _ => 10 };
        if (Every < 1 || Every > most) throw Refusals.BadEvery(most);
        if (Start.Year is < 2000 or > 2100) throw new Refused(text => text.Platform.BadDate) { Field = "start" };
        if (End < Start) throw Refusals.EndBeforeStart();
        if (Count is < 1 or > 1000) throw Refusals.BadCount();
        if (Day is < 1 or > 31) throw Refusals.BadMonthDay();
        if (DueAfterDays is < 0 or > 250) throw Refusals.BadDueAfter();
        return this with { Weekdays = Unit is RecurrenceUnit.Week ? [.. (Weekdays ?? []).Distinct().OrderBy(FromMonday)] : null, Day = Unit is RecurrenceUnit.Month && !LastWorkingDay ? Day : null, LastWorkingDay = Unit is RecurrenceUnit.Month && LastWorkingDay };
    }

    /// <summary>The first day after <paramref name="after"/> on which a task is made; null when there is none. How many were made is not asked.</summary>
    public DateOnly? Next(DateOnly after, WorkingCalendar calendar)
    {
        var from = Later(Start, after.AddDays(1));
        foreach (var day in Days(from.DayNumber - Start.DayNumber > MostShifted ? from.AddDays(-MostShifted) : Start))
        {
            var made = Shifted(day, calendar);
            if (End is { } end && day > end && made > end) return null;
            if (made >= from && !(made > End)) return made;
        }
        return null;
    }

    /// <summary>The next days after <paramref name="after"/>, so many at most.</summary>
    public IEnumerable<DateOnly> Coming(DateOnly after, int most, WorkingCalendar calendar)
    {
        for (var left = most; left > 0 && Next(after, calendar) is { } next; left--) yield return after = next;
    }

    /// <summary>When a task of that day is made (UTC): an hour that the clocks skip is the one after it, of a repeated one the first.</summary>
    public DateTimeOffset InstantOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(At ?? Morning);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(15);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The rule's own days from about <paramref name="from"/> on, in order, as if every day were worked.</summary>
    IEnumerable<DateOnly> Days(DateOnly from) => Unit switch
    {
        RecurrenceUnit.Day => Steps(Math.Max(0, (from.DayNumber - Start.DayNumber) / Every), i => Start.DayNumber + (long)i * Every <= Last.DayNumber ? [Start.AddDays(i * Every)] : null),
        RecurrenceUnit.Week => Steps(Math.Max(0, (from.DayNumber - Monday.DayNumber) / 7 / Every), i => (long)Monday.DayNumber + 7L * i * Every <= Last.DayNumber ? WeekOf(Monday.AddDays(7 * i * Every)) : null),
        RecurrenceUnit.Month => Steps(Math.Max(0, ((from.Year - Start.Year) * 12 + from.Month - Start.Month) / Every), i => MonthOf(i * Every)),
        _ => Steps(Math.Max(0, (from.Year - Start.Year) / Every), i => Start.Year + i * Every <= Last.Year ? [Start.AddYears(i * Every)] : null),
    };

    IEnumerable<DateOnly> Steps(int first, Func<int, IEnumerable<DateOnly>?> days)
    {
        for (var i = first; days(i) is { } some; i++)
            foreach (var day in some)
                if (day >= Start) yield return day;
    }

    [JsonIgnore]
    DateOnly Monday => Start.AddDays(-FromMonday(Start.DayOfWeek));

    IEnumerable<DateOnly> WeekOf(DateOnly monday) => Weekdays is { Count: > 0 } days ? days.Select(x => monday.AddDays(FromMonday(x))) : [monday.AddDays(FromMonday(Start.DayOfWeek))];

    IEnumerable<DateOnly>? MonthOf(int months)
    {
        var first = new DateOnly(Start.Year, Start.Month, 1);
        if (first.Year + (months / 12) > Last.Year) return null;
        first = first.AddMonths(months);
        var length = DateTime.DaysInMonth(first.Year, first.Month);
        return [first.AddDays((LastWorkingDay ? length : Math.Min(Day ?? Start.Day, length)) - 1)];
    }

    DateOnly Shifted(DateOnly day, WorkingCalendar calendar)
    {
        var step = LastWorkingDay || Shift is DayShift.Before ? -1 : Shift is DayShift.After ? 1 : 0;
        for (var left = MostShifted; step != 0 && left > 0 && !calendar[day].IsWorking; left--) day = day.AddDays(step);
        return day;
    }

    static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
