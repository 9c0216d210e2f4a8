using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>What an hour of a member costs the agency from a day on. Seen and set by who leads; no client ever sees it.</summary>
public sealed class CostRate : Owned
{
    CostRate() { }

    CostRate(Guid id, Guid member, DateOnly from) => (Id, MemberId, From) = (id, member, from);

    public Guid MemberId { get; private set; }

    /// <summary>The first day that goes by it.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Of an hour, in kopecks.</summary>
    public long Kopecks { get; private set; }
    public Currency Currency { get; private set; }

    /// <summary>Of an hour.</summary>
    public Money Hour => new(Kopecks, Currency);

    /// <summary>Sets what an hour costs from a day on.</summary>
    /// <param name="known">What was set for this very day before.</param>
    /// <exception cref="Refused">Not by who leads, or an impossible price or day.</exception>
    public static CostRate Set(Guid id, Member member, DateOnly from, Money hour, CostRate? known, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw PackageRefusals.OnlyLeads();
        if (from.Year is < 2000 or > 2100) throw PackageRefusals.BadMonth();
        if (hour.Kopecks is < 0 or > PackageTerms.MostKopecks) throw PackageRefusals.BadPrice("price");
        var rate = known ?? new CostRate(id, member.Id, from);
        (rate.Kopecks, rate.Currency) = (hour.Kopecks, hour.Currency);
        rate.Record(new CostRateSet(member.Id, from, by.Id, at));
        return rate;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.All];

    internal static void Map(Mapping map)
    {
        var rate = map.Owned<CostRate>("CostRates");
        rate.RefersTo<CostRate, Member>("MemberId");
        rate.HasIndex(x => new { x.AgencyId, x.MemberId, x.From }).IsUnique();
    }
}

/// <summary>The sum itself is not in the log: whoever reads the log need not see it.</summary>
public sealed record CostRateSet(Guid Member, DateOnly From, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
