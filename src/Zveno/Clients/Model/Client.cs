using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>How much a client weighs: who may lead it and how many load points it costs.</summary>
public enum ClientClass
{
    Standard,
    Key,
    Small,
}

/// <summary>A company that the agency works for.</summary>
public sealed partial class Client : Owned
{
    Client() { }

    /// <summary>Takes a client on.</summary>
    /// <param name="zone">IANA time zone where the client works.</param>
    /// <param name="lead">The responsible account manager; null for nobody yet.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="Refused">No name, unknown zone, or not somebody who talks to clients.</exception>
    public Client(Guid id, string name, ClientClass @class, string zone, Member? lead, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Id, Name, Class, Zone, LeadId, TakenAt) = (id, Demand.Text(name, 160, "name"), @class, Demand.Zone(zone), lead?.Id, at);
        if (lead is { TalksToClients: false }) throw Refusals.LeadMustTalk();
        Record(new ClientTaken(Id, by.Id, at));
    }

    public string Name { get; private set; } = "";
    public ClientClass Class { get; private set; }

    /// <summary>IANA time zone where the client works.</summary>
    public string Zone { get; private set; } = "";

    /// <summary>The responsible account manager (a member).</summary>
    public Guid? LeadId { get; private set; }

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>When work with the client ended (UTC); null while it goes on.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>The people there.</summary>
    public List<Contact> Contacts { get; } = [];

    /// <summary>Whether work with the client goes on.</summary>
    public bool IsActive => ArchivedAt is null;

    /// <summary>Changes what is known of the client.</summary>
    public void Describe(string name, ClientClass @class, string zone, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Name, Class, Zone) = (Demand.Text(name, 160, "name"), @class, Demand.Zone(zone));
        Record(new ClientDescribed(Id, by.Id, at));
    }

    /// <summary>Gives the client to another account manager.</summary>
    public void LeadBy(Member? lead, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (lead is { TalksToClients: false } or { IsActive: false }) throw Refusals.LeadMustTalk();
        if (LeadId == lead?.Id) return;
        Record(new ClientLeadChanged(Id, LeadId, lead?.Id, by.Id, at));
        LeadId = lead?.Id;
    }

    /// <summary>Ends work with the client; nothing is deleted.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt ??= at;
        Record(new ClientArchived(Id, by.Id, at));
    }

    /// <summary>Takes the client up again.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt = null;
        Record(new ClientRestored(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["clients", ClientTopics.Client(Id)];

    static void Demands(Member by)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
    }

    internal static void Map(Mapping map)
    {
        var client = map.Owned<Client>("Clients", x => x.Id == map.Db.GuestClient);
        client.RefersTo<Client, Member>("LeadId");
        client.Property(x => x.Name).HasMaxLength(160);
        client.Property(x => x.Zone).HasMaxLength(60);
        client.HasIndex(x => new { x.AgencyId, x.Name });
    }
}
