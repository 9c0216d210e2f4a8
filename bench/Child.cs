using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zveno.Bench;

/// <summary>A server as a process of its own: the product, or the floor.</summary>
sealed class Child : IDisposable
{
    readonly Process _process;

    Child(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Seconds from start to the first answer.</summary>
    public double StartedIn { get; private init; }

    /// <summary>Seconds from start to the first answer that needs what takes longest; as <see cref="StartedIn"/> where none was asked for.</summary>
    public double ReadyIn { get; private init; }

    /// <summary>Resident memory now, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Memory that is its own (its share of what it shares with others included) now, in bytes.</summary>
    public long Pss => 1024 * long.Parse(File.ReadLines($"/proc/{_process.Id}/smaps_rollup").First(x => x.StartsWith("Pss:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);

    /// <summary>Has it collect all garbage: what is measured then is what it holds. Asked as diagnostic tools ask, by the runtime's own socket (a session of events whose keyword is «collect the heap»).</summary>
    public async Task Collect()
    {
        using var session = new MemoryStream();
        using (var body = new BinaryWriter(session, Encoding.Unicode, leaveOpen: true))
        {
            body.Write("DOTNET_IPC_V1\0"u8);
            body.Write((ushort)0);                   // the length, once it is known
            body.Write([0x02, 0x03, 0x00, 0x00]);    // EventPipe, CollectTracing2
            body.Write(16u);                         // MB of buffer
            body.Write(1u);                          // nettrace
            body.Write(false);                       // no rundown
            body.Write(1u);                          // one provider
            body.Write(0x800000ul);                  // GCHeapCollect
            body.Write(4u);                          // informational
            foreach (var text in (string[])["Microsoft-Windows-DotNETRuntime\0", "\0"])
            {
                body.Write((uint)text.Length);
                body.Write(Encoding.Unicode.GetBytes(text));
            }
        }
        var bytes = session.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(14), (ushort)bytes.Length);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Directory.GetFiles(Path.GetTempPath(), $"dotnet-diagnostic-{_process.Id}-*-socket").MaxBy(File.GetLastWriteTimeUtc)!));
        await socket.SendAsync(bytes);
        var answer = new byte[20];
        if (await socket.ReceiveAsync(answer) != 20 || answer[16] != 0xFF || answer[17] != 0) throw new InvalidOperationException("The runtime did not take the session.");
        await Task.Delay(TimeSpan.FromMilliseconds(300));   // it collects
    }

    public static async Task<Child> Start(Func<int, string[]> arguments, IReadOnlyDictionary<string, string> environment, string probe, string? ready = null)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", arguments(port)) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var started = await Answered(probe);
        return new Child(process, port) { StartedIn = started, ReadyIn = ready is null ? started : await Answered(ready) };

        async Task<double> Answered(string address)
        {
            for (var i = 0; i < 1000; i++)
            {
                try
                {
                    if ((await http.GetAsync(address)).StatusCode == HttpStatusCode.OK) return watch.Elapsed.TotalSeconds;
                }
                catch (HttpRequestException) when (!process.HasExited) { await Task.Delay(20); }
            }
            throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} did not start.");
        }
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
