using System.Globalization;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>What people type about packages: months, hours over a day, sums.</summary>
static class PackageWords
{
    /// <summary>A month by any of its days: «2026-11», «2026-11-15»; nothing is this one.</summary>
    /// <exception cref="Refused">It is neither, or of a year before 2000 or after 2100.</exception>
    public static DateOnly Month(string? given, DateOnly today)
    {
        var text = given?.Trim() ?? "";
        if (text.Length == 0) return Months.Of(today);
        return DateOnly.TryParseExact(text, ["yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100 ? Months.Of(day) : throw PackageRefusals.BadMonth();
    }

    /// <summary>Hours as people write them, in minutes: «40», «12,5», «12ч 30м», «120 ч».</summary>
    /// <exception cref="Refused">It cannot be read.</exception>
    public static int Hours(string? given, string field)
    {
        var text = (given ?? "").Trim().TrimEnd('ч', 'h', '.', ' ', '\u00A0').Replace(',', '.').Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0) return 0;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours <= PackageTerms.MostMinutes / 60) return (int)Math.Round(hours * 60, MidpointRounding.AwayFromZero);
        return Worked.Read(given) is { } length ? (int)length.TotalMinutes : throw PackageRefusals.BadHours(field);
    }

    /// <summary>A sum of money; nothing is none.</summary>
    /// <exception cref="Refused">It cannot be read.</exception>
    public static Money Sum(string? given, Currency currency, string field) =>
        string.IsNullOrWhiteSpace(given) ? Money.Zero(currency) : Money.TryParse(given, currency, out var sum) ? sum : throw PackageRefusals.BadPrice(field);
}
