using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>
/// A permanent way into the client's room: a secret kept as its hash (see <see cref="AccessKey"/>), told once, revocable at once. A contact's own, so that it is known
/// who asked and who agreed; or one of the whole company, by which a room is only read.
/// </summary>
public sealed partial class RoomLink : Owned
{
    RoomLink() { }

    /// <param name="expiresAt">After this instant (UTC) it is as unknown; null for never.</param>
    /// <exception cref="Refused">The contact or client is archived, or not by somebody who talks to clients.</exception>
    public RoomLink(Guid id, Contact contact, DateTimeOffset? expiresAt, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (contact.ArchivedAt is not null) throw Refusals.ContactArchived();
        if (contact.Client is { IsActive: false }) throw Refusals.ClientArchived();
        if (expiresAt <= at) throw Refusals.ExpiresInPast();
        (Id, ContactId, ClientId, MadeBy, MadeAt, ExpiresAt) = (id, contact.Id, contact.ClientId, by.Id, at, expiresAt);
        Record(new RoomLinkMade(Id, contact.Id, by.Id, at));
    }

    /// <param name="client">Whose room it opens to anybody at the company, for reading only.</param>
    /// <inheritdoc cref="RoomLink(Guid, Clients.Contact, DateTimeOffset?, Member, DateTimeOffset)" />
    public RoomLink(Guid id, Client client, DateTimeOffset? expiresAt, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (!client.IsActive) throw Refusals.ClientArchived();
        if (expiresAt <= at) throw Refusals.ExpiresInPast();
        (Id, ClientId, MadeBy, MadeAt, ExpiresAt) = (id, client.Id, by.Id, at, expiresAt);
        Record(new RoomLinkMade(Id, null, by.Id, at));
    }

    /// <summary>Whose own it is; null for a link of the whole company.</summary>
    public Guid? ContactId { get; private set; }
    public Contact? Contact { get; private set; }
    public Guid ClientId { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>When it was revoked (UTC).</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Whether hours and money are left out of what it shows: what a director reads, a marketer need not.</summary>
    public bool HidesMoney { get; private set; }

    /// <summary>Whether it opens the room at <paramref name="at"/> (UTC).</summary>
    public bool Opens(DateTimeOffset at) => RevokedAt is null && !(ExpiresAt <= at);

    /// <summary>Closes it; the action revokes its key with the same save, which ends pages, files and streams on every node.</summary>
    public void Revoke(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (RevokedAt is not null) return;
        (RevokedAt, TableMadeAt) = (at, null);
        Record(new RoomLinkRevoked(Id, ContactId, by.Id, at));
    }

    /// <summary>Changes what it shows. The action ends what is open by it.</summary>
    /// <exception cref="Refused">It was revoked, or not by somebody who talks to clients.</exception>
    public void HideMoney(bool hidden, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (HidesMoney == hidden) return;
        HidesMoney = hidden;
        Record(new RoomLinkChanged(Id, by.Id, at));
    }

    /// <summary>Gets another secret: the action closes the old key and issues a new one with the same save. Everything else stays.</summary>
    /// <exception cref="Refused">It was revoked, or not by somebody who talks to clients.</exception>
    public void Rotate(Member by, DateTimeOffset at)
    {
        Demands(by);
        TableMadeAt = null;
        Record(new RoomLinkRotated(Id, by.Id, at));
    }

    void Demands(Member by)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (RevokedAt is not null) throw Refusals.LinkIsRevoked();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Client(ClientId)];

    internal static void Map(Mapping map)
    {
        var link = map.Owned<RoomLink>("RoomLinks", x => x.Id == map.Db.GuestLink);
        link.BelongsTo(x => x.Contact, "ContactId").RefersTo<RoomLink, Client>("ClientId").RefersTo<RoomLink, Member>("MadeBy");
        link.Property(x => x.Pin).HasMaxLength(MostPin);
    }
}
