using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>A person at the client.</summary>
public sealed partial class Contact : Owned
{
    Contact() { }

    /// <exception cref="Refused">No name, a bad address, or not somebody who talks to clients.</exception>
    public Contact(Guid id, Client client, string name, string? position, string? email, string? phone, bool isApprover, Member by, DateTimeOffset at)
    {
        (Id, ClientId, AddedAt) = (id, client.Id, at);
        Describe(name, position, email, phone, isApprover, by, at);
    }

    public Guid ClientId { get; private set; }
    public Client Client { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public string? Position { get; private set; }
    public string? Email { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>Whether plans and papers are approved by this person.</summary>
    public bool IsApprover { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When the person stopped being a contact (UTC).</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Changes what is known of the person.</summary>
    public void Describe(string name, string? position, string? email, string? phone, bool isApprover, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        Name = Demand.Text(name, 120, "name");
        Position = Demand.OptionalText(position, 120, "position");
        Email = string.IsNullOrWhiteSpace(email) ? null : Demand.Email(email, "email");
        Phone = Demand.OptionalText(phone, 40, "phone");
        IsApprover = isApprover;
        Record(new ContactDescribed(Id, ClientId, by.Id, at));
    }

    /// <summary>Stops being a contact; the action revokes the room links with the same save.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        ArchivedAt ??= at;
        Record(new ContactArchived(Id, ClientId, by.Id, at));
    }

    /// <summary>Is a contact again; old room links stay closed, a new one is made.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        ArchivedAt = null;
        Record(new ContactRestored(Id, ClientId, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Client(ClientId), $"person:{Id}"];

    internal static void Map(Mapping map)
    {
        var contact = map.Owned<Contact>("Contacts", x => x.Id == map.Db.GuestContact);
        contact.BelongsTo(x => x.Client, "ClientId", x => x.Contacts);
        contact.Property(x => x.Name).HasMaxLength(120);
        contact.Property(x => x.Position).HasMaxLength(120);
        contact.Property(x => x.Email).HasMaxLength(320);
        contact.Property(x => x.Phone).HasMaxLength(40);
    }
}
