using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task as it is planned: both ends included.</summary>
public readonly record struct PlannedTask(Guid Id, DateOnly Start, DateOnly Due);

/// <summary>When a task can and must be done so that the whole is done no later.</summary>
/// <param name="EarlyStart">When it can begin: as planned, but not before what it waits for is done.</param>
/// <param name="LateStart">When it must have begun, or the whole gets later.</param>
/// <param name="Slack">Working days that it may slip; none means that it is on the critical path.</param>
public readonly record struct TaskTimes(DateOnly EarlyStart, DateOnly EarlyDue, DateOnly LateStart, DateOnly LateDue, int Slack)
{
    /// <summary>Whether any delay of it delays the whole.</summary>
    public bool IsCritical => Slack == 0;
}

/// <summary>
/// The critical path of a plan, in working days of a calendar. A task takes as many working days as it is planned for (one at least), begins no
/// earlier than planned, and no earlier than the working day after all that it waits for; the whole ends with the last of them.
/// </summary>
public static class CriticalPath
{
    /// <summary>The times of each task.</summary>
    /// <param name="ties">Who waits for whom; what is not among the tasks holds nobody.</param>
    public static IReadOnlyDictionary<Guid, TaskTimes> Of(IReadOnlyCollection<PlannedTask> tasks, IEnumerable<(Guid Task, Guid Blocker)> ties, WorkingCalendar calendar)
    {
        if (tasks.Count == 0) return new Dictionary<Guid, TaskTimes>();
        var axis = new WorkAxis(calendar, tasks.Min(x => x.Start));
        var spans = tasks.ToDictionary(x => x.Id, x => axis.Span(x));
        var known = ties.Where(x => spans.ContainsKey(x.Task) && spans.ContainsKey(x.Blocker)).Distinct().ToList();
        var (before, after) = (known.ToLookup(x => x.Task, x => x.Blocker), known.ToLookup(x => x.Blocker, x => x.Task));
        var order = InOrder(spans.Keys, before, after);

        var early = new Dictionary<Guid, int>();
        foreach (var id in order) early[id] = before[id].Where(early.ContainsKey).Select(x => early[x] + spans[x].Length).Append(spans[id].Start).Max();
        var end = order.Max(x => early[x] + spans[x].Length);
        var late = new Dictionary<Guid, int>();
        foreach (var id in order.AsEnumerable().Reverse()) late[id] = after[id].Where(late.ContainsKey).Select(x => late[x]).Append(end).Min() - spans[id].Length;
        return order.ToDictionary(x => x, x => new TaskTimes(
            axis.Day(early[x]), axis.Day(early[x] + spans[x].Length - 1), axis.Day(late[x]), axis.Day(late[x] + spans[x].Length - 1), late[x] - early[x]));
    }

    // Each after all that it waits for. Circles are refused when ties are made; what would stand in one is put at the end and held by nobody.
    static List<Guid> InOrder(IReadOnlyCollection<Guid> ids, ILookup<Guid, Guid> before, ILookup<Guid, Guid> after)
    {
        var waits = ids.ToDictionary(x => x, x => before[x].Count());
        var ready = new Queue<Guid>(ids.Where(x => waits[x] == 0));
        var order = new List<Guid>(ids.Count);
        while (ready.TryDequeue(out var id))
        {
            order.Add(id);
            foreach (var next in after[id]) if (--waits[next] == 0) ready.Enqueue(next);
        }
        order.AddRange(ids.Except(order).ToList());
        return order;
    }

    /// <summary>Working days numbered from a date on.</summary>
    sealed class WorkAxis(WorkingCalendar calendar, DateOnly from)
    {
        readonly List<DateOnly> _days = [calendar.OnOrAfter(from)];

        /// <summary>The working day of a number.</summary>
        public DateOnly Day(int number)
        {
            while (_days.Count <= number) _days.Add(calendar.Shifted(_days[^1], 1));
            return _days[number];
        }

        /// <summary>Where a task begins and how many working days it takes; one that lies in days off takes the first working day after.</summary>
        public (int Start, int Length) Span(PlannedTask task)
        {
            var start = Number(task.Start);
            return (start, Math.Max(1, Number(task.Due.AddDays(1)) - start));
        }

        // Of the first working day at the date or after it.
        int Number(DateOnly day)
        {
            while (_days[^1] < day) _days.Add(calendar.Shifted(_days[^1], 1));
            var found = _days.BinarySearch(day);
            return found < 0 ? ~found : found;
        }
    }
}
