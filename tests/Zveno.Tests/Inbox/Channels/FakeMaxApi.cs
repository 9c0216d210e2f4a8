using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Zveno.Tests;

/// <summary>A bot at a MAX of our own: updates with a marker, messages that arrived, uploads, and answers that its owner puts in the way.</summary>
sealed class FakeMaxBot(long id)
{
    readonly Lock _turn = new();

    public static readonly ConcurrentDictionary<string, FakeMaxBot> All = new(StringComparer.Ordinal);

    static long s_next = 900_000;

    public string Token { get; } = $"max-token-of-bot-{id}";
    public long Id => id;
    public bool IsRevoked { get; set; }

    /// <summary>All that ever came; the marker counts them.</summary>
    public List<JsonObject> Updates { get; } = [];
    public List<(string To, JsonObject Body)> Arrived { get; } = [];

    /// <summary>Answers to the next messages instead of the usual; null does the work and loses the answer.</summary>
    public Queue<(HttpStatusCode, string)?> Instead { get; } = new();
    public List<string> Handed { get; } = [];

    /// <summary>Doors it was told of, and the secret that it bears there.</summary>
    public Dictionary<string, string> Doors { get; } = [];

    int _mid;

    public static FakeMaxBot Make()
    {
        var bot = new FakeMaxBot(Interlocked.Increment(ref s_next));
        All[bot.Token] = bot;
        return bot;
    }

    public (HttpStatusCode Status, string? Body) Answer(HttpMethod verb, string path, IReadOnlyDictionary<string, string> query, JsonObject body)
    {
        lock (_turn)
        {
            if (IsRevoked) return (HttpStatusCode.Unauthorized, """{"code":"verify.token","message":"Invalid access_token"}""");
            if (verb == HttpMethod.Get && path == "me") return Ok(new() { ["user_id"] = id, ["first_name"] = "Звено", ["username"] = $"zveno{id}_bot", ["is_bot"] = true });
            if (verb == HttpMethod.Get && path == "updates")
            {
                var from = query.TryGetValue("marker", out var marker) ? int.Parse(marker, System.Globalization.CultureInfo.InvariantCulture) : 0;
                return Ok(new() { ["updates"] = new JsonArray([.. Updates.Skip(from).Take(100).Select(x => x.DeepClone())]), ["marker"] = Math.Min(Updates.Count, from + 100) });
            }
            if (path == "subscriptions") return Subscribed(verb, query, body);
            if (path == "uploads") return Ok(new() { ["url"] = $"https://upload.max.example/{Token}" });
            if (verb != HttpMethod.Post || path != "messages") return (HttpStatusCode.NotFound, """{"code":"not.found","message":"Not found"}""");
            if (body["text"]?.GetValue<string>().Length > 4000) return (HttpStatusCode.BadRequest, """{"code":"proto.payload","message":"text is too long"}""");
            (HttpStatusCode, string)? instead = null;
            if (Instead.TryDequeue(out instead) && instead is { } given) return given;
            var lost = instead is null && _loses;
            _loses = false;
            Arrived.Add((query.TryGetValue("chat_id", out var chat) ? "chat:" + chat : query["user_id"], body));
            return lost ? (HttpStatusCode.OK, null) : Ok(new() { ["message"] = new JsonObject { ["body"] = new JsonObject { ["mid"] = $"mid.our.{++_mid}", ["text"] = body["text"]?.DeepClone() } } });
        }
    }

    (HttpStatusCode, string) Subscribed(HttpMethod verb, IReadOnlyDictionary<string, string> query, JsonObject body)
    {
        if (verb == HttpMethod.Get) return Ok(new() { ["subscriptions"] = new JsonArray([.. Doors.Keys.Select(x => new JsonObject { ["url"] = x, ["time"] = 1 })]) });
        if (verb == HttpMethod.Delete) return Ok(new() { ["success"] = Doors.Remove(query["url"]) });
        Doors[body["url"]!.GetValue<string>()] = body["secret"]!.GetValue<string>();
        return Ok(new() { ["success"] = true });
    }

    bool _loses;

    /// <summary>The next message arrives, and its answer is lost.</summary>
    public void LoseNext() => _loses = true;

    static (HttpStatusCode, string) Ok(JsonObject body) => (HttpStatusCode.OK, body.ToJsonString());
}

/// <summary>Takes what the product sends to MAX to the bot that it is for.</summary>
sealed class FakeMaxApi : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (address.Host == "upload.max.example")
        {
            if (request.Headers.Contains("Authorization")) return new(HttpStatusCode.BadRequest);           // the token is MAX's own, not its stores'
            FakeMaxBot.All[address.AbsolutePath.Trim('/')].Handed.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return Json(HttpStatusCode.OK, """{"token":"file-token"}""");
        }
        if (address.Host == "files.max.example") return new(HttpStatusCode.OK) { Content = new ByteArrayContent("содержимое"u8.ToArray()) };
        var token = request.Headers.TryGetValues("Authorization", out var given) ? given.Single() : "";
        if (!FakeMaxBot.All.TryGetValue(token, out var bot)) return Json(HttpStatusCode.Unauthorized, """{"code":"verify.token","message":"Invalid access_token"}""");
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Split('=', 2)).ToDictionary(x => x[0], x => Uri.UnescapeDataString(x[1]));
        var body = request.Content is null ? [] : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
        var (status, said) = bot.Answer(request.Method, address.AbsolutePath.Trim('/'), query, body);
        return said is null ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : Json(status, said);
    }

    static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
