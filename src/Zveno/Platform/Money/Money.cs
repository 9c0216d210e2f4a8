using System.Text.Json.Serialization;

namespace Zveno.Platform;

/// <summary>An amount of money: whole kopecks (hundredths) of one currency. Amounts of different currencies never meet: that is an exception, not a conversion.</summary>
/// <param name="Kopecks">Hundredths of the currency; negative is a debt or a refund.</param>
/// <param name="Currency">The currency.</param>
[JsonConverter(typeof(MoneyJson))]
public readonly partial record struct Money(long Kopecks, Currency Currency) : IComparable<Money>
{
    /// <summary>Nothing, in that currency.</summary>
    public static Money Zero(Currency currency = Currency.RUB) => new(0, currency);

    /// <summary>So many roubles (dollars, …), rounded to the kopeck.</summary>
    /// <exception cref="OverflowException">More than fits: about 92 quadrillion.</exception>
    public static Money Of(decimal amount, Currency currency = Currency.RUB) => new(Round(amount * 100), currency);

    /// <summary>In whole units with two decimals.</summary>
    public decimal Amount => Kopecks / 100m;

    /// <summary>It is nothing.</summary>
    public bool IsZero => Kopecks == 0;

    /// <summary>It is less than nothing.</summary>
    public bool IsNegative => Kopecks < 0;

    /// <summary>The one rounding of money: to the nearest kopeck, halves away from zero.</summary>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static long Round(decimal kopecks) => checked((long)Math.Round(kopecks, MidpointRounding.AwayFromZero));

    public static Money operator +(Money a, Money b) => new(checked(a.Kopecks + a.Same(b).Kopecks), a.Currency);

    public static Money operator -(Money a, Money b) => new(checked(a.Kopecks - a.Same(b).Kopecks), a.Currency);

    public static Money operator -(Money a) => new(checked(-a.Kopecks), a.Currency);

    /// <summary>So many times the amount, rounded to the kopeck: a price by hours, a share of a sum.</summary>
    public static Money operator *(Money a, decimal times) => new(Round(a.Kopecks * times), a.Currency);

    public static Money operator *(decimal times, Money a) => a * times;

    public static bool operator <(Money a, Money b) => a.CompareTo(b) < 0;

    public static bool operator >(Money a, Money b) => a.CompareTo(b) > 0;

    public static bool operator <=(Money a, Money b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Money a, Money b) => a.CompareTo(b) >= 0;

    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Kopecks.CompareTo(Same(other).Kopecks);

    /// <summary>In equal parts that add up to exactly this; what does not divide goes to the first ones, a kopeck each.</summary>
    public IReadOnlyList<Money> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var (each, left) = Math.DivRem(Kopecks, parts);
        var made = new Money[parts];
        for (var i = 0; i < parts; i++) made[i] = this with { Kopecks = each + (i < Math.Abs(left) ? Math.Sign(left) : 0) };
        return made;
    }

    /// <summary>For people who read logs: <c>1234.50 RUB</c>.</summary>
    public override string ToString() => $"{MoneyJson.Plain(Kopecks)} {Currency}";

    Money Same(Money other) =>
        other.Currency == Currency ? other : throw new InvalidOperationException($"{Currency} and {other.Currency} do not go together.");
}

/// <summary>Money in a row of things.</summary>
public static class MoneySums
{
    extension(IEnumerable<Money> amounts)
    {
        /// <summary>All of them together, nothing in that currency when there are none.</summary>
        public Money Total(Currency currency = Currency.RUB) => amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
    }
}
