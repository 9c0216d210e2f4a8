using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Zveno.Bench;

/// <summary>A server as a process of its own: the product, or the floor.</summary>
sealed class Child : IDisposable
{
    readonly Process _process;

    Child(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Seconds from start to the first answer.</summary>
    public double StartedIn { get; private init; }

    /// <summary>Resident memory now, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    public static async Task<Child> Start(Func<int, string[]> arguments, IReadOnlyDictionary<string, string> environment, string probe)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", arguments(port)) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var i = 0; i < 1000; i++)
        {
            try
            {
                if ((await http.GetAsync(probe)).StatusCode == HttpStatusCode.OK) return new Child(process, port) { StartedIn = watch.Elapsed.TotalSeconds };
            }
            catch (HttpRequestException) when (!process.HasExited) { await Task.Delay(20); }
        }
        throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} did not start.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
