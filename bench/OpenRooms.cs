using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Data.Sqlite;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Tests;

namespace Zveno.Bench;

/// <summary>
/// Rooms that are open at once, each by a link of its own client, on the stream. Told are the server's memory for each (what all take beyond a tenth of them, after both have
/// heard a beat: what is there anyhow is nobody's), how soon a change is told to its room, and how many pages of a room are served meanwhile. Connections are loopback, one process to another.
/// </summary>
static class OpenRooms
{
    /// <summary>What it is asked by: «bin/bench "open rooms"»; ZVENO_BENCH_ROOMS says another number of them.</summary>
    public const string Name = "open rooms";

    const int Changes = 20;

    /// <summary>Free memory goes back to the system only when it was free for so many collections.</summary>
    const int Collections = 30;

    /// <summary>Longer than a stream is silent.</summary>
    static readonly TimeSpan Settled = TimeSpan.FromSeconds(25);

    /// <summary>What was measured.</summary>
    /// <param name="Kilobytes">Of memory (PSS) for each.</param>
    /// <param name="ToldIn">Milliseconds from the request that changes something to the line in its room, the median.</param>
    /// <param name="Pages">Of one room a second, while all are open.</param>
    /// <param name="Megabytes">Of the whole server.</param>
    public sealed record Figures(int Rooms, double Kilobytes, double ToldIn, double Pages, double Megabytes)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Rooms} on the stream, {Kilobytes:0.0} kB of memory each (PSS), {Megabytes:0} MB in all; a change told in {ToldIn:0.0} ms; {Pages:0} room pages a second meanwhile");
    }

    public static async Task<Figures> Measure()
    {
        var rooms = Environment.GetEnvironmentVariable("ZVENO_BENCH_ROOMS") is { Length: > 0 } written ? int.Parse(written, CultureInfo.InvariantCulture) : 10_000;
        var folder = Directory.CreateTempSubdirectory("zveno-rooms-").FullName;
        var streams = new List<Socket>();
        try
        {
            var (world, links) = await Make(folder, rooms);
            var settings = new Dictionary<string, string> { ["Zveno__Folder"] = folder, ["Zveno__Db"] = "", ["Logging__LogLevel__Default"] = "Error" };
            using var product = await Child.Start(on => [Environment.GetEnvironmentVariable("ZVENO_BENCH_PRODUCT") ?? typeof(Db).Assembly.Location, "serve", "--urls", $"http://127.0.0.1:{on}"], settings, "/health/live");
            var few = links.Take(Math.Max(1, rooms / 10)).ToList();
            await Open(product.Port, few, streams);                 // what is compiled and pooled at first is no room's
            Close(streams);
            await Open(product.Port, few, streams);
            var before = await Held(product);
            await Open(product.Port, links.Skip(few.Count), streams);
            var after = await Held(product);
            var told = await Told(product.Port, world);
            var pages = await Wrk.Run($"http://127.0.0.1:{product.Port}/r/{world.Link}", 8, 3, ["Accept-Encoding: gzip, deflate, br", "Accept-Language: ru"]);
            return new Figures(rooms, (after - before) / 1024.0 / (rooms - few.Count), told, pages.PerSecond, after / 1048576.0);
        }
        finally
        {
            Close(streams);
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Who changes something, and where it is heard.</summary>
    sealed record Lived(string Token, string Link, Guid Task, IReadOnlyList<Guid> Stages);

    static async Task<(Lived World, IReadOnlyList<string> Links)> Make(string folder, int rooms)
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_ZVENO", Path.Combine(Source.Root, "src", "Zveno"));
        await using var app = new App(Engine.Sqlite, null, folder);
        TimeMachine.TravelTo(DateTimeOffset.UtcNow);
        var world = await World.Build(app);
        var links = new List<string>(rooms);
        foreach (var some in Enumerable.Range(0, rooms).Chunk(500))
            await world.Change(db =>
            {
                foreach (var i in some) links.Add(Room(db, world.Ira, i));
                return Task.CompletedTask;
            });
        return (new Lived(world.TokenOf(world.Ira), world.MarinasLink, world.Landing.Id, [world.Queue.Id, world.InWork.Id]), links);
    }

    static string Room(Db db, Member by, int number)
    {
        var client = new Client(Ids.New(World.Now), $"Клиент {number}", ClientClass.Standard, "Europe/Moscow", by, by, World.Now);
        var contact = new Contact(Ids.New(World.Now), client, $"Контакт {number}", null, null, null, true, by, World.Now);
        var link = new RoomLink(Ids.New(World.Now), contact, null, by, World.Now);
        db.AddRange(client, contact, link);
        return db.Issue(KeyKind.Room, link.Id, contact.Id, null);
    }

    static async Task Open(int port, IEnumerable<string> links, List<Socket> streams)
    {
        foreach (var some in links.Chunk(4)) streams.AddRange(await Task.WhenAll(some.Select(x => Open(port, x))));
    }

    static async Task<Socket> Open(int port, string link)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /r/{link}/live HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nAccept-Language: ru\r\n\r\n"));
        await Heard(socket, "event: hello");
        return socket;
    }

    static async Task Heard(Socket socket, string words)
    {
        var (buffer, heard) = (new byte[2048], "");
        while (!heard.Contains(words, StringComparison.Ordinal))
        {
            var count = await socket.ReceiveAsync(buffer);
            if (count == 0) throw new InvalidOperationException($"The stream ended: {heard}");
            heard += Encoding.UTF8.GetString(buffer, 0, count);
        }
    }

    static async Task<double> Told(int port, Lived world)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", world.Token);
        using var room = await Open(port, world.Link);
        var took = new List<double>();
        for (var i = 0; i < Changes; i++)
        {
            var watch = Stopwatch.StartNew();
            var heard = Heard(room, "event: changed");
            using var answer = await http.PostAsync($"/api/v1/tasks/{world.Task}/move", new StringContent($$"""{"stage":"{{world.Stages[i % 2]}}"}""", Encoding.UTF8, "application/json"));
            answer.EnsureSuccessStatusCode();
            await heard;
            took.Add(watch.Elapsed.TotalMilliseconds);
        }
        took.Sort();
        return took[took.Count / 2];
    }

    // A beat has been heard, and garbage is nobody's memory.
    static async Task<long> Held(Child product)
    {
        await Task.Delay(Settled);
        for (var i = 0; i < Collections; i++) await product.Collect();
        return product.Pss;
    }

    static void Close(List<Socket> streams)
    {
        foreach (var stream in streams) stream.Dispose();
        streams.Clear();
    }
}
