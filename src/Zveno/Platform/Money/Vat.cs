namespace Zveno.Platform;

/// <summary>A rate of Russian VAT in percent. «Без НДС» is not a zero rate: nothing is said of VAT but that.</summary>
public enum VatRate
{
    None = 0,
    Five = 5,
    Seven = 7,
    Ten = 10,
    Twenty = 20,
    TwentyTwo = 22,
}

/// <summary>How VAT stands to a price.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="IsIncluded">The price holds it already; otherwise it comes on top.</param>
public readonly record struct Vat(VatRate Rate, bool IsIncluded)
{
    /// <summary>«Без НДС».</summary>
    public static Vat None => default;

    /// <summary>The tax of a line and the sums without and with it; the tax is rounded to the kopeck once, and net + tax = gross always.</summary>
    public VatSplit Of(Money price)
    {
        var percent = (decimal)Rate;
        if (IsIncluded)
        {
            var inside = price with { Kopecks = Money.Round(price.Kopecks * percent / (100 + percent)) };
            return new(price - inside, inside, price);
        }
        var onTop = price * (percent / 100);
        return new(price, onTop, price + onTop);
    }
}

/// <summary>A sum taken apart by VAT.</summary>
/// <param name="Net">Without the tax.</param>
/// <param name="Tax">The tax.</param>
/// <param name="Gross">With the tax: what is to be paid.</param>
public readonly record struct VatSplit(Money Net, Money Tax, Money Gross);
