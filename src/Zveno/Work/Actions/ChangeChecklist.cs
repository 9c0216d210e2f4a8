using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Renames a checklist, shows it to the client or hides it, takes it off.</summary>
public static class ChangeChecklist
{
    public record NameForm(string Name) : Input<NameForm>;

    public record ShowForm(bool IsPublic) : Input<ShowForm>;

    public static void Map(Routes routes)
    {
        routes.Post<ChecklistJson>("checklists/{list}/name", Rename);
        routes.Post<ChecklistJson>("checklists/{list}/public", Show);
        routes.Post<TaskJson>("checklists/{list}/remove", Remove);
    }

    static async Task<Answer> Rename(Guid list, NameForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.ChecklistFor(by, list);
        var before = TaskShape.Of(changed.Task);
        changed.Task.Rename(changed, form.Name, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ChecklistJson.Of(changed)).SayChanged(changed.Task, before, page);
    }

    static async Task<Answer> Show(Guid list, ShowForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.ChecklistFor(by, list);
        var before = TaskShape.Of(changed.Task);
        changed.Task.Show(changed, form.IsPublic, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(changed.Task, by, page, () => ChecklistJson.Of(changed))).SayChanged(changed.Task, before, page);
    }

    static async Task<Answer> Remove(Guid list, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.ChecklistFor(by, list);
        var task = removed.Task;
        var before = TaskShape.Of(task);
        task.Remove(removed, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(task, by, page)).SayChanged(task, before, page);
    }
}
