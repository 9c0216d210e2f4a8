using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Says that a task is done, or is not after all, without naming a stage: a tick in the parent's card.</summary>
public static class FinishTask
{
    /// <param name="Anyway">See <see cref="MoveTask.Form"/>.</param>
    public record Form(bool Done, string? Anyway = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post("tasks/{task}/done", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var finished = await db.TaskFor(by, task);
        if (finished.IsClosed == form.Done) return finished.Saved();
        var stage = await db.StageOf(finished.Parent ?? finished, form.Done);
        var back = await db.WayBack(finished, page);
        if (finished.IsInBacklog) await db.PartsOf([finished.Id]);
        finished.MoveTo(stage, await db.AtFoot(stage), await db.Tasks.HeldBy(stage), by, clock.GetUtcNow(), form.Anyway);
        await db.Save();
        return finished.Saved().Say(page.Text.Work.Moved(stage.Name), back);
    }

    /// <summary>Where a task beside this one stands when it is done or when it is not: in the same stage if that says so, else in the first of the board that does.</summary>
    /// <exception cref="Refused">The board has no such stage.</exception>
    internal static async Task<Stage> StageOf(this Db db, WorkTask beside, bool done)
    {
        var stages = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == beside.ProjectId && x.ArchivedAt == null && x.IsDone == done).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        return stages.Find(x => x.Id == beside.StageId) ?? stages.FirstOrDefault() ?? throw Refusals.NoStageFor(done);
    }
}
