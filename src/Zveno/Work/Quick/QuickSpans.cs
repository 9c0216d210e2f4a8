using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Work;

/// <summary>Reads spans of work as people write them, in Russian and English: 2ч, 1,5 часа, полтора часа, 1 ч 30 мин, half an hour.</summary>
static partial class QuickSpans
{
    static readonly string[] HourWords = ["ч", "час", "часа", "часов", "h", "hr", "hrs", "hour", "hours"];
    static readonly string[] MinuteWords = ["мин", "минута", "минуту", "минуты", "минут", "min", "mins", "minute", "minutes"];
    static readonly (string Words, int Minutes)[] Phrases =
    [
        ("полчаса", 30), ("пол часа", 30), ("полчасика", 30), ("half an hour", 30), ("half hour", 30), ("half-hour", 30), ("a half hour", 30),
        ("час с половиной", 90), ("an hour and a half", 90), ("hour and a half", 90), ("one and a half hours", 90),
    ];
    static readonly Dictionary<string, decimal> Counts = new()
    {
        ["полтора"] = 1.5m,
        ["один"] = 1,
        ["одну"] = 1,
        ["два"] = 2,
        ["две"] = 2,
        ["пару"] = 2,
        ["три"] = 3,
        ["четыре"] = 4,
        ["пять"] = 5,
        ["шесть"] = 6,
        ["семь"] = 7,
        ["восемь"] = 8,
        ["девять"] = 9,
        ["десять"] = 10,
        ["an"] = 1,
        ["a"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
    };

    // What is said of a span that is no estimate: «за 2 часа до эфира», «каждые 2 часа», "within 2 hours".
    static readonly string[] BarredAfter =
    [
        "в", "во", "к", "ко", "до", "за", "через", "раз", "каждые", "каждый", "последние", "последний", "последних", "первые", "первый", "первых", "ближайшие", "после", "спустя", "более", "менее", "больше", "меньше", "свыше", "течение",
        "at", "by", "until", "within", "every", "each", "last", "past", "first", "next", "after", "before", "in", "over", "under", "than",
    ];
    static readonly string[] BarredBefore = ["назад", "ago", "подряд", "спустя", "позже", "раньше", "later", "earlier", "after"];
    static readonly string[] Periods = ["час", "день", "сутки", "неделю", "месяц", "год", "hour", "day", "week", "month", "year"];

    /// <summary>A small word that goes with the span after it: «созвон на час».</summary>
    public static bool IsLead(string word) => QuickNames.Folded(word) is "на" or "for";

    /// <summary>Whether a span after this word is no estimate.</summary>
    public static bool IsBar(string word) => BarredAfter.Contains(QuickNames.Folded(word));

    /// <summary>Whether the words after a span make it no estimate: «2 часа назад», «8 часов в неделю».</summary>
    public static bool IsBarredBy(ReadOnlySpan<string> after)
    {
        if (after.Length == 0) return false;
        var first = QuickNames.Plain(after[0]);
        return BarredBefore.Contains(first) || (after.Length > 1 && first is "в" or "a" or "per" && Periods.Contains(QuickNames.Plain(after[1])));
    }

    /// <summary>The minutes that the words begin with, and how many of them say it.</summary>
    /// <param name="led">Whether a small word before them says that a span comes: then «час» alone is one.</param>
    public static (int Minutes, int Words)? Read(ReadOnlySpan<string> words, bool led = false)
    {
        if (Phrase(words) is { } phrase) return phrase;
        if (Hours(words, led) is not { } hours) return Minutes(words, afterHours: false);
        var and = words.Length > hours.Words && QuickNames.Folded(words[hours.Words]) is "и" or "and" ? 1 : 0;
        return hours.Whole && Minutes(words[Math.Min(words.Length, hours.Words + and)..], afterHours: true) is { Minutes: < 60 } more ? (hours.Minutes + more.Minutes, hours.Words + and + more.Words) : (hours.Minutes, hours.Words);
    }

    /// <summary>A whole or half number, in figures or as a word.</summary>
    public static decimal? Count(string word) => Counts.TryGetValue(QuickNames.Folded(word), out var count) ? count : Figure().Match(QuickNames.Folded(word)) is { Success: true } found ? Decimal(found.Groups[1].Value) : null;

    static (int, int)? Phrase(ReadOnlySpan<string> words)
    {
        foreach (var (phrase, minutes) in Phrases)
        {
            var parts = phrase.Split(' ');
            if (parts.Length > words.Length) continue;
            var same = true;
            for (var i = 0; same && i < parts.Length; i++) same = parts[i] == (i == parts.Length - 1 ? QuickNames.Plain(words[i]) : QuickNames.Folded(words[i]));
            if (same) return (minutes, parts.Length);
        }
        return null;
    }

    /// <summary>Hours; <c>Whole</c> when minutes may follow.</summary>
    static (int Minutes, int Words, bool Whole)? Hours(ReadOnlySpan<string> words, bool led)
    {
        if (words.Length == 0) return null;
        if (Glued().Match(QuickNames.Plain(words[0])) is { Success: true } glued && HourWords.Contains(glued.Groups[2].Value))
            return ((int)decimal.Round(Decimal(glued.Groups[1].Value) * 60) + (glued.Groups[3].Success ? Number(glued, 3) : 0), 1, !glued.Groups[3].Success);
        if (led && QuickNames.Plain(words[0]) is "час") return (60, 1, true);
        if (Count(words[0]) is not { } count || words.Length < 2) return null;
        var half = words.Length > 3 && QuickNames.Folded(words[1]) is "с" && QuickNames.Folded(words[2]) is "половиной" ? 2 : 0;           // «два с половиной часа»
        if (QuickNames.Folded(words[0]) is "a" or "an" && QuickNames.Plain(words[1]) is not "hour") return null;
        return HourWords.Contains(QuickNames.Plain(words[1 + half])) ? ((int)decimal.Round((count + (half > 0 ? 0.5m : 0)) * 60), 2 + half, half == 0) : null;
    }

    /// <summary>Minutes; the letter alone with a space before it says so only after hours: «баннер 3 м» is of metres.</summary>
    static (int Minutes, int Words)? Minutes(ReadOnlySpan<string> words, bool afterHours)
    {
        if (words.Length == 0) return null;
        if (GluedMinutes().Match(QuickNames.Plain(words[0])) is { Success: true } glued) return (Number(glued, 1), 1);
        if (words.Length < 2 || Count(words[0]) is not { } count || QuickNames.Folded(words[0]) is "a" or "an" || count != decimal.Truncate(count)) return null;
        return QuickNames.Plain(words[1]) is var unit && (MinuteWords.Contains(unit) || (afterHours && unit is "м" or "m")) && (afterHours || unit is not ("м" or "m")) ? ((int)count, 2) : null;
    }

    static decimal Decimal(string figures) => decimal.Parse(figures.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    static int Number(Match found, int group) => int.Parse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[~≈]?([0-9]{1,5}(?:[.,][0-9]{1,2})?)$", RegexOptions.None, -1)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[~≈]?([0-9]{1,4}(?:[.,][0-9]{1,2})?)([a-zа-я]+)(?:([0-9]{1,2})(?:м|мин|минут|m|min)?)?$", RegexOptions.None, -1)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^[~≈]?([0-9]{1,5})(?:м|мин|минут|минуты|m|min|mins|minutes)$", RegexOptions.None, -1)]
    private static partial Regex GluedMinutes();
}
