using System.Globalization;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>How much time a screen of the chart holds.</summary>
public enum GanttScale
{
    Week,
    Day,
    Month,
}

/// <summary>A Gantt chart: tasks as bars over the days of the agency's calendar.</summary>
/// <param name="Path">The address of its page without <c>scale</c> and <c>baseline</c>, with its own words.</param>
/// <param name="Topics">Live topics of what is shown.</param>
/// <param name="Days">The days shown, from the first.</param>
/// <param name="All">How many tasks there are; <paramref name="Rows"/> may hold fewer.</param>
/// <param name="Baseline">The plan that it is compared with.</param>
/// <param name="Works">Whether the reader may change it.</param>
/// <param name="IsOfProject">Whether it is of one project: then it has a critical path and baselines.</param>
public sealed record GanttModel(
    string Path, string Topics, GanttScale Scale, DateOnly Today, IReadOnlyList<CalendarDate> Days, IReadOnlyList<GanttRow> Rows, IReadOnlyList<GanttTie> Ties, IReadOnlyList<GanttTask> Undated,
    int All, IReadOnlyList<BaselineJson> Baselines, BaselineJson? Baseline, bool Works, bool IsOfProject)
{
    /// <summary>The first day shown.</summary>
    public DateOnly From => Days[0].Day;

    /// <summary>Width of a day, in pixels.</summary>
    public int Pixels => Scale switch { GanttScale.Day => 40, GanttScale.Month => 5, _ => 16 };

    /// <summary>Width of all days, in pixels.</summary>
    public int Width => Days.Count * Pixels;

    /// <summary>The same chart otherwise.</summary>
    public string Address(GanttScale? scale = null, Guid? baseline = null)
    {
        string?[] words = [(scale ?? Scale) is var s and not GanttScale.Week ? $"scale={s.ToString().ToLowerInvariant()}" : null, (baseline ?? Baseline?.Id) is { } id && id != Guid.Empty ? $"baseline={id}" : null];
        var query = string.Join('&', words.OfType<string>());
        return query.Length == 0 ? Path : Path + (Path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
    }

    /// <summary>One letter a day, from the first: 1 is off. Scripts count working days by it.</summary>
    public string OffDays => string.Concat(Days.Select(x => x.IsOff ? '1' : '0'));

    /// <summary>A date as scripts read it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A day of the chart.</summary>
public readonly record struct CalendarDate(DateOnly Day, bool IsOff);

/// <summary>A task of the chart.</summary>
/// <param name="Number">As people see it: <c>AUTO-12</c>.</param>
/// <param name="DonePercent">Share of it that is done: by its subtasks, else by its checklists.</param>
/// <param name="WaitsFor">Numbers of open tasks that it waits for.</param>
public sealed record GanttTask(
    Guid Id, string Number, string Title, Guid Project, string ProjectName, Guid? Parent, string? Person, DateOnly? StartOn, DateOnly? DueOn, int? EstimateMinutes, int DonePercent, bool IsDone, IReadOnlyList<string> WaitsFor)
{
    /// <summary>Whether the client's room shows it.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Who works on it beside <see cref="Person"/>.</summary>
    public IReadOnlyList<string> Helpers { get; init; } = [];

    /// <summary>Its dates, when it has any.</summary>
    public PlannedDates? Planned => StartOn is null && DueOn is null ? null : new PlannedDates(StartOn, DueOn);
}

/// <summary>A line of the chart: a task, or the name of a project before its tasks.</summary>
/// <param name="First">Its bar's first day; a task without dates has those of its subtasks.</param>
/// <param name="IsSummary">Whether the bar is that of the subtasks, so it is not moved by hand.</param>
/// <param name="Times">Its times on the way to the end of the project; null when they were not asked for or it is done.</param>
/// <param name="Was">Its dates in the baseline.</param>
/// <param name="Drift">Working days by which it is later than in the baseline.</param>
public sealed record GanttRow(GanttTask Task, DateOnly First, DateOnly Last, bool IsSummary, bool IsHead = false, TaskTimes? Times = null, PlannedDates? Was = null, int? Drift = null)
{
    /// <summary>Whether it is on the critical path.</summary>
    public bool IsCritical => Times is { IsCritical: true };
}

/// <summary>An arrow from the end of one bar to the start of another, by their lines.</summary>
/// <param name="IsBroken">Whether the second begins before the first is done.</param>
public readonly record struct GanttTie(int From, int To, bool IsBroken, bool IsCritical);
