using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Answers the client. Refused visibly when somebody answered meanwhile; what was typed stays with the writer.</summary>
public static class AnswerTopic
{
    /// <param name="Seen">Number of the last message that the writer had read.</param>
    /// <param name="Waits">Whether the client is waited for after it: the answer asks him for something.</param>
    /// <param name="Kept">Files of the writer's draft that go along.</param>
    public record Form(string Text, int Seen, bool Waits = false, IReadOnlyList<Guid>? Kept = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<MessageJson>("topics/{topic:guid}/answers", Handle, async (id, http) =>
    {
        var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
        if (!by.ReadsInbox) throw new NotHere();
        return await Told(db, await db.Messages.AsNoTracking().Include(x => x.Files).OneVisible(id), by, http.RequestServices.GetRequiredService<Page>());
    });

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, FileStore files, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var answered = await db.TopicsFor(by).WithClock().OneVisible(topic);
        if ((form.Files?.Count ?? 0) + (form.Kept?.Count ?? 0) > ReceiveMessage.MostFiles) throw Refusals.TooManyFiles();
        var message = answered.Answer(form.Id ?? Ids.New(at), form.Seen, form.Text, await DeskTimes.Read(db), by, at, form.Waits);
        foreach (var file in form.Files ?? (IEnumerable<IFormFile>)[]) message.Attach(await files.Take(db, file, by.Id), at);
        foreach (var file in await TopicDraft.Send(db, topic, by.Id, form.Kept)) message.Attach(file, at);
        await db.Save();
        return await Told(db, message, by, page);
    }

    static async Task<Answer> Told(Db db, Message message, Member by, Page page) =>
        (await ShowTopic.Again(db, message.TopicId, by, page)).OrJson(() => MessageJson.Of(message)).Created($"/api/v1/topics/{message.TopicId}/messages");
}
