using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Tells who owes an answer that a topic became theirs, of the team's notes on it, and whom such a note names. What clients write rings clocks, not this bell.</summary>
public sealed class NoticeTalk(Db db, Noticing noticing) : IReactTo<TopicHanded>, IReactTo<TopicNoteWritten>, IReactTo<NamedInTopic>
{
    /// <inheritdoc />
    public Task React(TopicHanded happened) => noticing.Tell(NoticeKind.Topic, happened.To is { } to ? [to] : [], null, happened.Topic, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(NamedInTopic happened) => noticing.Tell(NoticeKind.Mentioned, [happened.Member], null, happened.Topic, happened.By, happened.At);

    /// <inheritdoc />
    public async Task React(TopicNoteWritten happened)
    {
        var owed = await db.Topics.Where(x => x.Id == happened.Topic).Select(x => x.OwedById).SingleAsync();
        var talked = await db.TopicNotes.Where(x => x.TopicId == happened.Topic && x.AuthorId != happened.By).Select(x => x.AuthorId).Distinct().ToListAsync();
        await noticing.Tell(NoticeKind.TopicNote, owed is { } who ? [who, .. talked] : talked, null, happened.Topic, happened.By, happened.At);
    }
}
