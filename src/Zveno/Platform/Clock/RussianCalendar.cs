using System.Globalization;

namespace Zveno.Platform;

/// <summary>Reads the built-in Russian production calendar; the file's head says where its facts come from and what its columns mean.</summary>
static class RussianCalendar
{
    public static WorkingCalendar Read()
    {
        var lines = Lines().Where(line => line[0] != '#').Skip(1).Select(line => line.Split(',')).ToList();
        var everyYear = lines[0][2];
        var days = new Dictionary<DateOnly, CalendarDay>();
        var drafts = new Dictionary<int, bool>();

        foreach (var line in lines.Skip(1))
        {
            var year = int.Parse(line[0], CultureInfo.InvariantCulture);
            drafts[year] = line[1] == "draft";

            foreach (var (date, _) in Dates(year, everyYear + " " + line[2])) days[date] = new(DayKind.Holiday, date.DayOfWeek);
            foreach (var (date, hoursOf) in Dates(year, line[3])) days[date] = new(DayKind.Working, hoursOf);
            foreach (var (date, hoursOf) in Dates(year, line[4]))
                days[date] = new(DayKind.Short, days.TryGetValue(date, out var moved) ? moved.HoursOf : hoursOf);
        }
        return new(days, drafts);
    }

    static IEnumerable<(DateOnly Date, DayOfWeek HoursOf)> Dates(int year, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var date = new DateOnly(year, Number(word[..2]), Number(word[3..5]));
            yield return (date, word.Length > 5 ? DaysOfWeek.OfIso(Number(word[6..])) : date.DayOfWeek);
        }
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    static IEnumerable<string> Lines()
    {
        using var file = typeof(RussianCalendar).Assembly.GetManifestResourceStream("Zveno.Platform.Clock.russia.csv")
            ?? throw new InvalidOperationException("The Russian production calendar is not built into the program.");
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
