using System.Text;

namespace Zveno.Exchange;

/// <summary>
/// Reads separated values as the spreadsheets write them, a row at a time: quotes doubled inside quotes, separators and line ends within them, any line ends.
/// A quote in the middle of a plain cell is a letter; a quote that is never closed ends with the file. A cell keeps <see cref="TableLimits.MostCell"/> characters.
/// </summary>
public static class CsvReader
{
    /// <summary>The rows, as they come.</summary>
    public static IEnumerable<string[]> Read(TextReader text, char delimiter)
    {
        var (row, cell, buffer) = (new List<string>(), new StringBuilder(), new char[32 * 1024]);
        var (quoted, wasQuoted, afterReturn, any) = (false, false, false, false);
        int got;
        while ((got = text.ReadBlock(buffer)) > 0)
        {
            for (var i = 0; i < got; i++)
            {
                var c = buffer[i];
                if (quoted)
                {
                    if (c == '"') (quoted, wasQuoted) = (false, true);
                    else Keep(c);
                    continue;
                }
                if (c == '\n' && afterReturn) { afterReturn = false; continue; }
                afterReturn = c == '\r';
                if (c == '"' && wasQuoted) { Keep('"'); (quoted, wasQuoted) = (true, false); }
                else if (c == '"' && cell.Length == 0) (quoted, any) = (true, true);
                else if (c == delimiter) { EndCell(); any = true; }
                else if (c is '\n' or '\r') { if (any) EndCell(); yield return [.. row]; row.Clear(); any = false; }
                else { Keep(c); (wasQuoted, any) = (false, true); }
            }
        }
        if (any) { EndCell(); yield return [.. row]; }

        void Keep(char c)
        {
            if (cell.Length < TableLimits.MostCell && c != '\0') cell.Append(c);
        }

        void EndCell()
        {
            if (row.Count < TableLimits.MostColumns + 1) row.Add(cell.ToString());
            cell.Clear();
            wasQuoted = false;
        }
    }
}
