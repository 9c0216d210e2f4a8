using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Somebody at the product: a browser with a session, a program with a token, a guest with a link.</summary>
public sealed class Actor
{
    readonly HttpClient _http;
    readonly string? _token;

    Actor(HttpClient http, string? token) => (_http, _token) = (http, token);

    /// <summary>A signed-in browser.</summary>
    public Actor(WebApplicationFactory<Program> app, string session) : this(Client(app), AccessKey.ForgeryTokenOf(session)) =>
        _http.DefaultRequestHeaders.Add("Cookie", $"{DeskGate.Cookie}={session}");

    public static Actor WithToken(WebApplicationFactory<Program> app, string token)
    {
        var actor = new Actor(Client(app), null);
        actor._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return actor;
    }

    /// <summary>Nobody in particular; with a link, its forgery token is sent along with forms.</summary>
    public static Actor Anonymous(WebApplicationFactory<Program> app, string? link) => new(Client(app), link is null ? null : AccessKey.ForgeryTokenOf(link));

    static HttpClient Client(WebApplicationFactory<Program> app)
    {
        var client = app.CreateClient(new() { BaseAddress = app.ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add(AddressFilter.Header, new IPAddress(Guid.CreateVersion7().ToByteArray()).ToString());
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        return client;
    }

    /// <summary>Sends anything.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Sends anything, with the token that our own pages send.</summary>
    public Task<HttpResponseMessage> SendAsOurs(HttpRequestMessage request)
    {
        if (_token is not null) request.Headers.Add(Forgery.Header, _token);
        return Send(request);
    }

    /// <summary>Opens a stream of events and reads it line by line as it comes.</summary>
    public async Task<StreamReader> Listen(string url)
    {
        var answer = await _http.SendAsync(new HttpRequestMessage(HttpMethod.Get, url), HttpCompletionOption.ResponseHeadersRead);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"GET {url}: {(int)answer.StatusCode}");
        return new StreamReader(await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>Opens an address.</summary>
    public Task<HttpResponseMessage> Get(string url, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        return Send(request);
    }

    /// <summary>Opens a page and reads it; fails with the status and body when it is not there.</summary>
    public async Task<IHtmlDocument> Page(string url)
    {
        var answer = await Get(url);
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"GET {url}: {(int)answer.StatusCode} {body}");
        return await new HtmlParser().ParseDocumentAsync(body);
    }

    /// <summary>Fetches a fragment as our scripts do.</summary>
    public async Task<IHtmlDocument> Piece(string url)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Add("HX-Request", "true");
        return await Read(url, await Send(request));
    }

    /// <summary>Posts as our scripts do and reads the fragments of the answer.</summary>
    public async Task<IHtmlDocument> PieceOf(string url, object? body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url);
        if (body is not null) request.Content = JsonContent.Create(body, options: Json.Wire);
        request.Headers.Add("HX-Request", "true");
        request.Headers.Accept.ParseAdd("text/html");
        if (_token is not null) request.Headers.Add(Forgery.Header, _token);
        return await Read(url, await Send(request));
    }

    static async Task<IHtmlDocument> Read(string url, HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{url}: {(int)answer.StatusCode} {body}");
        return await new HtmlParser().ParseDocumentAsync(body);
    }

    /// <summary>Posts JSON as our scripts and the API's programs do.</summary>
    public Task<HttpResponseMessage> Post(string url, object? body = null, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(body ?? new { }, options: Json.Wire) };
        request.Headers.Accept.ParseAdd("application/json");
        if (_token is not null) request.Headers.Add(Forgery.Header, _token);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return Send(request);
    }

    /// <summary>Posts a form as a browser without scripts does.</summary>
    public Task<HttpResponseMessage> Submit(string url, HttpContent form)
    {
        if (_token is not null) url += (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"{Forgery.Field}={_token}";
        return Send(new HttpRequestMessage(HttpMethod.Post, url) { Content = form });
    }

    /// <summary>Posts a form as our scripts do and expects success; the JSON of the answer.</summary>
    public async Task<JsonNode> Sends(string url, HttpContent form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = form };
        request.Headers.Accept.ParseAdd("application/json");
        if (_token is not null) request.Headers.Add(Forgery.Header, _token);
        var answer = await Send(request);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"POST {url}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Posts a form of plain fields.</summary>
    public Task<HttpResponseMessage> Submit(string url, params (string Name, string Value)[] fields) =>
        Submit(url, new FormUrlEncodedContent(fields.Select(x => KeyValuePair.Create(x.Name, x.Value))));

    /// <summary>Posts and expects success; the JSON of the answer.</summary>
    public async Task<JsonNode> Does(string url, object? body = null, string? key = null)
    {
        var answer = await Post(url, body, key);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"POST {url}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    /// <summary>Posts and expects a refusal; its sentence.</summary>
    public async Task<string> IsRefused(string url, object? body = null, int status = 422)
    {
        var answer = await Post(url, body);
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode != status) throw new InvalidOperationException($"POST {url}: expected {status}, was {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!["detail"]!.GetValue<string>();
    }

    /// <summary>Reads JSON.</summary>
    public async Task<JsonNode> Ask(string url)
    {
        var answer = await Get(url, "application/json");
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"GET {url}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
