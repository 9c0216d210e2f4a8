using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The Gantt chart of a project, and the plan of one task in it.</summary>
public static class ShowGantt
{
    public static void Map(Routes routes)
    {
        routes.Get<GanttJson>("projects/{project}/gantt", Handle);
        routes.Desk.Get("tasks/{task}/plan", Plan);
    }

    /// <param name="scale"><c>day</c>, <c>week</c> or <c>month</c>; a week when not said or not one.</param>
    /// <param name="baseline">The baseline to compare with.</param>
    static async Task<Answer> Handle(ProjectName project, string? scale, string? baseline, Db db, Member by, Page page)
    {
        var of = await db.ProjectFor(by, project);
        var model = await db.GanttOf(by, page, project, ScaleOf(scale), Guid.TryParse(baseline, out var id) ? id : null);
        return Answer.Page<GanttPage>(new GanttPageModel(of.Code, of.Name, model)).OrJson(() => GanttJson.Of(model));
    }

    /// <summary>The scale that a word of an address names.</summary>
    public static GanttScale ScaleOf(string? word) => WordReading.Read<GanttScale>(word?.ToLowerInvariant()) ?? GanttScale.Week;

    static async Task<Answer> Plan(TaskName task, HttpContext http, Db db, Member by, Page page)
    {
        var card = await db.CardOf(by, page, task);
        if (!Answer.WantsFragment(http)) return Answer.GoTo($"/tasks/{card.Number}");
        return Answer.Page<PlanView>(new PlanModel(card, card.MayChange ? (await db.Dependants(card.Task.Id, by)).Count : 0));
    }
}

/// <summary>A page of a project's chart.</summary>
public sealed record GanttPageModel(string Code, string Name, GanttModel Chart);

/// <summary>The plan of one task.</summary>
/// <param name="Dependants">Open tasks with dates that wait for it, through others too.</param>
public sealed record PlanModel(TaskCardModel Card, int Dependants);

/// <summary>A Gantt chart as the API tells it.</summary>
/// <param name="End">The last day of what is not done yet, by what waits for what; null when nothing is planned.</param>
/// <param name="Undated">Open tasks without dates.</param>
public sealed record GanttJson(IReadOnlyList<GanttTaskJson> Tasks, IReadOnlyList<GanttTieJson> Ties, IReadOnlyList<Guid> Undated, DateOnly? End, Guid? Baseline)
{
    /// <summary>Of a chart.</summary>
    public static GanttJson Of(GanttModel model) => new(
        [.. model.Rows.Where(x => !x.IsHead).Select(GanttTaskJson.Of)], [.. model.Ties.Select(x => new GanttTieJson(model.Rows[x.To].Task.Id, model.Rows[x.From].Task.Id, x.IsBroken))], [.. model.Undated.Select(x => x.Id)],
        model.Rows.Select(x => x.Times?.EarlyDue).Max(), model.Baseline?.Id);
}

/// <summary>A bar of the chart. Dates are the agency's, both ends included.</summary>
/// <param name="First">The first day of the bar.</param>
/// <param name="EarlyStart">When it can begin; null for what is done or was not asked for.</param>
/// <param name="LateDue">When it must be done, or the whole gets later.</param>
/// <param name="Slack">Working days that it may slip.</param>
/// <param name="BaselineDueOn">The last day of it in the baseline.</param>
/// <param name="Drift">Working days by which it is later than in the baseline.</param>
public sealed record GanttTaskJson(
    Guid Id, string Number, string Title, Guid? Parent, DateOnly First, DateOnly Last, DateOnly? StartOn, DateOnly? DueOn, int DonePercent, bool IsDone,
    DateOnly? EarlyStart, DateOnly? EarlyDue, DateOnly? LateStart, DateOnly? LateDue, int? Slack, bool IsCritical, DateOnly? BaselineStartOn, DateOnly? BaselineDueOn, int? Drift)
{
    internal static GanttTaskJson Of(GanttRow row) => new(
        row.Task.Id, row.Task.Number, row.Task.Title, row.Task.Parent, row.First, row.Last, row.Task.StartOn, row.Task.DueOn, row.Task.DonePercent, row.Task.IsDone,
        row.Times?.EarlyStart, row.Times?.EarlyDue, row.Times?.LateStart, row.Times?.LateDue, row.Times?.Slack, row.IsCritical, row.Was?.StartOn, row.Was?.DueOn, row.Drift);
}

/// <summary>Who waits for whom.</summary>
/// <param name="IsBroken">Whether the task begins before the blocker is done.</param>
public sealed record GanttTieJson(Guid Task, Guid Blocker, bool IsBroken);
