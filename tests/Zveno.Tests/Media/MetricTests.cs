using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Exchange;
using Zveno.Media;

namespace Zveno.Tests;

/// <summary>What a client's success is measured by: told by hand or by a table, shown only when published.</summary>
public class MetricTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_metric_is_the_teams_own_until_it_is_published_and_lags_by_its_direction(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var price = await ira.Does("/projects/AUTO/metrics", new { name = "Цена заявки", unit = "₽", direction = "down", target = 500, explanation = "Выросли ставки, меняем объявления" });
        await world.As(world.Kostya).Does($"/metrics/{price["id"]}/readings", new { on = "2026-11-09", value = 480 });
        await ira.Does($"/metrics/{price["id"]}/readings", new { on = "2026-11-16", value = 620.5 });
        (await Room(world)).AsArray().ShouldBeEmpty();

        await ira.Does($"/metrics/{price["id"]}/publish", new { published = true });
        var shown = (await Room(world))[0]!;
        shown["lags"]!.GetValue<bool>().ShouldBeTrue();
        shown["readings"]!.AsArray().Select(x => x!["value"]!.GetValue<decimal>()).ShouldBe([480m, 620.5m]);
        var page = await world.Guest().Page($"/r/{world.MarinasLink}/metrics");
        page.Body!.TextContent.ShouldContain("дотягиваем");
        page.Body.TextContent.ShouldContain("Выросли ставки");
        page.QuerySelector("svg.metric-chart")!.GetAttribute("aria-label")!.ShouldContain("620,5");
        (await world.Guest().Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("Цена заявки.");
        (await ira.Page("/projects/AUTO/metrics")).QuerySelector($"#metric-{price["id"]}")!.TextContent.ShouldContain("отстаёт");
        (await world.Guest().Get($"/r/{world.StepansLink}/metrics?project={shown["id"]}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await ira.Does($"/metrics/{price["id"]}/archive");
        (await Room(world)).AsArray().ShouldBeEmpty();
        await ira.Does($"/metrics/{price["id"]}/restore");
        (await Room(world)).AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_value_of_the_same_day_takes_the_place_of_the_one_before_and_wrong_ones_are_refused(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var id = (await ira.Does("/projects/AUTO/metrics", new { name = "Заявки" }))["id"];
        var first = await ira.Does($"/metrics/{id}/readings", new { on = "2026-11-16", value = 10 });
        (await ira.Does($"/metrics/{id}/readings", new { on = "2026-11-16", value = 12 }))["id"]!.GetValue<string>().ShouldBe(first["id"]!.GetValue<string>());
        (await Readings(world, id!)).ShouldBe([("2026-11-16", 12m)]);
        (await ira.IsRefused($"/metrics/{id}/readings", new { on = "2027-01-01", value = 1 })).ShouldContain("позже");
        (await ira.IsRefused($"/metrics/{id}/readings", new { on = "2026-11-16", value = 1e15 })).ShouldContain("большое");
        (await ira.IsRefused("/projects/AUTO/metrics", new { name = " " })).ShouldNotBeEmpty();
        await world.As(world.Kostya).IsRefused("/projects/AUTO/metrics", new { name = "Своё" }, 403);
        await world.As(world.Kostya).IsRefused($"/metrics/{id}/publish", new { published = true }, 403);
        await world.As(world.Artyom).IsRefused($"/metrics/{id}/readings", new { value = 1 }, 404);
        await ira.Does($"/readings/{first["id"]}/remove");
        (await Readings(world, id!)).ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_table_in_either_encoding_is_read_wrong_lines_are_listed_and_twice_is_once(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var requests = (await ira.Does("/projects/AUTO/metrics", new { name = "Заявки" }))["id"]!;
        var price = (await ira.Does("/projects/AUTO/metrics", new { name = "Цена заявки", unit = "₽" }))["id"]!;
        const string table = "Дата;заявки;Цена заявки;Охват\r\n02.11.2026;12;1 250,5;1\r\n09.11.2026;;980;2\r\nвчера;5;6;7\r\n16.11.2026;много;450;3\r\n17.11.2030;1;;\r\n";
        foreach (var encoding in (Encoding[])[Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(1251)!, Encoding.Unicode])
        {
            var form = new MultipartFormDataContent { { new ByteArrayContent([.. encoding.GetPreamble(), .. encoding.GetBytes(table)]), "files", "показатели.csv" } };
            var report = await ira.Sends("/projects/AUTO/readings-table", form);
            (report["told"]!.GetValue<int>() + report["replaced"]!.GetValue<int>()).ShouldBe(encoding.CodePage == Encoding.UTF8.CodePage ? 4 : 0);
            report["problems"]!.AsArray().Select(x => x!["line"]!.GetValue<int>()).ShouldBe([1, 4, 5, 6]);
            report["problems"]![0]!["said"]!.GetValue<string>().ShouldBe("Охват");
        }
        (await Readings(world, requests)).ShouldBe([("2026-11-02", 12m)]);
        (await Readings(world, price)).ShouldBe([("2026-11-02", 1250.5m), ("2026-11-09", 980m), ("2026-11-16", 450m)]);
        var pasted = await ira.Does("/projects/AUTO/readings-table", new { text = "Date\tЗаявки\n2026-11-02\t15" });
        pasted["replaced"]!.GetValue<int>().ShouldBe(1);
        (await ira.IsRefused("/projects/AUTO/readings-table", new { text = " " })).ShouldContain("вставьте");
        await world.As(world.Artyom).IsRefused("/projects/AUTO/readings-table", new { text = "Дата;Заявки\n02.11.2026;1" }, 404);
    }

    [Theory]
    [InlineData("1 250,5", "1250.5")]
    [InlineData("1,250.50", "1250.50")]
    [InlineData("12 %", "12")]
    [InlineData("−3", "-3")]
    [InlineData("450 ₽", "450")]
    [InlineData("=1+2", null)]
    [InlineData("1e5", null)]
    [InlineData("", null)]
    public void A_number_is_read_as_people_write_it(string said, string? meant) =>
        ReadingsTable.Number(said).ShouldBe(meant is null ? null : decimal.Parse(meant, System.Globalization.CultureInfo.InvariantCulture));

    static async Task<JsonNode> Room(World world) => (await world.Guest().Ask($"/r/{world.MarinasLink}/metrics"))["metrics"]!;

    static async Task<List<(string, decimal)>> Readings(World world, JsonNode metric) =>
        [.. (await world.Api(world.Ira).Ask($"/api/v1/metrics/{metric}/readings"))["items"]!.AsArray().Select(x => (x!["on"]!.GetValue<string>(), x["value"]!.GetValue<decimal>())).OrderBy(x => x.Item1, StringComparer.Ordinal)];
}
