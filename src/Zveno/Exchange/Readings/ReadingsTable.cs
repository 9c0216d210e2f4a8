using System.Globalization;

namespace Zveno.Exchange;

/// <summary>A table of readings: days down, metrics across. In any encoding and separator that <see cref="TableText"/> knows.</summary>
/// <param name="Cells">What was read.</param>
/// <param name="Problems">What was not.</param>
public sealed record ReadingsTable(IReadOnlyList<ReadingsTable.Cell> Cells, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>Longer and wider tables are cut here, and say so.</summary>
    public const int MostLines = 5_000, MostProblems = 500;

    /// <summary>A value for a day.</summary>
    /// <param name="Column">Which of the metrics.</param>
    /// <param name="Said">What stands in the table.</param>
    public sealed record Cell(int Line, int Column, DateOnly On, decimal Value, string Said);

    /// <summary>Reads it.</summary>
    /// <param name="names">The metrics by name; a heading names one in any case.</param>
    public static ReadingsTable Read(Stream file, IReadOnlyList<string> names)
    {
        var text = TableText.Guess(file);
        using var reader = TableText.Reader(file, text.Encoding);
        var (cells, problems, columns, line, order) = (new List<Cell>(), new List<ReadingProblem>(), Array.Empty<int>(), 0, DateOrder.DayFirst);
        foreach (var row in CsvReader.Read(reader, text.Delimiter))
        {
            line++;
            if (line == 1)
            {
                columns = [.. row.Select((x, i) => i == 0 ? -1 : names.Select((name, at) => (name, at)).Where(y => string.Equals(y.name.Trim(), x.Trim(), StringComparison.OrdinalIgnoreCase)).Select(y => y.at).DefaultIfEmpty(-1).First())];
                problems.AddRange(row.Skip(1).Where((x, i) => columns[i + 1] < 0 && x.Trim().Length > 0).Select(x => new ReadingProblem(1, Cut(x))));
                continue;
            }
            if (row.All(x => x.Trim().Length == 0)) continue;
            if (line > MostLines || problems.Count >= MostProblems) { problems.Add(new ReadingProblem(line, "…")); break; }
            if (CellValues.Date(row[0], order) is not { } on) { problems.Add(new ReadingProblem(line, Cut(string.Join(text.Delimiter, row)))); continue; }
            for (var i = 1; i < row.Length && i < columns.Length; i++)
            {
                if (columns[i] < 0 || row[i].Trim().Length == 0) continue;
                if (Number(row[i]) is { } value) cells.Add(new Cell(line, columns[i], DateOnly.FromDateTime(on), value, Cut($"{row[0]}{text.Delimiter}{row[i]}")));
                else problems.Add(new ReadingProblem(line, Cut($"{row[0]}{text.Delimiter}{row[i]}")));
            }
        }
        return new ReadingsTable(cells, problems);
    }

    /// <summary>A number as people write it: <c>1 250,5</c>, <c>1,250.50</c>, <c>12 %</c>, <c>−3</c>, <c>450 ₽</c>; null when it is none.</summary>
    public static decimal? Number(string said)
    {
        var text = new string([.. said.Where(x => !char.IsWhiteSpace(x))]).TrimEnd('%', '₽', '$', '€').Replace('−', '-').TrimStart('₽', '$', '€');
        var (dot, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        if (dot >= 0 && comma >= 0) text = text.Replace(dot > comma ? "," : ".", "", StringComparison.Ordinal);
        text = text.Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    static string Cut(string said) => said.Length > 120 ? said[..120] + "…" : said;
}
