using System.Text;

namespace Zveno.Exchange;

/// <summary>
/// Reads separated values as the spreadsheets write them, a row at a time: quotes doubled inside quotes, separators and line ends within them, any line ends.
/// A quote in the middle of a plain cell is a letter; one that is never closed ends with the file, see <see cref="LooseQuotes"/>. A cell keeps <see cref="TableLimits.MostCell"/> characters.
/// </summary>
public static class CsvReader
{
    /// <summary>More of them are not looked for.</summary>
    const int MostLoose = 20;

    /// <summary>Where quotes stand that open a cell and are never closed, or by the opening quote of a later cell, and would swallow the rows between: «"Рога и копыта;12.12.2026». They are letters.</summary>
    /// <param name="open">Opens the text at its beginning.</param>
    public static IReadOnlySet<long> LooseQuotes(Func<TextReader> open, char delimiter)
    {
        var loose = new HashSet<long>();
        long? found;
        do
        {
            found = null;
            using var text = open();
            foreach (var _ in Read(text, delimiter, loose, at => found ??= at)) { }
        }
        while (found is { } one && loose.Add(one) && loose.Count < MostLoose);
        return loose;
    }

    /// <summary>The rows, as they come.</summary>
    /// <param name="letters">Where quotes stand that are letters.</param>
    /// <param name="swallows">Told where a quote stands that took whole rows into its cell.</param>
    public static IEnumerable<string[]> Read(TextReader text, char delimiter, IReadOnlySet<long>? letters = null, Action<long>? swallows = null)
    {
        var (read, opened, width) = (0L, 0L, 0);
        var (row, cell, buffer) = (new List<string>(), new StringBuilder(), new char[32 * 1024]);
        var (quoted, wasQuoted, afterReturn, any, lines) = (false, false, false, false, false);
        int got;
        while ((got = text.ReadBlock(buffer)) > 0)
        {
            for (var i = 0; i < got; i++)
            {
                var c = buffer[i];
                if (quoted)
                {
                    if (c == '"') (quoted, wasQuoted) = (false, true);
                    else { Keep(c); lines |= c == '\n'; }
                    continue;
                }
                if (c == '\n' && afterReturn) { afterReturn = false; continue; }
                afterReturn = c == '\r';
                if (c == '"' && wasQuoted) { Keep('"'); (quoted, wasQuoted) = (true, false); }
                else if (c == '"' && cell.Length == 0 && letters?.Contains(read + i) != true) (quoted, any, opened) = (true, true, read + i);
                else if (c == delimiter) { EndCell(); any = true; }
                else if (c is '\n' or '\r') { if (any) EndCell(); width = Math.Max(width, row.Count); yield return [.. row]; row.Clear(); any = false; }
                else
                {
                    if (wasQuoted && lines) swallows?.Invoke(opened);           // what closed it opens another cell
                    Keep(c);
                    (wasQuoted, any) = (false, true);
                }
            }
            read += got;
        }
        if (quoted && width > 1 && SwallowsCells(cell.ToString().Split('\n'))) swallows?.Invoke(opened);
        if (any) { EndCell(); yield return [.. row]; }

        // The end was reached within quotes: the cell holds rows as wide as the others, or what its own row lacks.
        bool SwallowsCells(string[] lines) =>
            lines.Skip(1).Any(x => CellsIn(x) == width) || (CellsIn(lines[0]) > 1 && row.Count + CellsIn(lines[0]) == width && lines.Skip(1).All(string.IsNullOrWhiteSpace));

        int CellsIn(string line) => line.Split(delimiter).Length;

        void Keep(char c)
        {
            if (cell.Length < TableLimits.MostCell && c != '\0') cell.Append(c);
        }

        void EndCell()
        {
            if (row.Count < TableLimits.MostColumns + 1) row.Add(cell.ToString());
            cell.Clear();
            (wasQuoted, lines) = (false, false);
        }
    }
}
