using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Zveno.Tests;

namespace Zveno.Bench;

/// <summary>How many messages a second come in by Telegram and mail, stored raw and read to the end (topic, clock, alarms, search), beside raw rows inserted durably, one commit each.</summary>
static class Ingest
{
    /// <summary>What it is asked by: «bin/bench ingest».</summary>
    public const string Name = "ingest";

    const int Messages = 3_000, Rows = 10_000;

    /// <summary>Measures both in one run; what is told are messages and rows a second.</summary>
    public static async Task<(double PerSecond, double Floor)> Measure()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_ZVENO", Path.Combine(Source.Root, "src", "Zveno"));
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");               // the proof breaks it off on purpose
        var folder = Directory.CreateTempSubdirectory("zveno-ingest-").FullName;
        try
        {
            var floor = await Floor(Path.Combine(folder, "floor.db"));
            await using var app = new App(Engine.Sqlite, null, folder);
            await IngestionProof.Run(app, 500, seed: 1, people: 20);                               // what is compiled once is not the rate
            var result = await IngestionProof.Run(app, Messages, seed: 2, people: 60);
            if (!result.IsClean) throw new InvalidOperationException(result.ToString());
            return (result.Messages / result.Seconds, floor);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The line as it is told.</summary>
    public static string Line((double PerSecond, double Floor) measured) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: {measured.PerSecond:0} messages a second, stored and read; raw durable inserts {measured.Floor:0} a second: {measured.PerSecond / measured.Floor:P1}");

    static async Task<double> Floor(string database)
    {
        await using var db = new SqliteConnection($"Data Source={database}");
        await db.OpenAsync();
        await using var made = db.CreateCommand();
        made.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE one (id TEXT PRIMARY KEY, raw BLOB)";
        await made.ExecuteNonQueryAsync();
        await using var insert = db.CreateCommand();
        insert.CommandText = "INSERT INTO one VALUES ($i, $r)";
        var (id, raw) = (insert.Parameters.Add("$i", SqliteType.Text), insert.Parameters.Add("$r", SqliteType.Blob));
        raw.Value = new byte[300];
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Rows; i++)
        {
            id.Value = Guid.CreateVersion7().ToString();
            await insert.ExecuteNonQueryAsync();
        }
        return Rows / watch.Elapsed.TotalSeconds;
    }
}
