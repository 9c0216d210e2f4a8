using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The Gantt chart of a filter's tasks, over all projects.</summary>
public static class ShowTasksGantt
{
    public static void Map(Routes routes) => routes.Get<GanttJson>("tasks/gantt", Handle);

    /// <param name="scale"><c>day</c>, <c>week</c> or <c>month</c>; a week when not said or not one.</param>
    static async Task<IResult> Handle([AsParameters] TaskWords words, string? scale, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        var (filter, chosen) = (TaskFilter.Of(words), ShowGantt.ScaleOf(scale));
        if (!Answer.WantsJson(http) && KeptView.Can(by, filter))
            return await KeptView.Of(kept, db, by, page, filter, $"gantt/{chosen}", async () => await Html.Render(http, typeof(TasksGanttPage), await Of(db, by, page, filter, chosen)));
        var model = await Of(db, by, page, filter, chosen);
        return Answer.Page<TasksGanttPage>(model).OrJson(() => GanttJson.Of(model.Chart));
    }

    static async Task<TasksGanttModel> Of(Db db, Member by, Page page, TaskFilter filter, GanttScale scale) =>
        new(await ViewFrame.Of(db, by, "/tasks/gantt", filter, ("scale", scale == GanttScale.Week ? null : TaskFilter.Word(scale))), await Chart(db, by, page, filter, scale));

    /// <summary>The chart of a filter.</summary>
    internal static async Task<GanttModel> Chart(Db db, Member by, Page page, TaskFilter filter, GanttScale scale) =>
        await db.Gantt(by, page, await db.Filtered(filter with { State = filter.State ?? TaskState.Open }, by, page.Today, page.Now), "/tasks/gantt" + filter.Query(), scale);
}

/// <summary>A filter and its chart.</summary>
public sealed record TasksGanttModel(ViewFrame Frame, GanttModel Chart);
