using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes a task at the foot of a stage.</summary>
public static class MakeTask
{
    /// <param name="DueTime">Time of the due date where the agency is, <c>15:00</c>.</param>
    /// <param name="Helpers">Who works on it beside the one who is responsible.</param>
    /// <param name="Quick">Instead of a title, a line of words: <c>Созвон завтра 15:00 @ира !важно #seo 2ч</c>; what is said besides goes before what it says.</param>
    /// <param name="Visible">Whether the client sees it; the project's default when not said.</param>
    public record Form(Guid Stage, string? Title = null, string? Description = null, Guid? Assignee = null, DateOnly? StartOn = null, DateOnly? DueOn = null, int? EstimateMinutes = null, bool? Visible = null,
        TimeOnly? DueTime = null, IReadOnlyList<Guid>? Helpers = null, Guid? Service = null, Guid? Type = null, Priority? Priority = null, bool? Starred = null,
        string? Quick = null, TimeOnly? StartTime = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TaskJson>("tasks", Handle, Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var stage = await db.StageFor(by, form.Stage);
        var task = await Make(form, stage, db, by, clock.GetUtcNow());
        await db.Save();

        if (Answer.WantsJson(page.Http) || !Answer.WantsFragment(page.Http))
            return Answer.GoTo($"/projects/{stage.Project.Code}").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
        return Answer.Fragments(new Fragment(typeof(StageColumn), await db.ColumnOf(by, stage.Id, today: page.Today), $"stage-{stage.Id}")).SayMade(task, page);
    }

    /// <summary>Makes it, to be saved.</summary>
    internal static async Task<WorkTask> Make(Form form, Stage stage, Db db, Member by, DateTimeOffset at)
    {
        var said = form.Quick is { Length: > 0 } line ? await db.Quick(line, stage.ProjectId, by, at) : null;
        stage.Admit(await db.Tasks.HeldBy(stage));
        var task = new WorkTask(form.Id ?? Ids.New(at), stage, said?.Title ?? form.Title ?? "", await db.AtFoot(stage), by, at);
        if (form.Description is { Length: > 0 } description) task.Describe(await db.Settled(task, description), null, by, at);
        var assignee = await db.Assignable(form.Assignee ?? (said?.People is [var first, ..] ? first : null)) ?? stage.HandsTo;
        if (assignee is not null) task.HandTo(assignee, by, at);
        foreach (var helper in form.Helpers ?? said?.People.Skip(1) ?? []) task.Share((await db.Assignable(helper))!.Value, true, by, at);
        var (dueOn, dueTime, minutes) = (form.DueOn ?? said?.DueOn, form.DueTime ?? said?.DueTime, form.EstimateMinutes ?? said?.EstimateMinutes);
        if (form.StartOn is not null || dueOn is not null || dueTime is not null) task.Schedule(form.StartOn, dueOn, dueTime, by, at);
        if (form.StartTime is not null) task.BeginAt(form.StartTime, by, at);
        if (form.Service is not null || form.Type is not null) task.Sort(await db.Line<Service>(form.Service), await db.Line<TaskType>(form.Type), by, at);
        var (priority, starred) = (form.Priority ?? said?.Priority, form.Starred ?? said?.IsStarred ?? false);
        if (priority is not null || starred) task.Mark(priority ?? Zveno.Work.Priority.Normal, starred, by, at);
        if (minutes is not null) task.Estimate(minutes, by, at);
        foreach (var label in said?.Labels ?? []) task.Label(await db.Labels.OneVisible(label), true, by, at);
        if (form.Visible is { } visible && visible != task.IsVisible) task.Show(visible, by, at);
        await db.Mention(task, "", task.Description, null, by, at);
        db.Add(task);
        return task;
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var task = await http.RequestServices.GetRequiredService<Db>().TaskFor(http.RequestServices.GetRequiredService<Member>(), new TaskName(id));
        return Answer.GoTo($"/projects/{task.Project.Code}").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
    }
}
