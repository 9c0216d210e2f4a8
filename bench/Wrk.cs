using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Zveno.Bench;

/// <summary>One measured load of wrk (Debian's package) on loopback.</summary>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="P50">Median, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
/// <param name="Bytes">Bytes of one answer on the wire.</param>
/// <param name="Bad">Answers that were not 2xx or 3xx.</param>
sealed record Load(double PerSecond, double P50, double P99, long Bytes, long Bad);

static partial class Wrk
{
    public static async Task<Load> Run(string url, int connections, double seconds, IEnumerable<string> headers, string? lua = null)
    {
        var arguments = new List<string> { "-t1", $"-c{connections}", $"-d{seconds.ToString(CultureInfo.InvariantCulture)}s", "--latency" };
        foreach (var header in headers) arguments.AddRange(["-H", header]);
        string? script = null;
        if (lua is not null)
        {
            script = Path.GetTempFileName();
            await File.WriteAllTextAsync(script, lua);
            arguments.AddRange(["-s", script]);
        }
        arguments.Add(url);
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (script is not null) File.Delete(script);
        var requests = double.Parse(Requests().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Load(
            double.Parse(PerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture),
            Milliseconds(P50().Match(said)), Milliseconds(P99().Match(said)),
            (long)(Bytes(Read().Match(said)) / Math.Max(1, requests)),
            Bad().Match(said) is { Success: true } bad ? long.Parse(bad.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
    }

    static double Milliseconds(Match found) => double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) * found.Groups[2].Value switch { "us" => 0.001, "ms" => 1, "s" => 1000, _ => 60_000 };

    static double Bytes(Match found) => double.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) * found.Groups[2].Value switch { "KB" => 1024, "MB" => 1024 * 1024, "GB" => 1024.0 * 1024 * 1024, _ => 1 };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex P50();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex P99();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"requests in [\d.]+\w+, ([\d.]+)(B|KB|MB|GB) read")]
    private static partial Regex Read();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Bad();
}
