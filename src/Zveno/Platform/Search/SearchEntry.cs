namespace Zveno.Platform;

/// <summary>One thing in the search index; its id is the thing's own. The engine's own index of <see cref="Stems"/> is kept by triggers (see <c>SearchTables</c>).</summary>
public sealed class SearchEntry : Owned
{
    SearchEntry() { }

    internal SearchEntry(Guid id, Guid agency, Found found)
    {
        Id = id;
        AgencyId = agency;
        Put(found);
    }

    public FoundKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public string? Detail { get; private set; }
    public string Route { get; private set; } = "";

    /// <summary>When the thing was made or said (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Words that narrow (agency, kind, who may find it), then the stems of its texts.</summary>
    public string Stems { get; private set; } = "";

    internal void Put(Found found)
    {
        (Kind, Title, Detail, Route, At) = (found.Kind, Cut(found.Title, 300), found.Detail is { } detail ? Cut(detail, 200) : null, found.Route, found.At);
        Stems = string.Join(' ', SearchScope.Marks(AgencyId, found)) + " " + SearchWords.Index([.. found.Texts]);
    }

    static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    internal static void Map(Mapping map)
    {
        var entry = map.Owned<SearchEntry>("SearchEntries");
        entry.Property(x => x.Title).HasMaxLength(300);
        entry.Property(x => x.Detail).HasMaxLength(200);
        entry.Property(x => x.Route).HasMaxLength(200);
    }
}
