using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// Trust, promise 4: the product as its own process is killed with SIGKILL while it writes, started again and asked for everything
/// that it had acknowledged. What was not acknowledged is sent again with the same key and must be there once.
/// </summary>
static class KillNine
{
    /// <param name="Acknowledged">Writes that were answered with success before a kill.</param>
    /// <param name="Lost">Acknowledged ones that were not there afterwards.</param>
    /// <param name="Doubled">Ones that were there twice after being sent again.</param>
    public sealed record Result(int Cycles, int Acknowledged, int SentAgain, int Lost, int Doubled);

    public static async Task<Result> Run(Engine engine, int cycles, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("zveno-kill-").FullName;
        var database = $"zveno_kill_{Environment.ProcessId}_{seed}";
        var connection = engine == Engine.Postgres ? await Engines.CreateDatabase(database) : null;
        try
        {
            var (agency, token) = await Found(engine, connection, folder);
            var random = new Random(seed);
            var (sent, acknowledged, again) = (new List<(Guid Id, string Name)>(), new HashSet<Guid>(), 0);
            var left = new Queue<(Guid Id, string Name)>();
            for (var cycle = 0; cycle < cycles; cycle++)
            {
                using var product = await Product.Start(typeof(Commands).Assembly.Location, connection, folder, token);
                while (left.TryDequeue(out var one)) { again++; if (await Take(product, one.Id, one.Name)) acknowledged.Add(one.Id); }
                using var death = new CancellationTokenSource();
                var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
                {
                    while (!death.IsCancellationRequested)
                    {
                        var one = (Id: Guid.CreateVersion7(), Name: $"Клиент {Guid.CreateVersion7():N}");
                        lock (sent) sent.Add(one);
                        if (await Take(product, one.Id, one.Name)) lock (acknowledged) acknowledged.Add(one.Id);
                        else lock (left) { left.Enqueue(one); return; }
                    }
                })).ToList();
                await Task.Delay(random.Next(20, 250));
                product.Kill();
                await death.CancelAsync();
                await Task.WhenAll(writers);
            }
            using (var product = await Product.Start(typeof(Commands).Assembly.Location, connection, folder, token))
                while (left.TryDequeue(out var one)) { again++; if (await Take(product, one.Id, one.Name)) acknowledged.Add(one.Id); }
            var there = await There(engine, connection, folder, agency);
            return new Result(cycles, acknowledged.Count, again, acknowledged.Count(x => !there.ContainsKey(x)), there.Values.Count(x => x > 1));
        }
        finally
        {
            if (engine == Engine.Postgres) await Engines.DropDatabase(database);
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<(Guid Agency, string Token)> Found(Engine engine, string? connection, string folder)
    {
        await using var app = new App(engine, connection, folder);
        var agency = Ids.New(World.Now);
        await using var scope = app.Services.GetRequiredService<Scopes>().As(new SystemViewer(agency));
        var director = new Member(Ids.New(World.Now), "Олег Маяков", "oleg@kill.example", Roles.Director, "Europe/Moscow", null, World.Now);
        var token = new ApiToken(Ids.New(World.Now), "kill", director, World.Now);
        scope.Db.AddRange(new Agency(agency, "Маяк", "Europe/Moscow", Language.Ru, World.Now), director, token);
        var secret = scope.Db.Issue(KeyKind.Token, token.Id, director.Id, null);
        await scope.Db.Save();
        return (agency, secret);
    }

    static async Task<Dictionary<Guid, int>> There(Engine engine, string? connection, string folder, Guid agency)
    {
        await using var app = new App(engine, connection, folder);
        await using var scope = app.Services.GetRequiredService<Scopes>().As(new SystemViewer(agency));
        var rows = await scope.Db.Clients.Select(x => new { x.Id, x.Name }).ToListAsync();
        var times = rows.GroupBy(x => x.Name).ToDictionary(x => x.Key, x => x.Count());
        return rows.ToDictionary(x => x.Id, x => times[x.Name]);
    }

    /// <summary>Takes a client on; true when it was acknowledged, false when the product died over it.</summary>
    static async Task<bool> Take(Product product, Guid id, string name)
    {
        try
        {
            var answer = await product.Http.PostAsJsonAsync("/api/v1/clients", new JsonObject { ["id"] = id, ["name"] = name, ["class"] = "small", ["zone"] = "Europe/Moscow" });
            return answer.IsSuccessStatusCode ? true : throw new InvalidOperationException($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
        catch (Exception died) when (died is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }
}
