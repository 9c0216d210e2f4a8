using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Writes an answer that leaves by itself: after ten seconds, in the morning, or when its writer chose. Until then it can be taken back.</summary>
public static class HoldAnswer
{
    /// <param name="Seen">Number of the last message that the writer had read.</param>
    /// <param name="Waits">Whether the client is waited for after it.</param>
    /// <param name="Now">Leaves out of hours too.</param>
    /// <param name="GoesAt">When it is to leave; null for as soon as may be.</param>
    /// <param name="GoesAtHere">The same by the writer's own wall clock, as a form's field says it.</param>
    /// <param name="Kept">Files of the writer's draft that go along.</param>
    public record Form(string Text, int Seen, bool Waits = false, bool Now = false, DateTimeOffset? GoesAt = null, DateTime? GoesAtHere = null, IReadOnlyList<Guid>? Kept = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<HeldAnswerJson>("topics/{topic:guid}/held-answers", Handle, async (id, http) =>
    {
        var services = http.RequestServices;
        var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
        if (!by.ReadsInbox) throw new NotHere();
        if (await db.HeldAnswers.Held().SingleOrDefaultAsync(x => x.Id == id) is { } held) return await Told(db, held, by, services.GetRequiredService<Page>());
        return await ShowTopic.Again(db, (await db.Messages.OneVisible(id)).TopicId, by, services.GetRequiredService<Page>());       // it left meanwhile
    });

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, FileStore files, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var answered = await db.TopicsFor(by).OneVisible(topic);
        if ((form.Files?.Count ?? 0) + (form.Kept?.Count ?? 0) > ReceiveMessage.MostFiles) throw Refusals.TooManyFiles();
        var chosen = form.GoesAt ?? (form.GoesAtHere is { } here ? page.Instant(here) : null);
        var (why, goesAt) = AnswerTime.Of(answered, chosen, form.Now, await DeskTimes.Read(db), at);
        var held = new HeldAnswer(form.Id ?? Ids.New(at), answered, form.Seen, form.Text, form.Waits, why, goesAt, by, at);
        foreach (var file in form.Files ?? (IEnumerable<IFormFile>)[]) held.Attach(await files.Take(db, file, by.Id), at);
        foreach (var file in await TopicDraft.Send(db, topic, by.Id, form.Kept)) held.Attach(file, at);
        db.Add(held);
        await db.Save();
        return await Told(db, held, by, page);
    }

    static async Task<Answer> Told(Db db, HeldAnswer held, Member by, Page page) =>
        (await ShowTopic.Again(db, held.TopicId, by, page)).OrJson(() => HeldAnswerJson.Of(held)).Created($"/api/v1/held-answers/{held.Id}");
}
