using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes a subtask of a task.</summary>
public static class AddSubtask
{
    public record Form(string Title, Guid? Assignee = null, DateOnly? StartOn = null, DateOnly? DueOn = null, int? EstimateMinutes = null, TimeOnly? DueTime = null, TimeOnly? StartTime = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TaskJson>("tasks/{task}/subtasks", Handle, Again);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var parent = await db.TaskFor(by, task);
        var stage = await db.StageOf(parent, done: false);
        var made = parent.AddSubtask(form.Id ?? Ids.New(at), stage, form.Title, await db.AtFoot(stage), by, at);
        if (form.Assignee is not null) made.HandTo(await db.Assignable(form.Assignee), by, at);
        if (form.StartOn is not null || form.DueOn is not null || form.DueTime is not null) made.Schedule(form.StartOn, form.DueOn, form.DueTime, by, at);
        if (form.StartTime is not null) made.BeginAt(form.StartTime, by, at);
        if (form.EstimateMinutes is not null) made.Estimate(form.EstimateMinutes, by, at);
        await db.Save();
        return (await db.Card(parent, by, page, () => TaskJson.Of(made))).SayMade(made, page).Created($"/api/v1/tasks/{made.Id}");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var made = await db.TaskFor(by, new TaskName(id));
        return await db.Card(await db.TaskFor(by, new TaskName(made.ParentId ?? id)), by, http.RequestServices.GetRequiredService<Page>(), () => TaskJson.Of(made));
    }
}
