using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A topic's messages, and its notes, in the API: two lists, as they are two things.</summary>
public static class ShowMessages
{
    const int Most = 200;

    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<MessageJson>>("topics/{topic:guid}/messages", Messages);
        routes.Api.Get<Paged<TopicNoteJson>>("topics/{topic:guid}/notes", Notes);
    }

    /// <param name="after">Number of the last message of the page before.</param>
    static async Task<Answer> Messages(Guid topic, Db db, Member by, int? after)
    {
        await db.TopicsFor(by).AsNoTracking().OneVisible(topic);
        var page = await db.Messages.AsNoTracking().Include(x => x.Files).Where(x => x.TopicId == topic && x.Number > (after ?? 0)).OrderBy(x => x.Number).Take(Most + 1).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(page, Most, MessageJson.Of, () => page[Most - 1].Number));
    }

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Notes(Guid topic, Db db, Member by, int? after)
    {
        await db.TopicsFor(by).AsNoTracking().OneVisible(topic);
        var skip = Math.Max(0, after ?? 0);
        var page = await db.TopicNotes.AsNoTracking().Where(x => x.TopicId == topic).OrderBy(x => x.At).ThenBy(x => x.Id).Skip(skip).Take(Most + 1).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(page, Most, TopicNoteJson.Of, () => skip + Most));
    }
}
