using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The Gantt chart: dates, what waits for what, the critical path, and how far it is from the baseline.</summary>
public static class ExportGantt
{
    public static void Map(Routes routes)
    {
        Sheet.Map(routes, "tasks/gantt", OfTasks);
        Sheet.Map(routes, "projects/{project}/gantt", OfProject);
    }

    static async Task<Sheet> OfTasks([AsParameters] TaskWords words, Db db, Member by, Page page)
    {
        var chart = await ShowTasksGantt.Chart(db, by, page, TaskFilter.Of(words), GanttScale.Week);
        return Of(chart, page.Text, "gantt");
    }

    /// <param name="baseline">The baseline to compare with, as on the page.</param>
    static async Task<Sheet> OfProject(ProjectName project, string? baseline, Db db, Member by, Page page)
    {
        var of = await db.ProjectFor(by, project);
        return Of(await db.GanttOf(by, page, project, GanttScale.Week, Guid.TryParse(baseline, out var id) ? id : null), page.Text, $"gantt-{of.Code}");
    }

    static Sheet Of(GanttModel chart, Text text, string file)
    {
        var (views, gantt) = (text.Views, text.Gantt);
        List<string> head = [views.ColumnName(Column.Number), views.ColumnName(Column.Title), views.ColumnName(Column.Project), views.ColumnName(Column.Person), views.ExportStart, views.ColumnName(Column.Due), views.ColumnName(Column.Estimate), views.ExportDonePercent, views.ExportWaitsFor];
        if (chart.IsOfProject) head.AddRange([gantt.Critical, views.ExportSlack]);
        if (chart.Baseline is { } baseline) head.AddRange([$"{baseline.Name}: {views.ExportStart}", $"{baseline.Name}: {views.ColumnName(Column.Due)}", views.ExportDrift]);
        return new Sheet(gantt.Gantt, file, head, Rows().ToAsyncEnumerable());

        IEnumerable<IReadOnlyList<object?>> Rows()
        {
            foreach (var row in chart.Rows.Where(x => !x.IsHead)) yield return Cells(row.Task, row);
            foreach (var task in chart.Undated) yield return Cells(task, null);
        }

        IReadOnlyList<object?> Cells(GanttTask task, GanttRow? row)
        {
            List<object?> cells = [task.Number, task.Title, task.ProjectName, task.Person is null ? null : string.Join(", ", task.Helpers.Prepend(task.Person)), row?.First, row?.Last, task.EstimateMinutes / 60m, (decimal)task.DonePercent, task.WaitsFor.Count == 0 ? null : string.Join(", ", task.WaitsFor)];
            if (chart.IsOfProject) cells.AddRange([row?.IsCritical == true ? views.ExportYes : null, (decimal?)row?.Times?.Slack]);
            if (chart.Baseline is not null) cells.AddRange([row?.Was?.StartOn, row?.Was?.DueOn, (decimal?)row?.Drift]);
            return cells;
        }
    }
}
