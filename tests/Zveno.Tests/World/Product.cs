using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Zveno.Tests;

/// <summary>The product as a process of its own, on a port of its own.</summary>
sealed class Product : IDisposable
{
    readonly Process _process;

    Product(Process process, HttpClient http) => (_process, Http) = (process, http);

    /// <summary>A caller of it.</summary>
    public HttpClient Http { get; }

    /// <summary>Where it is served, without a slash at the end.</summary>
    public string Address => Http.BaseAddress!.ToString().TrimEnd('/');

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="program">Its assembly: the one that tests are built against, or a published one.</param>
    /// <param name="token">Of whom <see cref="Http"/> calls for; nobody when null.</param>
    public static async Task<Product> Start(string program, string? connection, string folder, string? token = null)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", $"http://127.0.0.1:{port}", "--Logging:LogLevel:Default=Error"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["Zveno__Folder"] = folder, ["Zveno__Db"] = connection ?? "", ["DOTNET_TieredPGO"] = "0" },        // it lives for seconds: what is learnt of hot code pays later
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(10) };
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        for (var i = 0; i < 600; i++)
        {
            try
            {
                if ((await http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK) return new Product(process, http);
            }
            catch (Exception early) when (early is HttpRequestException or TaskCanceledException && !process.HasExited)
            {
                await Task.Delay(50);
            }
        }
        throw new InvalidOperationException("The product did not start within half a minute.");
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
        Http.Dispose();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
