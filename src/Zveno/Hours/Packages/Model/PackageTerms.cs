using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>How hours are sold.</summary>
public enum PackageKind
{
    /// <summary>So many hours each month.</summary>
    Monthly,
    /// <summary>One price for all of the project, with the hours that it was reckoned from.</summary>
    FixedPrice,
    /// <summary>Each hour at its price; nothing is included.</summary>
    Hourly,
}

/// <summary>What becomes of hours that a month left over.</summary>
public enum CarryOver
{
    /// <summary>They end with their month.</summary>
    None,
    /// <summary>They live for so many months more.</summary>
    Months,
    /// <summary>They stay until they are spent.</summary>
    All,
}

/// <summary>What becomes of hours worked beyond what there was.</summary>
public enum Beyond
{
    /// <summary>The client is asked; what is worked without his answer is the agency's gift.</summary>
    Ask,
    /// <summary>The next month has so much less.</summary>
    NextMonth,
    /// <summary>They are paid by the hour.</summary>
    Paid,
}

/// <summary>What was agreed about a project's hours.</summary>
/// <param name="Minutes">Included: of each month; with one price for all, of the whole.</param>
/// <param name="Price">Of a month; of the whole; of an hour, as <paramref name="Kind"/> says.</param>
/// <param name="CarryMonths">How many months a rest lives on; of <see cref="CarryOver.Months"/> only.</param>
/// <param name="CapMinutes">No more than so much is carried over; null for no cap.</param>
/// <param name="HourPrice">Of an hour beyond what is included.</param>
public sealed record PackageTerms(PackageKind Kind, int Minutes, Money Price, CarryOver Carry, int CarryMonths, int? CapMinutes, Money HourPrice, Beyond Beyond)
{
    /// <summary>Most hours a month: more than a hundred people work in one.</summary>
    public const int MostMinutes = 20_000 * 60;

    /// <summary>Longest life of a rest, in months.</summary>
    public const int MostCarryMonths = 24;

    /// <summary>Dearest month, in kopecks: a thousand millions.</summary>
    public const long MostKopecks = 100_000_000_000;

    /// <summary>Hours included in a month that is so many months after the first of these terms.</summary>
    public int IncludedIn(int month) => Kind switch { PackageKind.Monthly => Minutes, PackageKind.FixedPrice when month == 0 => Minutes, _ => 0 };

    /// <summary>What that month costs without hours beyond.</summary>
    public Money PriceOf(int month) => Kind is PackageKind.Monthly || (Kind is PackageKind.FixedPrice && month == 0) ? Price : Money.Zero(Price.Currency);

    /// <summary>What so many minutes beyond cost.</summary>
    public Money PriceBeyond(int minutes) => (Kind is PackageKind.Hourly ? Price : HourPrice) * (minutes / 60m);

    /// <summary>The same terms with nothing that their kind does not have.</summary>
    /// <exception cref="Refused">Hours, price, months or cap that cannot be.</exception>
    public PackageTerms Checked()
    {
        if (Minutes is < 0 or > MostMinutes) throw PackageRefusals.BadHours("hours");
        if (CapMinutes is < 0 or > MostMinutes) throw PackageRefusals.BadHours("cap");
        if (Carry is CarryOver.Months && CarryMonths is < 1 or > MostCarryMonths) throw PackageRefusals.BadMonths();
        if (Price.Kopecks is < 0 or > MostKopecks) throw PackageRefusals.BadPrice("price");
        if (HourPrice.Kopecks is < 0 or > MostKopecks) throw PackageRefusals.BadPrice("hourPrice");
        return Kind switch
        {
            PackageKind.Monthly => this with { CarryMonths = Carry is CarryOver.Months ? CarryMonths : 0, CapMinutes = Carry is CarryOver.None ? null : CapMinutes },
            PackageKind.FixedPrice => this with { Carry = CarryOver.All, CarryMonths = 0, CapMinutes = null },
            _ => this with { Minutes = 0, Carry = CarryOver.All, CarryMonths = 0, CapMinutes = null, HourPrice = Price, Beyond = Beyond.Paid },
        };
    }
}
