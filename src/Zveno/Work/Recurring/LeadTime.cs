using Zveno.Platform;

namespace Zveno.Work;

/// <summary>How long before it is due a task begins, in working days: a report that takes from Monday to Friday takes four again next week.</summary>
static class LeadTime
{
    /// <summary>Longer ones are cut: no rule makes a task so long before it is due.</summary>
    const int Most = 250;

    /// <summary>The working days after the start up to the due date.</summary>
    /// <returns>Null when it does not say both.</returns>
    public static int? Of(WorkTask task, WorkingCalendar calendar)
    {
        if (task is not { StartOn: { } start, DueOn: { } due }) return null;
        var days = 0;
        for (var day = start.AddDays(1); day <= due && days < Most; day = day.AddDays(1)) if (calendar[day].IsWorking) days++;
        return days;
    }

    /// <summary>The day so many working days before <paramref name="due"/>, but not before <paramref name="first"/>: nothing begins before it is there.</summary>
    public static DateOnly StartOf(DateOnly due, int days, DateOnly first, WorkingCalendar calendar)
    {
        var day = due;
        for (var left = days; left > 0 && day > first;)
        {
            day = day.AddDays(-1);
            if (calendar[day].IsWorking) left--;
        }
        return day > first ? day : first;
    }
}
