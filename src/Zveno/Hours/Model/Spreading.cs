namespace Zveno.Hours;

/// <summary>How work that is left is laid over days and hands: to the minute, nothing lost and nothing twice.</summary>
public static class Spreading
{
    /// <summary>What is due later than this is laid over this many days at most: nobody plans years by the hour.</summary>
    public const int MostDays = 3 * 366;

    /// <summary>Lays minutes over the days on which somebody works, in proportion to how long; where there are none, all of it stands on the last day.</summary>
    /// <param name="minutes">Minutes of work, 0 or more.</param>
    /// <param name="to">The last day; not before <paramref name="from"/>.</param>
    /// <param name="capacity">Minutes of work that a day has; 0 for a day off.</param>
    /// <returns>Days that get something, in order; their minutes add up to <paramref name="minutes"/>.</returns>
    public static IEnumerable<(DateOnly Day, int Minutes)> Over(int minutes, DateOnly from, DateOnly to, Func<DateOnly, int> capacity)
    {
        if (minutes <= 0) yield break;
        if (to.DayNumber - from.DayNumber >= MostDays) to = from.AddDays(MostDays - 1);
        var whole = 0L;
        for (var day = from; day <= to; day = day.AddDays(1)) whole += capacity(day);
        if (whole == 0)
        {
            yield return (to, minutes);
            yield break;
        }
        var (passed, laid) = (0L, 0L);
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            passed += capacity(day);
            var until = minutes * passed / whole;
            if (until > laid) yield return (day, (int)(until - laid));
            laid = until;
        }
    }

    /// <summary>Parts minutes among several hands as evenly as whole minutes allow, the first ones getting what is over.</summary>
    public static IEnumerable<int> Shares(int minutes, int hands)
    {
        for (var i = 0; i < hands; i++) yield return (minutes / hands) + (i < minutes % hands ? 1 : 0);
    }

    /// <summary>What is left of a task's own work: its estimate less what its subtasks' estimates take of it, less what was spent on it; never below zero.</summary>
    /// <param name="estimate">Minutes, with all its parts.</param>
    /// <param name="parts">Minutes of its subtasks' estimates: they are laid by themselves.</param>
    /// <param name="spentSeconds">Spent on the task itself.</param>
    public static int Left(int estimate, int parts, long spentSeconds) => (int)Math.Max(0, Math.Max(0, estimate - parts) - (spentSeconds / 60));
}
