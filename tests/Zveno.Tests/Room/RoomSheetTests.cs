using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Shouldly;

namespace Zveno.Tests;

/// <summary>The familiar table out of the room: a workbook, live tables, a calendar, each showing what the link shows and nothing else.</summary>
public class RoomSheetTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_workbook_has_the_five_sheets_with_real_dates_and_numbers_and_no_formula(Engine engine)
    {
        var world = await Begin(engine);
        await Lived(world);
        var book = await Book(world.Guest(), $"/r/{world.MarinasLink}/room.xlsx");
        book.Select(x => x.Name).ShouldBe(["Клиент", "Бэклог", "В\u00A0работе", "План-график", "Показатели"]);
        book[0].Rows.ShouldContain(x => x.SequenceEqual(new[] { "Клиент", "АвтоДеталь", "" }));
        var left = book[0].Rows.Single(x => x[0] == "Осталось часов");
        (left[1], left[2]).ShouldBe(("38.5", "Сайт автозапчастей"));
        book[1].Rows.Skip(1).Select(x => x[1]).ShouldBe(["=cmd|' /C calc'!A0", "Баннеры к распродаже"], ignoreOrder: true);
        var landing = book[2].Rows.Single(x => x[1] == "Лендинг для акции");
        (landing[3], landing[6], landing[8]).ShouldBe(("в\u00A0работе", "46346", "1.5"));                   // 20 November 2026, and an hour and a half
        book[3].Rows.Single(x => x[1] == "Лендинг для акции")[3].ShouldBe("46346");
        var metric = book[4].Rows[1];
        (metric[1], metric[3], metric[4], metric[5]).ShouldBe(("Заявки", "100", "46341", "80"));
        book.SelectMany(x => x.Rows).SelectMany(x => x).ShouldNotContain(x => x.Contains("Переделать за подрядчиком", StringComparison.Ordinal));
        (await Raw(world.Guest(), $"/r/{world.MarinasLink}/room.xlsx")).ShouldBe(await Raw(world.Guest(), $"/r/{world.MarinasLink}/room.xlsx"));
    }

    [EachEngine]
    public async Task A_live_table_is_commas_and_ISO_dates_for_whoever_asks_without_a_language_and_its_cells_are_harmless(Engine engine)
    {
        var world = await Begin(engine);
        await Lived(world);
        var google = new HttpRequestMessage(HttpMethod.Get, $"/r/{world.MarinasLink}/sheets/work.csv");
        google.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (compatible; GoogleDocs; apps-spreadsheets; +http://docs.google.com)");
        var answer = await world.Guest().Send(google);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        answer.Headers.GetValues("Cache-Control").ShouldBe(["no-store"]);
        var work = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).Split("\r\n");
        work[0].ShouldStartWith("Проект,Задача,Этап,");
        work[1].ShouldBe("Сайт автозапчастей,Лендинг для акции,В работе,в\u00A0работе,специалист,,2026-11-20,,\"1,5\"");
        (await Csv(world, "backlog")).ShouldContain("Сайт автозапчастей,'=cmd|' /C calc'!A0,");
        (await Csv(world, "metrics")).ShouldContain("Заявки,шт.,100,2026-11-15,80,отстаёт");
        foreach (var kind in (string[])["client", "backlog", "work", "schedule", "metrics"])
            (await Csv(world, kind)).Split("\r\n").SelectMany(x => x.Split(',')).ShouldNotContain(x => x.TrimStart('"').StartsWith('=') || x.TrimStart('"').StartsWith('@'), kind);
        foreach (var bad in (string[])["0", "Work", "secrets", "work.csv"]) (await world.Guest().Get($"/r/{world.MarinasLink}/sheets/{bad}.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound, bad);
    }

    [EachEngine]
    public async Task What_a_link_hides_is_in_none_of_its_files_and_a_closed_link_has_none(Engine engine)
    {
        var world = await Begin(engine);
        await Lived(world);
        var ira = world.As(world.Ira);
        var made = await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { hidesMoney = true });
        var secret = made["address"]!.GetValue<string>().Split("/r/")[1];
        var book = await Book(world.Guest(), $"/r/{secret}/room.xlsx");
        book.SelectMany(x => x.Rows).SelectMany(x => x).ShouldNotContain(x => x.Contains("часов", StringComparison.OrdinalIgnoreCase) || x == "1.5" || x == "38.5");
        var shared = (await ira.Does($"/clients/{world.AutoDetail.Id}/room-links"))["address"]!.GetValue<string>().Split("/r/")[1];
        (await world.Guest().Page($"/r/{shared}/sheets")).QuerySelectorAll("input[readonly]").Length.ShouldBe(6);
        (await world.Guest().Page($"/r/{shared}/sheets")).QuerySelector("#sheet-1")!.GetAttribute("value")!.ShouldEndWith($"/r/{shared}/sheets/backlog.csv\")");

        await ira.Does($"/room-links/{made["link"]!["id"]}/pin", new { pin = "4711" });
        string[] files = ["room.xlsx", "sheets/work.csv", "calendar.ics", "sheets", "schedule", "documents"];
        (await world.Guest().Get($"/r/{secret}/room.xlsx")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var file in files) (await world.Guest().Get($"/r/{secret}/{file}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, file);
        await ira.Does($"/room-links/{made["link"]!["id"]}/revoke");
        (await world.Guest().Get($"/r/{secret}/room.xlsx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var file in files) (await world.Guest().Get($"/r/{secret}/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, file);
    }

    [EachEngine]
    public async Task The_calendar_has_the_visible_dates_under_ids_of_the_room_and_the_team_gets_the_same_workbook(Engine engine)
    {
        var world = await Begin(engine);
        await Lived(world);
        var answer = await world.Guest().Get($"/r/{world.MarinasLink}/calendar.ics");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var calendar = await answer.Content.ReadAsStringAsync();
        calendar.ShouldContain("SUMMARY:Лендинг для акции\r\n");
        calendar.ShouldContain("DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261121\r\n");
        calendar.ShouldNotContain(world.Landing.Id.ToString("N"));
        calendar.ShouldNotContain("Переделать");
        (await world.Guest().Page($"/r/{world.MarinasLink}/sheets")).Body!.TextContent.ShouldContain("отдельный адрес");

        (await Raw(world.As(world.Ira), $"/clients/{world.AutoDetail.Id}/as-client/room.xlsx")).ShouldBe(await Raw(world.Guest(), $"/r/{world.MarinasLink}/room.xlsx"));
        (await world.Api(world.Ira).Get($"/api/v1/clients/{world.AutoDetail.Id}/as-client/room.xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.As(world.Kostya).Get($"/clients/{world.AutoDetail.Id}/as-client/room.xlsx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A project with hours, a package, a metric and a wish that means harm.</summary>
    static async Task Lived(World world)
    {
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/package", new { hours = "40" });
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = world.Landing.Id });
        var metric = await ira.Does("/projects/AUTO/metrics", new { name = "Заявки", unit = "шт.", target = 100, published = true });
        await ira.Does($"/metrics/{metric["id"]}/readings", new { on = "2026-11-15", value = 80 });
        await world.Wishes(world.Marina, "=cmd|' /C calc'!A0");
    }

    static async Task<string> Csv(World world, string sheet) => Encoding.UTF8.GetString(await Raw(world.Guest(), $"/r/{world.MarinasLink}/sheets/{sheet}.csv"));

    static async Task<byte[]> Raw(Actor actor, string url)
    {
        var answer = await actor.Get(url);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    static async Task<List<(string Name, List<List<string>> Rows)>> Book(Actor actor, string url)
    {
        using var zip = new ZipArchive(new MemoryStream(await Raw(actor, url)));
        var names = Part(zip, "xl/workbook.xml").Descendants().Where(x => x.Name.LocalName == "sheet").Select(x => x.Attribute("name")!.Value).ToList();
        return [.. names.Select((name, i) =>
        {
            var sheet = Part(zip, $"xl/worksheets/sheet{i + 1}.xml");
            sheet.Descendants().ShouldNotContain(x => x.Name.LocalName == "f");
            return (name, sheet.Descendants().Where(x => x.Name.LocalName == "row").Select(x => x.Elements().Select(cell => cell.Value).ToList()).ToList());
        })];
    }

    static XDocument Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
