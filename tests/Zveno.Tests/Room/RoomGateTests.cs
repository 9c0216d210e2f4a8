using System.Net;
using Shouldly;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Tests;

public class RoomGateTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_link_opens_its_clients_room_without_registration(Engine engine)
    {
        var world = await Begin(engine);
        var page = await world.Guest().Page($"/r/{world.MarinasLink}");
        page.Body!.TextContent.ShouldContain("Сайт автозапчастей");
        page.Body.TextContent.ShouldContain("Лендинг для акции");
        page.Body.TextContent.ShouldContain("Ирина Соколова");
        page.Body.TextContent.ShouldNotContain("Переделать за подрядчиком");
        page.Body.TextContent.ShouldNotContain("Костя");
        page.Body.TextContent.ShouldNotContain("AUTO");
    }

    [EachEngine]
    public async Task Unknown_revoked_expired_foreign_and_malformed_links_get_the_same_answer_byte_for_byte(Engine engine)
    {
        var world = await Begin(engine);
        var revoked = await LinkOf(world, x => x.Revoke(world.Ira, World.Now), revokeKeys: true);
        var expired = await LinkOf(world, _ => { }, World.Now.AddHours(1));
        var halfRevoked = await LinkOf(world, x => x.Revoke(world.Ira, World.Now), revokeKeys: false);
        TimeMachine.Pass(TimeSpan.FromHours(2));
        var (session, _) = world.SecretsOf(world.Ira);

        string[] links = [AccessKey.Make(KeyKind.Room, Ids.New(World.Now), Ids.New(World.Now), Ids.New(World.Now), null).Secret, revoked, expired, halfRevoked, session, "x", "....", new string('a', 300), "%ff%fe%20", world.MarinasLink.ToUpperInvariant()];
        foreach (var path in (string[])["", "/board", "/tasks/AAAAAAAAAAAAAAAA", "/live"])
            foreach (var accept in (string?[])[null, "application/json"])
            {
                var answers = new List<string>();
                foreach (var link in links) answers.Add(await Whole(await world.Guest().Get($"/r/{link}{path}", accept)));
                answers.Distinct().Count().ShouldBe(1, string.Join("\n----\n", answers.Distinct()));
                answers[0].ShouldStartWith("404");
                TimeMachine.Pass(TimeSpan.FromMinutes(2));
            }
    }

    [EachEngine]
    public async Task After_twenty_guesses_in_a_minute_the_answer_is_429_even_for_a_living_link_and_then_it_opens_again(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        TimeMachine.TravelTo(Monday.AddDays(30));
        for (var i = 0; i < GuessLimit.Most; i++) (await guest.Get($"/r/{new string('g', 30)}{i}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var answer = await guest.Get($"/r/{new string('g', 30)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task Every_answer_of_a_room_is_kept_nowhere_and_tells_nobody(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var url in (string[])[$"/r/{world.MarinasLink}", $"/r/{world.MarinasLink}/board", $"/r/{world.MarinasLink}/tasks/nothing", "/r/unknown-link-of-some-length"])
            foreach (var accept in (string?[])[null, "application/json"])
            {
                var answer = await world.Guest().Get(url, accept);
                answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
                answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
                answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["none"]);
                answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
                answer.Headers.ETag.ShouldBeNull();
                answer.Content.Headers.LastModified.ShouldBeNull();
            }
    }

    [EachEngine]
    public async Task A_revoked_link_stops_at_once_pages_and_streams(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stream = await Listening.To(world.App, $"/r/{world.MarinasLink}/live");

        await world.Change(async db =>
        {
            var link = (await db.RoomLinks.OneVisible(await IdOf(db, world.Marina)));
            link.Revoke(world.Ira, World.Now);
            await db.RevokeKeysOf(link.Id, World.Now);
        });

        (await stream.Ends()).ShouldBeTrue();
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Get($"/r/{world.StepansLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task A_client_whose_work_ended_has_no_room_until_it_is_taken_up_again(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.Change(async db => (await db.Clients.OneVisible(world.AutoDetail.Id)).Archive(world.Ira, World.Now));
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.Change(async db => (await db.Clients.OneVisible(world.AutoDetail.Id)).Restore(world.Ira, World.Now));
        (await guest.Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    static async Task<Guid> IdOf(Db db, Contact contact) =>
        (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.RoomLinks.Where(x => x.ContactId == contact.Id && x.RevokedAt == null))).Id;

    static async Task<string> LinkOf(World world, Action<RoomLink> then, DateTimeOffset? expires = null, bool revokeKeys = false)
    {
        var secret = "";
        var id = Ids.New(World.Now);
        await world.Change(async db =>
        {
            var link = new RoomLink(id, await db.Contacts.OneVisible(world.Marina.Id), expires, world.Ira, World.Now);
            db.Add(link);
            secret = db.Issue(KeyKind.Room, link.Id, world.Marina.Id, expires);
        });
        await world.Change(async db =>
        {
            then(await db.RoomLinks.OneVisible(id));
            if (revokeKeys) await db.RevokeKeysOf(id, World.Now);
        });
        return secret;
    }

    static async Task<string> Whole(HttpResponseMessage answer)
    {
        var headers = string.Join("\n", answer.Headers.Concat(answer.Content.Headers).OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => $"{x.Key}: {string.Join(",", x.Value)}"));
        return $"{(int)answer.StatusCode}\n{headers}\n\n{await answer.Content.ReadAsStringAsync()}";
    }
}
