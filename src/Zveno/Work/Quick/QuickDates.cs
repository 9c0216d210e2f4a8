using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Work;

/// <summary>Reads dates, times and spans of work as people type them, in Russian and English.</summary>
static partial class QuickDates
{
    static readonly string[] Leads = ["в", "во", "к", "ко", "до", "на", "by", "at", "on", "due", "until", "before"];
    static readonly string[][] Weekdays =
    [
        ["вс", "воскресенье", "воскресенья", "воскресенью", "sun", "sunday"], ["пн", "понедельник", "понедельника", "понедельнику", "mon", "monday"], ["вт", "вторник", "вторника", "вторнику", "tue", "tuesday"],
        ["ср", "среда", "среду", "среды", "среде", "wed", "wednesday"], ["чт", "четверг", "четверга", "четвергу", "thu", "thursday"], ["пт", "пятница", "пятницу", "пятницы", "пятнице", "fri", "friday"],
        ["сб", "суббота", "субботу", "субботы", "субботе", "sat", "saturday"],
    ];
    static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
    static readonly string[] RuMonths = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
    static readonly string[] EnMonths = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>A small word before a date or a time.</summary>
    public static bool IsLead(string word) => Leads.Contains(QuickNames.Folded(word));

    /// <summary>The date that the words begin with, and how many of them say it.</summary>
    public static (DateOnly Day, int Words)? Read(ReadOnlySpan<string> words, DateOnly today)
    {
        var first = QuickNames.Plain(words[0]);
        var second = words.Length > 1 ? QuickNames.Plain(words[1]) : "";
        var third = words.Length > 2 ? QuickNames.Plain(words[2]) : "";
        if (first is "day" && second is "after" && third is "tomorrow") return Ahead(today, 2, 3);
        if (first is "через" or "in" && Span(second, third, today) is { } ahead) return ahead;
        if (first switch { "сегодня" or "today" => 0, "завтра" or "tomorrow" or "tmr" => 1, "послезавтра" => 2, _ => -1 } is var days and >= 0) return Ahead(today, days, 1);
        if (Array.FindIndex(Weekdays, x => x.Contains(first)) is var weekday and >= 0) return Ahead(today, ((weekday - (int)today.DayOfWeek + 6) % 7) + 1, 1);
        if (Iso().Match(first) is { Success: true } iso) return Made(Number(iso, 1), Number(iso, 2), Number(iso, 3), 1);
        if (Dotted().Match(first) is { Success: true } dotted) return dotted.Groups[3].Success ? Made(Year(Number(dotted, 3)), Number(dotted, 2), Number(dotted, 1), 1) : Coming(today, Number(dotted, 2), Number(dotted, 1), 1);
        if (Day(first) is { } day && Month(second) is { } month) return Year(third) is { } year ? Made(year, month, day, 3) : Coming(today, month, day, 2);
        if (EnMonth(first) is { } named && Day(second) is { } of) return Year(third) is { } then ? Made(then, named, of, 3) : Coming(today, named, of, 2);
        return null;
    }

    /// <summary>A time of the day: 15:00, 3pm; 15.00 where <paramref name="dotted"/>, so that a version is not a time.</summary>
    public static TimeOnly? Time(string word, bool dotted)
    {
        word = QuickNames.Plain(word);
        if (Clock().Match(word) is not { Success: true } found || (found.Groups[2].Value == "." && !dotted)) return null;
        var (hour, minute, half) = (Number(found, 1), found.Groups[3].Success ? Number(found, 3) : 0, found.Groups[4].Value);
        if (!found.Groups[3].Success && half.Length == 0) return null;
        if (half.Length > 0 && hour is < 1 or > 12 && half.Length > 0) return null;
        if (half == "pm" && hour < 12) hour += 12;
        if (half == "am" && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>Minutes of work: 2ч, 1,5h, 30м, 2ч30м. Null when it says none.</summary>
    public static int? Minutes(string word)
    {
        if (Work().Match(QuickNames.Plain(word)) is not { Success: true } found || (!found.Groups[1].Success && !found.Groups[2].Success)) return null;
        var hours = found.Groups[1].Success ? decimal.Parse(found.Groups[1].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;
        var minutes = found.Groups[2].Success ? Number(found, 2) : 0;
        return (int)decimal.Round(hours * 60) + minutes;
    }

    /// <summary>Whether it says whole hours and nothing after them, so that minutes may follow.</summary>
    public static bool IsHours(string word) => Work().Match(QuickNames.Plain(word)) is { Success: true } found && found.Groups[1].Success && !found.Groups[2].Success;

    /// <summary>Whether it says minutes only.</summary>
    public static bool IsMinutes(string word) => Work().Match(QuickNames.Plain(word)) is { Success: true } found && !found.Groups[1].Success && found.Groups[2].Success;

    static (DateOnly, int)? Span(string count, string unit, DateOnly today)
    {
        if (Unit(count) is { } one) return Ahead(today, one, 1, 2);                       // «через неделю»
        if (count is "a" or "an" && Unit(unit) is { } single) return Ahead(today, single, 1, 3);
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is > 0 and <= 400 && Unit(unit) is { } of ? Ahead(today, of, times, 3) : null;
    }

    enum Step { Day, Week, Month }

    static Step? Unit(string word) => word switch
    {
        "день" or "дня" or "дней" or "day" or "days" => Step.Day,
        "неделю" or "недели" or "недель" or "week" or "weeks" => Step.Week,
        "месяц" or "месяца" or "месяцев" or "month" or "months" => Step.Month,
        _ => null,
    };

    static (DateOnly, int)? Ahead(DateOnly today, Step step, int times, int words) =>
        (step switch { Step.Day => today.AddDays(times), Step.Week => today.AddDays(7 * times), _ => today.AddMonths(times) }, words);

    static (DateOnly, int)? Ahead(DateOnly today, int days, int words) => (today.AddDays(days), words);

    /// <summary>The next such day, today included.</summary>
    static (DateOnly, int)? Coming(DateOnly today, int month, int day, int words)
    {
        for (var year = today.Year; year <= today.Year + 8; year++)             // the 29th of February is up to eight years away
            if (Made(year, month, day, words) is { } made && made.Item1 >= today) return made;
        return null;
    }

    static (DateOnly, int)? Made(int year, int month, int day, int words) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), words) : null;

    static int? Day(string word) => DayOf().Match(word) is { Success: true } found ? Number(found, 1) : null;

    static int? Month(string word) => Array.IndexOf(RuMonths, word) is var ru and >= 0 ? ru + 1
        : word.Length == 3 && Array.IndexOf(Months, word) is var cut and >= 0 ? cut + 1 : EnMonth(word);

    static int? EnMonth(string word) => word.Length < 3 ? null : Array.FindIndex(EnMonths, x => x == word || (word.Length is 3 or 4 && x.StartsWith(word, StringComparison.Ordinal))) is var en and >= 0 ? en + 1 : null;

    static int? Year(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;

    static int Year(int typed) => typed < 100 ? 2000 + typed : typed;

    static int Number(Match found, int group) => int.Parse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$", RegexOptions.None, -1)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([0-9]{1,2})\.([0-9]{2})(?:\.([0-9]{4}|[0-9]{2}))?$", RegexOptions.None, -1)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^([0-9]{1,2})(?:([:.])([0-9]{2}))?(am|pm)?$", RegexOptions.None, -1)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:([0-9]{1,4}(?:[.,][0-9]{1,2})?)(?:ч|час|часа|часов|h|hr|hrs))?(?:([0-9]{1,5})(?:м|мин|m|min))?$", RegexOptions.None, -1)]
    private static partial Regex Work();

    [GeneratedRegex(@"^([0-9]{1,2})(?:st|nd|rd|th|-?го)?$", RegexOptions.None, -1)]
    private static partial Regex DayOf();
}
