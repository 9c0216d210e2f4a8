namespace Zveno.Exchange;

/// <summary>Gathers what could not be read as it stands, and counts what is read at all.</summary>
sealed class TrelloReport(TrelloLimits limits)
{
    const int MostExamples = 5, ExampleLength = 80;

    readonly SortedDictionary<TrelloProblemKind, (int Count, List<string> Examples)> lines = [];
    int entries;
    readonly HashSet<(string Kind, string Id)> met = [];
    readonly Dictionary<string, int> madeIds = new(StringComparer.Ordinal);

    internal void Add(TrelloProblemKind kind, string example = "", int times = 1)
    {
        if (times <= 0) return;
        var (count, examples) = lines.GetValueOrDefault(kind, (0, []));
        lines[kind] = (count + times, examples);
        if (examples.Count == MostExamples || example.Length == 0) return;
        if (TrelloTidy.Cut(example, ExampleLength) is var shown && !examples.Contains(shown)) examples.Add(shown);
    }

    /// <summary>Counts one entry or mention.</summary>
    /// <exception cref="TrelloRefused"><see cref="TrelloRefusal.TooManyEntries"/>.</exception>
    internal void CountEntry()
    {
        if (++entries > limits.MaxEntries) throw new TrelloRefused(TrelloRefusal.TooManyEntries, limit: limits.MaxEntries);
    }

    internal void WrongType(string key) => Add(TrelloProblemKind.WrongType, key);

    /// <summary>False, and reported, when something of the same kind had this id before.</summary>
    internal bool IsFirst(string kind, string id, string example = "")
    {
        if (met.Add((kind, id))) return true;
        Add(TrelloProblemKind.DuplicateId, example);
        return false;
    }

    /// <summary>How often this made id was given before: equal entries without an id are still different entries.</summary>
    internal int Repeats(string madeId) => madeIds[madeId] = madeIds.GetValueOrDefault(madeId, -1) + 1;

    internal IReadOnlyList<TrelloProblem> Lines() =>
        [.. lines.Select(line => new TrelloProblem(line.Key, line.Value.Count, line.Value.Examples))];
}
