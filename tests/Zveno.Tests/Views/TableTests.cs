using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Views;
using Zveno.Work;

namespace Zveno.Tests;

public class TableTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_table_shows_open_tasks_of_all_projects_and_the_filter_narrows_them(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Pavel).Does("/tasks", new { stage = await world.Read(db => db.Stages.Where(x => x.ProjectId == world.Bake.Id).Select(x => x.Id).FirstAsync()), title = "Семантическое ядро", dueOn = "2026-11-18", estimateMinutes = 90 });
        var ira = world.As(world.Ira);
        (await Titles(ira, "")).ShouldBe(["Семантическое ядро", world.Landing.Title, world.Banners.Title, world.Secret.Title], ignoreOrder: true);
        (await Titles(ira, "?due=week&sort=-due")).ShouldBe([world.Landing.Title, "Семантическое ядро"]);
        (await Titles(ira, "?project=AUTO&person=nobody")).ShouldBe([world.Banners.Title, world.Secret.Title], ignoreOrder: true);
        (await Titles(ira, "?visible=no")).ShouldBe([world.Secret.Title]);
        (await Titles(ira, "?due=week")).ShouldBe(["Семантическое ядро", world.Landing.Title]);
        (await Titles(ira, "?due=none&q=баннер")).ShouldBe([world.Banners.Title]);
        (await Titles(ira, "?due=overdue")).ShouldBeEmpty();
        (await Titles(ira, "?from=2026-11-19&to=2026-11-30")).ShouldBe([world.Landing.Title]);
        (await Titles(ira, $"?client={world.Bakery.Id}")).ShouldBe(["Семантическое ядро"]);
        (await Titles(world.As(world.Kostya), "?person=me")).ShouldBe([world.Landing.Title]);
        (await Titles(ira, "?stage=" + Uri.EscapeDataString("В работе"))).ShouldBe([world.Landing.Title]);
        (await Titles(ira, "?stage=waiting")).ShouldBeEmpty();
        var page = await ira.Page("/tasks?due=вчера&person=me");
        page.QuerySelector(".notice")!.TextContent.ShouldContain("due=вчера");
        (await world.Api(world.Ira).Ask("/api/v1/tasks?person=nobody&due=чепуха"))["ignored"]!.AsArray().ShouldHaveSingleItem();
        (await world.Api(world.Ira).Ask("/api/v1/tasks?person=nobody"))["items"]!.AsArray().Count.ShouldBe(3);
    }

    [EachEngine]
    public async Task The_sign_stands_on_what_the_room_shows_now_in_the_table_and_in_its_filter(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        async Task<bool> Signed(string address) => (await ira.Page(address)).QuerySelector($"#row-{world.Banners.Id} .mark-seen") is not null;
        (await Signed("/tasks")).ShouldBeTrue();
        await ira.Does("/tasks/AUTO-2/put-off");
        (await Signed("/tasks?state=backlog")).ShouldBeFalse();
        (await Titles(ira, "?state=backlog&visible=yes")).ShouldBeEmpty();
        (await Titles(ira, "?state=backlog&visible=no")).ShouldBe([world.Banners.Title]);
        (await world.Guest().Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldNotContain(world.Banners.Title);
    }

    [EachEngine]
    public async Task A_kept_table_and_load_show_hours_and_tasks_that_came_after(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await ira.Does($"/tasks/{world.Landing.Id}/estimate", new { estimateHours = 2 });
        (await ira.Page("/tasks")).QuerySelector("tfoot")!.TextContent.ShouldNotContain("1,5");
        var load = (await ira.Page("/tasks/load")).QuerySelector($"#load-{world.Kostya.Id}")!.TextContent;
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = world.Landing.Id });
        (await ira.Page("/tasks")).QuerySelector("tfoot")!.TextContent.ShouldContain("1,5");
        (await ira.Page("/tasks/load")).QuerySelector($"#load-{world.Kostya.Id}")!.TextContent.ShouldNotBe(load);
        await ira.Does($"/tasks/{world.Landing.Id}/title", new { title = "Новое имя лендинга" });
        (await Titles(ira, "")).ShouldContain("Новое имя лендинга");
        (await kostya.Page("/tasks")).QuerySelector("tfoot")!.TextContent.ShouldContain("1,5");
    }

    [EachEngine]
    public async Task Every_word_and_every_order_is_answered_never_failed(Engine engine)
    {
        var world = await Begin(engine);
        await Many(world, 120);
        var ira = world.As(world.Ira);
        foreach (var column in Enum.GetValues<Column>())
            foreach (var group in Enum.GetValues<Grouping>())
                foreach (var minus in (string[])["", "-"])
                    (await Walk(ira, $"/tasks?sort={minus}{TaskFilter.Word(column)}&group={TaskFilter.Word(group)}")).Count.ShouldBe(123, $"{minus}{column} {group}");
        foreach (var words in (string[])["label=SEO", "starred=yes", "state=archived", "state=closed", "state=all", "priority=urgent,low", "due=today", "stage=done", "stage=work", "after=WyIxIl0", "sort=-x&group=9", "q=%25_'%22%5C", $"label={Guid.NewGuid()}", "month=2026-13"])
            foreach (var path in (string[])["/tasks", "/tasks/calendar", "/tasks/table.csv"])
                (await ira.Get($"{path}?{words}")).StatusCode.ShouldBe(HttpStatusCode.OK, $"{path} {words}");
    }

    [EachEngine]
    public async Task Groups_carry_the_sums_of_estimates_and_hours_over_all_pages(Engine engine)
    {
        var world = await Begin(engine);
        await Many(world, 120);
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = world.Landing.Id });
        await world.As(world.Ira).Does($"/tasks/{world.Landing.Id}/estimate", new { estimateHours = 2 });
        var table = await world.Api(world.Ira).Ask("/api/v1/tasks/table?group=person&sort=-spent");
        table["items"]!.AsArray().Count.ShouldBe(100);
        table["next"]!.GetValue<string>().ShouldNotBeEmpty();
        table["total"]!["count"]!.GetValue<int>().ShouldBe(123);
        table["total"]!["spentSeconds"]!.GetValue<long>().ShouldBe(5400);
        var kostya = table["groups"]!.AsArray().Single(x => x!["group"]!.GetValue<string>() == world.Kostya.Id.ToString())!["sums"]!;
        (kostya["count"]!.GetValue<int>(), kostya["estimateMinutes"]!.GetValue<int>(), kostya["spentSeconds"]!.GetValue<int>()).ShouldBe((1, 120, 5400));
        var page = await world.As(world.Ira).Page("/tasks?group=client");
        page.QuerySelector(".group-row")!.TextContent.ShouldContain("АвтоДеталь");
        page.QuerySelector("tfoot")!.TextContent.ShouldContain("1,5");
    }

    [EachEngine]
    public async Task Columns_are_chosen_and_ordered_in_the_address_and_a_file_has_the_same(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 2 });
        var page = await ira.Page("/tasks?columns=estimate,title,чепуха,person&group=project");
        page.QuerySelectorAll("thead th[scope=col]").Select(x => x.TextContent).ShouldBe(["Задача", "Оценка, ч", "Исполнитель"]);
        page.QuerySelectorAll("tfoot td").Select(x => x.TextContent).ShouldBe(["Всего 3\u00A0задачи", "2\u00A0ч", ""]);
        page.QuerySelectorAll("#columns-choice input[type=checkbox]").Take(3).Select(x => x.GetAttribute("value")).ShouldBe(["title", "estimate", "person"]);
        page.QuerySelector("thead a")!.GetAttribute("href")!.ShouldContain("columns=title%2Cestimate%2Cperson");
        var file = await (await ira.Get(page.QuerySelector("a[href*='table.csv']")!.GetAttribute("href")!)).Content.ReadAsStringAsync();
        file.Split("\r\n")[0].TrimStart('\uFEFF').ShouldBe("Задача;Оценка, ч;Исполнитель");
        (await ira.Page("/tasks?columns=title&columns=due")).QuerySelectorAll("thead th[scope=col]").Length.ShouldBe(2);
        (await world.As(world.Artyom).Page("/tasks?columns=client,title")).Body!.TextContent.ShouldNotContain("АвтоДеталь");
    }

    [EachEngine]
    public async Task A_subcontractor_s_table_holds_own_tasks_and_no_clients(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        var artyom = world.As(world.Artyom);
        (await Titles(artyom, "")).ShouldBe([world.Banners.Title]);
        (await Titles(artyom, $"?client={world.Bakery.Id}&group=client&sort=client")).ShouldBe([world.Banners.Title]);
        foreach (var path in (string[])["/tasks", "/tasks/calendar", "/tasks/table.csv"]) (await (await artyom.Get(path)).Content.ReadAsStringAsync()).ShouldNotContain("АвтоДеталь");
        (await world.Api(world.Artyom).Ask("/api/v1/tasks/table"))["items"]![0]!["client"].ShouldBeNull();
    }

    [EachEngine]
    public async Task Several_tasks_change_at_once_each_wholly_or_not_and_the_change_is_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-3/start", new { startOn = "2026-11-25" });
        var done = await ira.Does("/tasks/change-many", new { tasks = (string[])["AUTO-1", world.Banners.Id.ToString(), "AUTO-3", "AUTO-99"], person = world.Lena.Id.ToString(), due = "2026-11-19" });
        done["changed"]!.AsArray().Count.ShouldBe(2);
        done["refused"]!.AsArray().Select(x => x!["task"]!.GetValue<string>()).ShouldBe(["AUTO-99", "AUTO-3"]);
        (await Of(world, world.Secret)).AssigneeId.ShouldBeNull();                            // refused for its date: the person stays too
        (await Of(world, world.Banners)).AssigneeId.ShouldBe(world.Lena.Id);

        var toast = (await ira.PieceOf("/tasks/change-many", new { tasks = (Guid[])[world.Landing.Id, world.Banners.Id], done = true, archive = true, person = "nobody" })).QuerySelector(".toast-undo")!;
        var landing = await Of(world, world.Landing);
        (landing.StageId, landing.IsArchived, landing.IsClosed, landing.AssigneeId).ShouldBe((world.Done.Id, true, true, null));
        await ira.Does(toast.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(toast.GetAttribute("hx-vals")!));
        landing = await Of(world, world.Landing);
        (landing.StageId, landing.IsArchived, landing.IsClosed, landing.AssigneeId).ShouldBe((world.InWork.Id, false, false, (Guid?)world.Lena.Id));
    }

    [EachEngine]
    public async Task A_change_of_many_says_why_not(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.IsRefused("/tasks/change-many", new { tasks = Array.Empty<string>(), done = true });
        await ira.IsRefused("/tasks/change-many", new { tasks = (string[])["AUTO-1"] });
        await ira.IsRefused("/tasks/change-many", new { tasks = (string[])["AUTO-1"], due = "завтра" });
        await ira.IsRefused("/tasks/change-many", new { tasks = Enumerable.Range(0, 201).Select(x => $"AUTO-{x}"), done = true });
        await ira.IsRefused("/tasks/change-many", new { tasks = (string[])["AUTO-1"], person = Guid.NewGuid().ToString() }, 404);
        await world.As(world.Tamara).IsRefused("/tasks/change-many", new { tasks = (string[])["AUTO-1"], done = true }, 403);
        await world.As(world.Artyom).IsRefused("/tasks/change-many", new { tasks = (string[])["AUTO-1"], done = true }, 404);
        await ira.IsRefused("/tasks/change-back", new { rows = "не то" }, 400);
        var bakery = await world.As(world.Pavel).Does("/tasks", new { stage = await world.Read(db => db.Stages.Where(x => x.ProjectId == world.Bake.Id).Select(x => x.Id).FirstAsync()), title = "Без «готово»" });
        (await ira.IsRefused("/tasks/change-many", new { tasks = (string[])[bakery["id"]!.GetValue<string>()], done = true })).ShouldContain("готово");
    }

    [EachEngine]
    public async Task An_export_holds_what_the_filter_shows_and_no_formulas(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/title", new { title = "=2+5;\"кавычки\"" });
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 2.5 });
        var answer = await ira.Get("/tasks/table.csv?project=AUTO&sort=number");
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines.Length.ShouldBe(5);
        lines[1].ShouldBe("AUTO-1;Лендинг для акции;АвтоДеталь;Сайт автозапчастей;В работе;;;Костя Журавлёв;2026-11-20;2,5;;обычный");
        lines[2].ShouldStartWith("AUTO-2;\"'=2+5;\"\"кавычки\"\"\";");

        using var zip = new ZipArchive(await (await world.Api(world.Ira).Get("/api/v1/tasks/table.xlsx?project=AUTO&sort=number")).Content.ReadAsStreamAsync());
        var sheet = XDocument.Load(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var rows = sheet.Descendants().Where(x => x.Name.LocalName == "row").Select(x => x.Elements().ToList()).ToList();
        rows.Count.ShouldBe(4);
        rows[1][8].Value.ShouldBe("46346");                                                    // 20 November 2026, a real date
        rows[1][9].Value.ShouldBe("2.5");
        rows[2][1].Value.ShouldBe("=2+5;\"кавычки\"");
        rows[2][1].Attribute("t")!.Value.ShouldBe("inlineStr");
        sheet.Descendants().ShouldNotContain(x => x.Name.LocalName == "f");
    }

    [EachEngine]
    public async Task The_calendar_puts_tasks_on_their_days_and_a_move_changes_the_due_date(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var page = await ira.Page("/tasks/calendar?month=2026-11");
        page.QuerySelectorAll(".cal-day").Length.ShouldBe(42);
        page.QuerySelector("#day-2026-11-20 .cal-task a")!.TextContent.ShouldBe(world.Landing.Title);
        page.QuerySelector("#day-2026-11-04")!.ClassName!.ShouldContain("cal-off");             // a holiday of Russia
        page.QuerySelector("#day-2026-11-05")!.ClassName!.ShouldNotContain("cal-off");
        var list = page.QuerySelector("#day-2026-11-24 .cal-list")!;
        await ira.Does(list.GetAttribute("data-sortable-url")!.Replace("{id}", world.Landing.Id.ToString(), StringComparison.Ordinal), new Dictionary<string, string?> { [list.GetAttribute("data-sortable-field")!] = list.GetAttribute("data-sortable-into"), ["below"] = null });
        (await Of(world, world.Landing)).DueOn.ShouldBe(new DateOnly(2026, 11, 24));
        (await ira.Page("/tasks/calendar?month=2026-11&person=nobody")).QuerySelectorAll(".cal-task").Length.ShouldBe(0);
        var days = (await world.Api(world.Ira).Ask("/api/v1/tasks/calendar?from=2026-11-23&to=2026-11-29"))["items"]!.AsArray();
        days.Count.ShouldBe(7);
        days[1]!["tasks"]![0]!["number"]!.GetValue<string>().ShouldBe("AUTO-1");
        days[5]!["kind"]!.GetValue<string>().ShouldBe("weekend");
        (await world.As(world.Tamara).Page("/tasks/calendar")).QuerySelector("[data-controller=sortable]").ShouldBeNull();
    }

    static async Task<IReadOnlyList<string>> Titles(Actor actor, string query) => [.. (await actor.Page("/tasks" + query)).QuerySelectorAll(".task-name > a").Select(x => x.TextContent)];

    static async Task<IReadOnlyCollection<string>> Walk(Actor actor, string address)
    {
        var seen = new HashSet<string>();
        for (string? next = address; next is not null;)
        {
            var page = await actor.Page(next);
            foreach (var row in page.QuerySelectorAll("tr[id]")) seen.Add(row.Id!).ShouldBeTrue($"{row.Id} twice in {next}");
            next = page.QuerySelector("a[href*='after=']")?.GetAttribute("href");
        }
        return seen;
    }

    static Task<WorkTask> Of(World world, WorkTask task) => world.Read(db => db.Tasks.AsNoTracking().SingleAsync(x => x.Id == task.Id));

    static Task Many(World world, int count) => world.Change(async db =>
    {
        var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
        for (var i = 0; i < count; i++)
        {
            var task = new WorkTask(Ids.New(World.Now), stage, $"Задача {i % 7}", (i + 10) * Places.Step, world.Ira, World.Now);
            if (i % 3 == 0) task.Schedule(null, new DateOnly(2026, 11, 2).AddDays(i % 20), world.Ira, World.Now);
            if (i % 4 == 0) task.HandTo(world.Lena.Id, world.Ira, World.Now);
            if (i % 5 == 0) task.Estimate(30 + i, world.Ira, World.Now);
            if (i % 6 == 0) task.Mark((Priority)(i % 4), i % 2 == 0, world.Ira, World.Now);
            db.Add(task);
        }
    });
}
