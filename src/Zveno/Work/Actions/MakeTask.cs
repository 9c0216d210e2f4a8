using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes a task at the foot of a stage.</summary>
public static class MakeTask
{
    /// <param name="DueTime">Time of the due date where the agency is, <c>15:00</c>.</param>
    /// <param name="Helpers">Who works on it beside the one who is responsible.</param>
    /// <param name="Visible">Whether the client sees it; the project's default when not said.</param>
    public record Form(Guid Stage, string Title, string? Description = null, Guid? Assignee = null, DateOnly? StartOn = null, DateOnly? DueOn = null, int? EstimateMinutes = null, bool? Visible = null,
        TimeOnly? DueTime = null, IReadOnlyList<Guid>? Helpers = null, Guid? Service = null, Guid? Type = null, Priority? Priority = null, bool? Starred = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TaskJson>("tasks", Handle, Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var stage = await db.StageFor(by, form.Stage);
        stage.Admit(await db.Tasks.HeldBy(stage.Id));
        var task = new WorkTask(form.Id ?? Ids.New(at), stage, form.Title, await db.Tasks.AtFoot(stage), by, at);
        if (form.Description is { Length: > 0 } description) task.Describe(description, null, by, at);
        if (form.Assignee is not null || stage.HandsTo is not null) task.HandTo(await db.Assignable(form.Assignee) ?? stage.HandsTo, by, at);
        foreach (var helper in form.Helpers ?? []) task.Share((await db.Assignable(helper))!.Value, true, by, at);
        if (form.StartOn is not null || form.DueOn is not null || form.DueTime is not null) task.Schedule(form.StartOn, form.DueOn, form.DueTime, by, at);
        if (form.Service is not null || form.Type is not null) task.Sort(await db.Line<Service>(form.Service), await db.Line<TaskType>(form.Type), by, at);
        if (form.Priority is not null || form.Starred is not null) task.Mark(form.Priority ?? Zveno.Work.Priority.Normal, form.Starred ?? false, by, at);
        if (form.EstimateMinutes is not null) task.Estimate(form.EstimateMinutes, by, at);
        if (form.Visible is { } visible && visible != task.IsVisible) task.Show(visible, by, at);
        db.Add(task);
        await db.Save();

        if (Answer.WantsJson(page.Http) || !Answer.WantsFragment(page.Http))
            return Answer.GoTo($"/projects/{stage.Project.Code}").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
        return Answer.Fragments(new Fragment(typeof(StageColumn), await db.ColumnOf(by, stage.Id, today: page.Today), $"stage-{stage.Id}"));
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var task = await http.RequestServices.GetRequiredService<Db>().TaskFor(http.RequestServices.GetRequiredService<Member>(), new TaskName(id));
        return Answer.GoTo($"/projects/{task.Project.Code}").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
    }
}
