using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What became of something that came in.</summary>
public enum UpdateState
{
    /// <summary>To be read.</summary>
    Waiting,
    /// <summary>It became what it had to.</summary>
    Done,
    /// <summary>Nobody knows yet who sent it: a person decides.</summary>
    Asks,
    /// <summary>A person decided that it is nothing for us.</summary>
    Ignored,
    /// <summary>It could not be read; kept whole for a person, the queue went on.</summary>
    Parked,
}

/// <summary>Something that came in, whole, as it came: kept in the commit before the other end is told that we have it. All else is derived and can be made again.</summary>
public sealed class ChannelUpdate : Owned
{
    ChannelUpdate() { }

    /// <param name="number">Its place in the order of coming, within the channel.</param>
    internal ChannelUpdate(Guid id, Channel channel, long number, RawUpdate raw, DateTimeOffset at) =>
        (Id, ChannelId, Number, Key, Raw, CameAt) = (id, channel.Id, number, raw.Key, raw.Bytes, at);

    public Guid ChannelId { get; private set; }
    public Channel Channel { get; private set; } = null!;

    /// <summary>1, 2, 3 within the channel, as they came.</summary>
    public long Number { get; private set; }

    /// <summary>What makes it this one and no other, by the channel's own ids: the same key again is the same thing.</summary>
    public string Key { get; private set; } = "";
    public byte[] Raw { get; private set; } = [];
    public DateTimeOffset CameAt { get; private set; }
    public UpdateState State { get; private set; }

    /// <summary>Who sent it, once that was read.</summary>
    public Guid? AddressId { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Why it is parked.</summary>
    public string? Error { get; private set; }

    internal void Done(DateTimeOffset at) => (State, ReadAt) = (UpdateState.Done, at);

    internal void AskAbout(ChannelAddress sender, DateTimeOffset at)
    {
        (State, AddressId, ReadAt) = (UpdateState.Asks, sender.Id, at);
        Record(new UpdateAsks(ChannelId, Id, sender.Id, at));
    }

    /// <summary>To be read again: it is known now who sent it, or the reader has learnt something.</summary>
    internal void Again() => (State, Error) = (UpdateState.Waiting, null);

    internal void Ignore() => State = UpdateState.Ignored;

    internal void Park(string error, DateTimeOffset at)
    {
        (State, ReadAt, Error) = (UpdateState.Parked, at, error.Length > 500 ? error[..500] : error);
        Record(new UpdateParked(ChannelId, Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => State is UpdateState.Asks or UpdateState.Parked ? [ChannelTopics.All] : [];

    internal static void Map(Mapping map)
    {
        var update = map.Owned<ChannelUpdate>("ChannelUpdates");
        update.BelongsTo(x => x.Channel, "ChannelId").RefersTo<ChannelUpdate, ChannelAddress>("AddressId");
        update.Property(x => x.Key).HasMaxLength(200);
        update.Property(x => x.Error).HasMaxLength(500);
        update.HasIndex(x => new { x.AgencyId, x.ChannelId, x.Key }).IsUnique();
        update.HasIndex(x => new { x.AgencyId, x.ChannelId, x.Number }).IsUnique();
        update.HasIndex(x => new { x.AgencyId, x.ChannelId, x.State, x.Number });
    }
}
