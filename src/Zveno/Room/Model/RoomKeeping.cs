using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Foretells dates by how dates were kept, and by nothing else: only what the client sees himself goes into it.</summary>
public static class RoomKeeping
{
    /// <summary>By so many of the tasks done last it is told; by fewer than that nothing is.</summary>
    public const int Most = 20, Fewest = 5;

    /// <summary>How the dates of these tasks were kept.</summary>
    /// <param name="done">Each by its date and the day on which it was done, the latest first.</param>
    public static RoomKept? Of(IEnumerable<(DateOnly Due, DateOnly Done)> done, WorkingCalendar calendar)
    {
        var late = done.Take(Most).Select(x => x.Done > x.Due ? calendar.DaysBetween(x.Due, x.Done) : 0).Order().ToList();
        return late.Count < Fewest ? null : new RoomKept(late.Count, late.Count(x => x == 0), late[late.Count / 2]);
    }

    /// <summary>When a task that is not done will be, if later than its date: as late as others were, and never in the past.</summary>
    public static DateOnly? Forecast(DateOnly? due, RoomKept? kept, DateOnly today, WorkingCalendar calendar)
    {
        if (due is not { } day) return null;
        var then = kept is { Delay: > 0 } ? calendar.Shifted(day, kept.Delay) : day;
        if (then < today) then = calendar.OnOrAfter(today);
        return then > day ? then : null;
    }
}
