namespace Zveno.Platform;

/// <summary>
/// Whose world, which kinds, and what the searcher may find, as words of the index itself: one look-up answers all of it on both engines,
/// however many agencies and messages share the index. They begin with «ъ», as no word does, so that nothing typed can name them.
/// </summary>
public sealed class SearchScope
{
    readonly Guid _agency;
    readonly IReadOnlyList<string> _may;

    SearchScope(Guid agency, IReadOnlyList<string> may) => (_agency, _may) = (agency, may);

    /// <summary>What a member may find.</summary>
    /// <param name="staff">Not a subcontractor.</param>
    /// <param name="talks">Talks to clients.</param>
    public static SearchScope Of(Guid agency, Guid member, bool staff, bool talks) =>
        new(agency, [Owner(member), .. staff ? (string[])[By(FoundBy.Staff)] : [], .. talks ? (string[])[By(FoundBy.Talkers)] : []]);

    internal static IEnumerable<string> Marks(Guid agency, Found found)
    {
        yield return Agency(agency);
        yield return Kind(found.Kind);
        yield return By(found.By);
        if (found.Owner is { } owner) yield return Owner(owner);
        foreach (var other in found.Owners) yield return Owner(other);
    }

    /// <summary>The whole query in FTS5's language.</summary>
    internal string ForFts5(SearchQuery query, IEnumerable<FoundKind> kinds) =>
        $"\"{Agency(_agency)}\" AND ({Any(kinds.Select(Kind))}) AND ({Any(_may)}) AND ({SearchWords.ToFts5Query(query)})";

    /// <summary>The whole query in PostgreSQL's language.</summary>
    internal string ForPostgres(SearchQuery query, IEnumerable<FoundKind> kinds) =>
        $"'{Agency(_agency)}' & ({Or(kinds.Select(Kind))}) & ({Or(_may)}) & ({SearchWords.ToTsQuery(query)})";

    static string Any(IEnumerable<string> words) => string.Join(" OR ", words.Select(x => $"\"{x}\""));
    static string Or(IEnumerable<string> words) => string.Join(" | ", words.Select(x => $"'{x}'"));

    static string Agency(Guid id) => $"ъа{id:N}";
    static string Kind(FoundKind kind) => $"ък{kind.ToString().ToLowerInvariant()}";
    static string By(FoundBy by) => $"ъв{by.ToString().ToLowerInvariant()}";
    static string Owner(Guid member) => $"ъс{member:N}";
}
