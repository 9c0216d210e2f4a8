using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// Trust, rule 6: every route × verb × every kind of caller, read off the route table, so that a new route is in it by itself.
/// A kind of caller that the route is not for is never let in; another agency's director finds nothing and changes nothing.
/// </summary>
public partial class AuthorizationMatrixTests(Engines engines) : Story(engines)
{
    Guid _topic, _file, _alarm;
    string _list = "", _item = "", _label = "", _attachment = "", _template = "";
    string _timer = "", _entry = "", _invitation = "", _exception = "", _absence = "";
    Guid _session, _token;

    /// <summary>What a shut door may look like; never a page, never a thing done.</summary>
    static readonly HttpStatusCode[] Shut = [HttpStatusCode.Redirect, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests];

    /// <summary>Every agency may have its own AUTO; only ours has this.</summary>
    const string OurCode = "OURS";

    [EachEngine]
    public async Task Every_endpoint_says_who_may_enter(Engine engine)
    {
        foreach (var endpoint in await Endpoints(engine))
        {
            var policy = endpoint.Metadata.GetMetadata<AccessPolicy>().ShouldNotBeNull(endpoint.DisplayName);
            if (policy.Access == Access.Public) policy.Why.ShouldNotBeNullOrWhiteSpace(endpoint.DisplayName);
        }
    }

    [EachEngine]
    public async Task Nobody_enters_by_a_door_of_another_kind(Engine engine)
    {
        var world = await Talked(engine);
        var before = await RowDigest.Of(world);
        var (tried, open) = (0, new List<string>());
        foreach (var endpoint in await Endpoints(engine))
        {
            var access = endpoint.Metadata.GetMetadata<AccessPolicy>()!.Access;
            if (access == Access.Public) continue;
            foreach (var (kind, actor, opens) in Kinds(world).Where(x => x.Opens != access))
            {
                foreach (var verb in Verbs(endpoint))
                {
                    tried++;
                    var status = await Status(actor, verb, Fill(endpoint, world, link: access == Access.Room ? "nobody-knows-this-link-at-all" : null));
                    if (!Shut.Contains(status)) open.Add($"{kind} {verb} {endpoint.RoutePattern.RawText}: {(int)status}");
                }
            }
        }
        open.ShouldBeEmpty();
        (await RowDigest.Of(world)).ShouldBe(before);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {tried} tries at doors of another kind, 0 let in");
    }

    [EachEngine]
    public async Task Another_agencys_director_finds_nothing_of_ours_and_changes_nothing(Engine engine)
    {
        var world = await Talked(engine);
        var other = await Begin(engine);
        await world.Change(async db => db.Add(new Work.Project(Ids.New(World.Now), await db.Set<Clients.Client>().OneVisible(world.AutoDetail.Id), "Только у нас", OurCode, true, world.Ira, World.Now)));
        var before = await RowDigest.Of(world);
        var (tried, found) = (0, new List<string>());
        foreach (var endpoint in (await Endpoints(engine)).Where(x => x.RoutePattern.Parameters.Count > 0))
        {
            var access = endpoint.Metadata.GetMetadata<AccessPolicy>()!.Access;
            if (access is not (Access.Desk or Access.Api)) continue;
            var stranger = access == Access.Desk ? other.As(other.Oleg) : other.Api(other.Oleg);
            foreach (var verb in Verbs(endpoint))
            {
                tried++;
                var status = await Status(stranger, verb, Fill(endpoint, world, null));
                if (status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.NoContent or HttpStatusCode.SeeOther or HttpStatusCode.InternalServerError && !IsHarmless(endpoint))
                    found.Add($"{verb} {endpoint.RoutePattern.RawText}: {(int)status}");
            }
        }
        found.ShouldBeEmpty();
        (await RowDigest.Of(world)).ShouldBe(before);
        TestContext.Current.SendDiagnosticMessage($"{engine}: {tried} tries by another agency's director, 0 found or changed anything");
    }

    /// <summary>Routes whose parameter names no row of an agency's (a page by a word that is the same everywhere).</summary>
    static bool IsHarmless(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.All(x => x.Name is "name" or "key" or "page" or "year" or "promise");

    static IEnumerable<(string Kind, Actor Actor, Access? Opens)> Kinds(World world) =>
    [
        ("nobody", world.Guest(), null),
        ("member", world.As(world.Oleg), Access.Desk),
        ("token", world.Api(world.Oleg), Access.Api),
        ("guest", world.Guest(world.MarinasLink), Access.Room),
    ];

    static IEnumerable<string> Verbs(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(x => x != "HEAD");

    static async Task<HttpStatusCode> Status(Actor actor, string verb, string path)
    {
        var answer = verb == "POST" ? await actor.Post(path) : await actor.Send(new HttpRequestMessage(new HttpMethod(verb), path));
        return answer.StatusCode;
    }

    string Fill(RouteEndpoint endpoint, World world, string? link) => "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), found =>
        found.Groups[1].Value is "link" && link is not null ? link : Values(world).TryGetValue(found.Groups[1].Value, out var value) ? value
            : throw new InvalidOperationException($"Tell the matrix what {found.Value} is (in {endpoint.RoutePattern.RawText})."));

    /// <summary>The world with some talk in it: a topic, a file, an alarm.</summary>
    async Task<World> Talked(Engine engine)
    {
        var world = await Begin(engine);
        var received = await world.Writes(world.Marina, "Где отчёт?", files: Talk.File("отчёт.csv", "1;2"));
        (_topic, _file) = (received.Topic.Id, received.Message.Files[0].Id);
        await Talk.Ring(world, TimeSpan.FromMinutes(11));
        _alarm = await world.Read(async db => (await db.Set<Inbox.Alarm>().ToListAsync())[0].Id);
        await Hung(world);
        await Employed(world);
        return world;
    }

    /// <summary>What may hang on a task or a project, one of each.</summary>
    async Task Hung(World world)
    {
        var ira = world.As(world.Ira);
        _list = await Made(ira, "/tasks/AUTO-1/checklists", new { name = "Размеры" });
        _item = await Made(ira, $"/checklists/{_list}/items", new { text = "240×400" });
        _label = await Made(ira, "/projects/AUTO/labels", new { name = "SEO" });
        _template = (await ira.Does("/projects/AUTO/template", new { name = "Наш сайт" }))["key"]!.GetValue<string>();
        _attachment = (await ira.Does("/tasks/AUTO-1/attachments", new { url = "https://example.com/maket" }))["items"]![0]!["id"]!.GetValue<string>();
    }

    /// <summary>What belongs to people: time, invitations, days off, sessions, tokens; one of each.</summary>
    async Task Employed(World world)
    {
        var (oleg, kostya) = (world.As(world.Oleg), world.As(world.Kostya));
        _timer = await Made(kostya, "/timers", new { task = world.Landing.Id });
        _entry = await Made(kostya, "/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = world.Landing.Id });
        await oleg.Does("/invitations", new { name = "Новая", email = $"new@{world.AgencyId:N}.example", roles = (string[])["specialist"] });
        await oleg.Does("/calendar-exceptions", new { date = "2026-12-31", kind = "holiday", name = "Ёлка" });
        await oleg.Does($"/members/{world.Lena.Id}/absences", new { first = "2026-12-01", last = "2026-12-05" });
        _invitation = (await world.Read(db => db.Set<Agencies.Invitation>().Select(x => x.Id).FirstAsync())).ToString();
        _exception = (await world.Read(db => db.Set<Agencies.CalendarException>().Select(x => x.Id).FirstAsync())).ToString();
        _absence = (await world.Read(db => db.Set<Agencies.MemberAbsence>().Select(x => x.Id).FirstAsync())).ToString();
        _session = await world.Read(db => db.Set<Agencies.Session>().Where(x => x.MemberId == world.Ira.Id).Select(x => x.Id).FirstAsync());
        _token = await world.Read(db => db.Set<Agencies.ApiToken>().Where(x => x.MemberId == world.Ira.Id).Select(x => x.Id).FirstAsync());
    }

    static async Task<string> Made(Actor actor, string url, object body) => (await actor.Does(url, body))["id"]!.GetValue<string>();

    Dictionary<string, string> Values(World world) => new()
    {
        ["timer"] = _timer,
        ["entry"] = _entry,
        ["invitation"] = _invitation,
        ["exception"] = _exception,
        ["absence"] = _absence,
        ["session"] = _session.ToString(),
        ["token"] = _token.ToString(),
        ["promise"] = "replies",
        ["year"] = "2026",
        ["topic"] = _topic.ToString(),
        ["file"] = _file.ToString(),
        ["alarm"] = _alarm.ToString(),
        ["task"] = world.Landing.Id.ToString(),
        ["project"] = world.Auto.Id.ToString(),
        ["code"] = OurCode,
        ["list"] = _list,
        ["item"] = _item,
        ["label"] = _label,
        ["attachment"] = _attachment,
        ["template"] = _template,
        ["key"] = _template,
        ["stage"] = world.Queue.Id.ToString(),
        ["client"] = world.AutoDetail.Id.ToString(),
        ["contact"] = world.Marina.Id.ToString(),
        ["member"] = world.Ira.Id.ToString(),
        ["import"] = Ids.New(World.Now).ToString(),
        ["talk"] = Ids.New(World.Now).ToString(),
        ["link"] = world.MarinasLink,
        ["secret"] = "nobody-knows-this-secret-at-all",
    };

    async Task<IReadOnlyList<RouteEndpoint>> Endpoints(Engine engine) =>
        [.. (await Engines.On(engine)).Services.GetServices<EndpointDataSource>().SelectMany(x => x.Endpoints).OfType<RouteEndpoint>()];

    [GeneratedRegex(@"\{\*?([A-Za-z]+)[^}]*\}")]
    private static partial Regex Parameter();
}
