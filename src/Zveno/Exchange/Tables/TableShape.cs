namespace Zveno.Exchange;

/// <summary>What is known of a table that waits to come in.</summary>
/// <param name="Choice">How its file is read.</param>
/// <param name="Sheets">Names of the sheets of a workbook.</param>
/// <param name="Rows">Rows that are not empty.</param>
/// <param name="Preset">Whose export it looks like; null for nobody's in particular.</param>
/// <param name="IsRemembered">The mapping is the one that was used for the same columns the last time.</param>
/// <param name="Problems">The first of what could not be read as its column means.</param>
/// <param name="ProblemCount">How many there are.</param>
/// <param name="Refused">Rows that make no task.</param>
public sealed record TableShape(
    TableChoice Choice, IReadOnlyList<string> Sheets, IReadOnlyList<TableColumn> Columns, int Rows, TableMapping Mapping, string? Preset, bool IsRemembered,
    IReadOnlyList<TableProblem> Problems, int ProblemCount, int Refused)
{
    /// <summary>So many problems are told; the rest are counted.</summary>
    public const int MostProblems = 200;

    /// <summary>Whether it was brought for the backlog: a client's sheet of wishes. What is decided in the end is <see cref="ImportOrder.Backlog"/>.</summary>
    public bool ForBacklog { get; init; }

    internal static TableShape Of(TableFile file, TableMapping mapping, string? preset, bool isRemembered, TableBoards read) => new(
        file.Choice, file.Sheets, [.. file.Columns.Select((name, i) => TableColumn.Of(name, file.Rows, i))], file.Rows.Count, mapping, preset, isRemembered,
        [.. read.Problems.OrderBy(x => x.Row).Take(MostProblems)], read.Problems.Count, read.Refused.Count);
}

/// <summary>A column with a few of its values.</summary>
/// <param name="Filled">Rows where it is not empty.</param>
public sealed record TableColumn(string Name, IReadOnlyList<string> Samples, int Filled)
{
    const int Most = 3;

    internal static TableColumn Of(string name, IReadOnlyList<TableRow> rows, int column)
    {
        var values = rows.Select(x => x[column]).Where(x => x.Length > 0);
        return new(name, [.. values.Distinct(StringComparer.Ordinal).Take(Most).Select(x => TrelloTidy.Cut(TrelloTidy.Line(x), 80))], values.Count());
    }
}
