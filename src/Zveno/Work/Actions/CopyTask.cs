using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Copies a task with its checklists, labels and open subtasks: what is to be done, not who did it, when, or what was said of it.</summary>
public static class CopyTask
{
    /// <param name="Title">Title of the copy; the same when not said.</param>
    /// <param name="Anyway">See <see cref="MoveTask.Form"/>: a copy begins with nothing ticked.</param>
    /// <param name="Met">See <see cref="CarryTask.Form"/>.</param>
    public record Form(string? Title = null, string? Anyway = null, string? Met = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TaskJson>("tasks/{task}/copy", Handle, Again);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var copied = await db.TaskFor(by, task);
        var parts = await db.WithParts(copied, by);
        var stage = copied.ParentId is null && copied.Stage.ArchivedAt is null ? copied.Stage : await db.StageOf(copied.Parent ?? copied, done: false);
        if (copied.ParentId is null) stage.Admit(await db.Tasks.HeldBy(stage));
        var (id, title) = (form.Id ?? Ids.New(at), string.IsNullOrWhiteSpace(form.Title) ? copied.Title : form.Title);
        var place = await db.Below(stage, copied.Id);
        var made = copied.Parent?.AddSubtask(id, stage, title, place, by, at) ?? new WorkTask(id, stage, title, place, by, at);
        var how = Entering.Of(form.Anyway, form.Met);
        var missing = made.ParentId is null ? made.AskedBy(stage, how, copied) : [];
        made.CopyFrom(copied, by, at);
        made.Came(stage, how, missing, by, at);
        if (parts.Count > 0)
        {
            var open = await db.StageOf(made, done: false);
            foreach (var part in parts.Where(x => !x.IsArchived).OrderBy(x => x.Number)) made.AddSubtask(Ids.New(at), open, part.Title, place, by, at).CopyFrom(part, by, at);
        }
        db.Add(made);
        await db.HangShown([made], [copied.Id, .. parts.Select(x => x.Id)], by, at);
        await db.Save();
        return (await db.Card(copied, by, page, () => TaskJson.Of(made))).Say(page.Text.Work.Copied(made.Name), Unmake.Of(made)).Created($"/api/v1/tasks/{made.Id}");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var made = await db.TaskFor(by, new TaskName(id));
        return await db.Card(made, by, http.RequestServices.GetRequiredService<Page>(), () => TaskJson.Of(made));
    }

    /// <summary>Loads the checklists and labels of a task and of its subtasks, which are returned.</summary>
    internal static async Task<IReadOnlyList<WorkTask>> WithParts(this Db db, WorkTask task, Member by)
    {
        var parts = await db.Tasks.WithBoard().SeenBy(by).Where(x => x.ParentId == task.Id).ToListAsync();
        var ids = parts.Select(x => x.Id).Append(task.Id).ToList();
        await db.Checklists.Include(x => x.Items).Where(x => ids.Contains(x.TaskId)).LoadAsync();
        await db.TaskLabels.Include(x => x.Label).Where(x => ids.Contains(x.TaskId)).LoadAsync();
        return parts;
    }
}
