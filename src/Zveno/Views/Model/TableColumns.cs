using Zveno.Work;

namespace Zveno.Views;

/// <summary>Which columns the table has, and in which order, as a word of the address: <c>columns=title,person,due</c>.</summary>
public static class TableColumns
{
    /// <summary>All that a reader has: a subcontractor knows no clients, and what an agency has no list of is no column.</summary>
    public static IReadOnlyList<Column> Usual(bool knowsClients, bool services = true, bool types = true) =>
        [.. Enum.GetValues<Column>().Where(x => x switch { Column.Client => knowsClients, Column.Service => services, Column.Type => types, _ => true })];

    /// <summary>Reads the word, or the same word several times; what means nothing is left out, nothing means the usual ones. A task is never without its name, and a sum does not stand first.</summary>
    /// <param name="usual">Those that the reader has.</param>
    public static IReadOnlyList<Column> Of(string[]? said, IReadOnlyList<Column> usual)
    {
        var words = usual.ToDictionary(TaskFilter.Word, StringComparer.OrdinalIgnoreCase);
        var chosen = (said ?? []).SelectMany(x => x.Split(',')).Take(100).Where(x => words.ContainsKey(x.Trim())).Select(x => words[x.Trim()]).Distinct().ToList();
        if (chosen.Count == 0) return usual;
        return chosen.Contains(Column.Title) && !IsSum(chosen[0]) ? chosen : [Column.Title, .. chosen.Where(x => x != Column.Title)];
    }

    /// <summary>The word of an address; null for the usual columns.</summary>
    public static string? Word(IReadOnlyList<Column> columns, IReadOnlyList<Column> usual) => columns.SequenceEqual(usual) ? null : Word(columns);

    /// <summary>The word, whatever is usual.</summary>
    public static string Word(IEnumerable<Column> columns) => string.Join(',', columns.Select(TaskFilter.Word));

    /// <summary>Whether groups and the foot of the table have its sum.</summary>
    public static bool IsSum(Column column) => column is Column.Estimate or Column.Spent;
}
