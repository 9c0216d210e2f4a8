using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>The furthest that one step shifts, in working days.</summary>
    public const int MostShift = 1000;

    /// <summary>Shifts both its dates by working days, so that it takes as many of them as before; a date in days off counts as the working day that it stands for.</summary>
    /// <exception cref="Refused">It has no dates, or they are centuries away, or it is shifted too far.</exception>
    public void Shift(int days, WorkingCalendar calendar, Member by, DateTimeOffset at)
    {
        if (StartOn is null && DueOn is null) throw GanttRefusals.NoDates(Name);
        if (Math.Abs(days) > MostShift) throw GanttRefusals.TooFar(MostShift);
        if (StartOn is { } from && !PlannedDates.IsCounted(from)) throw GanttRefusals.BadDate("startOn");
        if (DueOn is { } to && !PlannedDates.IsCounted(to)) throw GanttRefusals.BadDate("dueOn");
        DateOnly? start = StartOn is { } begins ? calendar.Shifted(calendar.OnOrAfter(begins), days) : null;
        DateOnly? due = DueOn is { } ends ? calendar.Shifted(start is null ? calendar.OnOrAfter(ends) : calendar.OnOrBefore(ends), days) : null;
        Schedule(start, due < start ? start : due, by, at);
    }

    /// <summary>The first and the last day of it, when it has dates.</summary>
    public PlannedDates? Planned => StartOn is null && DueOn is null ? null : new PlannedDates(StartOn, DueOn);
}
