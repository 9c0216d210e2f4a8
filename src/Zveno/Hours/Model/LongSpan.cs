using System.Globalization;

namespace Zveno.Hours;

/// <summary>A length that may be over a day: the answer of a timer that was forgotten for the weekend.</summary>
static class LongSpan
{
    /// <summary>As <see cref="Worked"/>, and hours beyond 24 with their unit: «30ч».</summary>
    public static TimeSpan Demand(string? given)
    {
        if (Worked.Read(given) is { } day) return day;
        var number = (given ?? "").Trim().TrimEnd('ч', 'h', '.', ' ').Replace(',', '.');
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= 1000 && number.Length < (given ?? "").Trim().Length
            ? TimeSpan.FromMinutes((double)Math.Round(hours * 60)) : throw Refusals.BadLength();
    }
}
