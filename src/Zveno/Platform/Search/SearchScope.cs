namespace Zveno.Platform;

/// <summary>
/// Whose world, which kinds, and what the searcher may find, as words of the index itself: one look-up answers all of it on both engines,
/// however many agencies and messages share the index. They begin with «ъ», as no word does, so that nothing typed can name them.
/// </summary>
/// <remarks>On SQLite each stored word moreover begins with <see cref="Length"/> letters of its scope (agency, kind, who may), so that a word's list is of one agency's one kind: see <c>SearchTables</c>.</remarks>
public sealed class SearchScope
{
    /// <summary>Letters before each word in SQLite's index: 32 of the agency, one of the kind, one of who may find it.</summary>
    internal const int Length = 34;

    /// <summary>Who may find it, by the letter of the scope.</summary>
    internal static readonly IReadOnlyDictionary<FoundBy, char> Letters = new Dictionary<FoundBy, char> { [FoundBy.Staff] = 's', [FoundBy.Talkers] = 't' };

    readonly Guid _agency, _member;
    readonly IReadOnlyList<FoundBy> _may;

    SearchScope(Guid agency, Guid member, IReadOnlyList<FoundBy> may) => (_agency, _member, _may) = (agency, member, may);

    /// <summary>What a member may find.</summary>
    /// <param name="staff">Not a subcontractor.</param>
    /// <param name="talks">Talks to clients.</param>
    public static SearchScope Of(Guid agency, Guid member, bool staff, bool talks) =>
        new(agency, member, [.. staff ? (FoundBy[])[FoundBy.Staff] : [], .. talks ? (FoundBy[])[FoundBy.Talkers] : []]);

    internal static IEnumerable<string> Marks(Guid agency, Found found)
    {
        yield return Agency(agency);
        yield return Kind(found.Kind);
        yield return By(found.By);
        if (found.Owner is { } owner) yield return Owner(owner);
        foreach (var other in found.Owners) yield return Owner(other);
    }

    /// <summary>The letter of a kind in the scope.</summary>
    internal static char Letter(FoundKind kind) => (char)('a' + (int)kind);

    /// <summary>The whole query in FTS5's language: of what everybody like the searcher may find, and of the rest what is the searcher's own.</summary>
    /// <param name="beginnings">Long beginnings and the words that begin so.</param>
    internal string ForFts5(SearchQuery query, IReadOnlyList<FoundKind> kinds, IReadOnlyDictionary<string, IReadOnlyList<string>> beginnings)
    {
        var parts = new List<string>();
        if (_may.Count > 0) parts.Add(In(Scopes(_may)));
        if (Letters.Keys.Except(_may).ToList() is { Count: > 0 } rest)
        {
            var scopes = Scopes(rest);
            parts.Add($"({Any(scopes.Select(x => x + Owner(_member)))} AND {In(scopes)})");
        }
        return string.Join(" OR ", parts);

        List<string> Scopes(IEnumerable<FoundBy> by) => [.. by.SelectMany(x => kinds.Select(kind => $"{_agency:N}{Letter(kind)}{Letters[x]}"))];

        string In(List<string> scopes) => "(" + query.Write(" AND ", " OR ",
            word => Any(scopes.Select(x => x + word)),
            (stem, word) => beginnings.TryGetValue(word, out var words) ? Any(words.Append(stem).Distinct().SelectMany(one => scopes.Select(x => x + one)))
                : $"({string.Join(" OR ", scopes.Select(x => $"\"{x}{stem}\" OR \"{x}{word}\"*"))})") + ")";
    }

    /// <summary>The whole query in PostgreSQL's language.</summary>
    /// <param name="beginnings">Beginnings and the words that begin so; those not named are looked for as beginnings.</param>
    internal string ForPostgres(SearchQuery query, IReadOnlyList<FoundKind> kinds, IReadOnlyDictionary<string, IReadOnlyList<string>> beginnings)
    {
        var asked = query.Write(" & ", " | ", word => $"'{word}'", (stem, word) => beginnings.TryGetValue(word, out var words) ? $"({Or(words.Append(stem).Distinct())})" : $"('{stem}' | '{word}':*)");
        return $"'{Agency(_agency)}' & ({Or(kinds.Select(Kind))}) & ({Or(_may.Select(By).Append(Owner(_member)))}) & ({asked})";
    }

    static string Any(IEnumerable<string> words) => $"({string.Join(" OR ", words.Select(x => $"\"{x}\""))})";
    static string Or(IEnumerable<string> words) => string.Join(" | ", words.Select(x => $"'{x}'"));

    static string Agency(Guid id) => $"ъа{id:N}";
    static string Kind(FoundKind kind) => $"ък{kind.ToString().ToLowerInvariant()}";
    static string Owner(Guid member) => $"ъс{member:N}";

    /// <summary>The word for who may find a thing.</summary>
    internal static string By(FoundBy by) => $"ъв{by.ToString().ToLowerInvariant()}";
}
