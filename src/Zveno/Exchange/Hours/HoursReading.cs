using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Exchange;

/// <summary>Reads a tracker's export of hours: whose it is by its columns, each row by what they mean. A row that cannot be read is told, the others come.</summary>
public static partial class HoursReading
{
    /// <summary>More rows are refused: one import is one transaction.</summary>
    public const int MostRows = 20_000;

    /// <summary>No row holds more (seconds): the same as an entry.</summary>
    const int MostSeconds = 25 * 3600;

    static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["person"] = ["user", "member", "username", "user name", "employee", "name", "сотрудник", "пользователь", "участник"],
        ["email"] = ["email", "e-mail", "user email", "почта"],
        ["client"] = ["client", "customer", "клиент", "заказчик"],
        ["project"] = ["project", "проект"],
        ["task"] = ["task", "task name", "activity", "задача", "вид работ"],
        ["note"] = ["description", "comment", "note", "notes", "описание", "комментарий"],
        ["date"] = ["start date", "date", "day", "дата", "дата начала"],
        ["start"] = ["start time", "from", "время начала", "начало"],
        ["length"] = ["duration", "duration (h)", "time", "time (h)", "hours", "logged time", "total time", "время", "длительность", "часы"],
        ["decimal"] = ["duration (decimal)", "time (decimal)", "decimal"],
        ["billable"] = ["billable", "оплачиваемое"],
    };

    /// <summary>Reads it.</summary>
    /// <exception cref="TableRefused">The file is broken, empty or too large.</exception>
    /// <returns>Null when the columns are nobody's that is known.</returns>
    public static HoursTable? Read(Stream file)
    {
        var table = TableFile.Read(file, new TableChoice(TableFile.KindOf(file)));
        var heads = table.Columns.Select(ColumnNames.Folded).ToList();
        var at = Names.ToDictionary(x => x.Key, x => x.Value.Select(name => heads.IndexOf(name)).Where(i => i >= 0).DefaultIfEmpty(-1).First());
        if (at["date"] < 0 || (at["length"] < 0 && at["decimal"] < 0) || at["person"] < 0) return null;
        if (table.Rows.Count > MostRows) throw new TableRefused(TableRefusal.TooManyRows, MostRows, table.Rows.Count);
        var source = SourceOf(heads);
        var seconds = table.Choice.Kind == TableKind.Json && source == HoursSource.Everhour;               // its API counts seconds, its tables hours
        var (rows, problems) = (new List<HoursRow>(table.Rows.Count), new List<HoursProblem>());
        foreach (var row in table.Rows)
        {
            string Cell(string role) => at[role] >= 0 ? row[at[role]] : "";
            if (Cell("person").Length == 0 && Cell("email").Length == 0) continue;                          // a line of totals
            var length = (Cell("decimal").Length > 0 ? Hours(Cell("decimal")) : null) ?? Length(Cell("length"), seconds);
            if (length is (not > 0) or > MostSeconds) { problems.Add(new HoursProblem(row.Number, HoursTrouble.Length, Cut(Cell("length")))); continue; }
            if (Date(Cell("date")) is not { } date) { problems.Add(new HoursProblem(row.Number, HoursTrouble.Date, Cut(Cell("date")))); continue; }
            rows.Add(new HoursRow(row.Number, Cut(Cell("person")), Cut(Cell("email").ToLowerInvariant()), Cut(Cell("client")), Cut(Cell("project")), Cut(Cell("task")), Cut(Cell("note"), 900), date, length.Value, Clock(Cell("start")), IsNo(Cell("billable"))));
        }
        return new HoursTable(source, OrderOf(rows), rows, problems);
    }

    /// <summary>The day of a row, by an order of dates.</summary>
    public static DateOnly? DayOf(HoursRow row, DateOrder order) => CellValues.Date(row.Date, order) is { } day ? DateOnly.FromDateTime(day) : null;

    static HoursSource SourceOf(List<string> heads) =>
        heads.Contains("duration (decimal)") || heads.Contains("duration (h)") ? HoursSource.Clockify
        : heads.Contains("customer") && heads.Contains("activity") ? HoursSource.Kimai
        : heads.Contains("start date") && heads.Contains("duration") ? HoursSource.Toggl : HoursSource.Everhour;

    /// <summary>What the whole file proves; dates that can be read but one way need no proof.</summary>
    static DateOrder? OrderOf(List<HoursRow> rows) => rows.TrueForAll(x => DayOf(x, DateOrder.DayFirst) == DayOf(x, DateOrder.MonthFirst)) ? DateOrder.DayFirst : CellValues.OrderOf(rows.Select(x => x.Date));

    static string? Date(string cell) => CellValues.Date(cell, DateOrder.DayFirst) is null ? null : cell.Length > 40 ? null : cell;

    /// <summary>«1:30:15», «1:30», «1h 30m», «1,5», «2.000,0»; in an API's answer, seconds.</summary>
    static int? Length(string cell, bool seconds)
    {
        if (seconds) return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var counted) ? counted : null;
        if (Clocked().Match(cell) is { Success: true } clock)
        {
            var whole = (Number(clock, 1) * 3600) + (Number(clock, 2) * 60) + (clock.Groups[3].Success ? Number(clock, 3) : 0);
            return whole <= int.MaxValue ? (int)whole : null;
        }
        return Hours(cell) ?? (CellValues.Minutes(cell) is { } minutes ? minutes * 60 : null);
    }

    static int? Hours(string cell) => ReadingsTable.Number(cell) is { } hours and > 0 and < 100 ? (int)Math.Round(hours * 3600, MidpointRounding.AwayFromZero) : null;

    /// <summary>A time of day in seconds from midnight: «09:05», «9:05:30 PM», «2026-11-16 09:05».</summary>
    static int? Clock(string cell)
    {
        if (TimeOfDay().Match(cell) is not { Success: true } told) return null;
        var (hour, half) = (Number(told, 1), told.Groups[4].Value.ToLowerInvariant());
        hour = half == "pm" && hour < 12 ? hour + 12 : half == "am" && hour == 12 ? 0 : hour;
        return hour < 24 ? (int)((hour * 3600) + (Number(told, 2) * 60) + (told.Groups[3].Success ? Number(told, 3) : 0)) : null;
    }

    static bool IsNo(string cell) => cell.ToLowerInvariant() is "no" or "false" or "0" or "нет";

    static long Number(Match match, int group) => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    static string Cut(string cell, int most = 200) => cell.Length > most ? cell[..most] : cell;

    [GeneratedRegex(@"^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$")]
    private static partial Regex Clocked();

    [GeneratedRegex(@"(?:^|\s)(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*([aApP][mM])?$")]
    private static partial Regex TimeOfDay();
}
