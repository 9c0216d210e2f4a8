using System.Net;
using Shouldly;

namespace Zveno.Tests;

/// <summary>Live tables and calendars have an address of their own, so that a room link stands in no sheet.</summary>
public class RoomTableTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_address_reads_tables_and_dates_and_opens_nothing_else(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        (await guest.Page($"/r/{world.MarinasLink}/sheets")).Body!.InnerHtml.ShouldNotContain("IMPORTDATA", customMessage: "the link itself is offered to no table");
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await (await guest.Submit($"/r/{world.MarinasLink}/table")).Content.ReadAsStringAsync(), TestContext.Current.CancellationToken);
        var formula = page.QuerySelector("#sheet-1")!.GetAttribute("value")!;
        formula.ShouldNotContain(world.MarinasLink);
        var secret = formula.Split("/r/")[1].Split('/')[0];

        (await (await world.Guest().Get($"/r/{secret}/sheets/work.csv")).Content.ReadAsStringAsync()).ShouldContain("Лендинг для акции");
        (await world.Guest().Get($"/r/{secret}/calendar.ics")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var path in (string[])["", "/board", "/sheets", "/room.xlsx", "/talks", "/live", "/you", "/app.webmanifest", "/files/AAAAAAAAAAAAAAAA"])
            (await world.Guest(secret).Get($"/r/{secret}{path}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        foreach (var path in (string[])["questions", "colleagues", "notices", "table", "table/revoke", "opened"])
            (await world.Guest(secret).Post($"/r/{secret}/{path}", new { text = "Вопрос" })).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        (await world.Guest().Get($"/r/{world.MarinasLink}/sheets/work.csv")).StatusCode.ShouldBe(HttpStatusCode.OK, "tables made before go on");
    }

    [EachEngine]
    public async Task It_is_closed_alone_and_dies_with_the_link(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, ira) = (world.Guest(world.MarinasLink), world.As(world.Ira));
        async Task<string> Make() => (await guest.Does($"/r/{world.MarinasLink}/table"))["calendar"]!.GetValue<string>().Split("/r/")[1].Split('/')[0];
        async Task<bool> Reads(string secret) => (await world.Guest().Get($"/r/{secret}/sheets/client.csv")).StatusCode == HttpStatusCode.OK;

        var first = await Make();
        (await Reads(first)).ShouldBeTrue();
        var second = await Make();
        (await Reads(first)).ShouldBeFalse();
        (await Reads(second)).ShouldBeTrue();
        (await guest.Ask($"/r/{world.MarinasLink}/sheets"))["madeAt"].ShouldNotBeNull();
        await guest.Does($"/r/{world.MarinasLink}/table/revoke");
        (await Reads(second)).ShouldBeFalse();
        (await world.Guest().Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var link = (await world.Api(world.Ira).Ask($"/api/v1/room-links?contact={world.Marina.Id}"))["items"]![0]!["id"]!.GetValue<Guid>();
        var third = (await world.Api(world.Ira).Does($"/api/v1/room-links/{link}/table"))["address"]!.GetValue<string>().Split("/r/")[1];
        (await Reads(third)).ShouldBeTrue();
        (await ira.Page($"/clients/{world.AutoDetail.Id}")).QuerySelector("#contacts")!.TextContent.Replace('\u00A0', ' ').ShouldContain("адрес для таблиц сделан");
        await ira.Does($"/room-links/{link}/table/revoke");
        (await Reads(third)).ShouldBeFalse();
        var fourth = await Make();
        await ira.Does($"/room-links/{link}/revoke");
        (await Reads(fourth)).ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_link_with_a_code_has_none(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var made = await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { });
        var secret = made["address"]!.GetValue<string>().Split("/r/")[1];
        var table = (await world.Guest(secret).Does($"/r/{secret}/table"))["calendar"]!.GetValue<string>().Split("/r/")[1].Split('/')[0];
        await ira.Does($"/room-links/{made["link"]!["id"]}/pin", new { pin = "4711" });
        (await world.Guest().Get($"/r/{table}/sheets/work.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ira.IsRefused($"/room-links/{made["link"]!["id"]}/table")).ShouldContain("код");
    }
}
