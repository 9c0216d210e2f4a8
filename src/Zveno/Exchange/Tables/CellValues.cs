using System.Globalization;
using System.Text.RegularExpressions;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>What people write into cells, read as what it means; null where it means nothing of the kind.</summary>
public static partial class CellValues
{
    static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
    static readonly string[] MonthsEn = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    static readonly HashSet<string> Yes = new(["да", "yes", "y", "true", "1", "+", "x", "х", "✓", "✔", "100", "100%", "100 %", "истина"], StringComparer.Ordinal);

    /// <summary>A date, with the time where one is said: ISO, <c>22.11.2026</c>, <c>22/11/26</c>, <c>22 ноября 2026</c>, <c>Nov 22, 2026</c>, a serial number of Excel.</summary>
    /// <param name="order">Which comes first where both could be: day or month.</param>
    public static DateTime? Date(string cell, DateOrder order)
    {
        var text = Zone().Replace(cell.Trim(), "");
        if (text.Length is 0 or > 60) return null;
        if (Serial().IsMatch(text)) return SerialDate.Of(double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture)) is { Year: > 1950 and < 2100 } serial ? serial : null;
        if (Iso().Match(text) is { Success: true } iso)
        {
            // an instant with a zone is told in that zone: the day on which it was meant
            return Made(Of(iso, 1), Of(iso, 2), Of(iso, 3), iso.Groups[4].Success ? Of(iso, 4) : 0, iso.Groups[5].Success ? Of(iso, 5) : 0);
        }
        if (Dotted().Match(text) is { Success: true } dotted)
        {
            var (first, second, year) = (Of(dotted, 1), Of(dotted, 3), Of(dotted, 4));
            var monthFirst = second > 12 || (first <= 12 && order == DateOrder.MonthFirst && dotted.Groups[2].Value != ".");
            return Made(year < 100 ? year + 2000 : year, monthFirst ? first : second, monthFirst ? second : first, Hour(dotted, 5), dotted.Groups[6].Success ? Of(dotted, 6) : 0);
        }
        if (Worded().Match(text.ToLowerInvariant()) is { Success: true } worded && MonthOf(worded.Groups[2].Value) is > 0 and var month)
            return Made(Of(worded, 3) is < 100 and var cut ? cut + 2000 : Of(worded, 3), month, Of(worded, 1), Hour(worded, 4), worded.Groups[5].Success ? Of(worded, 5) : 0);
        if (English().Match(text.ToLowerInvariant()) is { Success: true } english && MonthOf(english.Groups[1].Value) is > 0 and var named)
            return Made(Of(english, 3), named, Of(english, 2), Hour(english, 4), english.Groups[5].Success ? Of(english, 5) : 0);
        return null;
    }

    /// <summary>Which order the dates of a column prove; null when none does.</summary>
    public static DateOrder? OrderOf(IEnumerable<string> cells)
    {
        var (days, months) = (0, 0);
        foreach (var match in cells.Select(x => Dotted().Match(x.Trim())).Where(x => x.Success && x.Groups[2].Value != "."))
        {
            if (Of(match, 1) > 12) days++;
            if (Of(match, 3) > 12) months++;
        }
        return days == months ? null : days > months ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>The two ends of a span of dates in one cell: <c>22.11.2026 → 25.11.2026</c>; a date alone is both.</summary>
    public static (string From, string To) Span(string cell) => cell.Split('→', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } from, { Length: > 0 } to] ? (from, to) : (cell, cell);

    /// <summary>Minutes of work: <c>1:30</c>, <c>1,5</c>, <c>90м</c>, <c>2ч 30м</c>, <c>1d 2h</c> (a day is eight hours).</summary>
    /// <param name="bare">How many minutes a number without a unit counts: hours unless told.</param>
    public static int? Minutes(string cell, decimal bare = 60)
    {
        var text = cell.Trim().ToLowerInvariant().Replace('\u00A0', ' ');
        if (text.Length is 0 or > 40) return null;
        if (Clock().Match(text) is { Success: true } clock) return Fair(((decimal)Of(clock, 1) * 60) + Of(clock, 2));
        if (decimal.TryParse(text.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)) return Fair(hours * bare);
        var parts = Parts().Matches(text);
        if (parts.Count == 0 || parts.Sum(x => x.Value.Count(c => !char.IsWhiteSpace(c))) < text.Count(x => !char.IsWhiteSpace(x))) return null;
        var sum = 0m;
        foreach (Match part in parts)
        {
            var number = decimal.Parse(part.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            sum += part.Groups[2].Value[0] switch { 'н' or 'w' => number * 5 * 8 * 60, 'д' or 'd' => number * 8 * 60, 'ч' or 'h' => number * 60, 'с' or 's' => number / 60, _ => number };
        }
        return Fair(sum);
    }

    /// <summary>How much it presses: by word, or by number from 0 to 10 (the larger, the more).</summary>
    public static Priority? PriorityOf(string cell)
    {
        var text = ColumnNames.Folded(cell);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number switch { 0 => Priority.Low, <= 4 => Priority.Normal, <= 7 => Priority.High, <= 10 => Priority.Urgent, _ => null };
        bool Has(params string[] words) => words.Any(x => text.Contains(x, StringComparison.Ordinal));
        return Has("сроч", "urgent", "крити", "critical", "блок", "block", "asap", "highest", "наивысш", "пожар") || Yes.Contains(text) ? Priority.Urgent
            : Has("высок", "high", "важн", "important", "major") ? Priority.High
            : Has("низк", "low", "minor", "trivial", "незнач") ? Priority.Low
            : Has("норм", "средн", "обыч", "normal", "medium", "none", "нет", "false") ? Priority.Normal
            : null;
    }

    /// <summary>Whether it says that the thing is done: «да», a date, «100 %», a word that means it.</summary>
    public static bool IsDone(string cell) => Yes.Contains(cell.Trim().ToLowerInvariant()) || Date(cell, DateOrder.DayFirst) is not null || Suggest.IsDone(cell);

    /// <summary>Several things in one cell, parted by line ends, semicolons, bars or (unless told) commas.</summary>
    public static IReadOnlyList<string> Many(string cell, bool commas = true) =>
        [.. cell.Split(commas ? ['\n', ';', '|', ','] : (char[])['\n', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Lines of a checklist with their ticks: <c>[x] done</c>, <c>✓ done</c>, <c>- open</c>.</summary>
    public static IReadOnlyList<(string Text, bool IsDone)> Lines(string cell)
    {
        var lines = new List<(string, bool)>();
        foreach (var line in cell.Split(cell.Contains('\n', StringComparison.Ordinal) ? '\n' : ';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Tick().Match(line);
            var text = line[match.Length..].Trim();
            if (text.Length > 0) lines.Add((text, match.Groups[1].Success));
        }
        return lines;
    }

    static int? Fair(decimal minutes) => minutes is >= 1 and <= 60_000 ? (int)Math.Round(minutes, MidpointRounding.AwayFromZero) : null;

    static int Of(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    static int Hour(Match match, int group)
    {
        if (!match.Groups[group].Success) return 0;
        var hour = Of(match, group);
        var half = match.Groups["half"].Value.ToLowerInvariant();
        return half == "pm" && hour < 12 ? hour + 12 : half == "am" && hour == 12 ? 0 : hour;
    }

    static int MonthOf(string word)
    {
        var english = Array.FindIndex(MonthsEn, x => word.StartsWith(x, StringComparison.Ordinal));
        if (english >= 0) return english + 1;
        var russian = Array.FindIndex(Months, x => word.StartsWith(x, StringComparison.Ordinal));
        return russian + 1;
    }

    static DateTime? Made(int year, int month, int day, int hour, int minute) =>
        year is > 1900 and < 3000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 ? new DateTime(year, month, day, hour, minute, 0) : null;

    [GeneratedRegex(@"^\d{5}([.,]\d{1,10})?$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"\s*\((?:GMT|UTC|MSK|МСК)[^)]{0,12}\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Zone();

    [GeneratedRegex(@"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:(?:пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?(?:,?\s+(?:в\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*(?<half>[aApP][mM])?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?:[а-яa-z]{2,12}\.?,\s*)?(\d{1,2})[\s/-]+([а-яa-z]{3,9})\.?,?[\s/-]+(\d{4}|\d{2})(?:\s*г(?:ода|\.)?)?(?:,?\s+(?:в\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*(?<half>[ap]m)?)?$")]
    private static partial Regex Worded();

    [GeneratedRegex(@"^(?:[a-z]{3,9},\s*)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*(?<half>[ap]m)?)?$")]
    private static partial Regex English();

    [GeneratedRegex(@"^(\d{1,4}):([0-5]\d)(?::\d{2})?$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(\d{1,6}(?:[.,]\d{1,4})?)\s*(недел[а-я]*|нед\.?|н|дн[а-я]*|д\.?|час[а-я]*|ч\.?|мин[а-я]*\.?|м\.?|сек[а-я]*\.?|с|weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)\s*")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\s*(?:[-*•]\s*)?(?:(\[[xXхХvV+✓✔]\]|[✓✔☑✅])|\[\s*\]|☐)?\s*")]
    private static partial Regex Tick();
}
