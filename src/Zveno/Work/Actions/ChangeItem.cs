using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Ticks an item of a checklist, changes its words, takes it off, makes a subtask of it.</summary>
public static class ChangeItem
{
    public record TickForm(bool Done) : Input<TickForm>;

    public record TextForm(string Text) : Input<TextForm>;

    public static void Map(Routes routes)
    {
        routes.Post<ChecklistItemJson>("checklist-items/{item}/tick", Tick);
        routes.Post<ChecklistItemJson>("checklist-items/{item}/text", Rename);
        routes.Post<TaskJson>("checklist-items/{item}/remove", Remove);
        routes.Post<TaskJson>("checklist-items/{item}/subtask", Promote);
        routes.Desk.Post("tasks/{task}/back-to-item", Demote);
    }

    static async Task<Answer> Tick(Guid item, TickForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var ticked = await db.ItemFor(by, item);
        var before = TaskShape.Of(ticked.Checklist.Task);
        ticked.Checklist.Task.Tick(ticked, form.Done, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ChecklistItemJson.Of(ticked)).SayChanged(ticked.Checklist.Task, before, page);
    }

    static async Task<Answer> Rename(Guid item, TextForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var renamed = await db.ItemFor(by, item);
        var before = TaskShape.Of(renamed.Checklist.Task);
        renamed.Checklist.Task.Rename(renamed, form.Text, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ChecklistItemJson.Of(renamed)).SayChanged(renamed.Checklist.Task, before, page);
    }

    static async Task<Answer> Promote(Guid item, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var promoted = await db.ItemFor(by, item);
        var (list, parent) = (promoted.Checklist, promoted.Checklist.Task);
        var stage = await db.StageOf(parent, promoted.IsDone);
        var made = parent.AddSubtask(Ids.New(at), stage, Short(promoted.Text), await db.AtFoot(stage), by, at);
        if (promoted.Text.Length > WorkTask.MostTitle) made.Describe(promoted.Text, null, by, at);
        parent.Remove(promoted, by, at);
        await db.Save();
        return (await db.Card(parent, by, page, () => TaskJson.Of(made))).Say(page.Text.Work.BecameSubtask(made.Title), $"/tasks/{made.Id}/back-to-item?list={list.Id}");
    }

    /// <summary>Takes <see cref="Promote"/> back: the item stands on its list again, the subtask rests in the archive.</summary>
    static async Task<Answer> Demote(TaskName task, Guid list, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var (demoted, on) = (await db.TaskFor(by, task), await db.ChecklistFor(by, list));
        if (demoted.ParentId != on.TaskId) throw new NotHere();
        var item = on.Task.AddItem(on, Ids.New(at), demoted.Description.Length > demoted.Title.Length ? demoted.Description : demoted.Title, by, at);
        if (demoted.IsClosed) on.Task.Tick(item, true, by, at);
        demoted.Archive(by, at);
        await db.Save();
        return await db.Card(on.Task, by, page);
    }

    static string Short(string text) => text.Length <= WorkTask.MostTitle ? text : text[..WorkTask.MostTitle];

    static async Task<Answer> Remove(Guid item, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.ItemFor(by, item);
        var task = removed.Checklist.Task;
        var before = TaskShape.Of(task);
        task.Remove(removed, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(task, by, page)).SayChanged(task, before, page);
    }
}
