using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What the other end of an open channel answered.</summary>
/// <param name="Status">As HTTP has it; 0 when nobody answered.</param>
/// <param name="Id">By which the messenger knows the message; null when it named none.</param>
/// <param name="MayHaveWorked">Nobody knows whether it was taken.</param>
public sealed record OpenAnswer(int Status, string Words, string? Id = null, TimeSpan? RetryAfter = null, bool MayHaveWorked = false)
{
    /// <summary>Whether it was taken.</summary>
    public bool IsOk => Status is >= 200 and < 300;
}

/// <summary>Brings answers to the other end of an open channel: signed, one at a time, to the address that the agency gave and to no other.</summary>
public sealed class OpenWebhook(IHttpClientFactory clients, TimeProvider clock)
{
    /// <summary>Under this name the factory makes its client.</summary>
    public const string Client = "open";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Of an answer no more is read (bytes).</summary>
    const int MostRead = 64 * 1024;

    /// <summary>Brings one. Never throws for what the other end does.</summary>
    public async Task<OpenAnswer> Bring(ChannelAccess channel, OpenPiece piece, CancellationToken stop)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(piece, Json.Wire);
        var time = OpenSignature.TimeOf(clock.GetUtcNow());
        using var request = new HttpRequestMessage(HttpMethod.Post, OpenSettings.Of(channel.Settings).Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(OpenSignature.TimeHeader, time);
        request.Headers.Add(OpenSignature.Header, OpenSignature.Of(channel.Secret, time, body));
        request.Headers.UserAgent.ParseAdd("Zveno");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            using var client = clients.CreateClient(Client);
            (client.Timeout, client.MaxResponseContentBufferSize) = (Timeout.InfiniteTimeSpan, MostRead);
            using var answer = await client.SendAsync(request, limit.Token);
            var status = (int)answer.StatusCode;
            return answer.IsSuccessStatusCode
                ? new OpenAnswer(status, "", IdIn(await answer.Content.ReadAsByteArrayAsync(limit.Token)))
                : new OpenAnswer(status, $"HTTP {status}", RetryAfter: answer.Headers.RetryAfter?.Delta, MayHaveWorked: answer.StatusCode >= HttpStatusCode.InternalServerError);
        }
        catch (HttpRequestException failed)
        {
            var never = failed.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return new OpenAnswer(0, never ? $"Nobody answers at {request.RequestUri!.Host}." : "The connection broke before an answer.", MayHaveWorked: !never);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { return new OpenAnswer(0, $"No answer within {Patience.TotalSeconds:0} s.", MayHaveWorked: true); }
    }

    static string? IdIn(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.Words("id") is { Length: > 0 and <= OpenReading.MostId } id && !id.Any(char.IsControl) ? id : null;
        }
        catch (Exception none) when (none is JsonException or InvalidOperationException) { return null; }
    }
}
