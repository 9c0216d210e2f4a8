using System.Threading.Channels;

namespace Zveno.Tests;

/// <summary>An open stream of live topics, read line by line.</summary>
public sealed class Listening : IDisposable
{
    readonly HttpResponseMessage _answer;
    readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    readonly CancellationTokenSource _stop = new();

    Listening(HttpResponseMessage answer) => _answer = answer;

    /// <summary>Everything that came so far.</summary>
    public List<string> Heard { get; } = [];

    /// <summary>The answer's headers.</summary>
    public HttpResponseMessage Answer => _answer;

    /// <summary>Opens a stream and waits for its greeting.</summary>
    public static async Task<Listening> To(App app, string url)
    {
        var client = app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var answer = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        var listening = new Listening(answer);
        _ = Task.Run(listening.Read);
        while (await listening.Next() != "event: hello") { }
        return listening;
    }

    async Task Read()
    {
        try
        {
            using var reader = new StreamReader(await _answer.Content.ReadAsStreamAsync(_stop.Token));
            while (await reader.ReadLineAsync(_stop.Token) is { } line) await _lines.Writer.WriteAsync(line);
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or ObjectDisposedException)
        {
            _lines.Writer.TryComplete();
            return;
        }
        _lines.Writer.TryComplete();
    }

    /// <summary>The next line; null when the stream ended or nothing came for two seconds.</summary>
    public async Task<string?> Next(int milliseconds = 2000)
    {
        using var patience = new CancellationTokenSource(milliseconds);
        try
        {
            var line = await _lines.Reader.ReadAsync(patience.Token);
            Heard.Add(line);
            return line;
        }
        catch (Exception ended) when (ended is OperationCanceledException or ChannelClosedException)
        {
            return null;
        }
    }

    /// <summary>Lines that begin with <c>data:</c> of changes, until it is quiet for a while.</summary>
    public async Task<IReadOnlyList<string>> Changes(int quietMilliseconds = 300)
    {
        var changes = new List<string>();
        while (await Next(quietMilliseconds) is { } line) if (line.StartsWith("data: {\"topics\"", StringComparison.Ordinal)) changes.Add(line);
        return changes;
    }

    /// <summary>Whether the server closes it within five seconds.</summary>
    public async Task<bool> Ends()
    {
        var done = _lines.Reader.Completion;
        while (await Next(5000) is not null) { }
        return await Task.WhenAny(done, Task.Delay(5000)) == done;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _answer.Dispose();
        _stop.Dispose();
    }
}
