using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>
/// One thread of talk with a client, whatever the channel. The client sees its title, state and messages; notes and clocks are the team's own.
/// Nothing internal ever changes what a client reads here.
/// </summary>
public sealed partial class Topic : Owned
{
    /// <summary>Longest title, in characters.</summary>
    public const int MostTitle = 160;

    /// <summary>Longest words of what is needed from the client, in characters.</summary>
    public const int MostNeed = 200;

    bool _publishedMoved;

    Topic() { }

    /// <summary>Opens a topic; the first message follows with <see cref="Receive"/>.</summary>
    /// <param name="title">Null takes the first words of <paramref name="text"/>.</param>
    /// <param name="at">When (UTC).</param>
    internal Topic(Guid id, Client client, Guid? project, TopicKind kind, TopicChannel channel, string? title, string text, Contact openedBy, DateTimeOffset at)
    {
        (Id, ClientId, Client, ProjectId, Kind, Channel, OpenedById, OpenedAt, LastMessageAt) = (id, client.Id, client, project, kind, channel, openedBy.Id, at, at);
        Title = Demand.OptionalText(title, MostTitle, "title") ?? FirstWords(text, 80);
        IsUrgent = kind == TopicKind.Urgent;
        OwedById = client.LeadId;
        Record(new TopicOpened(Id, client.Id, openedBy.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Client Client { get; private set; } = null!;
    public Guid? ProjectId { get; private set; }
    public Project? Project { get; private set; }
    public TopicKind Kind { get; private set; }
    public TopicChannel Channel { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The contact who opened it.</summary>
    public Guid OpenedById { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }
    public DateTimeOffset LastMessageAt { get; private set; }

    /// <summary>First words of the last message; never of a note.</summary>
    public string LastWords { get; private set; } = "";

    /// <summary>Number of messages; the last one has this number. A reply says up to which it was read.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Number of the last message of ours; 0 when there is none.</summary>
    public int LastAnswerNumber { get; private set; }

    /// <summary>The promise while an answer is owed (UTC): «Ответим до 15:15». Null when nothing is owed or the client is waited for.</summary>
    public DateTimeOffset? AnswerBy { get; private set { _publishedMoved |= field != value; field = value; } }

    /// <summary>Since when (UTC) the client is waited for; null while he is not. His room asks him for it.</summary>
    public DateTimeOffset? WaitsSince { get; private set { _publishedMoved |= field != value; field = value; } }

    /// <summary>What is needed from him, in words that he reads; null where our last message says it.</summary>
    public string? Need { get; private set { _publishedMoved |= field != value; field = value; } }

    /// <summary>The member who owes the answers; null when the client has no account manager: then the whole desk does.</summary>
    public Guid? OwedById { get; private set; }

    /// <summary>Whether the short limits hold.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>When it was closed (UTC); null while it is open. A message of the client's opens it again.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    public List<Message> Messages { get; } = [];

    /// <summary>Its reply clocks, one after the other; at most one runs.</summary>
    public List<ReplyClock> Clocks { get; } = [];

    public bool IsClosed => ClosedAt is not null;

    /// <summary>The clock that runs or is paused; loaded by <see cref="InboxQueries.WithClock"/>.</summary>
    public ReplyClock? Clock => Clocks.SingleOrDefault(x => x.IsRunning);

    /// <summary>The kind by whose rule it is answered: the mark «urgent» outdoes what the topic is about.</summary>
    internal TopicKind PacedAs => IsUrgent ? TopicKind.Urgent : Kind == TopicKind.Urgent ? TopicKind.Question : Kind;

    ReplyPace Pace => IsUrgent ? ReplyPace.Urgent : Channel == TopicChannel.Mail ? ReplyPace.Mail : ReplyPace.Usual;

    /// <inheritdoc />
    public override IEnumerable<string> Topics()
    {
        yield return InboxTopics.Inbox;
        yield return InboxTopics.Topic(Id);
        if (_publishedMoved) yield return ClientTopics.Room(ClientId);         // what was promised and what is asked are the client's to read; nothing else here is news to a room
    }

    /// <summary>The first line, cut at a word, at most so many characters.</summary>
    internal static string FirstWords(string text, int most)
    {
        var line = text.Trim().Split('\n')[0].Trim();
        if (line.Length <= most) return line;
        var space = line.LastIndexOf(' ', most - 1);
        var end = space > most / 2 ? space : most - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end] + "…";
    }

    /// <summary>As much of it as fits.</summary>
    internal static string FirstPart(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    internal static void Map(Mapping map)
    {
        var topic = map.Owned<Topic>("Topics", x => x.ClientId == map.Db.GuestClient);
        topic.BelongsTo(x => x.Client, "ClientId").BelongsTo(x => x.Project, "ProjectId").RefersTo<Topic, Contact>("OpenedById").RefersTo<Topic, Member>("OwedById");
        topic.Property(x => x.Title).HasMaxLength(MostTitle);
        topic.Property(x => x.LastWords).HasMaxLength(200);
        topic.Property(x => x.Need).HasMaxLength(MostNeed);
        topic.HasIndex(x => new { x.AgencyId, x.ClosedAt, x.AnswerBy });
        topic.HasIndex(x => new { x.AgencyId, x.ClientId, x.LastMessageAt });
    }
}
