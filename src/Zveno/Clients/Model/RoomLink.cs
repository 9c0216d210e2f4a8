using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>A contact's own permanent way into the client's room: a secret kept as its hash (see <see cref="AccessKey"/>), told once, revocable at once.</summary>
public sealed class RoomLink : Owned
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

    public Guid ContactId { get; private set; }
    public Contact Contact { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>When it was revoked (UTC).</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Whether it opens the room at <paramref name="at"/> (UTC).</summary>
    public bool Opens(DateTimeOffset at) => RevokedAt is null && !(ExpiresAt <= at);

    /// <summary>Closes it; the action revokes its key with the same save, which ends pages, files and streams on every node.</summary>
    public void Revoke(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (RevokedAt is not null) return;
        RevokedAt = at;
        Record(new RoomLinkRevoked(Id, ContactId, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Client(ClientId)];

    internal static void Map(Mapping map)
    {
        var link = map.Owned<RoomLink>("RoomLinks", x => x.ContactId == map.Db.GuestContact);
        link.BelongsTo(x => x.Contact, "ContactId").RefersTo<RoomLink, Client>("ClientId").RefersTo<RoomLink, Member>("MadeBy");
    }
}
