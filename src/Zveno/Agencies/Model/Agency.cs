using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The tenant: one agency's whole world; nothing crosses it. Its id is the <see cref="Owned.AgencyId"/> of everything in it.</summary>
public sealed class Agency : Owned
{
    Agency() { }

    /// <summary>Founds an agency.</summary>
    /// <param name="zone">IANA time zone, such as <c>Europe/Moscow</c>.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="Refused">No name, or an unknown zone.</exception>
    public Agency(Guid id, string name, string zone, Language language, DateTimeOffset at)
    {
        (Id, AgencyId, Name, Zone, Language, FoundedAt) = (id, id, Demand.Text(name, 120, "name"), Demand.Zone(zone), language, at);
        Hours = "1-5 10:00-19:00";
        Country = "RU";
    }

    /// <summary>As clients know it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>IANA time zone of the office.</summary>
    public string Zone { get; private set; } = "";

    /// <summary>Language of what is written without a reader: mails, papers.</summary>
    public Language Language { get; private set; } = Language.Ru;

    /// <summary>Country whose production calendar counts (ISO 3166-1 alpha-2).</summary>
    public string Country { get; private set; } = "";

    /// <summary>The office's working hours, in <c>WorkingHours</c> notation: <c>1-5 10:00-19:00</c>.</summary>
    public string Hours { get; private set; } = "";

    /// <summary>When it was founded here (UTC).</summary>
    public DateTimeOffset FoundedAt { get; private set; }

    /// <summary>Changes what the office says of itself.</summary>
    /// <param name="hours">The office's week in <c>WorkingHours</c> notation.</param>
    /// <param name="country">One of <see cref="Countries"/>.</param>
    /// <exception cref="Refused">Not by a director, or something of it cannot be read.</exception>
    public void Describe(string name, string zone, Language language, string hours, string country, Member by, DateTimeOffset at)
    {
        if (!by.Is(Roles.Director)) throw Refusals.OnlyDirector();
        if (!Countries.Contains(country)) throw new Refused(text => text.Platform.BadChoice) { Field = "country" };
        (Name, Zone, Language, Country) = (Demand.Text(name, 120, "name"), Demand.Zone(zone), language, country);
        Hours = Demand.Hours(hours) ?? throw new Refused(text => text.Platform.Required) { Field = "hours" };
        Record(new AgencyDescribed(Id, by.Id, at));
    }

    /// <summary>Countries to choose from (ISO 3166-1 alpha-2). Holidays are built in for Russia; elsewhere there are weekends, and the agency's own days.</summary>
    public static readonly IReadOnlyList<string> Countries = ["RU", "BY", "KZ", "AM", "GE", "UZ", "RS", "AE"];

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => ["agency"];

    internal static void Map(Mapping map)
    {
        var agency = map.Owned<Agency>("Agencies", _ => true);
        agency.Property(x => x.Name).HasMaxLength(120);
        agency.Property(x => x.Zone).HasMaxLength(60);
        agency.Property(x => x.Country).HasMaxLength(2);
        agency.Property(x => x.Hours).HasMaxLength(200);
    }
}
