using Zveno.Work;

namespace Zveno.Views;

/// <summary>A column of the general board: the stages of all projects that are called the same.</summary>
/// <param name="Key">The name as it is compared, see <see cref="BoardColumns.KeyOf"/>; <see cref="BoardColumns.Rest"/> for what has no column of its own.</param>
/// <param name="Name">As most projects write it.</param>
/// <param name="IsDone">Whether tasks in it are done.</param>
public sealed record BoardColumn(string Key, string Name, bool IsDone)
{
    /// <summary>Whether it is the place of all other stages: nothing can be dropped there.</summary>
    public bool IsRest => Key == BoardColumns.Rest;
}

/// <summary>
/// Joins the stages of many boards into columns: by name, whatever the case and the kind of spaces. The dozen names that most projects have
/// are columns, in the order in which boards have them and done ones last; whatever else there is stands together in one more.
/// </summary>
public sealed class BoardColumns
{
    /// <summary>So many names get a column of their own.</summary>
    public const int Most = 12;

    /// <summary>The key of the column for all other stages.</summary>
    public const string Rest = "*";

    readonly Dictionary<Guid, string> _keyOf = [];

    /// <param name="stages">Of the projects that are shown, in the order of their boards.</param>
    /// <param name="rest">How the column of all others is called.</param>
    public BoardColumns(IEnumerable<BoardStage> stages, string rest)
    {
        var placed = stages.GroupBy(x => x.Project).SelectMany(x => Placed([.. x])).ToList();
        var named = placed.GroupBy(x => KeyOf(x.Stage.Name)).OrderByDescending(x => x.Select(y => y.Stage.Project).Distinct().Count()).ThenBy(x => x.Average(y => y.At)).ThenBy(x => x.Key, StringComparer.Ordinal).ToList();
        var own = named.Take(Most).Select(x => (Column: new BoardColumn(x.Key, Spelling(x.Select(y => y.Stage.Name)), x.Count(y => y.Stage.IsDone) * 2 > x.Count()), At: x.Average(y => y.At)));
        All = [.. own.OrderBy(x => x.Column.IsDone).ThenBy(x => x.At).ThenBy(x => x.Column.Key, StringComparer.Ordinal).Select(x => x.Column), .. named.Count > Most ? [new BoardColumn(Rest, rest, false)] : (BoardColumn[])[]];
        var known = All.Select(x => x.Key).ToHashSet();
        foreach (var (stage, _) in placed) _keyOf[stage.Id] = KeyOf(stage.Name) is var key && known.Contains(key) ? key : Rest;
    }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<BoardColumn> All { get; }

    /// <summary>The key of the column in which a stage stands; null for a stage of a project that is not shown.</summary>
    public string? Of(Guid stage) => _keyOf.GetValueOrDefault(stage);

    /// <summary>A stage's name as it is compared: no case, one kind of space, «е» for «ё».</summary>
    public static string KeyOf(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant().Replace('ё', 'е');

    static string Spelling(IEnumerable<string> names) => names.GroupBy(x => x, StringComparer.Ordinal).OrderByDescending(x => x.Count()).ThenBy(x => x.Key, StringComparer.Ordinal).First().Key;

    // how far along its board a stage is, so that boards of three stages and of seven agree
    static IEnumerable<(BoardStage Stage, double At)> Placed(IReadOnlyList<BoardStage> board) => board.Select((x, i) => (x, board.Count == 1 ? 0 : (double)i / (board.Count - 1)));
}

/// <summary>A stage of a project that is shown.</summary>
public sealed record BoardStage(Guid Id, Guid Project, string Name, bool IsDone);
