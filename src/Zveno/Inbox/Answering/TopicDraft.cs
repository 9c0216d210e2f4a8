using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What a member has typed on a topic and not sent: there again after a reload, and on another machine. Only its writer ever reads it.</summary>
public sealed class TopicDraft : Owned
{
    TopicDraft() { }

    /// <exception cref="Refused">The text is too long, or the writer may not read the topic.</exception>
    public TopicDraft(Guid id, Topic topic, Member by, bool isNote)
    {
        if (!by.ReadsInbox) throw new NotHere();
        (Id, TopicId, MemberId, IsNote) = (id, topic.Id, by.Id, isNote);
    }

    public Guid TopicId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>Whether it is meant for the team; an answer and a note of the same person stand beside each other.</summary>
    public bool IsNote { get; private set; }
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    /// <summary>Keeps the words as they are typed, spaces and all.</summary>
    /// <exception cref="Refused">They are too long.</exception>
    public void Keep(string text, DateTimeOffset at) =>
        (Text, At) = (text.Length <= TopicNote.MostText ? text : throw new Refused(say => say.Platform.TextTooLong(TopicNote.MostText, text.Length)) { Field = "text" }, at);

    /// <summary>Puts words before what the writer has typed since: an answer was taken back.</summary>
    internal void Return(string text, DateTimeOffset at) => (Text, At) = (string.IsNullOrWhiteSpace(Text) ? text : Topic.FirstPart($"{text}\n{Text}", TopicNote.MostText), at);

    /// <summary>The draft of a member, made when there is none.</summary>
    internal static async Task<TopicDraft> Of(Db db, Topic topic, Member by, bool isNote, DateTimeOffset at)
    {
        if (await Find(db, topic.Id, by.Id, isNote) is { } known) return known;
        var draft = new TopicDraft(Ids.New(at), topic, by, isNote);
        db.Add(draft);
        return draft;
    }

    /// <summary>Sent: nothing is typed any more. Part of the commit that sends.</summary>
    internal static async Task Drop(Db db, Guid topic, Guid member, bool isNote)
    {
        if (await Find(db, topic, member, isNote) is { } sent) db.Remove(sent);
    }

    static Task<TopicDraft?> Find(Db db, Guid topic, Guid member, bool isNote) => db.TopicDrafts.SingleOrDefaultAsync(x => x.TopicId == topic && x.MemberId == member && x.IsNote == isNote);

    internal static void Map(Mapping map)
    {
        var draft = map.Owned<TopicDraft>("TopicDrafts");
        draft.RefersTo<TopicDraft, Topic>("TopicId").RefersTo<TopicDraft, Member>("MemberId");
        draft.HasIndex(x => new { x.AgencyId, x.TopicId, x.MemberId, x.IsNote }).IsUnique();
    }
}
