using System.Security.Cryptography;
using System.Text;

namespace Zveno.Exchange;

/// <summary>
/// A table read as boards, one a project: then it goes the way that a board of Trello goes, with its people, stages, labels, updates and undo
/// (see docs/decisions/0034).
/// </summary>
/// <param name="Boards">The first holds the rows that name no project; there is always one.</param>
/// <param name="Problems">What could not be read, in the order of the rows.</param>
/// <param name="Refused">Rows that make no task.</param>
public sealed record TableBoards(IReadOnlyList<(string? Project, TrelloBoard Board)> Boards, IReadOnlyList<TableProblem> Problems, IReadOnlyList<TableRow> Refused)
{
    /// <summary>Id of the list for rows without a stage.</summary>
    public const string NoStage = "stage-none";

    /// <summary>Reads the rows as the mapping says.</summary>
    /// <param name="id">Of the import: rows without an id of their own are its.</param>
    /// <param name="zone">Where the dates are meant.</param>
    /// <param name="byTitle">A sheet of wishes: a row without an id is known again by its title, so that the sheet sent a week later brings what is new in it and nothing twice.</param>
    public static TableBoards Of(TableFile file, TableMapping mapping, Guid id, string name, TimeZoneInfo zone, bool byTitle = false) => new TableAssembly(file, mapping, id, name, zone, byTitle).Assemble();

    /// <summary>All of it as one board: for the preview.</summary>
    public TrelloBoard Whole => Boards.Count == 1 ? Boards[0].Board : Boards[0].Board with
    {
        Lists = [.. Boards.SelectMany(x => x.Board.Lists).DistinctBy(x => x.Id)],
        Cards = [.. Boards.SelectMany(x => x.Board.Cards)],
        Labels = [.. Boards.SelectMany(x => x.Board.Labels).DistinctBy(x => x.Id)],
        Members = [.. Boards.SelectMany(x => x.Board.Members).DistinctBy(x => x.Id)],
    };

    /// <summary>A short name for whatever somebody typed: the same for the same words.</summary>
    public static string KeyOf(string kind, string words) =>
        $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ColumnNames.Folded(words))).AsSpan(0, 12))}";
}
