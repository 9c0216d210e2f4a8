using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zveno.Tests;

/// <summary>A mail service's token endpoint: gives an access token and another refresh token for the one that it knows, or refuses.</summary>
sealed class FakeTokens
{
    public static readonly ConcurrentDictionary<string, FakeTokens> All = new(StringComparer.Ordinal);

    static int s_next;

    int _given;

    public string Host { get; } = $"oauth-{Interlocked.Increment(ref s_next)}.example";
    public string Address => $"https://{Host}/token";

    /// <summary>The refresh token that it takes; null when access was withdrawn.</summary>
    public string? Takes { get; set; } = "r-0";

    /// <summary>What it was asked, as forms.</summary>
    public List<string> Asked { get; } = [];

    public static FakeTokens Make()
    {
        var made = new FakeTokens();
        All[made.Host] = made;
        return made;
    }

    public HttpResponseMessage Answer(string form)
    {
        Asked.Add(form);
        if (Takes is null || !form.Contains($"refresh_token={Takes}&", StringComparison.Ordinal)) return Json(HttpStatusCode.BadRequest, """{"error":"invalid_grant","error_description":"expired_token"}""");
        Takes = $"r-{++_given}";
        return Json(HttpStatusCode.OK, $$"""{"access_token":"at-{{_given}}","expires_in":3600,"refresh_token":"{{Takes}}"}""");
    }

    static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}

/// <summary>Takes what is asked for tokens to the endpoint that it is for.</summary>
sealed class FakeTokensHandler : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        FakeTokens.All.TryGetValue(request.RequestUri!.Host, out var door) ? door.Answer(await request.Content!.ReadAsStringAsync(cancellationToken)) : throw new HttpRequestException(HttpRequestError.NameResolutionError);
}

/// <summary>A mail server that writes down by which token it is entered, and shows no folder.</summary>
sealed class TokenImap : IDisposable
{
    readonly TcpListener _door = new(IPAddress.Loopback, 0);

    public TokenImap()
    {
        _door.Start();
        _ = Serve();
    }

    public int Port => ((IPEndPoint)_door.LocalEndpoint).Port;

    /// <summary>The tokens, in order.</summary>
    public ConcurrentQueue<string> Entered { get; } = new();

    async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _door.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                await stream.WriteAsync("* OK ready\r\n"u8.ToArray());
                while (await reader.ReadLineAsync() is { } line)
                {
                    var words = line.Split(' ');
                    if (words[1] == "AUTHENTICATE") Entered.Enqueue(Encoding.UTF8.GetString(Convert.FromBase64String(words[3])).Split("Bearer ")[1].TrimEnd('\u0001'));
                    var answer = words[1] switch { "CAPABILITY" => "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\n", "LOGOUT" => "* BYE\r\n", _ => "" };
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"{answer}{words[0]} {(words[1] == "EXAMINE" ? "NO no such folder" : "OK")}\r\n"));
                }
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException) { }         // the story is over
    }

    public void Dispose() => _door.Dispose();
}
