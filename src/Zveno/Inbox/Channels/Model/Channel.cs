using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What a channel last had trouble with.</summary>
public enum ChannelTrouble
{
    /// <summary>Nobody answers at the other end.</summary>
    Unreachable,
    /// <summary>The secret is not accepted: revoked, changed or wrong. A person has to look.</summary>
    Refused,
    /// <summary>Somebody else receives with the same secret.</summary>
    Contested,
    /// <summary>Something else.</summary>
    Other,
    /// <summary>The access ran out and was not renewed. A person has to look.</summary>
    Expired,
}

/// <summary>A way in and out that an agency has: a bot, a mailbox.</summary>
public sealed partial class Channel : Owned
{
    /// <summary>Longest name, in characters.</summary>
    public const int MostName = 80;

    Channel() { }

    /// <param name="settings">The kind's own settings as JSON, without secrets.</param>
    /// <param name="secret">Already protected, see <see cref="ChannelSecrets"/>.</param>
    /// <exception cref="Refused">No name, or not somebody who leads.</exception>
    public Channel(Guid id, TopicChannel kind, string name, string settings, string secret, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        (Id, Kind, Name, Settings, Secret, AddedAt) = (id, kind, Demand.Text(name, MostName, "name"), settings, secret, at);
        Record(new ChannelAdded(Id, kind, by.Id, at));
    }

    public TopicChannel Kind { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The kind's own settings as JSON, without secrets.</summary>
    public string Settings { get; private set; } = "";

    /// <summary>Under data protection; empty once removed.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>How far it was read, in the kind's own words (an offset, a UID); null for from the beginning.</summary>
    public string? Cursor { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Since when (UTC) nothing is received or sent, because a person said so.</summary>
    public DateTimeOffset? PausedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public bool IsLive => PausedAt is null && RemovedAt is null;

    /// <summary>Goes on with other settings, or under another secret; what troubled it is forgotten.</summary>
    /// <param name="secret">Protected; null keeps the one it has.</param>
    /// <exception cref="Refused">No name, removed, or not somebody who leads.</exception>
    public void Describe(string name, string settings, string? secret, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Name, Settings, Secret) = (Demand.Text(name, MostName, "name"), settings, secret ?? Secret);
        (TroubledSince, Trouble, TroubleWords) = (null, null, null);
        Record(new ChannelDescribed(Id, by.Id, at));
    }

    /// <summary>Rests: nothing is received or sent until it goes on; answers wait.</summary>
    public void Pause(Member by, DateTimeOffset at)
    {
        Demands(by);
        PausedAt ??= at;
        Record(new ChannelPaused(Id, by.Id, at));
    }

    /// <summary>Goes on.</summary>
    public void Resume(Member by, DateTimeOffset at)
    {
        Demands(by);
        (PausedAt, TroubledSince, Trouble, TroubleWords) = (null, null, null, null);
        Record(new ChannelResumed(Id, by.Id, at));
    }

    /// <summary>Takes it away for good: the secret is forgotten, what was said stays.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        Demands(by);
        (RemovedAt, Secret) = (at, "");
        Record(new ChannelRemoved(Id, by.Id, at));
    }

    /// <summary>It was read up to here.</summary>
    internal void ReadTo(string? cursor) => Cursor = cursor;

    /// <summary>Another secret came in the place of the one that was used: a refresh token is replaced by its use.</summary>
    internal void Renew(string secret) => Secret = secret;

    /// <summary>The kind's own settings are others by themselves: a group became a supergroup, a webhook was set.</summary>
    internal void Keep(string settings) => Settings = settings;

    void Demands(Member by)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        if (RemovedAt is not null) throw new NotHere();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ChannelTopics.All];

    internal static void Map(Mapping map)
    {
        var channel = map.Owned<Channel>("Channels");
        channel.Property(x => x.Name).HasMaxLength(MostName);
        channel.Property(x => x.Cursor).HasMaxLength(200);
        channel.Property(x => x.TroubleWords).HasMaxLength(300);
    }
}

/// <summary>Live topics of the channels.</summary>
public static class ChannelTopics
{
    /// <summary>The list of channels with their lights, and who waits to be named.</summary>
    public const string All = "channels";
}
