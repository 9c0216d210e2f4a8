using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zveno.Exchange;

/// <summary>The names of a table's columns.</summary>
public static class TableHead
{
    /// <summary>
    /// Which of these rows names the columns: the one that knows most names, else the first that is about as wide as the table and holds words. −1 for none: a list in one column is just its lines, unless the first is called as such columns are.
    /// </summary>
    public static int Guess(IReadOnlyList<string[]> rows)
    {
        var width = rows.Max(Filled);
        if (width == 1 && rows.First(x => Filled(x) == 1) is var top && ColumnNames.RoleOf(top.First(x => !string.IsNullOrWhiteSpace(x))) is null) return -1;
        var best = (Index: 0, Score: int.MinValue);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Where(x => !string.IsNullOrWhiteSpace(x)).ToList();
            if (cells.Count == 0) continue;
            var known = cells.Distinct(StringComparer.OrdinalIgnoreCase).Count(x => ColumnNames.RoleOf(x) is not null);
            var words = cells.Count(x => x.Length <= 80 && !double.TryParse(x, NumberStyles.Any, CultureInfo.InvariantCulture, out _));
            var score = (known * 10) + (words == cells.Count && cells.Count * 10 >= width * 6 ? 15 : 0) - (2 * i);
            if (score > best.Score) best = (i, score);
        }
        return best.Index;
    }

    /// <summary>Every column has a name of its own: the nameless get their letter, the second of a name a number.</summary>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> cells, int width)
    {
        var (names, seen) = (new List<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        for (var i = 0; i < width; i++)
        {
            var said = i < cells.Count ? TrelloTidy.Cut(TrelloTidy.Line(cells[i]), 100) : "";
            var name = said.Length > 0 ? said : Letter(i);
            for (var n = 2; !seen.Add(name); n++) name = $"{(said.Length > 0 ? said : Letter(i))} ({n})";
            names.Add(name);
        }
        return names;
    }

    /// <summary>The same for the same columns, however they are ordered and capitalised.</summary>
    public static string SignatureOf(IReadOnlyList<string> columns) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', columns.Select(ColumnNames.Folded).Order(StringComparer.Ordinal)))));

    static int Filled(string[] cells) => cells.Count(x => !string.IsNullOrWhiteSpace(x));

    static string Letter(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + (char)('A' + (column % 26));
}
