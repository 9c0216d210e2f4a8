using System.Globalization;
using System.Text;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The columns of the table as a file has them; a cell is a text, a number (<see cref="decimal"/>), a date (<see cref="DateOnly"/>) or empty.</summary>
static class TaskSheet
{
    /// <summary>So many rows at most: what one sheet of a workbook holds, with its head.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>The head, in the reader's language. Hours are numbers of hours.</summary>
    public static IReadOnlyList<string> Head(Text text, IReadOnlyList<Column> columns) => [.. columns.Select(text.Views.ColumnName)];

    /// <summary>A row.</summary>
    public static IReadOnlyList<object?> Cells(TaskRow row, Text text, IReadOnlyList<Column> columns) => [.. columns.Select(x => Cell(row, text, x))];

    static object? Cell(TaskRow row, Text text, Column column) => column switch
    {
        Column.Number => row.Name,
        Column.Title => row.Title,
        Column.Client => row.ClientName,
        Column.Project => row.ProjectName,
        Column.Stage => row.StageName,
        Column.Service => row.ServiceName,
        Column.Type => row.TypeName,
        Column.Person => row.PersonName,
        Column.Due => row.DueOn,
        Column.Estimate => row.EstimateMinutes / 60m,
        Column.Spent => row.SpentSeconds == 0 ? null : Math.Round(row.SpentSeconds / 3600m, 2),
        _ => text.Work.PriorityName(row.Priority),
    };

    /// <summary>A line of CSV as a spreadsheet of that language opens it: «;» and a decimal comma in Russian, «,» and a point in English.</summary>
    public static string Line(IReadOnlyList<object?> cells, Language language)
    {
        var delimiter = language == Language.Ru ? ';' : ',';
        var line = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) line.Append(delimiter);
            var cell = cells[i] switch
            {
                null => "",
                DateOnly day => TaskFilter.Iso(day),
                decimal number => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', language == Language.Ru ? ',' : '.'),
                var said => Harmless(said.ToString() ?? ""),
            };
            if (cell.AsSpan().IndexOfAny(delimiter, '"') >= 0 || cell.AsSpan().IndexOfAny('\r', '\n') >= 0) line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else line.Append(cell);
        }
        return line.Append("\r\n").ToString();
    }

    // What begins like a formula would be counted by the spreadsheet that opens it: an apostrophe makes it a text.
    static string Harmless(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;
}
