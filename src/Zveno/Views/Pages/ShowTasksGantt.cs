using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The Gantt chart of a filter's tasks, over all projects.</summary>
public static class ShowTasksGantt
{
    public static void Map(Routes routes) => routes.Get<GanttJson>("tasks/gantt", Handle);

    /// <param name="scale"><c>day</c>, <c>week</c> or <c>month</c>; a week when not said or not one.</param>
    static async Task<Answer> Handle([AsParameters] TaskWords words, string? scale, Db db, Member by, Page page)
    {
        var filter = TaskFilter.Of(words);
        var chart = await Chart(db, by, page, filter, ShowGantt.ScaleOf(scale));
        var frame = await ViewFrame.Of(db, by, "/tasks/gantt", filter, ("scale", chart.Scale == GanttScale.Week ? null : TaskFilter.Word(chart.Scale)));
        return Answer.Page<TasksGanttPage>(new TasksGanttModel(frame, chart)).OrJson(() => GanttJson.Of(chart));
    }

    /// <summary>The chart of a filter.</summary>
    internal static async Task<GanttModel> Chart(Db db, Member by, Page page, TaskFilter filter, GanttScale scale) =>
        await db.Gantt(by, page, await db.Filtered(filter with { State = filter.State ?? TaskState.Open }, by, page.Today, page.Now), "/tasks/gantt" + filter.Query(), scale);
}

/// <summary>A filter and its chart.</summary>
public sealed record TasksGanttModel(ViewFrame Frame, GanttModel Chart);
