using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Work;

/// <summary>Reads times of the day as people write them, in Russian and English: 15:00, 3 pm, в 10 утра, 2 часа ночи, к 5 часам.</summary>
static partial class QuickClock
{
    static readonly string[] HourWords = ["час", "часа", "часов", "часам", "часу", "o'clock"];

    /// <summary>The time that the words begin with, and how many of them say it.</summary>
    /// <param name="lead">The small word before them; empty when there is none.</param>
    /// <param name="sure">Whether a time is what should stand here, so that 15.00 is one and not a version.</param>
    public static (TimeOnly Time, int Words)? Read(ReadOnlySpan<string> words, string lead, bool sure)
    {
        var first = QuickNames.Plain(words[0]);
        if (lead.Length > 0 && (first is "полдень" or "полудню" or "noon")) return (new TimeOnly(12, 0), 1);
        if (Clock().Match(first) is not { Success: true } found || (found.Groups[2].Value == "." && !sure)) return null;
        var (hour, minute, exact) = (Number(found, 1), found.Groups[3].Success ? Number(found, 3) : 0, found.Groups[3].Success);
        if (found.Groups[4].Value is { Length: > 0 } half) return Made(InPart(hour, half), minute, 1);

        var said = !exact && words.Length > 1 && HourWords.Contains(QuickNames.Plain(words[1])) ? 1 : 0;
        if (words.Length > 1 + said && PartOf(words[1 + said]) is { } part && (exact || said > 0 || IsClear(part, lead, sure))) return Made(InPart(hour, part), minute, 2 + said);
        if (exact) return Made(hour, minute, 1);
        return said > 0 && Bare(hour, lead) is { } bare ? Made(bare, 0, 2) : null;
    }

    /// <summary>«в 15 часов»; «в 3 часа» is of the afternoon. «до 5 часов» may be of work, and «на 2 часа» is.</summary>
    static int? Bare(int hour, string lead) => lead switch
    {
        "в" or "во" or "к" or "ко" or "at" or "by" => hour is >= 1 and <= 6 ? hour + 12 : hour,
        "до" or "until" or "before" when hour >= 9 => hour,
        _ => null,
    };

    /// <summary>Whether «10 утра», without the word for hours, is a time: «на 3 дня» and «отель 2 ночи» are none.</summary>
    static bool IsClear(string part, string lead, bool sure) => part is "am" or "pm" || (part is "дня" or "ночи" ? lead is "в" or "во" or "к" or "ко" : lead is not "на" && sure);

    static string? PartOf(string word) => QuickNames.Plain(word) switch
    {
        "утра" => "утра",
        "дня" => "дня",
        "вечера" => "вечера",
        "ночи" => "ночи",
        "am" or "a.m" => "am",
        "pm" or "p.m" => "pm",
        _ => null,
    };

    static int? InPart(int hour, string part) => (part, hour) switch
    {
        ("утра", >= 1 and <= 11) or ("дня", 11 or 12) or ("ночи", >= 1 and <= 5) or ("am", >= 1 and <= 11) or ("pm", 12) => hour,
        ("дня", >= 1 and <= 6) or ("вечера", >= 4 and <= 11) or ("ночи", 10 or 11) or ("pm", >= 1 and <= 11) => hour + 12,
        ("ночи" or "am", 12) => 0,
        ("дня" or "вечера", >= 13 and <= 23) => hour,
        _ => null,
    };

    static (TimeOnly, int)? Made(int? hour, int minute, int words) => hour is < 24 and { } of && minute < 60 ? (new TimeOnly(of, minute), words) : null;

    static int Number(Match found, int group) => int.Parse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,2})(?:([:.])([0-9]{2}))?(am|pm)?$", RegexOptions.None, -1)]
    private static partial Regex Clock();
}
