using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>
/// A Bot API of our own: bots by their tokens, each with its updates, chats and whims. It duplicates, reorders, delays, does the work and loses the answer,
/// and says 429, as its owner tells it.
/// </summary>
sealed class FakeBot(long id)
{
    readonly Lock _turn = new();

    /// <summary>All bots of the run, by token.</summary>
    public static readonly ConcurrentDictionary<string, FakeBot> All = new(StringComparer.Ordinal);

    static long s_next = 7_000_000;

    public string Token { get; } = $"{id}:{new string('A', 20)}{id}";
    public long Id => id;
    public bool IsRevoked { get; set; }

    /// <summary>What waits to be fetched.</summary>
    public List<JsonObject> Updates { get; } = [];

    /// <summary>What arrived at chats: (chat, thread, text, number).</summary>
    public List<(string Chat, long? Thread, string Text, long Number, JsonObject Body)> Arrived { get; } = [];

    /// <summary>Topics that are there, by chat and number.</summary>
    public Dictionary<(string Chat, long Thread), string> Topics { get; } = [];

    /// <summary>Answers to the next calls of a method instead of the usual; a null one does the work and loses the answer.</summary>
    public Dictionary<string, Queue<string?>> Instead { get; } = new(StringComparer.Ordinal);

    /// <summary>What a poll gets of what waits; the whim of a bad day.</summary>
    public Func<IReadOnlyList<JsonObject>, IReadOnlyList<JsonObject>> Whim { get; set; } = x => x;

    /// <summary>Files by id.</summary>
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);
    public List<long?> Offsets { get; } = [];
    public string? Hook { get; private set; }
    public string? HookSecret { get; private set; }

    long _number = 10_000;

    public static FakeBot Make()
    {
        var bot = new FakeBot(Interlocked.Increment(ref s_next));
        All[bot.Token] = bot;
        return bot;
    }

    /// <summary>Has the next call of a method answered otherwise.</summary>
    public void Next(string method, string? answer)
    {
        lock (_turn) (Instead.TryGetValue(method, out var queue) ? queue : Instead[method] = new()).Enqueue(answer);
    }

    public (HttpStatusCode, string?) Answer(string method, JsonObject body)
    {
        lock (_turn)
        {
            if (IsRevoked) return (HttpStatusCode.Unauthorized, """{"ok":false,"error_code":401,"description":"Unauthorized"}""");
            if (BotSpecification.Wrong(method, body) is { } wrong) return No(400, "Bad Request: " + wrong);
            if (Instead.TryGetValue(method, out var queue) && queue.TryDequeue(out var instead))
            {
                if (instead is not null) return (HttpStatusCode.OK, instead);
                Do(method, body);
                return (HttpStatusCode.OK, null);
            }
            var (status, said) = Do(method, body);
            return (status, said);
        }
    }

    (HttpStatusCode, string) Do(string method, JsonObject body) => method switch
    {
        "getMe" => Ok(new JsonObject { ["id"] = id, ["is_bot"] = true, ["first_name"] = "Звено", ["username"] = $"zveno{id}_bot" }),
        "getUpdates" => Ok(Fetched(body)),
        "sendMessage" => Sent(body, body["text"]!.GetValue<string>()),
        "sendDocument" => Sent(body, "file " + body["document"]!.GetValue<string>()),
        "createForumTopic" => Ok(new JsonObject { ["message_thread_id"] = Topic(body), ["name"] = body["name"]!.GetValue<string>() }),
        "getFile" => Files.ContainsKey(body["file_id"]!.GetValue<string>()) ? Ok(new JsonObject { ["file_id"] = body["file_id"]!.GetValue<string>(), ["file_path"] = "documents/" + body["file_id"]!.GetValue<string>() }) : No(400, "Bad Request: file is too big"),
        "setWebhook" => Hooked(body["url"]!.GetValue<string>(), body["secret_token"]!.GetValue<string>()),
        "deleteWebhook" => Hooked(null, null),
        "getWebhookInfo" => Ok(new JsonObject { ["url"] = Hook ?? "" }),
        _ => No(404, "Not Found"),
    };

    JsonArray Fetched(JsonObject body)
    {
        var offset = body["offset"]?.GetValue<long>();
        Offsets.Add(offset);
        if (offset is { } from) Updates.RemoveAll(x => x["update_id"]!.GetValue<long>() < from);
        return [.. Whim([.. Updates]).Take(100).Select(x => x.DeepClone())];
    }

    (HttpStatusCode, string) Sent(JsonObject body, string text)
    {
        var chat = Text(body["chat_id"]);
        long? thread = body["message_thread_id"] is { } given ? long.Parse(Text(given), CultureInfo.InvariantCulture) : null;
        if (thread is { } topic && !Topics.ContainsKey((chat, topic))) return No(400, "Bad Request: message thread not found");
        Arrived.Add((chat, thread, text, ++_number, body));
        return Ok(new JsonObject { ["message_id"] = _number, ["chat"] = new JsonObject { ["id"] = long.Parse(chat, CultureInfo.InvariantCulture) }, ["date"] = 1 });
    }

    long Topic(JsonObject body)
    {
        Topics[(Text(body["chat_id"]), ++_number)] = body["name"]!.GetValue<string>();
        return _number;
    }

    (HttpStatusCode, string) Hooked(string? url, string? secret)
    {
        (Hook, HookSecret) = (url, secret);
        return Ok(true);
    }

    static string Text(JsonNode? node) => node!.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();

    static (HttpStatusCode, string) Ok(JsonNode result) => (HttpStatusCode.OK, new JsonObject { ["ok"] = true, ["result"] = result }.ToJsonString());

    static (HttpStatusCode, string) No(int code, string words) => ((HttpStatusCode)code, new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = words }.ToJsonString());
}

/// <summary>Takes what the product sends to the Bot API to the bot it is for.</summary>
sealed class FakeBotApi : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var parts = request.RequestUri!.AbsolutePath.Trim('/').Split('/');
        if (parts[0] == "file") return FakeBot.All[parts[1]["bot".Length..]].Files.TryGetValue(parts[^1], out var bytes) ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) } : new(HttpStatusCode.NotFound);
        if (!FakeBot.All.TryGetValue(parts[0]["bot".Length..], out var bot)) return Json(HttpStatusCode.Unauthorized, """{"ok":false,"error_code":401,"description":"Unauthorized"}""");
        var (status, said) = bot.Answer(parts[1], await Body(request, cancellationToken));
        return said is null ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : Json(status, said);
    }

    static async Task<JsonObject> Body(HttpRequestMessage request, CancellationToken stop)
    {
        if (request.Content is not MultipartFormDataContent form) return request.Content is null ? [] : (JsonObject)JsonNode.Parse(await request.Content.ReadAsStringAsync(stop))!;
        var body = new JsonObject();
        foreach (var part in form)
        {
            var name = part.Headers.ContentDisposition!.Name!.Trim('"');
            body[name] = part.Headers.ContentDisposition.FileName is not null ? Encoding.UTF8.GetString(await part.ReadAsByteArrayAsync(stop)) : await part.ReadAsStringAsync(stop);
        }
        return body;
    }

    static HttpResponseMessage Json(HttpStatusCode status, string said) => new(status) { Content = new StringContent(said, Encoding.UTF8, "application/json") };
}
