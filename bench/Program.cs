using System.Globalization;
using System.Text.Json;
using Zveno.Bench;

if (args is ["floor", var port, var database, var project, var scratch])
{
    await Floor.Run(int.Parse(port, CultureInfo.InvariantCulture), database, project, scratch);
    return 0;
}
if (!OperatingSystem.IsLinux()) return 1;

var folder = Directory.CreateTempSubdirectory("zveno-bench-").FullName;
try
{
    Console.Error.WriteLine("▸ Making the scaled world");
    var scene = await Scene.Make(folder, cards: 1_000, wide: args.Length == 0 || args.Any(x => Lines.Views.Any(view => x.StartsWith(view.Name, StringComparison.Ordinal))));
    var self = typeof(Floor).Assembly.Location;
    var settings = new Dictionary<string, string> { ["Zveno__Folder"] = folder, ["Zveno__Db"] = "", ["Logging__LogLevel__Default"] = "Error" };
    using var floor = await Child.Start(on => [self, "floor", $"{on}", Path.Combine(folder, "zveno.db"), $"{scene.Project}", Path.Combine(folder, "floor.db")], new Dictionary<string, string>(), "/hello");
    using var product = await Child.Start(on => [Environment.GetEnvironmentVariable("ZVENO_BENCH_PRODUCT") ?? typeof(Zveno.Platform.Db).Assembly.Location, "serve", "--urls", $"http://127.0.0.1:{on}"], settings, "/health/live");

    var (ours, least) = ($"http://127.0.0.1:{product.Port}", $"http://127.0.0.1:{floor.Port}");
    var lines = Lines.All(scene, ours, least).Concat(scene is { Small: { } small, Large: { } large } ? Lines.Wide(small, large, ours, least) : []).Where(x => args.Length == 0 || args.Contains(x.Name)).ToList();
    var results = new List<object>();
    Console.WriteLine($"{"line",-26}{"req/s",10}{"floor",10}{"share",8}{"p50 ms",9}{"p99 ms",9}{"bytes",9}  floor is");
    foreach (var line in lines)
    {
        var measured = await line.Measure();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Name,-26}{measured.Product.PerSecond,10:0}{measured.Floor.PerSecond,10:0}{measured.Share,8:P0}{measured.Product.P50,9:0.00}{measured.Product.P99,9:0.00}{measured.Product.Bytes,9}  {line.FloorIs}{(measured.Product.Bad > 0 ? $"  ✗ {measured.Product.Bad} bad answers" : "")}"));
        results.Add(new { line = line.Name, floor = line.FloorIs, share = Math.Round(measured.Share, 3), perSecond = Math.Round(measured.Product.PerSecond), floorPerSecond = Math.Round(measured.Floor.PerSecond), p50 = measured.Product.P50, p99 = measured.Product.P99, bytes = measured.Product.Bytes, bad = measured.Product.Bad });
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer {product.StartedIn:0.00} s; memory after the load {product.Megabytes:0} MB"));
    if (args.Length == 0)
    {
        var file = Path.Combine(Zveno.Tests.Source.Root, "bench", "results", "latest.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { at = DateTimeOffset.UtcNow, cores = Environment.ProcessorCount, startSeconds = Math.Round(product.StartedIn, 2), megabytes = Math.Round(product.Megabytes), lines = results }, new JsonSerializerOptions { WriteIndented = true }) + "\n");
    }
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
