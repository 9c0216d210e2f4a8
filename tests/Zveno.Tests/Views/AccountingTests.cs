using System.Text.Json.Nodes;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Views;

public class AccountingTests(Engines engines) : Story(engines)
{
    static Task<JsonNode> Enter(Actor who, string worked, string on, string? kind = null, string? purpose = null, string day = "2026-11-16") => who.Does("/time-entries", new { day, worked, on, kind, purpose });

    static Task<JsonNode> Share(World world, string words = "") => world.Api(world.Oleg).Ask($"/api/v1/hours/accounting?{words}");

    static IEnumerable<(string, int, int)> Savers(JsonNode share) => share["wouldSave"]!.AsArray().Select(x => (x!["kind"]!.GetValue<string>(), x["count"]!.GetValue<int>(), x["minutes"]!.GetValue<int>()));

    static IEnumerable<(string, int, int)> Saved(JsonNode share) => share["saved"]!.AsArray().Select(x => (x!["kind"]!.GetValue<string>(), x["count"]!.GetValue<int>(), x["minutes"]!.GetValue<int>()));

    [EachEngine]
    public async Task The_share_stands_month_over_month_by_project_client_and_manager(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya, pavel) = (world.As(world.Ira), world.As(world.Kostya), world.As(world.Pavel));
        await Enter(kostya, "9ч", "AUTO-1", day: "2026-10-14");
        await Enter(ira, "1ч", "AUTO", "account", day: "2026-10-14");
        await Enter(kostya, "6ч", "AUTO-1");
        await Enter(ira, "2ч", "AUTO", "account");
        await Enter(ira, "3ч", "AUTO", "presale");
        await Enter(pavel, "1ч", "BAKE", "account");
        var whole = await Share(world);
        whole["months"]!.AsArray().Select(x => x!["share"]?.GetValue<decimal>()).TakeLast(2).ShouldBe([0.1m, 3m / 9]);
        whole["lines"]!.AsArray().Select(x => x!["name"]!.GetValue<string>()).ShouldBe(["AUTO Сайт автозапчастей", "BAKE SEO пекарни"]);
        whole["lines"]![0]!["months"]!.AsArray().Select(x => x!["isGreen"]!.GetValue<bool>()).TakeLast(2).ShouldBe([true, false]);
        (await Share(world, "by=Client"))["lines"]!.AsArray().Select(x => x!["name"]!.GetValue<string>()).ShouldBe(["АвтоДеталь", "Пекарня Крошка"]);
        var managers = (await Share(world, "by=Manager"))["lines"]!.AsArray();
        managers.Select(x => x!["id"]!.GetValue<Guid>()).ShouldBe([world.Ira.Id, world.Pavel.Id]);
        (await Share(world, $"manager={world.Ira.Id}"))["months"]!.AsArray()[^1]!["share"]!.GetValue<decimal>().ShouldBe(0.25m);
        (await Share(world, $"project={world.Auto.Id}&month=2026-10-31"))["months"]!.AsArray()[^1]!["share"]!.GetValue<decimal>().ShouldBe(0.1m);

        (await world.Api(world.Ira).Ask("/api/v1/hours/accounting?by=Manager"))["lines"]!.AsArray().Select(x => x!["id"]!.GetValue<Guid>()).ShouldBe([world.Ira.Id]);
        ((int)(await ira.Get($"/hours/accounting?manager={world.Pavel.Id}")).StatusCode).ShouldBe(404);
        ((int)(await ira.Get("/hours/accounting?month=0001-01-01")).StatusCode).ShouldBe(404);
        var page = await world.As(world.Oleg).Page("/hours/accounting?by=Manager");
        page.QuerySelectorAll("table tbody tr").Length.ShouldBe(2);
        page.QuerySelectorAll("table .mark-late").Length.ShouldBe(2);
        (await ira.Page("/projects/AUTO/hours")).QuerySelector(".spark-box").ShouldNotBeNull();
        (await ira.Get($"/clients/{world.AutoDetail.Id}/hours")).EnsureSuccessStatusCode();
    }

    [EachEngine]
    public async Task What_would_save_most_is_counted_from_entries_questions_meetings_and_calls(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, pavel) = (world.As(world.Ira), world.As(world.Pavel));
        var topic = (await world.Writes(world.Marina, "Как оплатить счёт?")).Topic.Id;
        await ira.Does($"/topics/{topic}/answers", new { seen = 1, text = "Завтра вышлю" });
        await ira.Does("/time-entries", new { day = "2026-11-16", worked = "40м", topic });
        await Enter(ira, "3ч", "AUTO", "account", "report");
        await Enter(pavel, "20м", "BAKE", "account", "report");
        await Enter(ira, "1ч", "AUTO", "account", "meeting");
        var meeting = (await ira.Does("/meetings", new { client = world.AutoDetail.Id, project = world.Auto.Id, title = "Созвон", startsAt = World.Now.AddHours(-1) }))["id"];
        await ira.Does($"/meetings/{meeting}/minutes", new { minutes = "Поговорили" });
        await ira.Does("/calls", new { with = world.Marina.Id, about = "Сроки", minutes = 15 });
        await Enter(world.As(world.Kostya), "9ч", "AUTO-1");
        var share = await Share(world);
        Savers(share).ShouldBe([("reports", 2, 200), ("meetings", 1, 60), ("questions", 1, 40), ("calls", 1, 15)]);
        Savers(await Share(world, $"client={world.Bakery.Id}")).ShouldBe([("reports", 1, 20)]);
        Savers(await Share(world, $"project={world.Auto.Id}")).First().ShouldBe(("reports", 1, 180));
        foreach (var line in share["wouldSave"]!.AsArray().SelectMany(x => x!["lines"]!.AsArray()))
            (await world.As(world.Oleg).Get(line!["url"]!.GetValue<string>())).EnsureSuccessStatusCode();
    }

    [EachEngine]
    public async Task What_was_saved_is_a_count_times_an_assumption_that_stands_beside_it(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira) = (world.As(world.Oleg), world.As(world.Ira));
        await Enter(ira, "1ч", "AUTO", "account");
        var received = await world.Writes(world.Marina, "Поправьте телефон в шапке");
        await ira.Does($"/messages/{received.Message.Id}/task", new { project = world.Auto.Id });
        Saved(await Share(world)).ShouldBe([("record", 1, 2)]);
        await ira.IsRefused("/saving-minutes", new { kind = "record", minutes = 5 }, 403);
        await oleg.IsRefused("/saving-minutes", new { kind = "record", minutes = 481 });
        await oleg.IsRefused("/saving-minutes", new { kind = "record", minutes = -1 });
        await oleg.Does("/saving-minutes", new { kind = "record", minutes = 5 });
        Saved(await Share(world)).ShouldBe([("record", 1, 5)]);
        (await oleg.Page("/hours/accounting")).QuerySelector("#saved")!.TextContent.ShouldContain("1\u00A0×\u00A05\u00A0мин");
        (await world.Api(world.Oleg).Ask("/api/v1/saving-minutes"))["items"]!.AsArray().Count.ShouldBe(10);
        (await oleg.Page("/settings/hours")).QuerySelectorAll("#savings li").Length.ShouldBe(10);
    }

    [EachEngine]
    public async Task Reports_of_time_that_were_taken_digests_and_workbooks_count_once_a_day_and_for_whom_they_were(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira) = (world.As(world.Oleg), world.As(world.Ira));
        await Enter(ira, "1ч", "AUTO", "account");
        var project = $"project={world.Auto.Id}&from=2026-11-01&to=2026-11-30";
        (await oleg.Page($"/hours/report?{project}")).QuerySelector("[data-taken-url]")!.GetAttribute("data-taken-url")!.ShouldContain(world.Auto.Id.ToString());
        (await ira.Get($"/hours/report.csv?{project}")).EnsureSuccessStatusCode();
        Saved(await Share(world)).ShouldBeEmpty("a program that reads an address saves nobody's time");
        foreach (var again in (int[])[1, 2]) await ira.Does($"/hours/report/taken?{project}");
        await oleg.Does("/hours/report/taken?from=2026-11-01&to=2026-11-30");
        await ira.Does($"/clients/{world.AutoDetail.Id}/digest", new { text = "Сделали лендинг" });
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/room.xlsx/taken");
        Saved(await Share(world)).ShouldBe([("time", 2, 40), ("digest", 1, 20), ("workbook", 1, 10)]);
        Saved(await Share(world, $"client={world.AutoDetail.Id}")).ShouldBe([("time", 1, 20), ("digest", 1, 20), ("workbook", 1, 10)]);
        Saved(await Share(world, $"project={world.Auto.Id}")).ShouldBe([("time", 1, 20)]);
        Saved(await Share(world, $"client={world.Bakery.Id}")).ShouldBeEmpty();
        await ira.IsRefused($"/hours/report/taken?project={Guid.CreateVersion7()}", new { }, 404);
    }
}
