using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Shouldly;

namespace Zveno.Tests;

public class ExportTests(Engines engines) : Story(engines)
{
    /// <summary>Each view's page, and its files' address without their ending.</summary>
    static readonly (string Page, string File)[] Views =
    [
        ("/tasks?person=nobody&sort=-number", "/tasks/table"), ("/tasks/board?lanes=person", "/tasks/board"), ("/tasks/calendar?month=2026-11", "/tasks/calendar"), ("/tasks/load?week=2026-11-23", "/tasks/load"), ("/tasks/gantt?scale=day", "/tasks/gantt"),
        ("/my-day", "/my-day"), ("/projects/AUTO", "/projects/AUTO/board"), ("/projects/AUTO/backlog", "/projects/AUTO/backlog"), ("/projects/AUTO/gantt", "/projects/AUTO/gantt"), ("/projects/AUTO/flow?days=30", "/projects/AUTO/flow"), ("/flow", "/flow"),
    ];

    [EachEngine]
    public async Task Every_view_has_its_two_files_in_its_head_and_in_the_api_with_the_same_rows(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, program) = (world.As(world.Ira), world.Api(world.Ira));
        await ira.Does("/tasks/AUTO-2/title", new { title = "=2+5" });
        foreach (var (page, file) in Views)
        {
            var links = (await ira.Page(page)).QuerySelectorAll("a[data-export]").Select(x => x.GetAttribute("href")!).ToList();
            links.Select(x => x.Split('?')[0]).ShouldBe([file + ".xlsx", file + ".csv"], page);
            var (book, csv) = (await Rows(program, "/api/v1" + links[0]), await Csv(ira, links[1]));
            book.Count.ShouldBe(csv.Count, page);
            book.ShouldAllBe(x => x.Count <= book[0].Count, page);
            book[0].ShouldBe(csv[0].Split(';').Select(x => x.Trim('"')), page);
            csv.ShouldNotContain(x => x.StartsWith('=') || x.Contains(";=", StringComparison.Ordinal), page);
        }
    }

    [EachEngine]
    public async Task A_board_s_file_holds_what_the_board_shows_lane_by_lane(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/people", new { member = world.Lena.Id, on = true });
        var lanes = await Csv(ira, "/tasks/board.csv?lanes=person");
        lanes[0].ShouldStartWith("Дорожка;Этап;Номер;Задача;Клиент;Проект;");
        lanes[1].ShouldBe("Костя Журавлёв;В работе;AUTO-1;Лендинг для акции;АвтоДеталь;Сайт автозапчастей;;;Костя Журавлёв, Лена Орлова;2026-11-20;;;обычный");
        lanes.Skip(2).Select(x => x.Split(';')[2]).ShouldBe(["AUTO-1", "AUTO-2", "AUTO-3"], ignoreOrder: true);            // hers too
        (await Csv(ira, "/tasks/board.csv?q=лендинг")).Count.ShouldBe(2);
        var board = await Csv(ira, "/projects/AUTO/board.csv");
        board.Skip(1).Select(x => x.Split(';')[0]).ShouldBe(["Очередь", "Очередь", "В работе"]);
        (await Csv(ira, $"/projects/AUTO/board.csv?person={world.Lena.Id}")).Single(x => x.Contains("AUTO", StringComparison.Ordinal)).ShouldStartWith("В работе;AUTO-1;");
    }

    [EachEngine]
    public async Task A_chart_s_file_has_dates_what_waits_for_what_and_the_critical_mark(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2026-11-23", dueOn = "2026-11-25" });
        await ira.Does("/tasks/AUTO-2/blockers", new { blocker = "AUTO-1" });
        var baseline = (await ira.Does("/projects/AUTO/baselines", new { name = "Обещали" }))["id"]!.GetValue<string>();
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2026-11-24", dueOn = "2026-11-26" });
        var rows = await Rows(world.Api(world.Ira), $"/api/v1/projects/AUTO/gantt.xlsx?baseline={baseline}");
        rows[0].ShouldBe(["Номер", "Задача", "Проект", "Исполнитель", "Начало", "Срок", "Оценка, ч", "Готово, %", "Ждёт", "Критический путь", "Запас, раб. дней", "Обещали: Начало", "Обещали: Срок", "Отставание, раб. дней"]);
        var banners = rows.Single(x => x[0] == "AUTO-2");
        (banners[4], banners[5], banners[8], banners[9], banners[13]).ShouldBe(("46350", "46352", "AUTO-1", "да", "1"));
        rows.Single(x => x[0] == "AUTO-3")[4].ShouldBe("");                                    // without dates it is at the end, and it is there
    }

    [EachEngine]
    public async Task The_load_s_file_has_people_by_days_and_only_own_hours_for_a_subcontractor(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 10 });
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        var rows = await Rows(world.Api(world.Ira), "/api/v1/tasks/load.xlsx");
        rows[0].Take(4).ShouldBe(["Сотрудник", "Что", "Всего, ч", "2026-11-16"]);
        rows[0].Count.ShouldBe(3 + 56);
        var kostya = rows.Where(x => x[0] == "Костя Журавлёв").ToList();
        kostya.Select(x => x[1]).ShouldBe(["Загрузка, ч", "Рабочее время, ч"]);
        kostya[0].Skip(2).Take(6).ShouldBe(["10", "2", "2", "2", "2", "2"]);
        (await Csv(world.As(world.Artyom), "/tasks/load.csv")).Skip(1).ShouldAllBe(x => x.StartsWith("Артём", StringComparison.Ordinal));
        foreach (var file in (string[])["/flow.csv", "/projects/AUTO/flow.xlsx"]) (await world.As(world.Artyom).Get(file)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Csv(world.As(world.Artyom), "/projects/AUTO/board.csv")).Count.ShouldBe(2);
        (await ira.Get("/projects/NONE/board.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    static async Task<List<string>> Csv(Actor actor, string url)
    {
        var answer = await actor.Get(url);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        return [.. Encoding.UTF8.GetString(bytes[3..]).Split("\r\n").SkipLast(1)];
    }

    static async Task<List<List<string>>> Rows(Actor actor, string url)
    {
        var answer = await actor.Get(url);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var sheet = XDocument.Load(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        sheet.Descendants().ShouldNotContain(x => x.Name.LocalName == "f");                    // a formula
        XDocument.Load(zip.GetEntry("xl/workbook.xml")!.Open()).Descendants().Single(x => x.Name.LocalName == "sheet").Attribute("name")!.Value.Length.ShouldBeInRange(1, 31);
        return [.. sheet.Descendants().Where(x => x.Name.LocalName == "row").Select(x => x.Elements().Select(cell => cell.Value).ToList())];
    }
}
