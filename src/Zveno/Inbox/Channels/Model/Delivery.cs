using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Where a part of an answer is on its way out.</summary>
public enum DeliveryState
{
    /// <summary>Waits its turn.</summary>
    Queued,
    /// <summary>Handed to the other end, whose answer is not known yet.</summary>
    Sending,
    /// <summary>The other end took it.</summary>
    Sent,
    /// <summary>The other end refused it: it did not arrive.</summary>
    Failed,
    /// <summary>It may have arrived: no answer came after it was handed over. A person looks and decides; it is never sent again by itself.</summary>
    Unknown,
}

/// <summary>One thing that leaves by a channel: a text, or a file of an answer; written with the answer itself, sent in the order of writing.</summary>
public sealed class Delivery : Owned
{
    /// <summary>What surely did not leave (nobody there) is tried for so long.</summary>
    public static readonly TimeSpan GiveUp = TimeSpan.FromHours(1);

    Delivery() { }

    internal Delivery(Guid id, ChannelThread thread, Guid topic, Guid message, long number, string? text, MessageFile? file, DateTimeOffset at) =>
        (Id, ThreadId, ChannelId, TopicId, MessageId, Number, Text, FileId, QueuedAt) = (id, thread.Id, thread.ChannelId, topic, message, number, text, file?.Id, at);

    /// <summary>A word to one of ours, of no topic: see <see cref="MemberWords"/>.</summary>
    internal Delivery(Guid id, ChannelThread thread, Guid member, long number, string text, DateTimeOffset at) =>
        (Id, ThreadId, ChannelId, MemberId, Number, Text, QueuedAt) = (id, thread.Id, thread.ChannelId, member, number, text, at);

    /// <summary>A word to a client, of no topic: see <see cref="ClientWords"/>.</summary>
    internal static Delivery ToClient(Guid id, ChannelThread thread, Guid client, long number, string text, DateTimeOffset at) =>
        new() { Id = id, ThreadId = thread.Id, ChannelId = thread.ChannelId, ClientId = client, Number = number, Text = text, QueuedAt = at };

    public Guid ThreadId { get; private set; }
    public ChannelThread Thread { get; private set; } = null!;
    public Guid ChannelId { get; private set; }

    /// <summary>The topic that it is said on; null for a word to one of ours.</summary>
    public Guid? TopicId { get; private set; }

    /// <summary>The answer that it is a part of; null for a word to one of ours.</summary>
    public Guid? MessageId { get; private set; }

    /// <summary>The member whom the product says it to; null for what clients read. It leaves only while the place is that member's own.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>The client whom the product says it to beside all talk; null for an answer. It leaves only while the place is that client's.</summary>
    public Guid? ClientId { get; private set; }

    /// <summary>1, 2, 3 within the thread: the order in which they leave.</summary>
    public long Number { get; private set; }

    /// <summary>A text, as it was written; null for a file.</summary>
    public string? Text { get; private set; }
    public Guid? FileId { get; private set; }
    public MessageFile? File { get; private set; }
    public DateTimeOffset QueuedAt { get; private set; }
    public DeliveryState State { get; private set; }

    /// <summary>When the state last changed (UTC).</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>Whoever sends it has until then (UTC) to say what became of it.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>Grows with every beginning: only who holds the newest number may say how it ended.</summary>
    public int Fence { get; private set; }

    /// <summary>What the other end said, without secrets.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether it neither left nor was given up.</summary>
    public bool IsOpen => State is DeliveryState.Queued or DeliveryState.Sending;

    internal int Begin(DateTimeOffset until, DateTimeOffset at)
    {
        (State, ChangedAt, ClaimedUntil, Error) = (DeliveryState.Sending, at, until, null);
        return ++Fence;
    }

    internal void Sent(DateTimeOffset at) => (State, ChangedAt, ClaimedUntil, Error) = (DeliveryState.Sent, at, null, null);

    internal void Wait(string why, DateTimeOffset at) => (State, ChangedAt, ClaimedUntil, Error) = (DeliveryState.Queued, at, null, Cut(why));

    internal void Fail(string why, DateTimeOffset at) => End(DeliveryState.Failed, why, at);

    internal void Lose(string why, DateTimeOffset at) => End(DeliveryState.Unknown, why, at);

    void End(DeliveryState state, string why, DateTimeOffset at)
    {
        (State, ChangedAt, ClaimedUntil, Error) = (state, at, null, Cut(why));
        if (MemberId is { } member) Record(new WordEnded(Id, member, state, at));
        else if (ClientId is { } client) Record(new ClientWordEnded(Id, client, state, at));
        else Record(new DeliveryEnded(Id, MessageId!.Value, state, at));
    }

    /// <summary>A person wants it sent once more: it failed, or it was looked up that it never arrived.</summary>
    /// <exception cref="Refused">It is on its way or arrived, or not somebody who talks to clients.</exception>
    public void Again(Member by, DateTimeOffset at)
    {
        DemandsEnded(by);
        (State, ChangedAt, QueuedAt, Error) = (DeliveryState.Queued, at, at, null);
        Record(new DeliveryDecided(Id, MessageId!.Value, true, by.Id, at));
    }

    /// <summary>A person looked: it did arrive.</summary>
    /// <exception cref="Refused">It is on its way or arrived, or not somebody who talks to clients.</exception>
    public void Arrived(Member by, DateTimeOffset at)
    {
        DemandsEnded(by);
        Sent(at);
        Record(new DeliveryDecided(Id, MessageId!.Value, false, by.Id, at));
    }

    void DemandsEnded(Member by)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (State is not (DeliveryState.Failed or DeliveryState.Unknown)) throw Refusals.DeliveryIsUnderWay();
    }

    static string Cut(string words) => words.Length > 500 ? words[..500] : words;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => TopicId is { } topic ? [InboxTopics.Topic(topic), InboxTopics.Inbox] : [];

    internal static void Map(Mapping map)
    {
        var delivery = map.Owned<Delivery>("Deliveries");
        delivery.BelongsTo(x => x.Thread, "ThreadId").BelongsTo(x => x.File, "FileId").RefersTo<Delivery, Channel>("ChannelId").RefersTo<Delivery, Topic>("TopicId").RefersTo<Delivery, Message>("MessageId").RefersTo<Delivery, Member>("MemberId").RefersTo<Delivery, Client>("ClientId");
        delivery.Property(x => x.Error).HasMaxLength(500);
        delivery.HasIndex(x => new { x.AgencyId, x.ThreadId, x.Number }).IsUnique();
        delivery.HasIndex(x => new { x.AgencyId, x.MessageId });
        delivery.HasIndex(x => new { x.AgencyId, x.MemberId, x.QueuedAt });
        delivery.HasIndex(x => new { x.AgencyId, x.State });
    }
}
