using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class ProjectTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_project_begins_with_three_plain_stages_and_a_code_of_its_name(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Piece("/projects/new/code?name=" + Uri.EscapeDataString("Автосервис"))).QuerySelector("#f-code")!.GetAttribute("value").ShouldBe("AVTOS");
        var made = await ira.Does("/projects", new { client = world.AutoDetail.Id, name = "Автосервис", showsTasks = true });
        made["code"]!.GetValue<string>().ShouldBe("AVTOS");
        (await ira.Page("/projects/AVTOS")).QuerySelectorAll(".stage-head h2").Select(x => x.TextContent).ShouldBe(["Очередь", "В\u00A0работе", "Готово"]);
        (await ira.Does("/projects", new { client = world.AutoDetail.Id, name = "Автосервис" }))["code"]!.GetValue<string>().ShouldBe("AVTO2");
        await ira.IsRefused("/projects", new { client = world.AutoDetail.Id, name = "Ещё", code = "AUTO" });
        await ira.IsRefused("/projects", new { client = world.AutoDetail.Id, name = "Ещё", code = "АВТО" });
        await ira.IsRefused("/projects", new { client = Guid.NewGuid(), name = "Ещё" }, 404);
        await world.As(world.Kostya).IsRefused("/projects", new { client = world.AutoDetail.Id, name = "Ещё" }, 403);
    }

    [EachEngine]
    public async Task A_template_brings_stages_tasks_and_checklists_with_dates_in_working_days(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var preview = await ira.Piece("/projects/new/preview?template=ads&startOn=2026-12-30");
        preview.QuerySelectorAll(".item").Length.ShouldBe(14);
        var code = (await ira.Does("/projects", new { client = world.AutoDetail.Id, name = "Директ", code = "ADS", showsTasks = true, template = "ads", startOn = "2026-12-30" }))["code"]!.GetValue<string>();
        var tasks = (await world.Api(world.Ira).Ask($"/api/v1/tasks?project={code}"))["items"]!.AsArray();
        tasks.Count.ShouldBe(14);
        var call = tasks.Single(x => x!["title"]!.GetValue<string>() == "Стартовый созвон")!;
        call["dueOn"]!.GetValue<string>().ShouldBe("2026-12-30");
        call["assignee"]!.GetValue<Guid>().ShouldBe(world.Ira.Id);
        call["itemsTotal"]!.GetValue<int>().ShouldBe(5);
        // Two working days from 30 December: the 31st is off in 2026 and so are the first days of January.
        var plan = DateOnly.Parse(tasks.Single(x => x!["title"]!.GetValue<string>() == "Медиаплан")!["dueOn"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
        plan.ShouldBe(WorkingCalendar.Russia.WorkingDay(new DateOnly(2026, 12, 30), 2));
        plan.Year.ShouldBe(2027);
        (await ira.Page($"/projects/{code}")).QuerySelectorAll(".card").Length.ShouldBe(14);
        // used once, the built-in ones became the agency's own
        (await world.Api(world.Ira).Ask("/api/v1/templates"))["items"]!.AsArray().Select(x => x!["isBuiltIn"]!.GetValue<bool>()).ShouldBe([false, false, false]);
    }

    [EachEngine]
    public async Task A_template_of_a_project_brings_the_same_board_again(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        var list = (await api.Does("/api/v1/tasks/AUTO-2/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        await api.Does($"/api/v1/checklists/{list}/items", new { text = "240×400" });
        await api.Does("/api/v1/tasks/AUTO-2/notes", new { text = "не попадёт" });
        var key = (await api.Does("/api/v1/projects/AUTO/template", new { name = "Наш сайт" }))["key"]!.GetValue<string>();
        var one = await api.Ask($"/api/v1/templates/{key}");
        one["content"]!["tasks"]!.AsArray().Count.ShouldBe(3);
        one.ToJsonString().ShouldNotContain("не попадёт");
        await api.Does("/api/v1/projects", new { client = world.Bakery.Id, name = "Сайт пекарни", code = "SITE", template = key, startOn = "2026-11-16", showsTasks = true });
        var made = (await api.Ask("/api/v1/tasks?project=SITE"))["items"]!.AsArray();
        made.Select(x => x!["title"]!.GetValue<string>()).ShouldBe([world.Landing.Title, world.Banners.Title, world.Secret.Title], ignoreOrder: true);
        made.Single(x => x!["title"]!.GetValue<string>() == world.Landing.Title)!["dueOn"]!.GetValue<string>().ShouldBe("2026-11-20");
        made.Single(x => x!["title"]!.GetValue<string>() == world.Secret.Title)!["isVisible"]!.GetValue<bool>().ShouldBeFalse();
        await api.IsRefused("/api/v1/templates", new { name = "пусто", content = new { stages = Array.Empty<object>(), tasks = Array.Empty<object>() } });
        await api.IsRefused("/api/v1/projects", new { client = world.Bakery.Id, name = "Нет шаблона", template = Guid.NewGuid() }, 404);
    }

    [EachEngine]
    public async Task An_ended_project_refuses_changes_and_comes_back_whole(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/archive");
        (await ira.Page("/projects")).QuerySelector("a[href='/projects/AUTO']").ShouldBeNull();
        (await ira.Page("/projects?archived=true")).QuerySelector("a[href='/projects/AUTO']").ShouldNotBeNull();
        (await ira.IsRefused("/tasks/AUTO-1/title", new { title = "нельзя" })).ShouldContain("архив");
        await ira.IsRefused("/tasks", new { stage = world.Queue.Id, title = "нельзя" });
        (await ira.Page("/projects/AUTO")).QuerySelector(".stage-add").ShouldBeNull();
        await ira.Does("/projects/AUTO/restore");
        (await ira.Page("/projects/AUTO")).QuerySelectorAll(".card").Length.ShouldBe(3);
    }

    [EachEngine]
    public async Task The_list_counts_open_and_late_cards_and_teaches_when_empty(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.Pass(TimeSpan.FromDays(7));
        var row = (await world.As(world.Ira).Page("/projects")).QuerySelector("tr:has(a[href='/projects/AUTO'])")!;
        row.QuerySelectorAll("td.num").Select(x => x.TextContent.Trim()).ShouldBe(["3", "1"]);
        row.TextContent.ShouldContain("Ирина Соколова");
        (await world.As(world.Artyom).Page("/projects")).QuerySelector(".empty").ShouldNotBeNull();
        var found = await world.Api(world.Ira).Ask("/api/v1/projects/AUTO");
        (found["open"]!.GetValue<int>(), found["late"]!.GetValue<int>()).ShouldBe((3, 1));
        (await world.Api(world.Ira).Ask("/api/v1/projects?limit=1"))["next"].ShouldNotBeNull();
    }

    [EachEngine]
    public async Task Stages_are_added_renamed_moved_and_taken_off(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var stage = (await ira.Does("/projects/AUTO/stages", new { name = "У клиента" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/stages/{stage}/move", new { after = world.Queue.Id });
        await ira.Does($"/stages/{stage}", new { name = "Ждём клиента", limit = "3" });
        (await Heads(ira)).ShouldBe(["Очередь", "Ждём клиента", "В работе", "Готово"]);
        await ira.Does($"/stages/{stage}/archive");
        (await Heads(ira)).ShouldBe(["Очередь", "В работе", "Готово"]);
        await ira.Does($"/stages/{stage}/restore");
        (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/stages"))["items"]!.AsArray().Count.ShouldBe(4);
        (await ira.Page($"/stages/{stage}/settings")).QuerySelector("#f-limit")!.GetAttribute("value").ShouldBe("3");
        await world.As(world.Tamara).IsRefused("/projects/AUTO/stages", new { name = "бухгалтерия" }, 403);
    }

    [EachEngine]
    public async Task A_renamed_member_and_client_show_on_a_kept_board(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Page("/projects/AUTO")).Body!.TextContent.ShouldContain("АвтоДеталь");
        await world.Change(async db =>
        {
            var client = await db.Set<Clients.Client>().SingleAsync(x => x.Id == world.AutoDetail.Id);
            client.Describe("АвтоДеталь Плюс", client.Class, client.Zone, world.Ira, World.Now);
            var kostya = await db.Set<Agencies.Member>().SingleAsync(x => x.Id == world.Kostya.Id);
            kostya.Describe("Константин Журавлёв", kostya.Zone, null, null, world.Oleg, World.Now);
        });
        var board = await ira.Page("/projects/AUTO");
        board.Body!.TextContent.ShouldContain("АвтоДеталь Плюс");
        board.QuerySelector("#task-AUTO-1 .avatar")!.GetAttribute("title").ShouldBe("Константин Журавлёв");
    }

    static async Task<IEnumerable<string>> Heads(Actor actor) => [.. (await actor.Page("/projects/AUTO")).QuerySelectorAll(".stage-head h2").Select(x => x.TextContent)];

    [EachEngine]
    public async Task Templates_have_a_page_where_they_are_opened_archived_and_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Page("/templates")).QuerySelectorAll("details.template").Length.ShouldBe(3);
        var key = (await ira.Does("/projects/AUTO/template", new { name = "Наш сайт" }))["key"]!.GetValue<string>();
        var page = await ira.Page("/templates");                                         // an own one does not drive the built-in ones out
        page.QuerySelectorAll("details.template").Length.ShouldBe(4);
        var own = page.QuerySelector($"#template-{key}")!;
        own.TextContent.ShouldContain(world.Landing.Title);
        var begin = own.QuerySelector("a.btn-main")!.GetAttribute("href")!;
        (await ira.Page(begin)).QuerySelector("input[name=template]:checked, input[name=template][checked]")!.GetAttribute("value").ShouldBe(key);

        var told = await ira.PieceOf($"/templates/{key}/archive", null);
        told.QuerySelector("[hx-post]")!.GetAttribute("hx-post").ShouldBe($"/templates/{key}/restore");
        (await ira.Page("/templates")).QuerySelectorAll("details.template").Length.ShouldBe(3);
        await ira.Does($"/templates/{key}/restore");
        (await ira.Page("/templates")).QuerySelectorAll("details.template").Length.ShouldBe(4);

        var kostya = await world.As(world.Kostya).Page("/templates");
        kostya.QuerySelectorAll(".template .btn").ShouldBeEmpty();
        await world.As(world.Kostya).IsRefused($"/templates/{key}/archive", null, 403);
        (await world.As(world.Artyom).Get("/templates")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task Labels_are_made_named_and_coloured_in_the_projects_settings(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var made = await ira.PieceOf("/projects/AUTO/labels", new { name = "срочно", colour = "red" });
        var label = made.QuerySelectorAll(".label-row")[^1];
        label.QuerySelector(".tag")!.TextContent.ShouldBe("срочно");
        var url = label.QuerySelector("input")!.GetAttribute("data-autosave-url")!;
        (await ira.Does(url, new { colour = "blue" }))["name"]!.GetValue<string>().ShouldBe("срочно");
        var renamed = await ira.Does(url, new { name = "горит" });
        (renamed["name"]!.GetValue<string>(), renamed["colour"]!.GetValue<string>()).ShouldBe(("горит", "blue"));
        (await ira.Does(url, new { name = "" }))["name"]!.GetValue<string>().ShouldBe("");
        (await ira.Page("/projects/AUTO/settings")).QuerySelectorAll(".label-row .tag")[^1].TextContent.ShouldBe("синяя");
        (await ira.IsRefused(url, new { name = new string('я', 101) })).ShouldContain("Слишком длинно");
    }

    [EachEngine]
    public async Task A_deleted_label_leaves_its_tasks_and_undo_puts_it_back_on_them(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        var label = (await ira.Does("/projects/AUTO/labels", new { name = "горит", colour = "red" }))["id"]!.GetValue<Guid>();
        var other = (await ira.Does("/projects/AUTO/labels", new { name = "ждёт", colour = "blue" }))["id"]!.GetValue<Guid>();
        foreach (var one in (Guid[])[label, other]) await ira.Does("/tasks/AUTO-1/labels", new { label = one, on = true });
        await world.As(world.Artyom).IsRefused($"/labels/{label}/remove", null, 403);
        var said = await ira.PieceOf($"/labels/{label}/remove", new { });
        said.QuerySelector(".toast")!.TextContent.Replace('\u00A0', ' ').ShouldContain("была на 1 задаче");
        (await Labels()).ShouldBe([other]);
        (await ira.Page("/projects/AUTO")).Body!.TextContent.ShouldNotContain("горит");
        (await ira.Page("/projects/AUTO/settings")).QuerySelectorAll(".label-row").Length.ShouldBe(1);
        (await api.Ask("/api/v1/tasks/quick?project=AUTO&quick=дело%20%23горит"))["labels"]!.AsArray().ShouldBeEmpty();
        await api.IsRefused($"/api/v1/labels/{label}", new { name = "снова" }, 404);
        await ira.Does("/tasks/AUTO-1/labels", new { label = other, on = false });
        await PutTaskBackTests.Undo(ira, said);
        (await Labels()).ShouldBe([label]);
        await api.IsRefused($"/api/v1/labels/{label}/restore", null, 404);

        Task<List<Guid>> Labels() => world.Read(async db => (await db.Tasks.Where(x => x.Id == world.Landing.Id).Select(x => x.LabelMarks).SingleAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList());
    }
}
