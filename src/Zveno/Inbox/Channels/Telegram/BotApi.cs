using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What the Bot API answered.</summary>
/// <param name="Result">Null when it was no «ok».</param>
/// <param name="Code">As HTTP has it; 0 when nobody answered.</param>
/// <param name="MayHaveWorked">Nobody knows whether it was done: no answer came after the question was handed over.</param>
public sealed record BotAnswer(JsonElement? Result, int Code, string Words, TimeSpan? RetryAfter = null, long? MigratedTo = null, bool MayHaveWorked = false)
{
    /// <summary>Whether it was done.</summary>
    public bool IsOk => Result is not null;

    /// <summary>How it looks on the channel's light.</summary>
    public ChannelTroubled Trouble() => new(Code switch
    {
        401 or 404 => ChannelTrouble.Refused,
        409 => ChannelTrouble.Contested,
        0 or >= 500 => ChannelTrouble.Unreachable,
        _ => ChannelTrouble.Other,
    }, Words, RetryAfter);
}

/// <summary>The methods of Telegram's Bot API that we need. Tokens stand in its addresses, so neither addresses nor exceptions of it are ever logged.</summary>
public sealed class BotApi(IHttpClientFactory clients, ZvenoSettings settings)
{
    /// <summary>Under this name the factory makes its client.</summary>
    public const string Client = "telegram";

    /// <summary>So long an answer is waited for; a sending's claim lasts longer.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30), PatienceWithFile = TimeSpan.FromSeconds(100);

    /// <summary>Larger files a bot is not given (bytes).</summary>
    public const long MostDown = 20L * 1024 * 1024;

    static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>Calls a method.</summary>
    /// <param name="waits">Longer than the usual patience: a long poll.</param>
    public Task<BotAnswer> Call(string token, string method, object body, CancellationToken stop, TimeSpan waits = default) =>
        Post(token, method, JsonContent.Create(body, options: Wire), Patience + waits, stop);

    /// <summary>Sends a file.</summary>
    public async Task<BotAnswer> Upload(string token, string method, IEnumerable<(string Name, string Value)> fields, string field, OutgoingFile file, CancellationToken stop)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        await using var bytes = file.Open();
        form.Add(new StreamContent(bytes), field, file.Name);
        return await Post(token, method, form, PatienceWithFile, stop);
    }

    /// <summary>The bytes of a file whose path the API told.</summary>
    /// <exception cref="ChannelTroubled">Not now.</exception>
    public async Task<byte[]> Download(string token, string path, CancellationToken stop)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(PatienceWithFile);
            using var client = clients.CreateClient(Client);
            client.MaxResponseContentBufferSize = MostDown + 1024;
            return await client.GetByteArrayAsync(new Uri($"{settings.TelegramApi.TrimEnd('/')}/file/bot{token}/{path}"), patience.Token);
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            throw new ChannelTroubled(ChannelTrouble.Unreachable, "The file did not come.");
        }
    }

    async Task<BotAnswer> Post(string token, string method, HttpContent content, TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.PostAsync(new Uri($"{settings.TelegramApi.TrimEnd('/')}/bot{token}/{method}"), content, limit.Token);
            await using var body = await answer.Content.ReadAsStreamAsync(limit.Token);
            using var json = await JsonDocument.ParseAsync(body, Deep, limit.Token);
            return Read(json.RootElement, answer.StatusCode);
        }
        catch (HttpRequestException failed)
        {
            var never = failed.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return new BotAnswer(null, 0, never ? "Nobody answers at the Bot API." : "The connection broke before an answer.", MayHaveWorked: !never);
        }
        catch (JsonException)
        {
            return new BotAnswer(null, 0, "The answer was no JSON.", MayHaveWorked: true);
        }
        catch (Exception failed) when (failed is IOException || (failed is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new BotAnswer(null, 0, $"No answer within {patience.TotalSeconds:0} s.", MayHaveWorked: true);
        }
    }

    static BotAnswer Read(JsonElement root, HttpStatusCode status)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException();
        if (root.TryGetProperty("ok", out var ok) && ok.ValueKind == JsonValueKind.True && root.TryGetProperty("result", out var result)) return new BotAnswer(result.Clone(), (int)status, "");
        var code = root.TryGetProperty("error_code", out var given) && given.TryGetInt32(out var number) ? number : (int)status;
        var words = root.TryGetProperty("description", out var said) && said.ValueKind == JsonValueKind.String ? said.GetString()! : $"HTTP {(int)status}";
        var more = root.TryGetProperty("parameters", out var parameters) && parameters.ValueKind == JsonValueKind.Object ? parameters : default(JsonElement?);
        TimeSpan? after = more?.TryGetProperty("retry_after", out var seconds) == true && seconds.TryGetInt32(out var wait) ? TimeSpan.FromSeconds(Math.Clamp(wait, 1, 3600)) : null;
        long? moved = more?.TryGetProperty("migrate_to_chat_id", out var to) == true && to.TryGetInt64(out var chat) ? chat : null;
        return new BotAnswer(null, code, words, after, moved, MayHaveWorked: code >= 500);
    }
}
