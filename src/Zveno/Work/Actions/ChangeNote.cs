using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes a note, takes it off, puts it back. Whoever is newly named in a changed one is told.</summary>
public static class ChangeNote
{
    /// <param name="Text">Markdown.</param>
    public record Form(string Text) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<NoteJson>("notes/{note}/text", Edit);
        routes.Post<TaskJson>("notes/{note}/remove", Remove);
        routes.Post<TaskJson>("notes/{note}/restore", Restore);
    }

    static async Task<Answer> Edit(Guid note, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (task, edited) = await Find(db, by, note);
        var (was, at) = (edited.Text, clock.GetUtcNow());
        task.Edit(edited, await db.Settled(task, form.Text), by, at);
        await db.Mention(task, was, edited.Text, note, by, at);
        await db.Save();
        return (await db.Card(task, by, page, () => NoteJson.Of(edited))).Say(page.Text.Work.NoteEdited, $"/notes/{note}/text", new { text = was });
    }

    static async Task<Answer> Remove(Guid note, Db db, Member by, Page page, TimeProvider clock)
    {
        var (task, removed) = await Find(db, by, note);
        task.Remove(removed, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(task, by, page)).Say(page.Text.Work.NoteTakenOff, $"/notes/{note}/restore");
    }

    static async Task<Answer> Restore(Guid note, Db db, Member by, Page page, TimeProvider clock)
    {
        var (task, restored) = await Find(db, by, note);
        task.Restore(restored, by, clock.GetUtcNow());
        await db.Save();
        return await db.Card(task, by, page);
    }

    static async Task<(WorkTask, TaskNote)> Find(Db db, Member by, Guid note)
    {
        var found = await db.TaskNotes.OneVisible(note);
        return (await db.TaskFor(by, new TaskName(found.TaskId)), found);
    }
}
