using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>Writes a note for the team. The client never sees it, no clock moves. Whoever is named in it is told.</summary>
public static class NoteOnTopic
{
    public record Form(string Text) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TopicNoteJson>("topics/{topic:guid}/notes", Handle, async (id, http) =>
    {
        var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
        if (!by.ReadsInbox) throw new NotHere();
        return await Told(db, await db.TopicNotes.OneVisible(id), by, http.RequestServices.GetRequiredService<Page>());
    });

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var on = await db.TopicsFor(by).OneVisible(topic);
        var readers = form.Text.Contains('@', StringComparison.Ordinal) ? await ShowTopicNames.Of(db) : [];
        var note = new TopicNote(form.Id ?? Ids.New(at), on, form.Text.Length <= TopicNote.MostText ? Mentions.Settled(form.Text, readers) : form.Text, by, at);
        note.Mention(readers.Select(x => x.Id), by, at);
        db.Add(note);
        await TopicDraft.Drop(db, topic, by.Id, isNote: true);
        await db.Save();
        return await Told(db, note, by, page);
    }

    static async Task<Answer> Told(Db db, TopicNote note, Member by, Page page) =>
        (await ShowTopic.Again(db, note.TopicId, by, page)).OrJson(() => TopicNoteJson.Of(note)).Created($"/api/v1/topics/{note.TopicId}/notes");
}
