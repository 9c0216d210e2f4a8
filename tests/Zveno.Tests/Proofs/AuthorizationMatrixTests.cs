using System.Net;
using Microsoft.AspNetCore.Routing;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>
/// Trust, rule 6: every route × verb × every kind of caller, read off the route table, so that a new route is in it by itself.
/// A kind of caller that the route is not for is never let in; another agency's director finds nothing and changes nothing.
/// </summary>
public class AuthorizationMatrixTests(Engines engines) : EveryRoute(engines)
{
    /// <summary>What a shut door may look like; never a page, never a thing done.</summary>
    static readonly HttpStatusCode[] Shut = [HttpStatusCode.Redirect, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests];

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
    static bool IsHarmless(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.All(x => x.Name is "name" or "key" or "page" or "year" or "promise" or "kind" or "way" or "about" or "split");

    static IEnumerable<(string Kind, Actor Actor, Access? Opens)> Kinds(World world) =>
    [
        ("nobody", world.Guest(), null),
        ("member", world.As(world.Oleg), Access.Desk),
        ("token", world.Api(world.Oleg), Access.Api),
        ("guest", world.Guest(world.MarinasLink), Access.Room),
    ];

    static async Task<HttpStatusCode> Status(Actor actor, string verb, string path)
    {
        var answer = verb == "POST" ? await actor.Post(path) : await actor.Send(new HttpRequestMessage(new HttpMethod(verb), path));
        return answer.StatusCode;
    }
}
