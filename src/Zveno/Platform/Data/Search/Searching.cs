using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Asking the search index: raw SQL, because EF has no words for either engine's.</summary>
public static class Searching
{
    /// <summary>What was found of each group of kinds, newest first; the same on both engines.</summary>
    /// <param name="scope">Whose world and what may be found.</param>
    /// <param name="most">So many at most of each group.</param>
    public static async Task<IReadOnlyList<IReadOnlyList<SearchEntry>>> Search(this Db db, SearchScope scope, SearchQuery query, IReadOnlyList<IReadOnlyList<FoundKind>> groups, int most, CancellationToken stop = default)
    {
        if (query.IsEmpty) return [.. groups.Select(_ => Array.Empty<SearchEntry>())];
        var ids = new List<List<Guid>>();
        foreach (var kinds in groups) ids.Add(db is PostgresDb ? await Postgres(db, scope.ForPostgres(query, kinds), most, stop) : await Sqlite(db, scope.ForFts5(query, kinds), most, stop));
        var all = ids.SelectMany(x => x).ToList();
        var entries = all.Count == 0 ? [] : await db.Set<SearchEntry>().AsNoTracking().Where(x => all.Contains(x.Id)).ToDictionaryAsync(x => x.Id, stop);
        return [.. ids.Select(x => x.Where(entries.ContainsKey).Select(id => entries[id]).ToList())];
    }

    static Task<List<Guid>> Sqlite(Db db, string match, int most, CancellationToken stop) => db.Database.SqlQuery<Guid>($"""
        SELECT r."EntryId" AS "Value" FROM "SearchIndex" JOIN "SearchRows" r ON r."Row" = "SearchIndex".rowid WHERE "SearchIndex" MATCH {match} ORDER BY "SearchIndex".rowid DESC LIMIT {most}
        """).ToListAsync(stop);

    static Task<List<Guid>> Postgres(Db db, string match, int most, CancellationToken stop) => db.Database.SqlQuery<Guid>($"""
        SELECT entry AS "Value" FROM zveno_search({match}, {most}) WITH ORDINALITY AS found (entry, place) ORDER BY place
        """).ToListAsync(stop);
}
