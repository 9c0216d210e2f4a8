using System.Globalization;
using System.Text.Json;
using Zveno.Bench;

if (args is ["floor", var port, var database, var project, var scratch])
{
    await Floor.Run(int.Parse(port, CultureInfo.InvariantCulture), database, project, scratch);
    return 0;
}
if (!OperatingSystem.IsLinux()) return 1;
if (args is ["world", var where, ..])
{
    // The scaled world in a folder that stays, for a profiler: «bin/bench world FOLDER [huge|wide|search]», then serve it.
    Console.WriteLine(JsonSerializer.Serialize(await Scene.Make(where, args is [_, _, var parts] ? Enum.Parse<Parts>(parts, ignoreCase: true) : Parts.None)));
    return 0;
}

if (args is ["knowledge"])
{
    KnowledgeRecall.Tell();
    return 0;
}

if (args is [Ingest.Name])
{
    Console.WriteLine(Ingest.Line(await Ingest.Measure()));
    return 0;
}

if (args is [OpenRooms.Name])
{
    Console.WriteLine(await OpenRooms.Measure());
    return 0;
}

bool Asked(string line) => args.Length == 0 || args.Any(x => x.StartsWith(line, StringComparison.Ordinal) || line.StartsWith(x, StringComparison.Ordinal));
var folder = Directory.CreateTempSubdirectory("zveno-bench-").FullName;
try
{
    Console.Error.WriteLine("▸ Making the scaled world");
    var scene = await Scene.Make(folder, (Asked(Lines.HugeBoard) || Asked(Browsing.Name) ? Parts.Huge : Parts.None) | (Lines.Views.Any(x => Asked(x.Name)) || args.Any(x => x.EndsWith(", growth", StringComparison.Ordinal)) ? Parts.Wide : Parts.None) | (Asked(Lines.SearchAmongMany) ? Parts.Search : Parts.None) | (Asked(Lines.ManyTopics) || Asked(Lines.ManyArticles) ? Parts.Inbox : Parts.None) | (Lines.HoursNames.Any(Asked) ? Parts.Hours : Parts.None));
    var self = typeof(Floor).Assembly.Location;
    var settings = new Dictionary<string, string> { ["Zveno__Folder"] = folder, ["Zveno__Db"] = "", ["Logging__LogLevel__Default"] = "Error" };
    using var floor = await Child.Start(on => [self, "floor", $"{on}", Path.Combine(folder, "zveno.db"), $"{scene.Board.Project}", Path.Combine(folder, "floor.db")], new Dictionary<string, string>(), "/hello");
    using var product = await Child.Start(on => [Environment.GetEnvironmentVariable("ZVENO_BENCH_PRODUCT") ?? typeof(Zveno.Platform.Db).Assembly.Location, "serve", "--urls", $"http://127.0.0.1:{on}"], settings, "/health/live", "/health/ready");

    var (ours, least) = ($"http://127.0.0.1:{product.Port}", $"http://127.0.0.1:{floor.Port}");
    var lines = Lines.All(scene, ours, least).Concat(scene is { Small: { } small, Large: { } all } ? Lines.Wide(small, all, ours, least) : [])
        .Concat(scene is { FewTopics: { } few, ManyTopics: { } many } ? Lines.Inbox(few, many, ours, least) : [])
        .Concat(scene.Hours is { } hours ? Lines.Hours(hours, ours, least) : [])
        .Concat(Asked(Lines.SearchAmongMany) && scene.Large is { } large ? Lines.Search(large, ours, least) : []).Where(x => args.Length == 0 || args.Any(asked => x.Name.StartsWith(asked, StringComparison.Ordinal))).ToList();
    var results = new List<object>();
    Console.WriteLine($"{"line",-26}{"req/s",10}{"floor",10}{"share",8}{"p50 ms",9}{"p99 ms",9}{"bytes",9}  floor is");
    foreach (var line in lines)
    {
        var measured = await line.Measure();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Name,-26}{measured.Product.PerSecond,10:0}{measured.Floor.PerSecond,10:0}{measured.Share,8:P0}{measured.Product.P50,9:0.00}{measured.Product.P99,9:0.00}{measured.Product.Bytes,9}  {line.FloorIs}{(measured.Product.Bad > 0 ? $"  ✗ {measured.Product.Bad} bad answers" : "")}"));
        results.Add(new { line = line.Name, floor = line.FloorIs, share = Math.Round(measured.Share, 3), perSecond = Math.Round(measured.Product.PerSecond), floorPerSecond = Math.Round(measured.Floor.PerSecond), p50 = measured.Product.P50, p99 = measured.Product.P99, bytes = measured.Product.Bytes, floorP50 = measured.Floor.P50, floorBytes = measured.Floor.Bytes, bad = measured.Product.Bad });
    }
    var memory = product.Megabytes;
    var ingest = Asked(Ingest.Name) ? await Ingest.Measure() : default;
    if (Asked(Ingest.Name)) Console.WriteLine(Ingest.Line(ingest));
    var rooms = Asked(OpenRooms.Name) ? await OpenRooms.Measure() : null;
    if (rooms is not null) Console.WriteLine(rooms);
    var browser = Asked(Browsing.Name) ? await Browsing.Measure(scene, ours) : [];
    foreach (var (what, figure, unit) in browser) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"browser: " + what,-60}{figure,10:0} {unit}"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer {product.StartedIn:0.00} s, to the database's {product.ReadyIn:0.00} s; memory after the load {memory:0} MB"));
    if (args.Length == 0)
    {
        var file = Path.Combine(Zveno.Tests.Source.Root, "bench", "results", "latest.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { at = DateTimeOffset.UtcNow, cores = Environment.ProcessorCount, startSeconds = Math.Round(product.StartedIn, 2), readySeconds = Math.Round(product.ReadyIn, 2), megabytes = Math.Round(memory), lines = results, ingest = new { perSecond = Math.Round(ingest.PerSecond), floorPerSecond = Math.Round(ingest.Floor) }, rooms = rooms is null ? null : new { open = rooms.Rooms, kilobytesEach = Math.Round(rooms.Kilobytes, 1), toldInMs = Math.Round(rooms.ToldIn, 1), pagesPerSecond = Math.Round(rooms.Pages), megabytes = Math.Round(rooms.Megabytes) }, browser = browser.Select(x => new { what = x.What, median = Math.Round(x.Figure), unit = x.Unit }) }, new JsonSerializerOptions { WriteIndented = true }) + "\n");
    }
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
