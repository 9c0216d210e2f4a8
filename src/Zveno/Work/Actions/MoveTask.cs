using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Puts a task into a stage of its own board.</summary>
public static class MoveTask
{
    /// <param name="Stage">The stage to move to.</param>
    /// <param name="Below">Id or number of the task it will stand directly below; null puts it on top.</param>
    /// <param name="Anyway">Why it goes there although it does not meet the stage's conditions; must be said where it does not.</param>
    public record Form(Guid Stage, string? Below = null, string? Anyway = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/move", Handle);
        routes.Desk.Post("tasks/{task}/move-back", Back);
    }

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var moved = await db.TaskFor(by, task);
        var left = moved.Stage;
        var back = await db.WayBack(moved, page);
        await Move(db, moved, form.Stage, form.Below, form.Anyway, by, clock.GetUtcNow());
        var answer = moved.Saved();
        return left.Id == moved.StageId ? answer : answer.Say(page.Text.Work.Moved(moved.Stage.Name), back);
    }

    /// <summary>Takes a move back: the same verb with what the message at the foot of the page remembers.</summary>
    static async Task<Answer> Back(TaskName task, Guid stage, string? below, Db db, Member by, Page page, TimeProvider clock)
    {
        var moved = await db.TaskFor(by, task);
        var left = moved.StageId;
        await Move(db, moved, stage, below, page.Text.Work.MoveTakenBack, by, clock.GetUtcNow());
        return Answer.Fragments(
            new Fragment(typeof(StageColumn), await db.ColumnOf(by, left, today: page.Today), $"stage-{left}"),
            new Fragment(typeof(StageColumn), await db.ColumnOf(by, moved.StageId, today: page.Today), $"stage-{moved.StageId}"));
    }

    static async Task Move(Db db, WorkTask moved, Guid into, string? below, string? anyway, Member by, DateTimeOffset at)
    {
        var stage = await db.Stages.OneVisible(into);
        var above = string.IsNullOrEmpty(below) || !TaskName.TryParse(below, null, out var name) ? null : await db.Tasks.Named(name).Select(x => (Guid?)x.Id).SingleOrDefaultAsync();
        await db.Put(moved, stage, above, by, at, anyway);
        await db.Save();
    }

    /// <summary>Puts a task into a stage directly below another task (on top when null), with all that the rule must know; not saved yet.</summary>
    internal static async Task Put(this Db db, WorkTask moved, Stage stage, Guid? below, Member by, DateTimeOffset at, string? anyway = null)
    {
        if (moved.IsInBacklog) await db.PartsOf([moved.Id]);
        moved.MoveTo(stage, await db.Below(stage, below, moved.Id), await db.Tasks.HeldBy(stage), by, at, anyway);
    }

    /// <summary>The address that puts a task back where it stands now; null where nothing is said: only a page says «undo».</summary>
    internal static async Task<string?> WayBack(this Db db, WorkTask task, Page page) =>
        Answer.WantsFragment(page.Http) ? $"/tasks/{task.Id}/move-back?stage={task.StageId}&below={await Above(db, task)}" : null;

    static Task<Guid?> Above(Db db, WorkTask task) =>
        db.Tasks.OnBoard().Where(x => x.StageId == task.StageId && x.Place < task.Place).OrderByDescending(x => x.Place).ThenBy(x => x.Id).Select(x => (Guid?)x.Id).FirstOrDefaultAsync();
}
