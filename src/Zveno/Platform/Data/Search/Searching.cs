using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Zveno.Platform;

/// <summary>Asking the search index: raw SQL, because EF has no words for either engine's.</summary>
public static class Searching
{
    /// <summary>A longer beginning is looked for as the words that begin so; a shorter one has lists of its own in SQLite's index.</summary>
    const int LongestListed = 4;

    /// <summary>So many words are looked for in the place of a beginning.</summary>
    const int MostWords = 64;

    /// <summary>What was found of each group of kinds, newest first; the same on both engines. The work does not grow with how common the words are.</summary>
    /// <param name="scope">Whose world and what may be found.</param>
    /// <param name="most">So many at most of each group.</param>
    public static async Task<IReadOnlyList<IReadOnlyList<SearchHit>>> Search(this Db db, SearchScope scope, SearchQuery query, IReadOnlyList<IReadOnlyList<FoundKind>> groups, int most, CancellationToken stop = default)
    {
        if (query.IsEmpty) return [.. groups.Select(_ => Array.Empty<SearchHit>())];
        var hits = await (db is PostgresDb ? Postgres(db, scope, query, groups, most, stop) : Sqlite(db, scope, query, groups, most, stop));
        var ids = hits.Select(x => x.Entry).ToList();
        var entries = ids.Count == 0 ? [] : await SearchHit.Of(db.Set<SearchEntry>().Where(x => ids.Contains(x.Id))).ToDictionaryAsync(x => x.Id, stop);
        return [.. groups.Select((_, at) => hits.Where(x => x.Place == at && entries.ContainsKey(x.Entry)).OrderByDescending(x => x.Row).Select(x => entries[x.Entry]).ToList())];
    }

    /// <summary>SQLite's statement for so many groups: each walks the lists of its words from the newest and stops at the limit.</summary>
    public static string ForSqlite(int groups) => string.Join(" UNION ALL ", Enumerable.Range(0, groups).Select(at => $"""
        SELECT {at} AS "Place", f."Row", r."EntryId" AS "Entry" FROM (SELECT rowid AS "Row" FROM "SearchTerms" WHERE "SearchTerms" MATCH @m{at} ORDER BY rowid DESC LIMIT @most) f JOIN "SearchRows" r ON r."Row" = f."Row"
        """));

    static async Task<List<Hit>> Sqlite(Db db, SearchScope scope, SearchQuery query, IReadOnlyList<IReadOnlyList<FoundKind>> groups, int most, CancellationToken stop)
    {
        var beginnings = await Beginnings(db, query, LongestListed + 1, stop);
        var asked = groups.Select((kinds, at) => new SqliteParameter($"@m{at}", scope.ForFts5(query, kinds, beginnings))).Append(new SqliteParameter("@most", most));
        return await db.Database.SqlQueryRaw<Hit>(ForSqlite(groups.Count), [.. asked]).ToListAsync(stop);
    }

    static async Task<List<Hit>> Postgres(Db db, SearchScope scope, SearchQuery query, IReadOnlyList<IReadOnlyList<FoundKind>> groups, int most, CancellationToken stop)
    {
        var (listed, none) = (await Beginnings(db, query, 0, stop), new Dictionary<string, IReadOnlyList<string>>());
        return await db.Database.SqlQueryRaw<Hit>("""
            SELECT (g.place - 1)::int AS "Place", f."row" AS "Row", f.entry AS "Entry"
            FROM unnest(@near, @all, @kinds) WITH ORDINALITY AS g (near, whole, kinds, place), LATERAL zveno_search(g.near, g.whole, string_to_array(g.kinds, ','), @most) f
            """,
            new NpgsqlParameter("near", groups.Select(kinds => scope.ForPostgres(query, kinds, none)).ToArray()),
            new NpgsqlParameter("all", groups.Select(kinds => scope.ForPostgres(query, kinds, listed)).ToArray()),
            new NpgsqlParameter("kinds", groups.Select(kinds => string.Join(',', kinds)).ToArray()),
            new NpgsqlParameter("most", most)).ToListAsync(stop);
    }

    // The word still being typed, once or twice: by itself and as a part of several held together.
    static async Task<Dictionary<string, IReadOnlyList<string>>> Beginnings(Db db, SearchQuery query, int from, CancellationToken stop)
    {
        var typed = new HashSet<string>(StringComparer.Ordinal);
        query.Write("", "", exact: _ => "", beginning: (_, word) =>
        {
            typed.Add(word);
            return "";
        });
        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var word in typed.Where(x => x.Length >= from)) words[word] = await Vocabulary.Beginning(db, word, MostWords, stop);
        return words;
    }

    sealed record Hit(int Place, long Row, Guid Entry);
}
