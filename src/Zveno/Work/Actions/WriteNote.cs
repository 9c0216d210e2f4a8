using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Writes an internal note on a task; the client never sees it. Whoever is named in it («@ира», <c>@[Ирина Соколова](member:ID)</c>) is told.</summary>
public static class WriteNote
{
    /// <param name="Text">Markdown.</param>
    public record Form(string Text) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<NoteJson>("tasks/{task}/notes", Handle, Again);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var noted = await db.TaskFor(by, task);
        var note = noted.Write(form.Id ?? Ids.New(at), await db.Settled(noted, form.Text), null, by, at);
        db.Add(note);
        await db.Mention(noted, "", note.Text, note.Id, by, at);
        await db.Save();
        return (await db.Card(noted, by, page, () => NoteJson.Of(note))).Say(page.Text.Work.NoteWritten, $"/notes/{note.Id}/remove");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var note = await db.TaskNotes.OneVisible(id);
        return await db.Card(await db.TaskFor(by, new TaskName(note.TaskId)), by, http.RequestServices.GetRequiredService<Page>(), () => NoteJson.Of(note));
    }
}
