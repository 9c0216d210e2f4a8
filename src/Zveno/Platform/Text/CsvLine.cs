using System.Globalization;
using System.Text;

namespace Zveno.Platform;

/// <summary>A line of CSV as a spreadsheet of the reader's language opens it, and opens it without harm.</summary>
public static class CsvLine
{
    /// <summary>What parts the cells: «;» where the comma is decimal.</summary>
    public static char Delimiter(Language language) => language == Language.Ru ? ';' : ',';

    /// <summary>What begins like a formula would be counted by the spreadsheet that opens it: an apostrophe makes it a text.</summary>
    public static string Harmless(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;

    /// <summary>A line of cells: texts made harmless, dates (<see cref="DateOnly"/>) as ISO, numbers (<see cref="decimal"/>) with the decimal sign of that language; null is empty.</summary>
    /// <param name="delimiter">What parts the cells; the language's own when null.</param>
    public static string Of(IReadOnlyList<object?> cells, Language language, char? delimiter = null) => Of(cells.Select(cell => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', language == Language.Ru ? ',' : '.'),
        var said => Harmless(said.ToString() ?? ""),
    }), delimiter ?? Delimiter(language));

    /// <summary>The line with its end. Cells are written as they are: texts of people go through <see cref="Harmless"/> before.</summary>
    public static string Of(IEnumerable<string> cells, char delimiter) =>
        new StringBuilder().AppendJoin(delimiter, cells.Select(x => Quoted(x, delimiter))).Append("\r\n").ToString();

    static string Quoted(string cell, char delimiter) =>
        cell.AsSpan().IndexOfAny(delimiter, '"') >= 0 || cell.AsSpan().IndexOfAny('\r', '\n') >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
