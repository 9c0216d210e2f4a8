using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;

namespace Zveno.Tests.AgencyStories;

public class LeavingTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Who_is_taken_off_the_staff_loses_pages_token_and_stream_at_once(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        (await ira.Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.OK);          // remembered by the gate from here on
        (await api.Get("/api/v1/clients")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stream = await ira.Listen("/live");
        (await stream.ReadLineAsync())!.ShouldStartWith("retry");

        await world.As(world.Oleg).Does($"/members/{world.Ira.Id}/leave");
        (await stream.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience.Most)).ShouldNotContain("end:");
        (await ira.Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await api.Get("/api/v1/clients")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await world.Read(db => db.Sessions.CountAsync(x => x.MemberId == world.Ira.Id && x.EndedAt == null))).ShouldBe(0);

        await world.As(world.Oleg).Does($"/members/{world.Ira.Id}/return");
        (await api.Get("/api/v1/clients")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);   // back, but not by the old keys
    }

    [EachEngine]
    public async Task Who_loses_a_role_signs_in_anew_and_who_gains_one_goes_on(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        var (galina, kostya) = (world.As(world.Galina), world.As(world.Kostya));
        await galina.Get("/settings/me");
        using var stream = await galina.Listen("/live");
        await oleg.Does($"/members/{world.Galina.Id}/roles", new { roles = new[] { "accountManager" } });
        await stream.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience.Most);
        (await galina.Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        await kostya.IsRefused("/clients", new { name = "Рано" }, 403);
        await oleg.Does($"/members/{world.Kostya.Id}/roles", new { roles = new[] { "specialist", "sales" } });
        (await kostya.Post("/clients", new { name = "Можно" })).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [EachEngine]
    public async Task Only_a_director_changes_roles_and_the_staff(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var member in new[] { world.Galina, world.Ira, world.Dasha, world.Kostya, world.Tamara })
        {
            var actor = world.As(member);
            await actor.IsRefused($"/members/{world.Pavel.Id}/roles", new { roles = new[] { "director" } }, 403);
            await actor.IsRefused($"/members/{member.Id}/roles", new { roles = new[] { "director" } }, 403);
            await actor.IsRefused($"/members/{world.Pavel.Id}/leave", status: 403);
            await actor.IsRefused($"/members/{world.Pavel.Id}/return", status: 403);
        }
        await world.As(world.Artyom).IsRefused($"/members/{world.Pavel.Id}/roles", new { roles = new[] { "director" } }, 404);
    }

    [EachEngine]
    public async Task The_last_director_stays_one(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        (await oleg.IsRefused($"/members/{world.Oleg.Id}/leave")).ShouldContain("другой директор");
        await oleg.IsRefused($"/members/{world.Oleg.Id}/roles", new { roles = new[] { "head" } });
        await oleg.IsRefused($"/members/{world.Pavel.Id}/roles", new { roles = Array.Empty<string>() });

        await oleg.Does($"/members/{world.Galina.Id}/roles", new { roles = new[] { "head", "director" } });
        var galina = world.As(world.Galina);
        (await galina.Post($"/members/{world.Oleg.Id}/leave")).IsSuccessStatusCode.ShouldBeTrue();
        await galina.IsRefused($"/members/{world.Galina.Id}/leave");
        (await world.Read(db => db.Members.SingleAsync(x => x.Id == world.Galina.Id))).Roles.ShouldBe(Roles.Director | Roles.Head);
    }

    [EachEngine]
    public async Task Two_directors_who_remove_each_other_at_once_leave_one(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Oleg).Does($"/members/{world.Galina.Id}/roles", new { roles = new[] { "head", "director" } });
        var (oleg, galina) = (world.As(world.Oleg), world.As(world.Galina));
        (await galina.Ask("/settings/me"))["roles"]!.AsArray().Count.ShouldBe(2);
        await Task.WhenAll(oleg.Post($"/members/{world.Galina.Id}/leave"), galina.Post($"/members/{world.Oleg.Id}/leave"));
        var left = await world.Read(db => db.Members.Where(x => x.LeftAt == null && (x.Id == world.Oleg.Id || x.Id == world.Galina.Id)).ToListAsync());
        left.Count.ShouldBe(1);
        left[0].Is(Roles.Director).ShouldBeTrue();
    }

    [EachEngine]
    public async Task A_member_of_another_agency_does_not_exist(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        var oleg = world.As(world.Oleg);
        await oleg.IsRefused($"/members/{other.Ira.Id}/leave", status: 404);
        await oleg.IsRefused($"/members/{other.Ira.Id}/roles", new { roles = new[] { "specialist" } }, 404);
        await oleg.IsRefused($"/members/{other.Ira.Id}/describe", new { name = "Наша" }, 404);
        (await world.Api(world.Oleg).Get($"/api/v1/members/{other.Ira.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.As(other.Ira).Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
