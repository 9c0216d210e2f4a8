using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Hours;

/// <summary>Lengths of work as people type them: «1ч 30м», «1,5», «90м», «1:30», “1h 30m”, «2 часа 5 минут».</summary>
// No time limits on the patterns: forty characters are read in microseconds, and a limit by the wall clock made a busy machine answer 500.
public static partial class Worked
{
    /// <summary>Reads a length in whole minutes. A bare number is hours up to 24 and minutes above.</summary>
    /// <exception cref="Platform.Refused">It cannot be read, or is over a day.</exception>
    public static TimeSpan Demand(string? given) => Read(given) ?? throw Refusals.BadLength();

    /// <summary>The same; null when it cannot be read.</summary>
    public static TimeSpan? Read(string? given)
    {
        var text = (given ?? "").Trim().ToLowerInvariant().Replace('\u00A0', ' ');
        if (text.Length is 0 or > 40) return null;
        var minutes = Clock().Match(text) is { Success: true } clock ? (Number(clock, 1) * 60) + Number(clock, 2)
            : Words().Match(text) is { Success: true } words && (words.Groups[1].Success || words.Groups[2].Success) ? (Number(words, 1) * 60) + Number(words, 2)
            : Bare().Match(text) is { Success: true } bare ? Number(bare, 1) is <= 24 and var hours ? hours * 60 : Number(bare, 1)
            : -1;
        return minutes is >= 0 and <= 24 * 60 ? TimeSpan.FromMinutes((double)Math.Round(minutes, MidpointRounding.AwayFromZero)) : null;
    }

    static decimal Number(Match match, int group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(\d{1,2}):([0-5]\d)$", RegexOptions.None, -1)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:ч|час|часа|часов|h|hr|hrs|hour|hours)\.?)?\s*(?:(\d{1,4})\s*(?:м|мин|минута|минуту|минуты|минут|m|min|mins|minute|minutes)\.?)?$", RegexOptions.None, -1)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(\d{1,4}(?:[.,]\d{1,3})?)$", RegexOptions.None, -1)]
    private static partial Regex Bare();
}
