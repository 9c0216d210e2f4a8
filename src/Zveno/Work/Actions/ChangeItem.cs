using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Ticks an item of a checklist, changes its words, takes it off.</summary>
public static class ChangeItem
{
    public record TickForm(bool Done) : Input<TickForm>;

    public record TextForm(string Text) : Input<TextForm>;

    public static void Map(Routes routes)
    {
        routes.Post("checklist-items/{item}/tick", Tick);
        routes.Post("checklist-items/{item}/text", Rename);
        routes.Post("checklist-items/{item}/remove", Remove);
    }

    static async Task<Answer> Tick(Guid item, TickForm form, Db db, Member by, TimeProvider clock)
    {
        var ticked = await db.ItemFor(by, item);
        ticked.Checklist.Task.Tick(ticked, form.Done, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ChecklistItemJson.Of(ticked));
    }

    static async Task<Answer> Rename(Guid item, TextForm form, Db db, Member by, TimeProvider clock)
    {
        var renamed = await db.ItemFor(by, item);
        renamed.Checklist.Task.Rename(renamed, form.Text, by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => ChecklistItemJson.Of(renamed));
    }

    static async Task<Answer> Remove(Guid item, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.ItemFor(by, item);
        var task = removed.Checklist.Task;
        task.Remove(removed, by, clock.GetUtcNow());
        await db.Save();
        return await db.Card(task, by, page);
    }
}
