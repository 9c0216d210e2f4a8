namespace Zveno.Platform;

/// <summary>When a person or a desk works, holidays aside: a week by the wall clock of a time zone, less absences. Immutable.</summary>
public sealed class WorkingHours
{
    readonly Absence[] absences;   // in order, joined where they overlap, so one look-up finds the only one that can hold a date

    /// <param name="week">Hours by the wall clock.</param>
    /// <param name="zone">The clock on the wall.</param>
    /// <param name="absences">Days away, in any order; they may overlap.</param>
    public WorkingHours(WorkingWeek week, TimeZoneInfo zone, IEnumerable<Absence>? absences = null)
    {
        (Week, Zone, this.absences) = (week, zone, Joined(absences ?? []));
        ShortWeek = week.Shortened();
    }

    /// <summary>Hours by the wall clock.</summary>
    public WorkingWeek Week { get; }

    /// <summary>The clock on the wall.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Days away, in order, overlapping ones joined.</summary>
    public IReadOnlyList<Absence> Absences => absences;

    WorkingWeek ShortWeek { get; }

    /// <summary>Hours as they are written, in a zone.</summary>
    /// <exception cref="WorkingWeekException">The week cannot be read.</exception>
    public static WorkingHours Parse(string week, TimeZoneInfo zone, IEnumerable<Absence>? absences = null) =>
        new(WorkingWeek.Parse(week), zone, absences);

    /// <summary>Whether that date lies in an absence.</summary>
    public bool IsAwayOn(DateOnly date)
    {
        var (low, high) = (0, absences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (date < absences[middle].First) high = middle - 1;
            else if (date > absences[middle].Last) low = middle + 1;
            else return true;
        }
        return false;
    }

    /// <summary>The intervals worked on a date, given what the calendar says of it.</summary>
    /// <remarks>
    /// A holiday closes everybody. A weekend day keeps the week's own hours for it, if there are any; made a working day, it falls back to the hours
    /// of the day it was moved from. A short day loses its last hour.
    /// </remarks>
    public ReadOnlySpan<WorkingInterval> On(DateOnly date, CalendarDay day)
    {
        if (day.Kind == DayKind.Holiday || IsAwayOn(date)) return [];

        var own = Week[date.DayOfWeek].Length > 0 || !day.IsWorking ? date.DayOfWeek : day.HoursOf;
        return day.Kind == DayKind.Short ? ShortWeek[own] : Week[own];
    }

    static Absence[] Joined(IEnumerable<Absence> absences)
    {
        var joined = new List<Absence>();
        foreach (var next in absences.OrderBy(absence => absence.First))
        {
            if (joined.Count > 0 && next.First <= joined[^1].Last) joined[^1] = new(joined[^1].First, next.Last > joined[^1].Last ? next.Last : joined[^1].Last);
            else joined.Add(next);
        }
        return [.. joined];
    }
}
