using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// Whatever is sent to whatever route by whomever, nothing breaks: no status from 500 on, nothing of the inside in a body, and in the API every «no» is a
/// whole problem. Read off the route table, so that a new route is in it by itself.
/// </summary>
public partial class WrongInputTests(Engines engines) : EveryRoute(engines)
{
    readonly List<string> _wrong = [];
    int _tried;

    [EachEngine]
    public async Task What_the_API_answers_is_what_its_description_says(Engine engine)
    {
        var world = await Talked(engine);
        var inputs = new WrongInputs(seed: 1);
        var (compared, other) = (new HashSet<string>(), new List<string>());
        foreach (var endpoint in (await Endpoints(engine)).Where(x => x.Metadata.GetMetadata<AccessPolicy>()!.Access == Access.Api).OrderBy(Ends).ThenBy(x => x.RoutePattern.RawText, StringComparer.Ordinal))
        {
            if (endpoint.Metadata.GetMetadata<IProducesResponseTypeMetadata>() is not { Type: { } said }) continue;
            var verb = Verbs(endpoint).Single();
            var body = verb == "POST" && Input(endpoint) is { } input ? inputs.Bodies(input, Values(world), 0).First() : null;
            var answer = await world.Api(world.Oleg).Send(new HttpRequestMessage(new HttpMethod(verb), Fill(endpoint, world, null)) { Content = body });
            if (!answer.IsSuccessStatusCode) continue;
            compared.Add($"{verb} {endpoint.RoutePattern.RawText}");
            var text = await answer.Content.ReadAsStringAsync();
            if (!IsAsSaid(said, text)) other.Add($"{verb} {endpoint.RoutePattern.RawText}: not {said} but {Short(text)}");
            if (endpoint.Metadata.GetMetadata<IProducesResponseTypeMetadata>()!.StatusCode != (int)answer.StatusCode) other.Add($"{verb} {endpoint.RoutePattern.RawText}: {(int)answer.StatusCode}");
        }
        other.ShouldBeEmpty(string.Join('\n', other));
        compared.Count.ShouldBeGreaterThan(60);
        TestContext.Current.SendDiagnosticMessage($"{engine}: answers of {compared.Count} routes compared with their description");
    }

    [EachEngine]
    public async Task The_description_tells_tokens_refusals_keys_and_answers(Engine engine)
    {
        var world = await Begin(engine);
        var told = await world.Guest().Ask("/openapi/v1.json");
        told["components"]!["securitySchemes"]!["token"]!["scheme"]!.GetValue<string>().ShouldBe("bearer");
        told["components"]!["schemas"]!["Problem"]!["properties"]!.AsObject().Select(x => x.Key).ShouldContain("detail");
        var create = told["paths"]!["/api/v1/tasks"]!["post"]!;
        create["parameters"]!.AsArray().ShouldContain(x => x!["name"]!.GetValue<string>() == "Idempotency-Key");
        create["responses"]!["201"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().ShouldEndWith("/TaskJson");
        create["responses"]!["default"]!["content"]!["application/problem+json"].ShouldNotBeNull();
    }

    [EachEngine]
    public async Task The_description_of_every_body_names_the_fields_that_are_read(Engine engine)
    {
        var told = await (await Begin(engine)).Guest().Ask("/openapi/v1.json");
        var (compared, other) = (0, new List<string>());
        foreach (var endpoint in (await Endpoints(engine)).Where(x => x.Metadata.GetMetadata<AccessPolicy>()!.Access == Access.Api && Verbs(x).Single() == "POST"))
        {
            if (Input(endpoint) is not { } input) continue;
            var content = told["paths"]!["/" + Placeholder().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "{$1}")]!["post"]!["requestBody"]!["content"]!;
            var schema = content["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Split('/')[^1];
            var named = told["components"]!["schemas"]![schema]!["properties"]!.AsObject().Select(x => x.Key).Order(StringComparer.Ordinal).ToList();
            var read = input.GetProperties().Where(x => x.SetMethod is not null && x.GetCustomAttribute<JsonIgnoreAttribute>() is null).Select(x => JsonNamingPolicy.CamelCase.ConvertName(x.Name)).Order(StringComparer.Ordinal).ToList();
            if (!named.SequenceEqual(read)) other.Add($"{endpoint.RoutePattern.RawText}: {schema} says {string.Join(", ", named)}; read are {string.Join(", ", read)}");
            compared++;
        }
        other.ShouldBeEmpty(string.Join('\n', other));
        compared.ShouldBeGreaterThan(200);
    }

    [EachEngine]
    public async Task A_wrong_method_or_content_type_is_told_with_what_is_taken(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Oleg);
        var deleted = await api.Send(new HttpRequestMessage(HttpMethod.Delete, "/api/v1/tasks"));
        ((int)deleted.StatusCode).ShouldBe(405);
        deleted.Content.Headers.Allow.ShouldContain("POST");
        IsProblem(deleted, await deleted.Content.ReadAsStringAsync()).ShouldBeTrue();
        var typed = await api.Send(new HttpRequestMessage(HttpMethod.Post, "/api/v1/tasks") { Content = new StringContent("{}", System.Text.Encoding.UTF8, "text/plain") });
        ((int)typed.StatusCode).ShouldBe(415);
        IsProblem(typed, await typed.Content.ReadAsStringAsync()).ShouldBeTrue();
        ((int)(await api.Get("/api/v1/tasks?after=nothing")).StatusCode).ShouldBe(400);
        ((int)(await api.Get("/api/v1/nothing.json")).StatusCode).ShouldBe(404);
    }

    [EachEngine]
    public async Task Nothing_that_is_sent_breaks_anything_or_shows_the_inside(Engine engine)
    {
        var world = await Talked(engine);
        var inputs = new WrongInputs(seed: 20261116);
        foreach (var endpoint in (await Endpoints(engine)).Where(x => !x.RoutePattern.RawText!.EndsWith("live", StringComparison.Ordinal)).OrderBy(x => Ends(x)).ThenBy(x => x.RoutePattern.RawText, StringComparer.Ordinal))
            foreach (var verb in Verbs(endpoint))
                await Try(endpoint, verb, world, inputs);
        _wrong.ShouldBeEmpty(string.Join('\n', _wrong));
        TestContext.Current.SendDiagnosticMessage($"{engine}: {_tried} wrong requests, none broke anything");
    }

    /// <summary>Those that make people or things go are tried last, so that the others still find them.</summary>
    static bool Ends(RouteEndpoint endpoint) => Ending().IsMatch(endpoint.RoutePattern.RawText!);

    async Task Try(RouteEndpoint endpoint, string verb, World world, WrongInputs inputs)
    {
        var policy = endpoint.Metadata.GetMetadata<AccessPolicy>()!;
        var right = Fill(endpoint, world, null);
        foreach (var parameter in endpoint.RoutePattern.Parameters.Where(x => x.Name != "link"))
        {
            var wrong = Regex.Replace("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), $@"\{{\*?{parameter.Name}[^}}]*\}}", inputs.Part().Replace("$", "$$", StringComparison.Ordinal));
            var path = Placeholder().Replace(wrong, x => Values(world)[x.Groups[1].Value]);
            for (var i = 0; i < 2; i++) await Send(policy.Access, verb, path, null, world, inputs);
        }
        if (verb == "POST" && Input(endpoint) is { } input)
        {
            foreach (var body in inputs.Bodies(input, Values(world), policy.Access == Access.Desk ? 1 : 3)) await Send(policy.Access, verb, right, body, world, inputs);
            return;
        }
        await Send(policy.Access, verb, right, null, world, inputs);
        foreach (var (name, type) in Asked(endpoint))
            foreach (var value in inputs.Some(type)) await Send(policy.Access, verb, $"{right}?{name}={value}", null, world, inputs);
    }

    async Task Send(Access access, string verb, string path, HttpContent? body, World world, WrongInputs inputs)
    {
        _tried++;
        var request = new HttpRequestMessage(new HttpMethod(verb), path) { Content = body };
        if (access != Access.Api) request.Headers.Accept.ParseAdd(inputs.One(["text/html", "application/json"]));
        if (access == Access.Desk && inputs.One([true, false])) request.Headers.Add("HX-Request", "true");
        if (inputs.One([true, false, false, false])) request.Headers.Add("Idempotency-Key", inputs.One([new string('k', 300), "k", Guid.Empty.ToString()]));
        var said = $"{verb} {path[..Math.Min(path.Length, 160)]} {Short(body is null ? "" : await body.ReadAsStringAsync())}";
        try
        {
            var answer = await Who(access, world, inputs).SendAsOurs(request);
            Judge(access, said, answer, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception accident) when (accident is not OperationCanceledException)
        {
            _wrong.Add($"{said}: threw {accident.GetType().Name} {accident.Message}");
        }
    }

    /// <summary>Whether what the API sent has the fields that it says it has.</summary>
    static bool IsAsSaid(Type said, string text)
    {
        if (said == typeof(DateOnly)) return DateOnly.TryParseExact(text.Trim('"'), "yyyy-MM-dd", out _);
        if (JsonNode.Parse(text) is not JsonObject sent) return false;
        var fields = said.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(x => JsonNamingPolicy.CamelCase.ConvertName(x.Name), x => x.PropertyType);
        if (!sent.Select(x => x.Key).Order(StringComparer.Ordinal).SequenceEqual(fields.Keys.Order(StringComparer.Ordinal))) return false;
        return !(said.IsGenericType && said.GetGenericTypeDefinition() == typeof(Paged<>)) || sent["items"]!.AsArray().All(x => IsAsSaid(said.GetGenericArguments()[0], x!.ToJsonString()));
    }

    void Judge(Access access, string said, HttpResponseMessage answer, string text)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500) _wrong.Add($"{said}: {status}");
        else if (Inside().Match(text) is { Success: true } shown) _wrong.Add($"{said}: {status} shows «{shown.Value}»");
        else if (access == Access.Api && status >= 400 && !IsProblem(answer, text)) _wrong.Add($"{said}: {status} is no problem: {answer.Content.Headers.ContentType} {Short(text)}");
    }

    static bool IsProblem(HttpResponseMessage answer, string text) =>
        answer.Content.Headers.ContentType?.MediaType == Problem.ContentType && JsonNode.Parse(text) is JsonObject problem
        && problem["type"] is not null && (string?)problem["title"] is { Length: > 0 } && (string?)problem["detail"] is { Length: > 0 } && (int?)problem["status"] == (int)answer.StatusCode;

    static Actor Who(Access access, World world, WrongInputs inputs) => access switch
    {
        Access.Desk => world.As(inputs.One([world.Oleg, world.Pavel, world.Kostya, world.Artyom, world.Tamara, world.Dasha])),
        Access.Api => world.Api(inputs.One([world.Oleg, world.Oleg, world.Pavel, world.Kostya, world.Artyom, world.Tamara])),
        Access.Room => world.Guest(world.MarinasLink),
        _ => world.Guest(),
    };

    static Type? Input(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Select(x => x.ParameterType).FirstOrDefault(IsInput);

    static bool IsInput(Type type) => type.BaseType is { IsGenericType: true } based && based.GetGenericTypeDefinition() == typeof(Input<>);

    /// <summary>Fields that a query may bring.</summary>
    static IEnumerable<(string Name, Type Type)> Asked(RouteEndpoint endpoint) => (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
        .SelectMany(x => x.GetCustomAttributesData().Any(a => a.AttributeType == typeof(AsParametersAttribute)) ? x.ParameterType.GetProperties().Select(p => (Name: p.Name, Type: p.PropertyType)) : [(Name: x.Name!, Type: x.ParameterType)])
        .Where(x => !endpoint.RoutePattern.Parameters.Any(p => p.Name == x.Name) && IsPlain(Nullable.GetUnderlyingType(x.Type) ?? x.Type)).Select(x => (char.ToLowerInvariant(x.Name[0]) + x.Name[1..], x.Type));

    static bool IsPlain(Type type) => type.IsValueType && type != typeof(CancellationToken) || type == typeof(string);

    static string Short(string text) => text.Length <= 300 ? text : text[..300] + "…";

    [GeneratedRegex(@"\{\*?([A-Za-z]+)[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("/(archive|leave|revoke|end|end-others|remove|close|password|sign-out)$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"   at [A-Z]\w+\.|Npgsql|SqliteException|SQLite Error|PostgresException|Microsoft\.\w+\.|System\.\w+\.|SELECT .* FROM|INSERT INTO|\.cs:line")]
    private static partial Regex Inside();
}
