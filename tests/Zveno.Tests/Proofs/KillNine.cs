using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
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
                using var product = await Product.Start(connection, folder, token);
                while (left.TryDequeue(out var one)) { again++; if (await product.Take(one.Id, one.Name)) acknowledged.Add(one.Id); }
                using var death = new CancellationTokenSource();
                var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
                {
                    while (!death.IsCancellationRequested)
                    {
                        var one = (Id: Guid.CreateVersion7(), Name: $"Клиент {Guid.CreateVersion7():N}");
                        lock (sent) sent.Add(one);
                        if (await product.Take(one.Id, one.Name)) lock (acknowledged) acknowledged.Add(one.Id);
                        else lock (left) { left.Enqueue(one); return; }
                    }
                })).ToList();
                await Task.Delay(random.Next(20, 250));
                product.Kill();
                await death.CancelAsync();
                await Task.WhenAll(writers);
            }
            using (var product = await Product.Start(connection, folder, token))
                while (left.TryDequeue(out var one)) { again++; if (await product.Take(one.Id, one.Name)) acknowledged.Add(one.Id); }
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

    /// <summary>The product as a process of its own.</summary>
    sealed class Product : IDisposable
    {
        readonly Process _process;
        readonly HttpClient _http;

        Product(Process process, HttpClient http) => (_process, _http) = (process, http);

        public static async Task<Product> Start(string? connection, string folder, string token)
        {
            var port = FreePort();
            var start = new ProcessStartInfo("dotnet", [typeof(Commands).Assembly.Location, "serve", "--urls", $"http://127.0.0.1:{port}", "--Logging:LogLevel:Default=Error"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { ["Zveno__Folder"] = folder, ["Zveno__Db"] = connection ?? "" },
            };
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(10) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            for (var i = 0; i < 600; i++)
            {
                try
                {
                    if ((await http.GetAsync("/health/live")).StatusCode == HttpStatusCode.OK) return new Product(process, http);
                }
                catch (Exception early) when (early is HttpRequestException or TaskCanceledException && !process.HasExited)
                {
                    await Task.Delay(50);
                }
            }
            throw new InvalidOperationException("The product did not start within half a minute.");
        }

        /// <summary>Takes a client on; true when it was acknowledged, false when the product died over it.</summary>
        public async Task<bool> Take(Guid id, string name)
        {
            try
            {
                var answer = await _http.PostAsJsonAsync("/api/v1/clients", new JsonObject { ["id"] = id, ["name"] = name, ["class"] = "small", ["zone"] = "Europe/Moscow" });
                return answer.IsSuccessStatusCode ? true : throw new InvalidOperationException($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
            catch (Exception died) when (died is HttpRequestException or IOException or TaskCanceledException)
            {
                return false;
            }
        }

        public void Kill()
        {
            _process.Kill(entireProcessTree: true);                     // SIGKILL
            _process.WaitForExit();
        }

        public void Dispose()
        {
            if (!_process.HasExited) Kill();
            _process.Dispose();
            _http.Dispose();
        }

        static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
