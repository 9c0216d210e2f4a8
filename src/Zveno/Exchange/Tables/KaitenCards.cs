using System.Globalization;

namespace Zveno.Exchange;

/// <summary>Cards as Kaiten's own interface gives them: numbers where a person would have written words.</summary>
static class KaitenCards
{
    static readonly string[] Words = ["Очередь", "В\u00A0работе", "Готово"];

    /// <summary>
    /// Puts them in the order of their columns, and says of each by its state (1 waits, 2 is in work, 3 is done) in which stage it stands where the file
    /// does not name its column, else whether it is done. Other rows are left as they are.
    /// </summary>
    public static (IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows) Tidy((IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows) read)
    {
        var head = read.Head.ToList();
        int At(string name) => head.IndexOf(name);
        var (state, order) = (At("state"), At("sort_order"));
        if (state < 0 || order < 0 || (At("column_id") < 0 && At("board_id") < 0) || read.Rows.Any(x => StateOf(x[state]) is null)) return read;
        var named = At("column") >= 0 || At("column_title") >= 0;
        var rows = read.Rows.OrderBy(x => Number(x, At("board_id"))).ThenBy(x => Number(x, At("column_id"))).ThenBy(x => Number(x, At("lane_id"))).ThenBy(x => Number(x, order)).ToList();
        foreach (var row in rows) row[state] = StateOf(row[state]) is not { } at ? "" : named ? at == 3 ? "да" : "нет" : Words[at - 1];
        head[state] = named ? "готово" : "column_title";
        return (head, rows);
    }

    static int? StateOf(string cell) => cell.Length == 0 ? 1 : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var state) && state is >= 1 and <= 3 ? state : null;

    static double Number(string[] row, int column) => column >= 0 && double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
