using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Keeps what is typed and not sent; it is there again after a reload and on another machine.</summary>
public static class KeepDraft
{
    /// <param name="Text">Empty takes the draft away, unless it holds files.</param>
    public record Form(string Text, bool IsNote = false) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TopicDraftJson>("topics/{topic:guid}/draft", Handle);
        routes.Api.Get<Paged<TopicDraftJson>>("topics/{topic:guid}/drafts", async (Guid topic, Db db, Member by) =>
        {
            await db.TopicsFor(by).AsNoTracking().OneVisible(topic);
            var drafts = await db.TopicDrafts.AsNoTracking().Include(x => x.Files).ThenInclude(x => x.File).Where(x => x.TopicId == topic && x.MemberId == by.Id).OrderBy(x => x.IsNote).ToListAsync();
            return Answer.Done().OrJson(() => Paging.Whole(drafts.Select(TopicDraftJson.Of)));
        });
    }

    static async Task<Answer> Handle(Guid topic, Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var on = await db.TopicsFor(by).OneVisible(topic);
        var draft = await TopicDraft.Of(db, on, by, form.IsNote, at);
        draft.Keep(form.Text, at);
        if (string.IsNullOrWhiteSpace(form.Text) && draft.Files.Count == 0) db.Remove(draft);
        await db.Save();
        return Answer.Done().OrJson(() => TopicDraftJson.Of(draft));
    }
}
