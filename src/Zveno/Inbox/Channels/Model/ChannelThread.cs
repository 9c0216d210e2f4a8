using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A thread of talk in a channel (a forum's topic, a private chat, a mail's thread) and the topic that it is here. What is answered there goes here.</summary>
public sealed class ChannelThread : Owned
{
    ChannelThread() { }

    internal ChannelThread(Guid id, ChannelAddress place, string key, TopicKind kind, string? title) =>
        (Id, ChannelId, AddressId, Key, Kind, Title) = (id, place.ChannelId, place.Id, key, kind, title is null ? null : Topic.FirstWords(title, Topic.MostTitle));

    public Guid ChannelId { get; private set; }

    /// <summary>The group or person that the talk is held with.</summary>
    public Guid AddressId { get; private set; }
    public ChannelAddress Address { get; private set; } = null!;

    /// <summary>The thread within that place, in the channel's own words; empty for a place without threads.</summary>
    public string Key { get; private set; } = "";
    public TopicKind Kind { get; private set; }
    public string? Title { get; private set; }

    /// <summary>What it is here; null until something was said in it.</summary>
    public Guid? TopicId { get; private set; }

    internal void Opens(Topic topic) => TopicId = topic.Id;

    /// <summary>It has a name of its own now.</summary>
    internal void Describe(string? title, TopicKind? kind)
    {
        if (title is not null) Title = Topic.FirstWords(title, Topic.MostTitle);
        if (kind is { } known) Kind = known;
    }

    /// <summary>The place that it is in became another one.</summary>
    internal void MoveInto(ChannelAddress place) => AddressId = place.Id;

    /// <summary>The thread was lost at the other end and made anew.</summary>
    internal void MoveTo(string key) => Key = key;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ChannelTopics.All];

    internal static void Map(Mapping map)
    {
        var thread = map.Owned<ChannelThread>("ChannelThreads");
        thread.BelongsTo(x => x.Address, "AddressId").RefersTo<ChannelThread, Channel>("ChannelId").RefersTo<ChannelThread, Topic>("TopicId");
        thread.Property(x => x.Key).HasMaxLength(320);
        thread.Property(x => x.Title).HasMaxLength(Topic.MostTitle);
        thread.HasIndex(x => new { x.AgencyId, x.AddressId, x.Key }).IsUnique();
        thread.HasIndex(x => new { x.AgencyId, x.TopicId });
    }
}

/// <summary>Which message is which in a channel: by it a repeat is known, a reply finds what it answers, an edit what it changes.</summary>
public sealed class ChannelMessage : Owned
{
    ChannelMessage() { }

    /// <param name="key">Of the message, by the channel's own ids.</param>
    /// <param name="group">Of the album that it is a part of.</param>
    /// <param name="version">Grows with its edits, by the channel's own count.</param>
    internal ChannelMessage(Guid id, Guid channel, string key, Guid message, string? group, long version) =>
        (Id, ChannelId, Key, MessageId, Group, Version) = (id, channel, key, message, group, version);

    public Guid ChannelId { get; private set; }
    public string Key { get; private set; } = "";
    public Guid MessageId { get; private set; }
    public Message Message { get; private set; } = null!;
    public string? Group { get; private set; }
    public long Version { get; private set; }

    internal void EditedTo(long version) => Version = version;

    internal void MoveTo(string key) => Key = key;

    internal static void Map(Mapping map)
    {
        var message = map.Owned<ChannelMessage>("ChannelMessages");
        message.BelongsTo(x => x.Message, "MessageId").RefersTo<ChannelMessage, Channel>("ChannelId");
        message.Property(x => x.Key).HasMaxLength(320);
        message.Property(x => x.Group).HasMaxLength(120);
        message.HasIndex(x => new { x.AgencyId, x.ChannelId, x.Key }).IsUnique();
        message.HasIndex(x => new { x.AgencyId, x.ChannelId, x.Group });
    }
}
