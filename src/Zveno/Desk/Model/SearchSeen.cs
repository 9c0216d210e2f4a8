using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Desk;

/// <summary>Which of the things found clients see: what is shown of work and knowledge, the talk with a client and its files.</summary>
static class SearchSeen
{
    /// <summary>The groups with the sign on what a client sees; one statement for all of them.</summary>
    public static async Task<IReadOnlyList<SearchGroup>> Seen(this Db db, IReadOnlyList<SearchGroup> groups, CancellationToken stop)
    {
        var asked = groups.SelectMany(x => x.Entries).Where(x => x.Kind is FoundKind.Task or FoundKind.Article or FoundKind.File).Select(x => x.Id).ToList();
        // Each part is narrowed by itself: narrowed as a whole, SQLite would first gather all tasks of the agency.
        IQueryable<Guid> Asked(IQueryable<Owned> shown) => shown.Select(x => x.Id).Where(x => asked.Contains(x));
        var seen = asked.Count == 0 ? [] : (await Asked(db.Tasks.InRoom()).Concat(Asked(db.Articles.Where(x => x.IsPublic && !x.IsDraft && x.ArchivedAt == null))).Concat(Asked(db.MessageFiles)).ToListAsync(stop)).ToHashSet();
        return [.. groups.Select(x => x with { Entries = [.. x.Entries.Select(hit => hit with { IsSeen = hit.Kind is FoundKind.Topic or FoundKind.Message || seen.Contains(hit.Id) })] })];
    }
}
