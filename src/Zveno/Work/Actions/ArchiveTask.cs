using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Takes a task off the board. Nothing is deleted; the message at the foot takes it back.</summary>
public static class ArchiveTask
{
    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/archive", Handle);
        routes.Post<TaskJson>("tasks/{task}/restore", Restore);
    }

    static async Task<Answer> Handle(TaskName task, Db db, Member by, Page page, TimeProvider clock)
    {
        var archived = await db.TaskFor(by, task);
        await db.Entry(archived).Collection(x => x.Subtasks).LoadAsync();
        archived.Archive(by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(archived, by, page)).Say(page.Text.Work.Archived(archived.Title), $"/tasks/{archived.Id}/restore");
    }

    /// <summary>Puts it back: into its stage, or the first one when that is off the board.</summary>
    static async Task<Answer> Restore(TaskName task, Db db, Member by, Page page, TimeProvider clock)
    {
        var restored = await db.TaskFor(by, task);
        var into = restored.Stage.ArchivedAt is null
            ? restored.Stage
            : await db.Stages.Where(x => x.ProjectId == restored.ProjectId && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? restored.Stage;
        await db.Entry(restored).Collection(x => x.Subtasks).LoadAsync();
        restored.Restore(into, by, clock.GetUtcNow());
        await db.Save();
        if (Answer.WantsJson(page.Http) || !Answer.WantsFragment(page.Http)) return await db.Card(restored, by, page);
        return Answer.Fragments(
            new Fragment(typeof(StageColumn), await db.ColumnOf(by, into.Id, today: page.Today), $"stage-{into.Id}"),
            new Fragment(typeof(TaskCard), await db.CardOf(by, page, new TaskName(restored.Id)), "card"));
    }
}
