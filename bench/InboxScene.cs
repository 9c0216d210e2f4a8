using Microsoft.Data.Sqlite;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Platform;
using Zveno.Tests;

namespace Zveno.Bench;

/// <summary>
/// An agency with so many open topics, one in five of which waits for an answer, and so many articles. A few are made by the product's own rules, the others are copies of their rows.
/// </summary>
/// <param name="Session">Ira's session cookie.</param>
/// <param name="Token">Ira's API token.</param>
/// <param name="Asked">The topic whose question is suggested for.</param>
sealed record InboxScene(string Session, string Token, Guid Asked)
{
    const int Own = 20;

    static readonly string[] Copied = ["Topics", "Messages", "ReplyClocks"];

    public static async Task<InboxScene> Make(App app, string database, int topics, int articles)
    {
        var world = await World.Build(app);
        var asked = Guid.Empty;
        for (var i = 0; i < Own; i++)
        {
            var who = i % 2 == 0 ? world.Marina : world.Stepan;
            await using var scope = world.Look();
            var incoming = new Incoming(Ids.New(World.Now), null, who.ClientId, null, who.Id, $"Вопрос {i}: когда будет готов отчёт по рекламе?");
            asked = (await ReceiveMessage.Receive(scope.Db, scope.Get<FileStore>(), incoming, TimeMachine.Shared)).Topic.Id;
            if (i % 5 > 0) await world.As(world.Ira).Does($"/topics/{asked}/answers", new { seen = 1, text = "Завтра к обеду" });
        }
        await world.Change(async db => db.Add(new Article(Ids.New(World.Now), "Как оплатить счёт?", "По реквизитам.", false, null, await db.FindAsync<Member>(world.AgencyId, world.Ira.Id) ?? world.Ira, World.Now)));
        await using var sql = new SqliteConnection($"Data Source={database}");
        await sql.OpenAsync();
        await Run(sql, "PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; BEGIN IMMEDIATE");
        var agency = world.AgencyId.ToString().ToUpperInvariant();
        foreach (var table in Copied) await Copy(sql, table, agency, (topics / Own) - 1);
        await WriteArticles(sql, agency, articles);
        await Run(sql, "COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
        return new InboxScene(world.SessionOf(world.Ira), world.TokenOf(world.Ira), asked);
    }

    /// <summary>So many copies of each row; ids end in the copy's number, in every table the same.</summary>
    static async Task Copy(SqliteConnection sql, string table, string agency, int copies)
    {
        var columns = await Columns(sql, table);
        var values = columns.Select(x => x is "Id" or "TopicId" or "MessageId" or "AnswerId" ? $"substr(\"{x}\", 1, 24) || printf('%012X', n)" : $"\"{x}\"");
        await Run(sql, $"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {copies}) INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(x => $"\"{x}\""))}) SELECT {string.Join(", ", values)} FROM \"{table}\", numbers WHERE \"AgencyId\" = '{agency}'");
    }

    // Questions and answers of words that are common and rare as words are.
    static async Task WriteArticles(SqliteConnection sql, string agency, int articles)
    {
        var columns = await Columns(sql, "Articles");
        var values = columns.Select(x => x switch { "Id" => "$id", "Question" => "$question", "Answer" => "$answer", "Version" => "$version", _ => $"\"{x}\"" });
        await using var insert = sql.CreateCommand();
        insert.CommandText = $"INSERT INTO \"Articles\" ({string.Join(", ", columns.Select(x => $"\"{x}\""))}) SELECT {string.Join(", ", values)} FROM \"Articles\" WHERE \"AgencyId\" = '{agency}' AND \"Question\" = 'Как оплатить счёт?' LIMIT 1";
        var (id, question, answer, version) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$question", SqliteType.Text), insert.Parameters.Add("$answer", SqliteType.Text), insert.Parameters.Add("$version", SqliteType.Integer));
        var random = new Random(7);
        string[] parts = ["ре", "клам", "дом", "сай", "ключ", "став", "бан", "тек", "фор", "зая", "лид", "опла", "счет", "дого", "отче", "пла", "мет", "рик", "кам", "пан", "бюд", "жет", "пос", "рас", "сыл", "ка", "то", "ра", "ни", "ем"];
        string[] words = ["отчёт", "реклама", "вопрос", "готов", .. Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => parts[random.Next(parts.Length)])))];
        string Say(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]));
        for (var i = 1; i < articles; i++)
        {
            (id.Value, question.Value, answer.Value, version.Value) = (Guid.CreateVersion7().ToString().ToUpperInvariant(), $"Как {Say(random.Next(4, 9))}?", Say(30), i + 1);
            await insert.ExecuteNonQueryAsync();
        }
    }

    static async Task<IReadOnlyList<string>> Columns(SqliteConnection sql, string table)
    {
        await using var asked = sql.CreateCommand();
        asked.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        await using var row = await asked.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await row.ReadAsync()) columns.Add(row.GetString(0));
        return columns;
    }

    static async Task Run(SqliteConnection sql, string words)
    {
        await using var command = sql.CreateCommand();
        command.CommandText = words;
        await command.ExecuteNonQueryAsync();
    }
}
