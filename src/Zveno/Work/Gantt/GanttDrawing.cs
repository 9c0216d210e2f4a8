using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What stands on which line of a chart. No database: tasks in, lines out.</summary>
public sealed record GanttDrawing(IReadOnlyList<GanttRow> Rows, IReadOnlyList<GanttTie> Ties, IReadOnlyList<GanttTask> Undated)
{
    /// <summary>Lays tasks out: each project's under its name when there are several, by their first days, parts under what they are parts of.</summary>
    /// <param name="ties">Who waits for whom.</param>
    /// <param name="plan">What to compare with.</param>
    /// <param name="isOfProject">Whether the critical path is asked for.</param>
    public static GanttDrawing Of(IReadOnlyList<GanttTask> tasks, IReadOnlyList<(Guid Task, Guid Blocker)> ties, WorkingCalendar calendar, BaselinePlan? plan, bool isOfProject)
    {
        var parts = tasks.Where(x => x.Parent is not null).ToLookup(x => x.Parent!.Value);
        var bars = tasks.Select(x => Bar(x, parts[x.Id])).OfType<GanttRow>().ToDictionary(x => x.Task.Id);
        var times = isOfProject ? CriticalPath.Of([.. bars.Values.Where(x => !x.IsSummary && !x.Task.IsDone).Select(x => new PlannedTask(x.Task.Id, x.First, x.Last))], ties, calendar) : null;
        foreach (var (id, bar) in bars)
        {
            var was = plan?.Tasks.GetValueOrDefault(id);
            bars[id] = bar with { Times = times is not null && times.TryGetValue(id, out var found) ? found : null, Was = was, Drift = was is null ? null : calendar.DaysBetween(was.Last, bar.Last) };
        }

        var rows = new List<GanttRow>();
        var heads = tasks.Select(x => x.Project).Distinct().Count() > 1;
        foreach (var project in bars.Values.GroupBy(x => x.Task.Project).OrderBy(x => x.First().Task.ProjectName, StringComparer.CurrentCulture).ThenBy(x => x.Key))
        {
            if (heads) rows.Add(project.First() with { IsHead = true });
            foreach (var root in project.Where(x => x.Task.Parent is not { } parent || !bars.ContainsKey(parent)).Order(InTime))
            {
                rows.Add(root);
                rows.AddRange(parts[root.Task.Id].Select(x => bars.GetValueOrDefault(x.Id)).OfType<GanttRow>().Order(InTime));
            }
        }
        var line = rows.Select((x, i) => (x, i)).Where(x => !x.x.IsHead).ToDictionary(x => x.x.Task.Id, x => x.i);
        return new GanttDrawing(rows,
            [.. ties.Where(x => line.ContainsKey(x.Task) && line.ContainsKey(x.Blocker)).Select(x => Tie(rows, line[x.Blocker], line[x.Task]))],
            [.. tasks.Where(x => !bars.ContainsKey(x.Id) && !x.IsDone).Reverse()]);           // the newest first: that one is planned next
    }

    static readonly Comparer<GanttRow> InTime = Comparer<GanttRow>.Create((a, b) =>
        (a.First, a.Last, a.Task.Number.Length).CompareTo((b.First, b.Last, b.Task.Number.Length)) is var order and not 0 ? order : string.CompareOrdinal(a.Task.Number, b.Task.Number));

    static GanttRow? Bar(GanttTask task, IEnumerable<GanttTask> parts)
    {
        if (task.Planned is { } own) return new GanttRow(task, own.First, own.Last, IsSummary: false);
        var dates = parts.Select(x => x.Planned).OfType<PlannedDates>().ToList();
        return dates.Count == 0 ? null : new GanttRow(task, dates.Min(x => x.First), dates.Max(x => x.Last), IsSummary: true);
    }

    static GanttTie Tie(List<GanttRow> rows, int from, int to) =>
        new(from, to, rows[to].First <= rows[from].Last && !rows[from].Task.IsDone && !rows[to].Task.IsDone, rows[from].IsCritical && rows[to].IsCritical);
}
