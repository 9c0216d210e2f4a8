using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Takes one task out of the backlog from its card: into the stage that is said, else where its card says it stands.</summary>
public static class TakeTask
{
    /// <param name="Stage">A stage of its board; the task's own when not said, or the first that is not «done».</param>
    public record Form(Guid? Stage = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/take", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var taken = await db.TaskFor(by, task);
        if (taken.ParentId is not null) throw Refusals.GoesWithItsTask(taken.Name);
        if (!taken.IsInBacklog) throw Refusals.NotInBacklog(taken.Name);
        var stage = await Into(db, taken, form.Stage);
        await db.PartsOf([taken.Id]);
        taken.MoveTo(stage, await db.AtFoot(stage), await db.Tasks.HeldBy(stage), by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(taken, by, page)).Say(page.Text.Work.TakenUp(taken.Name, stage.Name), $"/tasks/{taken.Id}/put-off");
    }

    static async Task<Stage> Into(Db db, WorkTask task, Guid? said)
    {
        var stages = db.Stages.Include(x => x.Project).Where(x => x.ProjectId == task.ProjectId);
        if (said is { } id) return await stages.OneVisible(id);
        if (task.Stage is { ArchivedAt: null, IsDone: false } own) return own;
        return await stages.Where(x => x.ArchivedAt == null && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NoStageFor(done: false);
    }
}
