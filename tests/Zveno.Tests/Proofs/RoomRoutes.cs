using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Everything that a room sends, route by route: a new route must be told here what to open, or the proofs fail.</summary>
static class RoomRoutes
{
    /// <summary>An answer as it went over the wire.</summary>
    public sealed record Sent(string What, int Status, string Headers, byte[] Body, string? Encoding)
    {
        public string Text => System.Text.Encoding.UTF8.GetString(Body);
    }

    /// <summary>All room routes of the product, by verb.</summary>
    public static IReadOnlyList<string> All(World world) => [.. world.App.Services.GetServices<EndpointDataSource>().SelectMany(x => x.Endpoints).OfType<RouteEndpoint>()
        .Where(x => x.Metadata.GetMetadata<AccessPolicy>()?.Access == Access.Room)
        .SelectMany(x => x.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(verb => verb != "HEAD").Select(verb => $"{verb} {x.RoutePattern.RawText}"))];

    /// <summary>Opens everything that can be read in the room of <paramref name="link"/>: pages, JSON, files; HEAD too.</summary>
    public static async Task<IReadOnlyList<Sent>> Read(World world, string link, bool everyWay = true)
    {
        var guest = world.Guest(link);
        var sent = new List<Sent>();
        var known = new HashSet<string> { "GET /r/{link}/live", "POST /r/{link}/wishes/{wish}/move", "POST /r/{link}/questions", "POST /r/{link}/plans/{plan}/agree", "POST /r/{link}/plans/{plan}/return", "POST /r/{link}/answers/{answer}/found", "POST /r/{link}/pin", "POST /r/{link}/opened", "POST /r/{link}/messages/{message}/rate", "POST /r/{link}/approvals/{approval}/answer", "POST /r/{link}/package/choice", "POST /r/{link}/table", "POST /r/{link}/table/revoke", "POST /r/{link}/colleagues", "POST /r/{link}/notices", "POST /r/{link}/room.xlsx/taken" };       // the stream and the form have tests of their own beside this
        var room = await guest.Ask($"/r/{link}");
        var files = new List<string>();             // of whole talks: the first page shows their last words only
        foreach (var talk in room["talks"]!.AsArray())
            files.AddRange((await guest.Ask($"/r/{link}/talks/{talk!["id"]}?all=true"))["talk"]!["messages"]!.AsArray().SelectMany(x => x!["files"]!.AsArray()).Select(x => x!["id"]!.GetValue<string>()));
        foreach (var route in All(world).Where(x => !known.Contains(x)))
            foreach (var path in Paths(route["GET ".Length..], link, room, files))
                foreach (var accept in (string?[])[null, "application/json"])
                    foreach (var encoding in everyWay ? (string?[])[null, "gzip", "br"] : [null])
                    {
                        sent.Add(await Open(guest, HttpMethod.Get, path, accept, encoding));
                        if (everyWay && encoding is null) sent.Add(await Open(guest, HttpMethod.Head, path, accept, null));
                    }
        return sent;
    }

    /// <summary>Sends everything that can be sent to the room of <paramref name="link"/>, right and wrong, as a form without scripts and as JSON: what it answers.</summary>
    public static async Task<IReadOnlyList<Sent>> Write(World world, string link)
    {
        var guest = world.Guest(link);
        var sent = new List<Sent>();
        var room = await guest.Ask($"/r/{link}");
        var messages = new List<string>();
        foreach (var talk in room["talks"]!.AsArray())
            messages.AddRange((await guest.Ask($"/r/{link}/talks/{talk!["id"]}?all=true"))["talk"]!["messages"]!.AsArray().Where(x => x!["rate"] is not null).Select(x => x!["rate"]!.GetValue<string>()));
        foreach (var route in All(world).Where(x => x.StartsWith("POST", StringComparison.Ordinal)))
            foreach (var (path, said) in Forms(route["POST ".Length..], link, room, messages))
            {
                sent.Add(await Read($"{route} as JSON", await guest.Post(path, said)));
                sent.Add(await Read($"{route} as a form", await guest.Submit(path, [.. said.Select(x => (x.Key, x.Value.ToString()!))])));
            }
        return sent;
    }

    static IEnumerable<(string Path, Dictionary<string, object> Said)> Forms(string route, string link, System.Text.Json.Nodes.JsonNode room, IReadOnlyList<string> messages)
    {
        const string nothing = "AAAAAAAAAAAAAAAA";
        var project = room["project"]?["id"]?.GetValue<string>() ?? nothing;
        IEnumerable<string> ids(string list) => room[list]!.AsArray().Select(x => x!["id"]!.GetValue<string>()).Append(nothing);
        IEnumerable<(string, Dictionary<string, object>)> each(IEnumerable<string> paths, params Dictionary<string, object>[] forms) => paths.SelectMany(path => forms.Select(x => (path.Replace("{link}", link, StringComparison.Ordinal), x)));
        return route switch
        {
            "/r/{link}/questions" => each([route], new() { ["text"] = "" }, new() { ["text"] = new string('я', 100_000) }, new() { ["text"] = "Куда?", ["project"] = nothing }, new() { ["text"] = "Куда?", ["talk"] = nothing },
                new() { ["text"] = "Ещё одно", ["project"] = project }, new() { ["text"] = "Пожелание", ["project"] = project, ["wish"] = true }, new() { ["text"] = "И ещё", ["talk"] = room["talks"]![0]!["id"]!.GetValue<string>() }),
            "/r/{link}/approvals/{approval}/answer" => each(ids("approvals").Select(x => route.Replace("{approval}", x, StringComparison.Ordinal)), new() { ["agreed"] = false, ["comment"] = "" }, new() { ["agreed"] = true }, new() { ["agreed"] = false, ["comment"] = "Передумала" }),
            "/r/{link}/plans/{plan}/agree" => each(ids("plans").Select(x => route.Replace("{plan}", x, StringComparison.Ordinal)), new() { ["version"] = 99 }, new() { ["version"] = 1, ["line"] = nothing }, new() { ["version"] = 1 }),
            "/r/{link}/plans/{plan}/return" => each(ids("plans").Select(x => route.Replace("{plan}", x, StringComparison.Ordinal)), new Dictionary<string, object> { ["version"] = 1, ["line"] = nothing, ["comment"] = "Нет" }),
            "/r/{link}/package/choice" => each([route], new() { ["project"] = project, ["month"] = "2026-11", ["choice"] = "moreHours" }, new() { ["project"] = project, ["month"] = "2030-01", ["choice"] = "stop" }, new() { ["project"] = nothing, ["month"] = "2026-11", ["choice"] = "stop" }),
            "/r/{link}/messages/{message}/rate" => each(messages.Append(nothing).Select(x => route.Replace("{message}", x, StringComparison.Ordinal)), new() { ["helped"] = true }, new() { ["helped"] = false }),
            "/r/{link}/wishes/{wish}/move" => each(ids("wishes").Select(x => route.Replace("{wish}", x, StringComparison.Ordinal)), new() { ["up"] = true }, new() { ["up"] = false }),
            "/r/{link}/answers/{answer}/found" => each([route.Replace("{answer}", nothing, StringComparison.Ordinal)], new Dictionary<string, object> { ["text"] = "Когда?" }),
            "/r/{link}/pin" => each([route], new Dictionary<string, object> { ["pin"] = "0000" }),
            "/r/{link}/colleagues" => each([route], new() { ["name"] = "", ["email"] = "не почта" }, new() { ["name"] = "Пётр Лавров", ["email"] = "lavrov@auto.example" }),
            "/r/{link}/notices" => each([route], new() { ["choice"] = "telegram" }, new() { ["choice"] = "weekly" }),
            "/r/{link}/opened" or "/r/{link}/table" or "/r/{link}/table/revoke" or "/r/{link}/room.xlsx/taken" => each([route], new Dictionary<string, object>()),
            _ => throw new InvalidOperationException($"Tell the proofs what to send to {route}."),
        };
    }

    static IEnumerable<string> Paths(string route, string link, System.Text.Json.Nodes.JsonNode room, IReadOnlyList<string> files)
    {
        var at = $"/r/{link}";
        var tasks = room["stages"]!.AsArray().SelectMany(x => x!["tasks"]!.AsArray()).Select(x => x!["id"]!.GetValue<string>());
        var talks = room["talks"]!.AsArray();
        var projects = room["projects"]!.AsArray().Select(x => x!["id"]!.GetValue<string>());
        return route switch
        {
            "/r/{link}" => [at, .. projects.Select(x => $"{at}?project={x}"), $"{at}?asked=true", .. tasks.Select(x => $"{at}?about={x}")],
            "/r/{link}/board" => [$"{at}/board", .. projects.Select(x => $"{at}/board?project={x}"), .. room["stages"]!.AsArray().Select(x => $"{at}/board?project={room["project"]!["id"]}&stage={x!["id"]}&page=1"), $"{at}/board?stage=AAAAAAAAAAAAAAAA"],
            "/r/{link}/backlog" => [$"{at}/backlog", .. projects.Select(x => $"{at}/backlog?project={x}")],
            "/r/{link}/schedule" => [$"{at}/schedule", .. projects.Select(x => $"{at}/schedule?project={x}")],
            "/r/{link}/hours" => [$"{at}/hours", .. projects.Select(x => $"{at}/hours?project={x}&month=2026-10-01")],
            "/r/{link}/documents" => [$"{at}/documents", .. projects.Select(x => $"{at}/documents?project={x}&page=1"), $"{at}/documents?page=2"],
            "/r/{link}/decisions" => [$"{at}/decisions", .. projects.Select(x => $"{at}/decisions?project={x}&page=1"), $"{at}/decisions?page=2"],
            "/r/{link}/sheets" => [$"{at}/sheets"],
            "/r/{link}/you" => [$"{at}/you", $"{at}/you?named=true&chosen=true"],
            "/r/{link}/room.xlsx" => [$"{at}/room.xlsx"],
            "/r/{link}/sheets/{sheet}.csv" => [.. Enum.GetNames<Zveno.Room.RoomSheetKind>().Select(x => $"{at}/sheets/{x.ToLowerInvariant()}.csv"), $"{at}/sheets/0.csv"],
            "/r/{link}/app.webmanifest" => [$"{at}/app.webmanifest"],
            "/r/{link}/calendar.ics" => [$"{at}/calendar.ics"],
            "/r/{link}/metrics" => [$"{at}/metrics", .. projects.Select(x => $"{at}/metrics?project={x}")],
            "/r/{link}/tasks/{task}" => [.. tasks.Select(x => $"{at}/tasks/{x}"), $"{at}/tasks/AAAAAAAAAAAAAAAA"],
            "/r/{link}/plans/{plan}" => [.. room["plans"]!.AsArray().SelectMany(x => new[] { $"{at}/plans/{x!["id"]}", $"{at}/plans/{x["id"]}?answered=true" }), $"{at}/plans/AAAAAAAAAAAAAAAA"],
            "/r/{link}/talks" => [$"{at}/talks", .. projects.Select(x => $"{at}/talks?project={x}&page=1"), $"{at}/talks?page=2"],
            "/r/{link}/talks/{talk}" => [.. talks.SelectMany(x => new[] { $"{at}/talks/{x!["id"]}", $"{at}/talks/{x["id"]}?all=true" }), $"{at}/talks/AAAAAAAAAAAAAAAA"],
            "/r/{link}/answers" => [$"{at}/answers", $"{at}/answers?q={Uri.EscapeDataString("Когда будет готов отчёт?")}", $"{at}/answers?q=jnx`n"],
            "/r/{link}/files/{file}" => [.. files.Select(x => $"{at}/files/{x}"), $"{at}/files/AAAAAAAAAAAAAAAA"],
            "/r/{link}/{**elsewhere}" => [$"{at}/questions", $"{at}/nowhere/at/all"],
            _ => throw new InvalidOperationException($"Tell the proofs what to open at {route}."),
        };
    }

    static async Task<Sent> Open(Actor guest, HttpMethod verb, string path, string? accept, string? encoding)
    {
        var request = new HttpRequestMessage(verb, path);
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await Read($"{verb} {path} {accept} {encoding}", await guest.Send(request));
    }

    static async Task<Sent> Read(string what, HttpResponseMessage answer)
    {
        var headers = new StringBuilder();
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).OrderBy(x => x.Key, StringComparer.Ordinal)) headers.Append(name).Append(": ").AppendJoin(",", values).Append('\n');
        return new Sent(what, (int)answer.StatusCode, headers.ToString(), await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }
}
