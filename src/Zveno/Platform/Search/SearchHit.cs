namespace Zveno.Platform;

/// <summary>One thing found, as a list shows it.</summary>
/// <param name="Id">The thing's own id.</param>
/// <param name="Detail">A word beside the title, in small.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="At">When it was made or said (UTC).</param>
public sealed record SearchHit(Guid Id, FoundKind Kind, string Title, string? Detail, string Route, DateTimeOffset At)
{
    /// <summary>Whether the client's room shows it: the reader of the list says so, the index does not know.</summary>
    public bool IsSeen { get; init; }

    /// <summary>What a list needs of the entries.</summary>
    public static IQueryable<SearchHit> Of(IQueryable<SearchEntry> entries) => entries.Select(x => new SearchHit(x.Id, x.Kind, x.Title, x.Detail, x.Route, x.At));
}
