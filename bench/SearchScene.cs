using Microsoft.Data.Sqlite;
using Zveno.Platform;

namespace Zveno.Bench;

/// <summary>
/// A million messages in an agency's search index, put there in bulk: search reads the index and its entries only, so the messages themselves
/// are left out. The engine's own index is filled by the same triggers as ever.
/// </summary>
static class SearchScene
{
    const int Messages = 1_000_000;

    /// <summary>A rare word, as people look for; one message in five thousand has it.</summary>
    public const string Rare = "эскалатор";

    /// <summary>A common one.</summary>
    public const string Common = "баннер";

    static readonly string[] Words = ["баннер", "макет", "распродажа", "отчёт", "кабинет", "ставка", "ключевые", "лендинг", "форма", "заявка", "клиент", "правки", "текст", "карточка", "товар", "склад", "доставка", "оплата", "фид", "аналитика", "охват", "показы", "клики", "конверсия", "бюджет", "договор", "акт", "сайт", "домен", "хостинг"];

    // By bigger bites than the product writes: what is measured is the look-up, and small bites take minutes.
    public static async Task Make(string database, Guid agency)
    {
        await using var db = new SqliteConnection($"Data Source={database}");
        await db.OpenAsync();
        await Run(db, "PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; INSERT INTO \"SearchTerms\" (\"SearchTerms\", rank) VALUES ('hashsize', 67108864); BEGIN IMMEDIATE");
        // The words that narrow stand first and are the same for all that the staff may find, but for the kind.
        await using var like = db.CreateCommand();
        like.CommandText = "SELECT \"Stems\" FROM \"SearchEntries\" WHERE \"AgencyId\" = $a AND \"Kind\" = 'Task' LIMIT 1";
        like.Parameters.AddWithValue("$a", agency.ToString().ToUpperInvariant());
        var scope = string.Join(' ', ((string)(await like.ExecuteScalarAsync())!).Split(' ').Take(3)).Replace("task", "message", StringComparison.Ordinal);

        await using var insert = db.CreateCommand();
        insert.CommandText = "INSERT INTO \"SearchEntries\" (\"AgencyId\", \"Id\", \"Kind\", \"Title\", \"Detail\", \"Route\", \"At\", \"Stems\") VALUES ($a, $i, 'Message', $t, 'Марина', $r, $w, $s)";
        insert.Parameters.AddWithValue("$a", agency.ToString().ToUpperInvariant());
        var (id, text, route, at, stems) = (insert.Parameters.Add("$i", SqliteType.Text), insert.Parameters.Add("$t", SqliteType.Text), insert.Parameters.Add("$r", SqliteType.Text), insert.Parameters.Add("$w", SqliteType.Integer), insert.Parameters.Add("$s", SqliteType.Text));
        var said = Texts().Select(x => (Text: x, Stems: $"{scope} {SearchWords.Index([x])}")).ToList();
        var now = DateTimeOffset.UtcNow;
        for (var i = 0; i < Messages; i++)
        {
            var one = said[i % said.Count];
            (id.Value, text.Value, route.Value) = (Guid.CreateVersion7(now).ToString().ToUpperInvariant(), one.Text, "/inbox/" + Guid.Empty);
            (at.Value, stems.Value) = ((now.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10, one.Stems);
            await insert.ExecuteNonQueryAsync();
        }
        await Run(db, "COMMIT; INSERT INTO \"SearchTerms\" (\"SearchTerms\", rank) VALUES ('hashsize', 1048576); PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // Five thousand different messages, over and over.
    static IEnumerable<string> Texts()
    {
        var random = new Random(11);
        for (var i = 0; i < 5_000; i++)
            yield return $"Здравствуйте! {string.Join(' ', Enumerable.Range(0, 8).Select(_ => Words[random.Next(Words.Length)]))} {(i == 0 ? Rare : $"номер {i}")}";
    }

    static async Task Run(SqliteConnection db, string words)
    {
        await using var command = db.CreateCommand();
        command.CommandText = words;
        await command.ExecuteNonQueryAsync();
    }
}
