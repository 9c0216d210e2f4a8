using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Desk;

/// <summary>What a search costs, by statements and plans: it must not grow with how much there is or how common a word is.</summary>
public class SearchCostTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_search_asks_few_statements_found_or_not(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.Api(world.Ira);
        foreach (var (typed, most) in new[] { ("баннер ", 2), ("баннеры", 3), ("бан", 3), ("эскалатор", 7), ("балнеры", 9), ("тутничегонет совсемничего", 7) })
        {
            await ira.Ask("/api/v1/search?q=" + Uri.EscapeDataString(typed));
            var asked = (await Statements.Of(() => ira.Ask("/api/v1/search?q=" + Uri.EscapeDataString(typed)))).Where(x => x.Contains("Search", StringComparison.Ordinal) || x.Contains("zveno_", StringComparison.Ordinal)).ToList();
            asked.Count.ShouldBeInRange(1, most, $"{typed}\n{string.Join("\n", asked)}");
        }
    }

    [Fact]
    public async Task On_SQLite_the_newest_of_a_words_own_list_are_read_and_no_more()
    {
        var world = await Begin(Engine.Sqlite);
        await using var scope = world.Look();
        var plan = await Plan(scope.Db, "EXPLAIN QUERY PLAN " + Searching.ForSqlite(6), x =>
        {
            for (var i = 0; i < 6; i++) x.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter($"@m{i}", "\"a\""));
            x.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("@most", 6));
        }, column: 3);
        plan.Count(x => x.Contains("SCAN SearchTerms VIRTUAL TABLE", StringComparison.Ordinal)).ShouldBe(6);
        plan.ShouldNotContain(x => x.Contains("SORT", StringComparison.OrdinalIgnoreCase) || x.Contains("ORDER BY", StringComparison.Ordinal), "the list is in order: nothing is gathered and sorted");
        plan.ShouldNotContain(x => x.Contains("SCAN r", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_SQLite_what_clients_see_is_asked_of_the_found_alone()
    {
        var world = await Begin(Engine.Sqlite);
        var ira = world.Api(world.Ira);
        var asked = (await Statements.Of(() => ira.Ask("/api/v1/search?q=" + Uri.EscapeDataString("баннер ")))).Single(x => x.Contains("\"MessageFiles\"", StringComparison.Ordinal));
        await using var scope = world.Look();
        var plan = await Plan(scope.Db, "EXPLAIN QUERY PLAN " + asked, x =>
        {
            foreach (var name in System.Text.RegularExpressions.Regex.Matches(asked, "@\\w+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Select(y => y.Value).Distinct()) x.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter(name, "[]"));
        }, column: 3);
        plan.Count(x => x.Contains("AgencyId=? AND Id=?", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(3, string.Join("\n", plan));
        plan.ShouldNotContain(x => x.StartsWith("SCAN", StringComparison.Ordinal) && !x.Contains("VIRTUAL TABLE", StringComparison.Ordinal), string.Join("\n", plan));
    }

    [Fact]
    public async Task On_PostgreSQL_the_newest_are_read_by_their_order_and_a_rare_word_by_the_index_of_words()
    {
        var world = await Begin(Engine.Postgres);
        await using var scope = world.Look();
        await using var owner = scope.Services.GetRequiredService<DbOwner>().Open();
        var newest = await Plan(owner, "EXPLAIN SELECT \"Row\", \"EntryId\", \"Words\" FROM \"SearchIndex\" WHERE \"AgencyId\" = '01234567-89ab-cdef-0123-456789abcdef' AND \"Kind\" = 'Task' ORDER BY \"Row\" DESC LIMIT 200", before: "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off");
        newest.ShouldContain(x => x.Contains("Index Scan Backward using \"IX_SearchIndex_Newest\"", StringComparison.Ordinal), string.Join("\n", newest));
        newest.ShouldNotContain(x => x.Contains("Sort", StringComparison.Ordinal));
        var any = await Plan(owner, "EXPLAIN SELECT \"Row\", \"EntryId\" FROM \"SearchIndex\" WHERE \"Words\" @@ '''a'' & ''b'''::tsquery", before: "SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off");
        any.ShouldContain(x => x.Contains("Bitmap Index Scan on \"IX_SearchIndex_Words\"", StringComparison.Ordinal), string.Join("\n", any));
        var settings = await Plan(owner, "SELECT array_to_string(proconfig, ';') FROM pg_proc WHERE proname = 'zveno_search_any'");
        settings.Single().ShouldContain("gin_fuzzy_search_limit=10000");
    }

    [Fact]
    public void The_nearest_of_a_hundred_thousand_words_is_known_and_no_more_than_those_are_held()
    {
        var words = new KnownWords();
        for (var i = 0; i < KnownWords.Most + 1_000; i++) words.Add(string.Concat(i.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(x => (char)('а' + (x - '0')))) + "слово");
        words.Count.ShouldBeLessThanOrEqualTo(KnownWords.Most);
        words.Nearest("бвгдслава").ShouldBe("бвгдслово");
    }

    static async Task<List<string>> Plan(Db db, string sql, Action<System.Data.Common.DbCommand>? with = null, int column = 0, string? before = null)
    {
        await using var all = await db.Database.BeginTransactionAsync();
        if (before is not null) await db.Database.ExecuteSqlRawAsync(before);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(all);
        command.CommandText = sql;
        with?.Invoke(command);
        var lines = new List<string>();
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) lines.Add(row.GetString(column));
        return lines;
    }
}
