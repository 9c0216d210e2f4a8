using Microsoft.AspNetCore.Components;

namespace Zveno.Platform;

/// <summary>One piece of a page that can be replaced: a component whose root element carries <paramref name="Id"/>.</summary>
/// <param name="Component">The component.</param>
/// <param name="Model">Its model.</param>
/// <param name="Id">DOM id that it replaces.</param>
/// <param name="Swap">How htmx puts it there.</param>
public sealed record Fragment(Type Component, object Model, string Id, string Swap = "outerMorph");

/// <summary>
/// What a verb answers: fragments to our own scripts, JSON to the API and to fetch, a redirect to a plain form.
/// One handler serves all three.
/// </summary>
public sealed class Answer : IResult
{
    IReadOnlyList<Fragment> _fragments = [];
    Func<object?>? _json;
    string? _goTo;
    (Type Component, object Model)? _page;
    int _status = StatusCodes.Status200OK;
    string? _location;
    (string Text, string? Undo, object? With)? _toast;
    ToastOffer? _offer;

    /// <summary>A whole page; or its JSON where that is asked for.</summary>
    public static Answer Page<T>(object model, int status = StatusCodes.Status200OK) where T : IComponent => new() { _page = (typeof(T), model), _status = status };

    /// <summary>Pieces of the page that changed.</summary>
    public static Answer Fragments(params IReadOnlyList<Fragment> fragments) => new() { _fragments = fragments };

    /// <summary>Go there and look: a redirect.</summary>
    public static Answer GoTo(string url) => new() { _goTo = url };

    /// <summary>Done, nothing to show.</summary>
    public static Answer Done() => new();

    /// <summary>What the API and fetch get; made only when asked for.</summary>
    public Answer OrJson(Func<object?> json) { _json = json; return this; }

    /// <summary>Where a plain form, without scripts, ends up.</summary>
    public Answer OrGoTo(string url) { _goTo = url; return this; }

    /// <summary>Says in the API that something was made, and where it is.</summary>
    public Answer Created(string location) { (_location, _status) = (location, StatusCodes.Status201Created); return this; }

    /// <summary>Says in the API that something was made.</summary>
    internal Answer AsCreated() { if (_status == StatusCodes.Status200OK) _status = StatusCodes.Status201Created; return this; }

    /// <summary>Says what happened at the foot of the page, with an address that takes it back.</summary>
    /// <param name="with">What is sent there, as fields of a form.</param>
    public Answer Say(string sentence, string? undo = null, object? with = null) { _toast = (sentence, undo, with); return this; }

    /// <summary>Offers something more to do, as a button in what is said at the foot of the page.</summary>
    /// <param name="with">What is sent there, as fields of a form.</param>
    public Answer Offer(string words, string url, object? with = null) { _offer = new ToastOffer(words, url, with); return this; }

    /// <summary>Whether the caller wants JSON: the API, or fetch.</summary>
    public static bool WantsJson(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<AccessPolicy>()?.Access is Access.Api or Access.Hook
        || http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || http.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the caller is htmx.</summary>
    public static bool WantsFragment(HttpContext http) => http.Request.Headers.ContainsKey("HX-Request");

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = _status;
        if (WantsJson(httpContext)) { await Json(httpContext); return; }
        if (_page is { } page) { await Html.Write(httpContext, page.Component, page.Model); return; }
        if (_goTo is not null && _toast is { } said && (_fragments.Count == 0 || !WantsFragment(httpContext))) Said.Leave(httpContext, said.Text, said.Undo, said.With);
        if (WantsFragment(httpContext)) { await Pieces(httpContext); return; }
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = _goTo ?? SafeReferer(httpContext);
    }

    async Task Json(HttpContext http)
    {
        if (_location is not null) http.Response.Headers.Location = _location;
        var value = _json?.Invoke();
        if (value is null) { http.Response.StatusCode = StatusCodes.Status204NoContent; return; }
        await http.Response.WriteAsJsonAsync(value, value.GetType(), Platform.Json.Wire);
    }

    async Task Pieces(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status200OK;
        if (_fragments.Count == 0 && _goTo is not null)
        {
            http.Response.Headers["HX-Redirect"] = _goTo;
            return;
        }
        var pieces = _fragments.Select(x => (x.Component, x.Model, (string?)$"#{x.Id}", x.Swap)).ToList();
        if (_toast is { } toast) pieces.Add((typeof(ToastView), new ToastModel(toast.Text, false, toast.Undo, toast.With, _offer, http.Request.Headers.ContainsKey(ToastModel.TakesBack)), "#toasts", "beforeend"));
        await Html.WritePieces(http, pieces);
    }

    static string SafeReferer(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer.ToString(), UriKind.Absolute, out var from) && from.Authority == http.Request.Host.Value ? from.PathAndQuery : "/";
}
