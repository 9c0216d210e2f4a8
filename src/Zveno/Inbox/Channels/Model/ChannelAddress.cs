using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Who or what an address in a channel is.</summary>
public enum AddressKind
{
    /// <summary>One person: a user, a mail address.</summary>
    Person,
    /// <summary>A group: whose it is says which client its talk belongs to.</summary>
    Group,
}

/// <summary>
/// An address in a channel and whom it belongs to: a user is a contact, a group is a client's. Nobody is guessed: what is not known waits for a person.
/// </summary>
public sealed class ChannelAddress : Owned
{
    ChannelAddress() { }

    internal ChannelAddress(Guid id, Guid channel, AddressKind kind, string key, string title, DateTimeOffset at) =>
        (Id, ChannelId, Kind, Key, Title, MetAt) = (id, channel, kind, key, Cut(title), at);

    public Guid ChannelId { get; private set; }
    public Channel Channel { get; private set; } = null!;
    public AddressKind Kind { get; private set; }

    /// <summary>The address in the channel's own words.</summary>
    public string Key { get; private set; } = "";

    /// <summary>How it calls itself there.</summary>
    public string Title { get; private set; } = "";
    public DateTimeOffset MetAt { get; private set; }

    /// <summary>The client that it belongs to; null while nobody has said.</summary>
    public Guid? ClientId { get; private set; }

    /// <summary>The contact who it is; null for a group.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>Somebody of our own staff; then no client and no contact.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>Since when (UTC) a person wants nothing from here.</summary>
    public DateTimeOffset? IgnoredAt { get; private set; }

    /// <summary>Since when (UTC) we cannot write there: the bot was removed or blocked.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When (UTC) somebody of ours was told here that nobody reads what is written to the bot alone; that is said once.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    public bool IsKnown => ClientId is not null || MemberId is not null;

    /// <summary>A person says, or a start token proves, that this is a contact.</summary>
    /// <exception cref="Refused">It is a group, or the contact is archived.</exception>
    internal void Is(Contact contact, Guid? by, DateTimeOffset at)
    {
        if (Kind == AddressKind.Group) throw Refusals.GroupIsNoPerson();
        if (contact.ArchivedAt is not null) throw Refusals.AddressOfArchived();
        (ClientId, ContactId, MemberId, IgnoredAt) = (contact.ClientId, contact.Id, null, null);
        Record(new AddressNamed(Id, contact.ClientId, contact.Id, by, at));
    }

    /// <summary>A start token proves that this is somebody of ours.</summary>
    /// <exception cref="Refused">It is a group.</exception>
    internal void Is(Member member, DateTimeOffset at)
    {
        if (Kind == AddressKind.Group) throw Refusals.GroupIsNoPerson();
        (MemberId, ClientId, ContactId, IgnoredAt) = (member.Id, null, null, null);
        Record(new AddressIsOurs(Id, member.Id, at));
    }

    /// <summary>A person says whose group this is.</summary>
    /// <exception cref="Refused">It is one person's address.</exception>
    internal void BelongsTo(Client client, Guid? by, DateTimeOffset at)
    {
        if (Kind == AddressKind.Person) throw Refusals.PersonIsNoGroup();
        (ClientId, IgnoredAt) = (client.Id, null);
        Record(new AddressNamed(Id, client.Id, null, by, at));
    }

    /// <summary>Nothing is wanted from here: what came and what will come is put away.</summary>
    internal void Ignore(Member by, DateTimeOffset at)
    {
        if (IsKnown) throw Refusals.AddressIsKnown();
        IgnoredAt = at;
        Record(new AddressIgnored(Id, by.Id, at));
    }

    /// <summary>Says once that nobody reads this; false when it was said.</summary>
    internal bool TellOnce(DateTimeOffset at)
    {
        if (ToldAt is not null) return false;
        ToldAt = at;
        return true;
    }

    /// <summary>Who it was went into the archive: a person says anew who writes from here.</summary>
    internal void IsNobody(DateTimeOffset at)
    {
        var client = ClientId;
        (ClientId, ContactId, MemberId) = (null, null, null);
        Record(new AddressForgotten(Id, client, at));
    }

    internal void Rename(string title) => Title = Cut(title);

    internal void MoveTo(string key) => Key = key;

    internal void Close(DateTimeOffset at) => ClosedAt ??= at;

    internal void Open() => ClosedAt = null;

    /// <summary>Names out there hold anything; columns hold no control characters.</summary>
    static string Cut(string title)
    {
        var said = new string([.. title.Where(x => !char.IsControl(x))]).Trim();
        return said.Length <= 160 ? said : said[..160];
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ClientId is { } client ? [ChannelTopics.All, ClientTopics.Client(client)] : [ChannelTopics.All];

    internal static void Map(Mapping map)
    {
        var address = map.Owned<ChannelAddress>("ChannelAddresses");
        address.BelongsTo(x => x.Channel, "ChannelId").RefersTo<ChannelAddress, Client>("ClientId").RefersTo<ChannelAddress, Contact>("ContactId").RefersTo<ChannelAddress, Member>("MemberId");
        address.Property(x => x.Key).HasMaxLength(320);
        address.Property(x => x.Title).HasMaxLength(160);
        address.HasIndex(x => new { x.AgencyId, x.ChannelId, x.Key }).IsUnique();
        address.HasIndex(x => new { x.AgencyId, x.MemberId });
    }
}
