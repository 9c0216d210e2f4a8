using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;

namespace Zveno.Tests.AgencyStories;

public class InvitationTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_invited_person_joins_once_with_the_roles_of_the_invitation(Engine engine)
    {
        var world = await Begin(engine);
        var email = $"new-{Guid.NewGuid():N}@example.test";
        var link = await Invite(world, email, "accountManager", "sales");
        var guest = Actor.Anonymous(world.App, null);
        (await guest.Page(link)).QuerySelector("h1")!.TextContent.ShouldContain("Маяк");

        var joined = await guest.Submit(link, ("name", "Новенькая Нина"), ("password", Entry.Password));
        joined.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var nina = new Actor(world.App, Entry.SessionOf(joined)!);
        (await nina.Ask("/settings/me"))["roles"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["accountManager", "sales"]);
        (await Entry.SignIn(world.App, email, Entry.Password)).Session.ShouldNotBeNull();

        var used = await guest.Get(link);
        used.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await used.Content.ReadAsStringAsync()).ShouldContain("войдите");           // not a dead end for who joined already
        (await guest.Submit(link, ("name", "Второй"), ("password", Entry.Password))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Read(db => db.Members.CountAsync(x => x.Email == email))).ShouldBe(1);
    }

    [EachEngine]
    public async Task Used_revoked_expired_and_guessed_invitations_are_the_same_not_found(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.TravelTo(Monday.AddMinutes(engine == Engine.Sqlite ? 11 : 12));
        var guest = Actor.Anonymous(world.App, null);

        var revoked = await Invite(world, "a@example.test", "specialist");
        var id = await world.Read(db => db.Invitations.Where(x => x.Email == "a@example.test").Select(x => x.Id).SingleAsync());
        await world.As(world.Galina).Does($"/invitations/{id}/revoke");
        var expired = await Invite(world, "b@example.test", "specialist");
        TimeMachine.Pass(TimeSpan.FromDays(8));

        var bodies = new HashSet<string>();
        foreach (var link in new[] { revoked, expired, "/join/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/join/x" })
        {
            var answer = await guest.Get(link);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            bodies.Add(await answer.Content.ReadAsStringAsync());
        }
        bodies.Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task Twenty_guesses_a_minute_are_enough(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.TravelTo(Monday.AddDays(20).AddMinutes(engine == Engine.Sqlite ? 1 : 2));
        var link = await Invite(world, "c@example.test", "specialist");
        var guest = Actor.Anonymous(world.App, null);
        for (var guess = 0; guess < 20; guess++) (await guest.Get($"/join/guess-guess-guess-guess-{guess}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get("/join/guess-guess-guess-guess-21")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await guest.Get(link)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);     // the right one tells nothing either
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        (await guest.Get(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task A_weak_password_is_refused_and_the_invitation_still_works(Engine engine)
    {
        var world = await Begin(engine);
        var link = await Invite(world, $"d-{Guid.NewGuid():N}@example.test", "specialist");
        var guest = Actor.Anonymous(world.App, null);
        (await guest.Submit(link, ("name", "Дима"), ("password", "1234"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await guest.Submit(link, ("name", "Дима"), ("password", Entry.Password))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [EachEngine]
    public async Task Directors_and_heads_invite_and_only_directors_invite_directors(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var member in new[] { world.Ira, world.Dasha, world.Kostya, world.Tamara, world.Artyom })
            await world.As(member).IsRefused("/invitations", new { name = "Х", email = "x@example.test", roles = new[] { "specialist" } }, 403);
        await world.As(world.Galina).IsRefused("/invitations", new { name = "Х", email = "x@example.test", roles = new[] { "director" } }, 403);
        await world.As(world.Galina).Does("/invitations", new { name = "Х", email = "x@example.test", roles = new[] { "specialist" } });
        await world.As(world.Oleg).Does("/invitations", new { name = "Х", email = "y@example.test", roles = new[] { "director" } });
        (await world.As(world.Oleg).IsRefused("/invitations", new { name = "Х", email = "z@example.test" })).ShouldContain("роль");
        (await world.As(world.Oleg).IsRefused("/invitations", new { name = "Х", email = world.Ira.Email, roles = new[] { "specialist" } })).ShouldContain("почтой");
        (await world.Api(world.Ira).Get("/api/v1/invitations")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await world.Api(world.Galina).Ask("/api/v1/invitations"))["items"]!.AsArray().Count.ShouldBe(2);
    }

    [EachEngine]
    public async Task Another_agencys_invitation_is_not_revoked(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        var link = await Invite(other, "their@example.test", "specialist");
        var id = await other.Read(db => db.Invitations.Select(x => x.Id).SingleAsync());
        await world.As(world.Oleg).IsRefused($"/invitations/{id}/revoke", status: 404);
        (await Actor.Anonymous(world.App, null).Get(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    static async Task<string> Invite(World world, string email, params string[] roles) =>
        new Uri((await world.As(world.Oleg).Does("/invitations", new { name = "Новенький", email, roles }))["link"]!.GetValue<string>()).AbsolutePath;
}
