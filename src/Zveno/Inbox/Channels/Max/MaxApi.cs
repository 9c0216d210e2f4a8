using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What MAX answered.</summary>
/// <param name="Result">Null when it was refused.</param>
/// <param name="Status">As HTTP has it; 0 when nobody answered.</param>
/// <param name="Code">Its own word for the refusal: <c>attachment.not.ready</c>.</param>
/// <param name="MayHaveWorked">Nobody knows whether it was done.</param>
public sealed record MaxAnswer(JsonElement? Result, int Status, string Code, string Words, TimeSpan? RetryAfter = null, bool MayHaveWorked = false)
{
    /// <summary>Whether it was done.</summary>
    public bool IsOk => Result is not null;

    /// <summary>How it looks on the channel's light.</summary>
    public ChannelTroubled Trouble() => new(Status switch { 401 or 403 => ChannelTrouble.Refused, 0 or >= 500 => ChannelTrouble.Unreachable, _ => ChannelTrouble.Other }, Words, RetryAfter);
}

/// <summary>The methods of MAX's Bot API that we need. The token goes in a header, to MAX itself only; files come and go by addresses that it names.</summary>
public sealed class MaxApi(IHttpClientFactory clients, ZvenoSettings settings)
{
    /// <summary>Under this name the factory makes its client.</summary>
    public const string Client = "max";

    /// <summary>Larger files are not fetched (bytes).</summary>
    public const long MostDown = 50L * 1024 * 1024;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30), PatienceWithFile = TimeSpan.FromSeconds(80);
    static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    Uri Base => new(settings.MaxApi.TrimEnd('/') + "/");

    /// <summary>Asks for something.</summary>
    /// <param name="waits">Longer than the usual patience: a long poll.</param>
    public Task<MaxAnswer> Get(string token, string path, CancellationToken stop, TimeSpan waits = default) => Send(token, new HttpRequestMessage(HttpMethod.Get, new Uri(Base, path)), Patience + waits, stop);

    /// <summary>Does something.</summary>
    public Task<MaxAnswer> Post(string token, string path, object body, CancellationToken stop) =>
        Send(token, new HttpRequestMessage(HttpMethod.Post, new Uri(Base, path)) { Content = JsonContent.Create(body, options: Wire) }, Patience, stop);

    /// <summary>Takes something away.</summary>
    public Task<MaxAnswer> Delete(string token, string path, CancellationToken stop) => Send(token, new HttpRequestMessage(HttpMethod.Delete, new Uri(Base, path)), Patience, stop);

    /// <summary>Hands a file over to the address that MAX named for it; the token of an attachment is in the answer.</summary>
    public async Task<MaxAnswer> Upload(Uri address, OutgoingFile file, CancellationToken stop)
    {
        using var form = new MultipartFormDataContent();
        await using var bytes = file.Open();
        form.Add(new StreamContent(bytes), "data", file.Name);
        return await Send(null, new HttpRequestMessage(HttpMethod.Post, address) { Content = form }, PatienceWithFile, stop);
    }

    /// <summary>The bytes at an address that MAX named.</summary>
    /// <exception cref="ChannelTroubled">Not now.</exception>
    /// <exception cref="FileNotHad">Never.</exception>
    public async Task<byte[]> Download(Uri address, CancellationToken stop)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(PatienceWithFile);
            using var client = clients.CreateClient(Client);
            client.MaxResponseContentBufferSize = MostDown;
            using var answer = await client.GetAsync(address, patience.Token);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden) throw new FileNotHad($"HTTP {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(patience.Token) : throw new ChannelTroubled(ChannelTrouble.Other, $"HTTP {(int)answer.StatusCode}");
        }
        catch (HttpRequestException large) when (large.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded) { throw new FileNotHad("too large"); }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested) { throw new ChannelTroubled(ChannelTrouble.Unreachable, "The file did not come."); }
    }

    async Task<MaxAnswer> Send(string? token, HttpRequestMessage request, TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", token);
            using var client = clients.CreateClient(Client);
            client.Timeout = Timeout.InfiniteTimeSpan;
            using var answer = await client.SendAsync(request, limit.Token);
            var said = await answer.Content.ReadAsStringAsync(limit.Token);
            using var json = JsonDocument.Parse(said, new JsonDocumentOptions { MaxDepth = 1000 });
            var root = json.RootElement;
            var (status, code) = ((int)answer.StatusCode, root.Words("code") ?? "");
            if (answer.IsSuccessStatusCode && code.Length == 0 && !(root.Part("success") is { ValueKind: JsonValueKind.False })) return new MaxAnswer(root.Clone(), status, "", "");
            return new MaxAnswer(null, status, code, root.Words("message") ?? $"HTTP {status}", answer.Headers.RetryAfter?.Delta, MayHaveWorked: status >= 500 && request.Method == HttpMethod.Post);
        }
        catch (JsonException) { return new MaxAnswer(null, 0, "", "The answer cannot be read.", MayHaveWorked: true); }
        catch (HttpRequestException failed)
        {
            var never = failed.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return new MaxAnswer(null, 0, "", never ? "Nobody answers at MAX." : "The connection broke before an answer.", MayHaveWorked: !never);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { return new MaxAnswer(null, 0, "", $"No answer within {patience.TotalSeconds:0} s.", MayHaveWorked: true); }
    }

    /// <summary>Connects to MAX as it is set, and elsewhere only to hosts outside: an address that came along must not lead into our own network.</summary>
    public static HttpMessageHandler Handler(ZvenoSettings settings) => OutsideHttp.Handler(host => host == new Uri(settings.MaxApi).Host);
}
