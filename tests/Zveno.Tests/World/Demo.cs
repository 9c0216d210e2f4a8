using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Makes the demo agency in an empty database: <c>seed --data DIR [--db CONNECTION] [--seed N] [--months N] [--address URL]</c>. Its last word is <c>DIR/demo.json</c>.</summary>
static class Demo
{
    const string Usage = "seed --data DIR [--db CONNECTION] [--seed N] [--months N] [--address URL]";

    /// <summary>The exit code: 0 there is an agency to serve, 2 not asked right, 4 a half-made demo that only its owner may remove.</summary>
    public static async Task<int> Run(string[] args)
    {
        var asked = args.Chunk(2).Where(x => x.Length == 2).ToDictionary(x => x[0], x => x[1], StringComparer.Ordinal);
        if (args.Length % 2 != 0 || !asked.TryGetValue("--data", out var folder) || !int.TryParse(asked.GetValueOrDefault("--seed", "1"), out var seed)
            || !int.TryParse(asked.GetValueOrDefault("--months", "6"), out var months) || months is < 1 or > 24
            || asked.Keys.Except(["--data", "--db", "--seed", "--months", "--address"]).Any()) return Fail(Usage, 2);
        folder = Path.GetFullPath(folder);
        var unfinished = Path.Combine(folder, "demo.unfinished");
        var settings = new DbConnectionSettings(asked.GetValueOrDefault("--db"), folder);
        if (File.Exists(unfinished) && !settings.IsPostgres) Remove(settings);

        var watch = Stopwatch.StartNew();
        var address = asked.GetValueOrDefault("--address", "http://127.0.0.1:5080");
        await using var app = new DemoApp(folder, asked.GetValueOrDefault("--db"), address);
        if (await DemoApp.HasAgency(app.Services))
            return File.Exists(unfinished) ? Fail("Making the demo was broken off and the PostgreSQL database is half full. Drop it and create it again, or name another one with --db.", 4) : Fail("There is an agency here already: no demo is made.", 0);

        await File.WriteAllTextAsync(unfinished, "The demo is being made. While this file is here, it is not whole.\n");
        var story = new DemoStory(app, new DemoTime(DateTimeOffset.UtcNow, months), seed);
        await story.Live(Console.WriteLine);
        await app.DisposeAsync();
        if (!settings.IsPostgres) DemoApp.Settle(settings);
        story.Tell(address, DemoTale.MarkOf(asked.GetValueOrDefault("--db"))).Write(folder);
        File.Delete(unfinished);
        Console.WriteLine($"  {story.Actions} actions in {watch.Elapsed.TotalSeconds:0.0} s");
        return 0;
    }

    static void Remove(DbConnectionSettings settings)
    {
        var file = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        foreach (var part in (string[])["", "-wal", "-shm"]) File.Delete(file + part);
        Console.WriteLine($"  Making the demo was broken off last time: {file} is removed and made again.");
    }

    static int Fail(string why, int code)
    {
        Console.Error.WriteLine(why);
        return code;
    }
}
