using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Something said between a client and us; both see it. Internal talk is a <see cref="TopicNote"/>: another table and type, with no common base.</summary>
public sealed partial class Message : Owned
{
    /// <summary>Longest message, in characters.</summary>
    public const int MostText = 10_000;

    Message() { }

    internal Message(Guid id, Topic topic, int number, Guid? contact, Guid? member, string author, string text, DateTimeOffset at) =>
        (Id, TopicId, ClientId, Number, ContactId, MemberId, AuthorName, Text, At) = (id, topic.Id, topic.ClientId, number, contact, member, author, Demand.Text(text, MostText, "text"), at);

    public Guid TopicId { get; private set; }
    public Topic Topic { get; private set; } = null!;

    /// <summary>Whose talk it is: what a guest's filter goes by.</summary>
    public Guid ClientId { get; private set; }

    /// <summary>1, 2, 3 within the topic.</summary>
    public int Number { get; private set; }

    /// <summary>The contact who said it; null when we did.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The member who said it; null when the client did.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>The author's name as it was then.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>Plain text with line ends.</summary>
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public List<MessageFile> Files { get; } = [];

    /// <summary>The product said it by itself, at night: it answers nothing and stops no clock.</summary>
    public bool IsAuto { get; private set; }

    /// <summary>The thread of a channel that it came by; null in the room, and for what we say.</summary>
    public Guid? ThreadId { get; private set; }

    /// <summary>Whether the client said it.</summary>
    public bool IsClients => ContactId is not null;

    internal void ByItself() => IsAuto = true;

    /// <summary>It came by a channel: an answer to it goes back there.</summary>
    internal void CameBy(ChannelThread thread) => ThreadId = thread.Id;

    /// <summary>Hangs a stored file on it.</summary>
    public void Attach(StoredFile file, DateTimeOffset at)
    {
        Files.Add(new MessageFile(Ids.New(at), this, file));
        if (IsClients) Record(new ClientFileCame(Id, TopicId, ClientId, file.Name, ContactId, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Inbox, InboxTopics.Topic(TopicId), ClientTopics.Client(ClientId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var message = map.Owned<Message>("Messages", x => x.ClientId == map.Db.GuestClient);
        message.BelongsTo(x => x.Topic, "TopicId", x => x.Messages).RefersTo<Message, Client>("ClientId").RefersTo<Message, Contact>("ContactId").RefersTo<Message, Member>("MemberId");
        message.RefersTo<Message, Message>("ReplyToId").RefersTo<Message, ChannelThread>("ThreadId").RefersTo<Message, Contact>("RatedBy");
        message.Property(x => x.AuthorName).HasMaxLength(120);
        message.Property(x => x.Signs).HasMaxLength(MostSigns);
        message.HasIndex(x => new { x.AgencyId, x.TopicId, x.Number }).IsUnique();
    }
}
