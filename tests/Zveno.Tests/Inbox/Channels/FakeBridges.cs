using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>The other end of an open channel: checks what is brought to it, keeps it, and answers as its owner says.</summary>
sealed class FakeBridge
{
    public static readonly ConcurrentDictionary<string, FakeBridge> All = new(StringComparer.Ordinal);

    static int s_next;

    public string Host { get; } = $"bridge-{Interlocked.Increment(ref s_next)}.example";
    public string Address => $"https://{Host}/zveno";
    public string Secret { get; set; } = "";

    /// <summary>Answers to the next pieces instead of «taken».</summary>
    public Queue<HttpStatusCode> Instead { get; } = new();
    public List<JsonNode> Arrived { get; } = [];
    public int Pings { get; private set; }

    public static FakeBridge Make()
    {
        var bridge = new FakeBridge();
        All[bridge.Host] = bridge;
        return bridge;
    }

    public HttpResponseMessage Answer(HttpRequestMessage request, byte[] body)
    {
        var time = request.Headers.GetValues(OpenSignature.TimeHeader).Single();
        if (!OpenSignature.IsOf(request.Headers.GetValues(OpenSignature.Header).Single(), Secret, time, body)) return new(HttpStatusCode.Unauthorized);
        var piece = JsonNode.Parse(body)!;
        if (piece["type"]!.GetValue<string>() == "ping")
        {
            Pings++;
            return new(HttpStatusCode.NoContent);
        }
        if (Instead.TryDequeue(out var instead)) return new(instead) { Headers = { { "Retry-After", "7" } } };
        Arrived.Add(piece);
        if (_loses) { _loses = false; throw new HttpRequestException(HttpRequestError.ResponseEnded); }
        return new(HttpStatusCode.OK) { Content = new StringContent($$"""{"id":"their-{{Arrived.Count}}"}""") };
    }

    bool _loses;

    /// <summary>The next piece arrives, and its answer is lost.</summary>
    public void LoseNext() => _loses = true;
}

/// <summary>Takes what the product brings to the bridge that it is for; what is for no fake one goes out as in life.</summary>
sealed class FakeBridges : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!FakeBridge.All.TryGetValue(request.RequestUri!.Host, out var bridge)) return await base.SendAsync(request, cancellationToken);
        return bridge.Answer(request, await request.Content!.ReadAsByteArrayAsync(cancellationToken));
    }
}
