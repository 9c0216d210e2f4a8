using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>Writing an amount down and reading what people typed.</summary>
public readonly partial record struct Money
{
    /// <summary>«−1 234,50 ₽» or “−$1,234.50”; always two decimals.</summary>
    public string Format(Language language) => Written(language, "N2");

    /// <summary>The same without «,00» when the amount is whole: «1 234 ₽».</summary>
    public string FormatShort(Language language) => Written(language, Kopecks % 100 == 0 ? "N0" : "N2");

    /// <summary>
    /// Reads «1 234,50», “1234.50”, “1,234.50”, «−5 ₽», with or without the currency's sign or code. An amount that could be read two ways («1,234») and
    /// one with parts of a kopeck are refused, not guessed.
    /// </summary>
    public static bool TryParse(string? typed, Currency currency, out Money money)
    {
        money = Zero(currency);
        if (typed is null || typed.Length > 60 || Shape().Match(typed.Trim()) is not { Success: true } match) return false;
        if (match.Groups["unit"].Value is { Length: > 0 } unit && !IsCalled(unit, currency)) return false;
        if (match.Groups["sign"].Value is { Length: > 0 } sign && !IsCalled(sign, currency)) return false;

        var digits = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)) + match.Groups["part"].Value.PadRight(2, '0');
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var kopecks)) return false;

        money = new(match.Groups["minus"].Success ? -kopecks : kopecks, currency);
        return true;
    }

    /// <exception cref="FormatException">It is no amount, or one of another currency.</exception>
    public static Money Parse(string typed, Currency currency = Currency.RUB) =>
        TryParse(typed, currency, out var money) ? money : throw new FormatException($"“{typed}” is not an amount of {currency}.");

    string Written(Language language, string format)
    {
        var names = CurrencyNames.Of(Currency);
        var number = Math.Abs(Amount).ToString(format, language.Numbers);
        return (Kopecks < 0 ? "\u2212" : "") + (language is Language.En ? names.Sign + number : $"{number}\u00A0{names.Symbol}");
    }

    static bool IsCalled(string unit, Currency currency) =>
        unit.Equals(CurrencyNames.Of(currency).Symbol, StringComparison.OrdinalIgnoreCase)
        || unit.Equals(currency.ToString(), StringComparison.OrdinalIgnoreCase)
        || (currency is Currency.RUB && unit is "р" or "р." or "руб" or "руб." or "Р" or "Руб" or "Руб.");

    // Groups of three parted by spaces (or by the other sign than the decimal one), or no groups at all; one or two decimals.
    [GeneratedRegex("""
        ^(?<minus>[-\u2212\u2013])?\s?(?<sign>[^0-9\s.,]{1,4})?\s?
        (?<whole>[0-9]{1,17}|[0-9]{1,3}([\s\u202F][0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+(?=\.)|[0-9]{1,3}(\.[0-9]{3})+(?=,))
        ([.,](?<part>[0-9]{1,2}))?
        (\s?(?<unit>[^0-9\s,]{1,4}))?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
