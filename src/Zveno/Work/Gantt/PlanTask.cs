using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Shifts a task by working days or gives it dates; what waits for it can be taken along, at once or a moment later.</summary>
public static class PlanTask
{
    /// <param name="Days">Working days to shift by, negative for earlier; then the dates are not said.</param>
    /// <param name="StartOn">The new start; null for none.</param>
    /// <param name="DueOn">The new due date; null for none.</param>
    /// <param name="Dependants">Whether open tasks that wait for it, through others too, are shifted by as many working days as it is done later.</param>
    public record Form(int? Days = null, DateOnly? StartOn = null, DateOnly? DueOn = null, bool Dependants = false) : Input<Form>;

    /// <param name="Days">Working days to shift by, negative for earlier.</param>
    /// <param name="Rows">How the task itself was, as the offer remembers it: undoing takes that back too.</param>
    public record AlongForm(int Days, string? Rows = null) : Input<AlongForm>;

    /// <param name="Rows">How the tasks were, as the message at the foot of the page remembers it.</param>
    public record BackForm(string Rows) : Input<BackForm>;

    /// <summary>The dates of a task before it was shifted.</summary>
    internal sealed record Before(Guid Task, DateOnly? StartOn, DateOnly? DueOn)
    {
        public static Before Of(WorkTask task) => new(task.Id, task.StartOn, task.DueOn);
    }

    public static void Map(Routes routes)
    {
        routes.Post<PlannedJson>("tasks/{task}/plan", Handle);
        routes.Post<PlannedJson>("tasks/{task}/dependants/shift", Along);
        routes.Desk.Post("tasks/plan-back", Back);
    }

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (at, calendar) = (clock.GetUtcNow(), await AgencyCalendar.Of(db));
        var planned = await db.TaskFor(by, task);
        var was = planned.Planned;
        List<Before> rows = [Before.Of(planned)];
        if (form.Days is { } days) planned.Shift(days, calendar, by, at);
        else planned.Schedule(Sane(form.StartOn, "startOn"), Sane(form.DueOn, "dueOn"), by, at);

        var moved = was is { } before && planned.Planned is { } now ? calendar.DaysBetween(before.Last, now.Last) : 0;
        var dependants = moved == 0 ? [] : await db.Dependants(planned.Id, by);
        if (form.Dependants) Shift(dependants, moved, calendar, rows, by, at);
        await db.Save();

        var text = page.Text.Gantt;
        var answer = Answer.Done().OrJson(() => new PlannedJson(TaskJson.Of(planned), moved, dependants.Count, form.Dependants ? [.. dependants.Select(TaskJson.Of)] : []));
        if (rows.Count > 1) return answer.Say(text.Shifted(rows.Count, moved), "/tasks/plan-back", With(rows));
        answer.Say(planned.Planned is null ? text.Unplanned(planned.Name) : text.Planned(planned.Name, text.Dates(planned.StartOn, planned.DueOn)), "/tasks/plan-back", With(rows));
        return dependants.Count == 0 ? answer : answer.Offer(text.OfferDependants(dependants.Count), $"/tasks/{planned.Id}/dependants/shift", new { days = moved, rows = Json(rows) });
    }

    static async Task<Answer> Along(TaskName task, AlongForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var first = await db.TaskFor(by, task);
        var dependants = await db.Dependants(first.Id, by);
        var rows = form.Rows is { } told ? Read(told) : [];
        Shift(dependants, form.Days, await AgencyCalendar.Of(db), rows, by, at);
        await db.Save();
        return Answer.Done().OrJson(() => new PlannedJson(TaskJson.Of(first), form.Days, dependants.Count, [.. dependants.Select(TaskJson.Of)]))
            .Say(page.Text.Gantt.Shifted(rows.Count, form.Days), "/tasks/plan-back", With(rows));
    }

    /// <summary>Puts dates back as they were. What is not the member's to change any more stays as it is.</summary>
    static async Task<Answer> Back(BackForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var rows = Read(form.Rows).DistinctBy(x => x.Task).ToDictionary(x => x.Task);
        var ids = rows.Keys.ToList();
        var tasks = await db.Tasks.WithBoard().SeenBy(by).Where(x => ids.Contains(x.Id) && x.ArchivedAt == null && x.Project.ArchivedAt == null).OrderBy(x => x.Id).ToListAsync();
        tasks.RemoveAll(x => !by.CanWorkOn(x.Project, x));
        foreach (var task in tasks) task.Schedule(rows[task.Id].StartOn, rows[task.Id].DueOn, by, at);
        await db.Save();
        return Answer.Done().OrJson(() => tasks.Select(TaskJson.Of)).Say(page.Text.Gantt.TakenBack(tasks.Count));
    }

    static void Shift(IEnumerable<WorkTask> tasks, int days, WorkingCalendar calendar, List<Before> rows, Member by, DateTimeOffset at)
    {
        foreach (var task in tasks)
        {
            rows.Add(Before.Of(task));
            task.Shift(days, calendar, by, at);
        }
    }

    static DateOnly? Sane(DateOnly? day, string field) => day is null || PlannedDates.IsCounted(day.Value) ? day : throw GanttRefusals.BadDate(field);

    static object With(IReadOnlyList<Before> rows) => new { rows = Json(rows) };

    static string Json(IReadOnlyList<Before> rows) => JsonSerializer.Serialize(rows, Platform.Json.Wire);

    static List<Before> Read(string rows)
    {
        try { return [.. (JsonSerializer.Deserialize<List<Before?>>(rows, Platform.Json.Wire) ?? []).OfType<Before>()]; }
        catch (JsonException) { throw new Refused(text => text.Web.BadRequest, StatusCodes.Status400BadRequest); }
    }
}

/// <summary>A task with its new dates.</summary>
/// <param name="Days">Working days by which it is done later; negative when earlier.</param>
/// <param name="Dependants">How many open tasks with dates wait for it, through others too.</param>
/// <param name="Shifted">Those of them that were shifted along.</param>
public sealed record PlannedJson(TaskJson Task, int Days, int Dependants, IReadOnlyList<TaskJson> Shifted);
