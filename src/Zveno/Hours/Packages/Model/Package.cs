using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What was agreed about a project's hours from a month on, until the next that was agreed. Months that were closed keep what they went by.</summary>
public sealed class Package : Owned
{
    Package() { }

    Package(Guid id, Project project, DateOnly from) => (Id, ProjectId, ClientId, From) = (id, project.Id, project.ClientId, from);

    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }

    /// <summary>First day of the first month that goes by it.</summary>
    public DateOnly From { get; private set; }
    public PackageKind Kind { get; private set; }
    public int Minutes { get; private set; }

    /// <summary>In kopecks.</summary>
    public long Price { get; private set; }
    public Currency Currency { get; private set; }
    public CarryOver Carry { get; private set; }
    public int CarryMonths { get; private set; }
    public int? CapMinutes { get; private set; }

    /// <summary>In kopecks.</summary>
    public long HourPrice { get; private set; }
    public Beyond Beyond { get; private set; }

    /// <summary>What was agreed.</summary>
    public PackageTerms Terms => new(Kind, Minutes, new Money(Price, Currency), Carry, CarryMonths, CapMinutes, new Money(HourPrice, Currency), Beyond);

    /// <summary>Agrees on hours from a month on; agreed again of the same month, the month goes by the new terms from its first day.</summary>
    /// <param name="known">What was agreed for this month before; null for the first time.</param>
    /// <param name="closedThrough">The last closed day of the project's hours.</param>
    /// <exception cref="Refused">Not by who sells, of a closed month, or terms that cannot be.</exception>
    public static Package Agree(Guid id, Project project, DateOnly month, PackageTerms terms, Package? known, DateOnly? closedThrough, Member by, DateTimeOffset at)
    {
        if (!by.SellsHours) throw PackageRefusals.OnlySellers();
        if (project.IsArchived) throw PackageRefusals.ProjectIsOver(project.Name);
        if (month.Year is < 2000 or > 2100) throw PackageRefusals.BadMonth();
        if (closedThrough is { } closed && month <= closed) throw PackageRefusals.MonthIsClosed(month);
        var package = known ?? new Package(id, project, Months.Of(month));
        terms = terms.Checked();
        if (known is not null && known.Terms == terms) return known;
        package.Put(terms);
        package.Record(new PackageAgreed(project.Id, package.From, terms.Minutes, by.Id, at));
        return package;
    }

    void Put(PackageTerms x) => (Kind, Minutes, Price, Currency, Carry, CarryMonths, CapMinutes, HourPrice, Beyond) =
        (x.Kind, x.Minutes, x.Price.Kopecks, x.Price.Currency, x.Carry, x.CarryMonths, x.CapMinutes, x.HourPrice.Kopecks, x.Beyond);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.All, HoursTopics.Project(ProjectId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var package = map.Owned<Package>("Packages", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney);
        package.RefersTo<Package, Client>("ClientId").RefersTo<Package, Project>("ProjectId");
        package.HasIndex(x => new { x.AgencyId, x.ProjectId, x.From }).IsUnique();
    }
}
