using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Internal talk on a topic. Another table and type than messages, with no way from one to the other but retyping; it moves no clock and tells no room.</summary>
public sealed partial class TopicNote : Owned
{
    /// <summary>Longest note, in characters.</summary>
    public const int MostText = 20_000;

    TopicNote() { }

    /// <exception cref="Refused">The text is empty or too long, or the writer may not read the topic.</exception>
    public TopicNote(Guid id, Topic topic, string text, Member by, DateTimeOffset at)
    {
        if (!by.ReadsInbox) throw new NotHere();
        (Id, TopicId, Text, AuthorId, At) = (id, topic.Id, Demand.Text(text, MostText, "text"), by.Id, at);
        Record(new TopicNoteWritten(Id, topic.Id, by.Id, at));
    }

    /// <summary>Records whom it names: those of <paramref name="readers"/>, never the writer.</summary>
    internal void Mention(IEnumerable<Guid> readers, Member by, DateTimeOffset at)
    {
        foreach (var who in MemberMark.In(Text).Intersect(readers).Where(x => x != by.Id)) Record(new NamedInTopic(TopicId, Id, who, by.Id, at));
    }

    public Guid TopicId { get; private set; }
    public string Text { get; private set; } = "";
    public Guid AuthorId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Topic(TopicId)];

    internal static void Map(Mapping map)
    {
        var note = map.Owned<TopicNote>("TopicNotes");
        note.RefersTo<TopicNote, Topic>("TopicId").RefersTo<TopicNote, Member>("AuthorId");
        note.HasIndex(x => new { x.AgencyId, x.TopicId, x.At });
    }
}
