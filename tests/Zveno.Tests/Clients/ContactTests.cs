using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Tests.ClientStories;

public class ContactTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_person_is_added_and_described(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var added = await ira.Does($"/clients/{world.AutoDetail.Id}/contacts", new { name = "Глеб Ремез", email = "GLEB@auto.example", phone = "+7 900 1", isApprover = true });
        added["email"]!.GetValue<string>().ShouldBe("gleb@auto.example");
        var described = await ira.Does($"/contacts/{added["id"]}/describe", new { name = "Глеб Ремезов" });
        described["email"].ShouldBeNull();
        described["isApprover"]!.GetValue<bool>().ShouldBeFalse();
        (await ira.IsRefused($"/contacts/{added["id"]}/describe", new { name = "Глеб", email = "не почта" })).ShouldContain("почты");
        (await ira.Page($"/clients/{world.AutoDetail.Id}")).QuerySelector("#contacts")!.TextContent.ShouldContain("Глеб Ремезов");
    }

    [EachEngine]
    public async Task A_specialist_sees_who_the_contacts_are_and_never_how_to_reach_them(Engine engine)
    {
        var world = await Begin(engine);
        var page = await (await world.As(world.Kostya).Get($"/clients/{world.AutoDetail.Id}")).Content.ReadAsStringAsync();
        page.ShouldContain("Марина Белова");
        page.ShouldContain("директор по маркетингу");
        page.ShouldNotContain("marina@autodetail.example");
        page.ShouldNotContain("900 000-00-01");
        page.ShouldNotContain("room-links");
        var told = await world.Api(world.Kostya).Ask($"/api/v1/contacts/{world.Marina.Id}");
        (told["email"], told["phone"]).ShouldBe((null, null));
        (await world.Api(world.Kostya).Get("/api/v1/room-links")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var tamara = await (await world.As(world.Tamara).Get($"/clients/{world.AutoDetail.Id}")).Content.ReadAsStringAsync();
        tamara.ShouldContain("marina@autodetail.example");
        tamara.ShouldNotContain("room-links");
        tamara.ShouldNotContain("hx-post");
    }

    [EachEngine]
    public async Task A_room_link_is_told_once_and_kept_as_a_hash(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var id = Guid.CreateVersion7();
        var made = await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { id });
        var secret = made["address"]!.GetValue<string>().Split("/r/")[1];
        (await KeyOpens(world, secret)).ShouldBeTrue();
        (await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { id }))["address"].ShouldBeNull();

        var page = await (await ira.Get($"/clients/{world.AutoDetail.Id}")).Content.ReadAsStringAsync();
        page.ShouldNotContain(secret);
        page.ShouldContain($"/room-links/{id}/revoke");
    }

    [EachEngine]
    public async Task A_revoked_link_opens_nothing_from_that_moment(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var made = await ira.Does($"/contacts/{world.Marina.Id}/room-links");
        var secret = made["address"]!.GetValue<string>().Split("/r/")[1];
        await ira.Does($"/room-links/{made["link"]!["id"]}/revoke");
        (await KeyOpens(world, secret)).ShouldBeFalse();
        (await KeyOpens(world, world.MarinasLink)).ShouldBeTrue();                      // her other one lives on
    }

    [EachEngine]
    public async Task A_link_with_a_last_day_opens_through_that_day_and_no_longer(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var made = await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { expiresOn = "2026-11-16" });
        var secret = made["address"]!.GetValue<string>().Split("/r/")[1];
        made["link"]!["expiresAt"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(2026, 11, 16, 21, 0, 0, TimeSpan.Zero));   // midnight in Moscow
        (await KeyOpens(world, secret)).ShouldBeTrue();
        (await ira.IsRefused($"/contacts/{world.Marina.Id}/room-links", new { expiresOn = "2026-11-15" })).ShouldContain("прошёл");
        TimeMachine.Pass(TimeSpan.FromHours(13));
        (await KeyOpens(world, secret)).ShouldBeFalse();
    }

    [EachEngine]
    public async Task Who_stops_being_a_contact_loses_every_link_at_once_and_needs_a_new_one_after(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does($"/contacts/{world.Marina.Id}/archive");
        (await KeyOpens(world, world.MarinasLink)).ShouldBeFalse();
        (await KeyOpens(world, world.StepansLink)).ShouldBeTrue();
        (await ira.IsRefused($"/contacts/{world.Marina.Id}/room-links")).ShouldContain("архиве");
        await ira.Does($"/contacts/{world.Marina.Id}/restore");
        (await KeyOpens(world, world.MarinasLink)).ShouldBeFalse();
        (await world.Read(db => db.RoomLinks.CountAsync(x => x.ContactId == world.Marina.Id && x.RevokedAt == null))).ShouldBe(0);
        await ira.Does($"/contacts/{world.Marina.Id}/room-links");
    }

    [EachEngine]
    public async Task Two_agencies_links_are_apart(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        var theirs = await other.As(other.Ira).Does($"/contacts/{other.Marina.Id}/room-links");
        await world.As(world.Ira).IsRefused($"/room-links/{theirs["link"]!["id"]}/revoke", status: 404);
        (await KeyOpens(other, theirs["address"]!.GetValue<string>().Split("/r/")[1])).ShouldBeTrue();
        (await world.Api(world.Ira).Ask("/api/v1/room-links"))["items"]!.AsArray().ShouldNotContain(x => x!["id"]!.GetValue<Guid>() == theirs["link"]!["id"]!.GetValue<Guid>());
    }

    static Task<bool> KeyOpens(World world, string secret) => world.Read(async db => await db.KeyOf(KeyKind.Room, secret, World.Now) is not null);
}
