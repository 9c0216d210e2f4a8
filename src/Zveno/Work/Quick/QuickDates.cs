using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Work;

/// <summary>Reads dates as people type them, in Russian and English.</summary>
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

    // A date after one of these is what the task is about, not when it is due: «отчёт за пятницу», «с 1 мая по 15 мая», «каждый вторник».
    static readonly string[] Bars = ["за", "с", "со", "по", "от", "из", "о", "об", "про", "после", "раз", "from", "since", "after", "about", "of", "than", "last", "every", "each"];
    static readonly string[] BarStems = ["прошл", "кажд", "последн", "минувш"];

    /// <summary>A small word before a date or a time.</summary>
    public static bool IsLead(string word) => Leads.Contains(QuickNames.Folded(word));

    /// <summary>Whether a date or a time after this word is not when the task is due.</summary>
    public static bool IsBar(string word) => QuickNames.Folded(word) is var folded && (Bars.Contains(folded) || BarStems.Any(x => folded.StartsWith(x, StringComparison.Ordinal)));

    /// <summary>Whether a span of time from now on follows: «через час», "in 2 hours".</summary>
    public static bool IsFromNow(string word) => QuickNames.Folded(word) is "через" or "in";

    /// <summary>The date that the words begin with, and how many of them say it.</summary>
    /// <param name="led">Whether a small word stands before them: «до 25-го», «к концу недели».</param>
    public static (DateOnly Day, int Words)? Read(ReadOnlySpan<string> words, DateOnly today, bool led = false)
    {
        var first = QuickNames.Plain(words[0]);
        var second = words.Length > 1 ? QuickNames.Plain(words[1]) : "";
        var third = words.Length > 2 ? QuickNames.Plain(words[2]) : "";
        if (first is "day" && second is "after" && third is "tomorrow") return Ahead(today, 2, 3);
        if (first is "через" or "in" && Span(second, third, today) is { } ahead) return ahead;
        if (first switch { "сегодня" or "today" => 0, "завтра" or "tomorrow" or "tmr" => 1, "послезавтра" => 2, _ => -1 } is var days and >= 0) return Ahead(today, days, 1);
        if (Weekday(first) is { } weekday) return Ahead(today, ((weekday - (int)today.DayOfWeek + 6) % 7) + 1, 1);
        if (IsNext(first) && Weekday(second) is { } next) return (SundayOf(today).AddDays(next == 0 ? 7 : next), 2);
        if (IsThis(first) && Weekday(second) is { } nearest) return Ahead(today, (nearest - (int)today.DayOfWeek + 7) % 7, 2);
        if (led && End(words, today) is { } end) return end;
        if (Iso().Match(first) is { Success: true } iso) return Made(Number(iso, 1), Number(iso, 2), Number(iso, 3), 1);
        if (Dotted().Match(first) is { Success: true } dotted) return dotted.Groups[3].Success ? Made(Year(Number(dotted, 3)), Number(dotted, 2), Number(dotted, 1), 1) : Coming(today, Number(dotted, 2), Number(dotted, 1), 1);
        if (Day(first) is { } day && Month(second) is { } month) return Year(third) is { } year ? Made(year, month, day, 3) : Coming(today, month, day, 2);
        if (Day(first) is { } alone && (second is "числа" || (led && DayOf().Match(first).Groups[2].Success))) return DayOfMonth(today, alone, second is "числа" ? 2 : 1);
        if (EnMonth(first) is { } named && Day(second) is { } of) return Year(third) is { } then ? Made(then, named, of, 3) : Coming(today, named, of, 2);
        return null;
    }

    static (DateOnly, int)? Span(string count, string unit, DateOnly today)
    {
        if (Unit(count) is { } one) return Ahead(today, one, 1, 2);                       // «через неделю»
        if (count is "a" or "an" && Unit(unit) is { } single) return Ahead(today, single, 1, 3);
        return QuickSpans.Count(count) is { } times and > 0 and <= 400 && times == decimal.Truncate(times) && Unit(unit) is { } of ? Ahead(today, of, (int)times, 3) : null;
    }

    static int? Weekday(string word) => Array.FindIndex(Weekdays, x => x.Contains(word)) is var found and >= 0 ? found : null;

    static bool IsNext(string word) => word is "next" || word.StartsWith("следующ", StringComparison.Ordinal);

    static bool IsThis(string word) => word is "this" or "этот" or "эту" or "это" or "этого" or "этой" or "этому" || word.StartsWith("ближайш", StringComparison.Ordinal);

    static DateOnly SundayOf(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    /// <summary>«до конца недели», "by end of the month"; a week ends on its Friday while that is to come.</summary>
    static (DateOnly, int)? End(ReadOnlySpan<string> words, DateOnly today)
    {
        var skip = QuickNames.Folded(words[0]) switch
        {
            "конца" or "концу" or "конце" or "конец" => 1,
            "end" when words.Length > 1 && QuickNames.Folded(words[1]) is "of" => words.Length > 2 && QuickNames.Folded(words[2]) is "the" ? 3 : 2,
            _ => 0,
        };
        if (skip == 0 || words.Length <= skip) return null;
        var month = new DateOnly(today.Year, today.Month, 1);
        DateOnly? day = QuickNames.Plain(words[skip]) switch
        {
            "дня" or "day" => today,
            "недели" or "week" => SundayOf(today).AddDays(today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : -2),
            "месяца" or "month" => month.AddMonths(1).AddDays(-1),
            "квартала" or "quarter" => month.AddMonths(3 - ((today.Month - 1) % 3)).AddDays(-1),
            "года" or "year" => new DateOnly(today.Year, 12, 31),
            _ => null,
        };
        return day is { } of ? (of, skip + 1) : null;
    }

    /// <summary>The next such day of a month, today included.</summary>
    static (DateOnly, int)? DayOfMonth(DateOnly today, int day, int words)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var i = 0; i <= 2; i++, month = month.AddMonths(1))             // of two months in a row one has 31 days
            if (Made(month.Year, month.Month, day, words) is { } made && made.Item1 >= today) return made;
        return null;
    }

    enum Step { Day, Week, Month, Year }

    static Step? Unit(string word) => word switch
    {
        "день" or "дня" or "дней" or "day" or "days" => Step.Day,
        "неделю" or "недели" or "недель" or "week" or "weeks" => Step.Week,
        "месяц" or "месяца" or "месяцев" or "month" or "months" => Step.Month,
        "год" or "года" or "лет" or "year" or "years" => Step.Year,
        _ => null,
    };

    static (DateOnly, int)? Ahead(DateOnly today, Step step, int times, int words) =>
        step switch { Step.Day => today.AddDays(times), Step.Week => today.AddDays(7 * times), Step.Month => today.AddMonths(times), _ => today.AddYears(times) } is { Year: <= 2100 } day ? (day, words) : null;

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

    [GeneratedRegex(@"^([0-9]{1,2})(st|nd|rd|th|-?го|-?му|-?е)?$", RegexOptions.None, -1)]
    private static partial Regex DayOf();
}
