using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Desk;

/// <summary>Which of the things found clients see: the talk with a client, and what modules say of their own.</summary>
public sealed class SearchSeen(Db db, IEnumerable<ShownToClients> shown)
{
    /// <summary>The groups with the sign on what a client sees; one statement for all of them.</summary>
    public async Task<IReadOnlyList<SearchGroup>> Mark(IReadOnlyList<SearchGroup> groups, CancellationToken stop)
    {
        var asked = groups.SelectMany(x => x.Entries).Where(x => x.Kind is FoundKind.Task or FoundKind.Article or FoundKind.File).Select(x => x.Id).ToList();
        // Each part is narrowed by itself: narrowed as a whole, SQLite would first gather all tasks of the agency.
        var seen = asked.Count == 0 ? [] : (await shown.Select(x => x.Of(db).Where(id => asked.Contains(id))).Aggregate(Queryable.Concat).ToListAsync(stop)).ToHashSet();
        return [.. groups.Select(x => x with { Entries = [.. x.Entries.Select(hit => hit with { IsSeen = hit.Kind is FoundKind.Topic or FoundKind.Message || seen.Contains(hit.Id) })] })];
    }
}
