using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes a task a subtask of another, or a task of its own again.</summary>
public static class PutUnder
{
    /// <param name="Parent">Id or number of a task of the same project; null puts it on the board by itself.</param>
    public record Form(string? Parent = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post("tasks/{task}/parent", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Put(task, form.Parent, db, by, page, clock));
        routes.Desk.Post("tasks/{task}/parent-back", (TaskName task, string? parent, Db db, Member by, Page page, TimeProvider clock) => Put(task, parent, db, by, page, clock));
    }

    static async Task<Answer> Put(TaskName task, string? parent, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var put = await db.TaskFor(by, task);
        var was = put.ParentId;
        await db.Entry(put).Collection(x => x.Subtasks).LoadAsync();
        put.PutUnder(string.IsNullOrWhiteSpace(parent) ? null : await db.TaskTyped(by, parent), by, at);
        if (put.ParentId is null && put.Stage.ArchivedAt is not null)
        {
            var stage = await db.StageOf(put, put.IsClosed);               // on the board it stands where the board has a place for it
            put.MoveTo(stage, await db.AtFoot(stage), 0, by, at, page.Text.Work.OntoBoard);
        }
        await db.Save();
        var answer = await db.Card(put, by, page);
        if (was == put.ParentId) return answer;
        return answer.Say(put.Parent is { } under ? page.Text.Work.PutUnder(under.Title) : page.Text.Work.PutOnBoard(put.Title), $"/tasks/{put.Id}/parent-back?parent={was}");
    }

    /// <summary>The task that somebody typed: its number, or its id.</summary>
    /// <exception cref="Refused">There is none such for this member.</exception>
    internal static async Task<WorkTask> TaskTyped(this Db db, Member by, string typed)
    {
        var found = TaskName.TryParse(typed.Trim(), null, out var name) ? await db.Tasks.WithBoard().SeenBy(by).Named(name).SingleOrDefaultAsync() : null;
        return found ?? throw Refusals.NoSuchTask(typed.Trim());
    }
}
