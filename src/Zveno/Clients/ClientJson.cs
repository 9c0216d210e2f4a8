using Zveno.Agencies;

namespace Zveno.Clients;

/// <summary>A client as the API tells it. Instants are UTC.</summary>
public sealed record ClientJson(Guid Id, string Name, ClientClass Class, string Zone, Guid? LeadId, DateTimeOffset TakenAt, DateTimeOffset? ArchivedAt)
{
    /// <summary>From the client.</summary>
    public static ClientJson Of(Client client) => new(client.Id, client.Name, client.Class, client.Zone, client.LeadId, client.TakenAt, client.ArchivedAt);
}

/// <summary>A contact as the API tells it; <c>email</c> and <c>phone</c> are null for who may not see them (see <see cref="ClientRights"/>).</summary>
public sealed record ContactJson(Guid Id, Guid ClientId, string Name, string? Position, string? Email, string? Phone, bool IsApprover, DateTimeOffset AddedAt, DateTimeOffset? ArchivedAt)
{
    /// <summary>From the contact, for a reader.</summary>
    public static ContactJson Of(Contact contact, Member reader) => new(contact.Id, contact.ClientId, contact.Name, contact.Position,
        reader.SeesAddresses ? contact.Email : null, reader.SeesAddresses ? contact.Phone : null, contact.IsApprover, contact.AddedAt, contact.ArchivedAt);
}

/// <summary>A room link as the API tells it; the secret is told once, when it is made.</summary>
/// <param name="ContactId">Whose own it is; null for one of the whole company, by which a room is only read.</param>
/// <param name="AsksPin">Whether a code is asked for before the room opens; the code itself is never told.</param>
/// <param name="HidesMoney">Whether hours and money are left out of what it shows.</param>
/// <param name="OpenedAt">When its page was last before a reader; null when it never was.</param>
/// <param name="TableMadeAt">Since when it has an address of its own for live tables and calendars; null while it has none.</param>
public sealed record RoomLinkJson(Guid Id, Guid? ContactId, Guid ClientId, DateTimeOffset MadeAt, Guid MadeBy, DateTimeOffset? ExpiresAt, DateTimeOffset? RevokedAt, bool AsksPin, bool HidesMoney, DateTimeOffset? OpenedAt, DateTimeOffset? TableMadeAt)
{
    /// <summary>From the link.</summary>
    public static RoomLinkJson Of(RoomLink link) => new(link.Id, link.ContactId, link.ClientId, link.MadeAt, link.MadeBy, link.ExpiresAt, link.RevokedAt, link.Pin is not null, link.HidesMoney, link.OpenedAt, link.TableMadeAt);
}

/// <summary>A room link just made.</summary>
/// <param name="Address">Its address with the secret, told this once; null when the same is asked for again.</param>
public sealed record RoomLinkMadeJson(RoomLinkJson Link, string? Address);
