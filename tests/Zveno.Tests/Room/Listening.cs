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
        while ((await listening.Next() ?? throw new InvalidOperationException("The stream ended before its greeting.")) != "event: hello") { }
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

    /// <summary>The next line; null when the stream ended.</summary>
    public Task<string?> Next() => Next(Patience.Most);

    async Task<string?> Next(TimeSpan most)
    {
        using var patience = new CancellationTokenSource(most);
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

    /// <summary>The next change's line, waited for.</summary>
    public async Task<string> Change()
    {
        while (await Next() is { } line) if (IsChange(line)) return line;
        throw new TimeoutException($"Nothing was told: {string.Join(" | ", Heard)}");
    }

    /// <summary>Changes' lines until it is quiet for a while: at least so many are waited for, however long they take.</summary>
    public async Task<IReadOnlyList<string>> Changes(int atLeast = 0)
    {
        var changes = new List<string>();
        while (changes.Count < atLeast) changes.Add(await Change());
        while (await Next(TimeSpan.FromMilliseconds(300)) is { } line) if (IsChange(line)) changes.Add(line);
        return changes;
    }

    /// <summary>Whether the server closes it.</summary>
    public async Task<bool> Ends()
    {
        while (await Next() is not null) { }
        return _lines.Reader.Completion.IsCompleted;
    }

    static bool IsChange(string line) => line.StartsWith("data: {\"topics\"", StringComparison.Ordinal);

    public void Dispose()
    {
        _stop.Cancel();
        _answer.Dispose();
        _stop.Dispose();
    }
}
