using System.Globalization;

namespace Zveno.Hours;

/// <summary>Time in one line as people say it: «2ч аудит АВТО-12 вчера», «1:30 AUTO-3», “90m call yesterday”. What is not length, day or number is the note.</summary>
/// <param name="Length">How long.</param>
/// <param name="Day">On which day: today unless said.</param>
/// <param name="Task">What looks like a task's number, as typed.</param>
/// <param name="Note">The rest; null when nothing is left.</param>
public sealed record EntryText(TimeSpan Length, DateOnly Day, string? Task, string? Note)
{
    /// <summary>Longest line, in characters.</summary>
    public const int Most = TimeEntry.MostNote;

    /// <summary>Reads it; null when no length is in it.</summary>
    public static EntryText? Read(string? text, DateOnly today)
    {
        var words = (text ?? "").Split([' ', '\u00A0', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(x => x.TrimEnd(',', ';')).Where(x => x.Length > 0).ToList();
        if (words.Count is 0 or > 200 || TakeLength(words) is not { } length) return null;
        var day = Take(words, x => DayOf(x, today)) ?? today;
        var task = words.Find(IsNumber);
        if (task is not null) words.Remove(task);
        return new EntryText(length, day, task, words.Count == 0 ? null : string.Join(' ', words));
    }

    // «1ч 30м» and «2 часа 5 минут» are several words; a bare number counts only as the first one, «аудит 3 страниц» is a note.
    static TimeSpan? TakeLength(List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
            for (var count = Math.Min(4, words.Count - at); count > 0; count--)
            {
                var said = string.Join(' ', words.Skip(at).Take(count));
                if ((at > 0 && said.All(x => char.IsAsciiDigit(x) || x is '.' or ',')) || Worked.Read(said) is not { } length) continue;
                words.RemoveRange(at, count);
                return length;
            }
        return null;
    }

    static T? Take<T>(List<string> words, Func<string, T?> read) where T : struct
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (read(words[at]) is not { } found) continue;
            words.RemoveAt(at);
            return found;
        }
        return null;
    }

    static DateOnly? DayOf(string word, DateOnly today) => word.ToLowerInvariant() switch
    {
        "сегодня" or "today" => today,
        "вчера" or "yesterday" => today.AddDays(-1),
        "позавчера" => today.AddDays(-2),
        "пн" or "понедельник" or "mon" or "monday" => Last(DayOfWeek.Monday, today),
        "вт" or "вторник" or "tue" or "tuesday" => Last(DayOfWeek.Tuesday, today),
        "ср" or "среда" or "среду" or "wed" or "wednesday" => Last(DayOfWeek.Wednesday, today),
        "чт" or "четверг" or "thu" or "thursday" => Last(DayOfWeek.Thursday, today),
        "пт" or "пятница" or "пятницу" or "fri" or "friday" => Last(DayOfWeek.Friday, today),
        "сб" or "суббота" or "субботу" or "sat" or "saturday" => Last(DayOfWeek.Saturday, today),
        "вс" or "воскресенье" or "sun" or "sunday" => Last(DayOfWeek.Sunday, today),
        var date when DateOnly.TryParseExact(date, ["yyyy-MM-dd", "d.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var date when DateOnly.TryParseExact($"{date}.{today.Year}", "d.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day > today ? day.AddYears(-1) : day,
        _ => null,
    };

    /// <summary>The last such day of the week, today among them.</summary>
    static DateOnly Last(DayOfWeek of, DateOnly today) => today.AddDays(-(((int)today.DayOfWeek - (int)of + 7) % 7));

    static bool IsNumber(string word) => word.LastIndexOf('-') is > 1 and < 7 and var dash && dash < word.Length - 1 && word.Length - dash <= 8
        && word[..dash].All(char.IsLetterOrDigit) && char.IsLetter(word[0]) && word[(dash + 1)..].All(char.IsAsciiDigit);
}
