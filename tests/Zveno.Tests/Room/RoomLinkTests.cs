using System.Net;
using Shouldly;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Tests;

public class RoomLinkTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_link_with_a_code_asks_for_it_everywhere_and_remembers_the_browser_that_knew_it(Engine engine)
    {
        var world = await Begin(engine);
        var (link, secret) = await Made(world, new { pin = "4711" });
        link["asksPin"]!.GetValue<bool>().ShouldBeTrue();
        var guest = world.Guest(secret);
        foreach (var path in (string[])["", "/board", "/talks", "/live", "/files/AAAAAAAAAAAAAAAA"])
        {
            var shut = await guest.Get($"/r/{secret}{path}");
            shut.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await shut.Content.ReadAsStringAsync()).ShouldNotContain("Сайт автозапчастей");
        }
        (await guest.Post($"/r/{secret}/questions", new { text = "Вопрос" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var wrong = await guest.Submit($"/r/{secret}/pin", ("pin", "0000"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        wrong.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var right = await guest.Submit($"/r/{secret}/pin", ("pin", "4711"));
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var cookie = right.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain($"path=/r/{secret}", Case.Insensitive);
        (await With(guest, $"/r/{secret}", cookie)).ShouldBe(HttpStatusCode.OK);
        (await With(world.Guest(secret), $"/r/{secret}", "zv_pin=made-up")).ShouldBe(HttpStatusCode.Forbidden);

        await world.As(world.Ira).Does($"/room-links/{link["id"]}/pin", new { pin = "8888" });
        (await With(guest, $"/r/{secret}", cookie)).ShouldBe(HttpStatusCode.Forbidden);
        await world.As(world.Ira).Does($"/room-links/{link["id"]}/pin", new { pin = "" });
        (await guest.Get($"/r/{secret}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task After_five_wrong_codes_even_the_right_one_gets_the_same_answer_until_a_quarter_of_an_hour_has_passed(Engine engine)
    {
        var world = await Begin(engine);
        var (_, secret) = await Made(world, new { pin = "471100" });
        var guest = world.Guest(secret);
        var first = await Whole(await guest.Submit($"/r/{secret}/pin", ("pin", "1")));
        for (var i = 1; i < RoomLink.MostWrongPins; i++) (await Whole(await guest.Submit($"/r/{secret}/pin", ("pin", $"00000{i}")))).ShouldBe(first);
        (await Whole(await guest.Submit($"/r/{secret}/pin", ("pin", "471100")))).ShouldBe(first);
        TimeMachine.Pass(RoomLink.PinRest);
        (await world.Guest(secret).Submit($"/r/{secret}/pin", ("pin", "471100"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [EachEngine]
    public async Task A_code_is_digits_and_is_kept_as_a_hash_only(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        foreach (var bad in (string[])["123", "123456789", "12a4", "①②③④"]) (await ira.IsRefused($"/contacts/{world.Marina.Id}/room-links", new { pin = bad })).ShouldContain("цифр");
        var (link, secret) = await Made(world, new { pin = "13572468" });
        link.ToJsonString().ShouldNotContain("13572468");
        (await world.Read(async db => (await db.RoomLinks.OneVisible(link["id"]!.GetValue<Guid>())).Pin)).ShouldNotBeNull().ShouldNotContain("13572468");
        (await world.Guest(secret).Get($"/r/{secret}/pin?pin=13572468")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a code is not taken from an address");
    }

    [EachEngine]
    public async Task A_replaced_link_closes_the_old_address_at_once_and_keeps_its_code_and_sight(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var (link, old) = await Made(world, new { hidesMoney = true });
        (await world.Guest().Get($"/r/{old}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stream = await Listening.To(world.App, $"/r/{old}/live");
        var turned = await ira.Does($"/room-links/{link["id"]}/rotate");
        (await stream.Ends()).ShouldBeTrue();
        (await world.Guest().Get($"/r/{old}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Get($"/r/{Secret(turned)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        turned["link"]!["id"]!.GetValue<string>().ShouldBe(link["id"]!.GetValue<string>());
        turned["link"]!["hidesMoney"]!.GetValue<bool>().ShouldBeTrue();
        await ira.Does($"/room-links/{link["id"]}/revoke");
        (await ira.IsRefused($"/room-links/{link["id"]}/rotate", status: 409)).ShouldContain("отозвана");
    }

    [EachEngine]
    public async Task Hours_are_left_out_of_a_link_that_hides_money_and_come_back_when_it_does_not(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "2ч", task = world.Landing.Id });
        var (link, secret) = await Made(world, new { hidesMoney = true });
        (await world.Guest(secret).Ask($"/r/{secret}"))["spent"].ShouldBeNull();
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["spent"].ShouldNotBeNull();
        (await (await world.Guest(secret).Get($"/r/{secret}")).Content.ReadAsStringAsync()).ShouldNotContain("2 ч");
        await world.As(world.Ira).Does($"/room-links/{link["id"]}/money", new { hidden = false });
        (await world.Guest(secret).Ask($"/r/{secret}"))["spent"].ShouldNotBeNull();
    }

    [EachEngine]
    public async Task By_the_link_of_the_whole_company_a_room_is_read_and_nothing_is_written(Engine engine)
    {
        var world = await Begin(engine);
        var made = await world.As(world.Ira).Does($"/clients/{world.AutoDetail.Id}/room-links");
        made["link"]!["contactId"].ShouldBeNull();
        var secret = Secret(made);
        var guest = world.Guest(secret);
        var page = await guest.Page($"/r/{secret}");
        page.Body!.TextContent.ShouldContain("Сайт автозапчастей");
        page.QuerySelector("form").ShouldBeNull();
        page.Body.TextContent.ShouldContain("только читают");
        (await guest.IsRefused($"/r/{secret}/questions", new { text = "Вопрос" }, 403)).ShouldContain("личную ссылку");
        await world.As(world.Ira).Does($"/room-links/{made["link"]!["id"]}/revoke");
        (await guest.Get($"/r/{secret}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.As(world.Kostya).IsRefused($"/clients/{world.AutoDetail.Id}/room-links", status: 403);
    }

    [EachEngine]
    public async Task A_robot_that_previews_an_address_gets_one_neutral_page_for_any_link_and_opens_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var pages = new List<string>();
        foreach (var link in (string[])[world.MarinasLink, new('n', 32)])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/r/{link}");
            request.Headers.TryAddWithoutValidation("User-Agent", "TelegramBot (like TwitterBot)");
            var answer = await world.Guest().Send(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            pages.Add(await answer.Content.ReadAsStringAsync());
        }
        pages[0].ShouldBe(pages[1]);
        pages[0].ShouldContain("og:title");
        pages[0].ShouldNotContain("АвтоДеталь");
        (await Opened(world)).ShouldBeNull();
        (await world.Guest().Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Opened(world)).ShouldBeNull("a page that was fetched was not opened yet");
    }

    [EachEngine]
    public async Task The_team_sees_when_a_link_was_last_opened_and_the_client_does_not(Engine engine)
    {
        var world = await Begin(engine);
        var before = await world.Guest().Ask($"/r/{world.MarinasLink}");
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/opened");
        (await Opened(world)).ShouldBe(World.Now);
        var first = World.Now;
        TimeMachine.Pass(TimeSpan.FromMinutes(5));
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/opened");
        (await Opened(world)).ShouldBe(first);
        (await (await world.As(world.Ira).Get($"/clients/{world.AutoDetail.Id}")).Content.ReadAsStringAsync()).ShouldContain("открывали");
        TimeMachine.TravelTo(Monday);
        (await world.Guest().Ask($"/r/{world.MarinasLink}")).ToJsonString().ShouldBe(before.ToJsonString());
        (await world.Guest().Post($"/r/{world.MarinasLink}/opened")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    static async Task<DateTimeOffset?> Opened(World world)
    {
        var links = (await world.Api(world.Ira).Ask($"/api/v1/room-links?contact={world.Marina.Id}"))["items"]!.AsArray();
        return links.Single()!["openedAt"]?.GetValue<DateTimeOffset>();
    }

    static async Task<(System.Text.Json.Nodes.JsonNode Link, string Secret)> Made(World world, object form)
    {
        var made = await world.As(world.Ira).Does($"/contacts/{world.Marina.Id}/room-links", form);
        return (made["link"]!, Secret(made));
    }

    static string Secret(System.Text.Json.Nodes.JsonNode made) => made["address"]!.GetValue<string>().Split("/r/")[1];

    static async Task<HttpStatusCode> With(Actor guest, string url, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        return (await guest.Send(request)).StatusCode;
    }

    static async Task<string> Whole(HttpResponseMessage answer) => $"{(int)answer.StatusCode} {string.Join(';', answer.Headers.Select(x => x.Key).Order(StringComparer.Ordinal))} {await answer.Content.ReadAsStringAsync()}";
}
