using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Exchange;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>A table on its way in: mapped, remembered, brought, taken back.</summary>
public class TableImportTests(Engines engines) : Story(engines)
{
    const string Plan = "Номер;Задача;Описание;Этап;Исполнитель;Метки;Приоритет;Срок;Начало;Оценка;Чек-лист;Ссылка;Кто звонил\r\n"
        + "1;Лендинг;Главная страница;В работе;Костя Журавлёв, Лена Орлова;SEO, Дизайн;Высокий;22.11.2026 15:00;20.11.2026;1:30;[x] Бриф; Макет;https://example.com/a;Марина\r\n";

    static readonly string Sheet = Plan.Replace("[x] Бриф; Макет", "\"[x] Бриф\nМакет\"", StringComparison.Ordinal)
        + "2;Баннеры;;Очередь;Петя;seo;;25.11.2026;;90м;;;=cmd|' /C calc'!A0\r\n;Без номера;;;;;;;;;;;\r\n;;пустое название;;;;;;;;;;=1+1\r\n2;Повтор номера;;;;;;;;;;;\r\n";

    [EachEngine]
    public async Task A_table_comes_into_a_chosen_project_with_all_its_columns(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        var id = await Send(api, Encoding.UTF8.GetBytes(Sheet), world.AutoDetail.Id);
        var preview = await api.Ask($"/api/v1/imports/{id}");
        (preview["table"]!["rows"]!.GetValue<int>(), preview["table"]!["refused"]!.GetValue<int>()).ShouldBe((5, 2));
        await api.Does($"/api/v1/imports/{id}/run", new { project = world.Auto.Id, people = new[] { Person("Костя Журавлёв", world.Kostya.Id), Person("Лена Орлова", world.Lena.Id) } });
        await world.RunJobs();
        var report = await world.ReportOf(id);
        report.Cards.New.ShouldBe(3);

        var tasks = await world.Read(db => db.Tasks.Include(x => x.Project).Include(x => x.Stage).Include(x => x.People).Include(x => x.Labels).ThenInclude(x => x.Label).Include(x => x.Checklists).ThenInclude(x => x.Items).Where(x => x.ProjectId == world.Auto.Id && x.Number > 3).OrderBy(x => x.Number).ToListAsync());
        var first = tasks[0];
        (first.Title, first.Stage.Name, first.AssigneeId, first.Priority, first.EstimateMinutes, first.DueOn, first.DueTime, first.StartOn).ShouldBe(
            ("Лендинг", "В работе", world.Kostya.Id, Priority.High, 90, new DateOnly(2026, 11, 22), new TimeOnly(15, 0), new DateOnly(2026, 11, 20)));
        first.Stage.Id.ShouldBe(world.InWork.Id);                       // the stage of that name, not another
        first.Helpers.ShouldBe([world.Lena.Id]);
        first.Description.ShouldBe("Главная страница\n\n- Кто звонил: Марина");
        first.Labels.Select(x => x.Label.Name).ShouldBe(["SEO", "Дизайн"], ignoreOrder: true);
        first.Checklists.ShouldHaveSingleItem().Items.OrderBy(x => x.Place).Select(x => (x.Text, x.IsDone)).ShouldBe([("Бриф", true), ("Макет", false)]);
        first.AttachmentCount.ShouldBe(1);
        tasks[1].Labels.ShouldHaveSingleItem().Label.Name.ShouldBe("SEO");
        (await world.Read(db => db.TaskNotes.Where(x => x.TaskId == tasks[1].Id).Select(x => x.Text).SingleAsync())).ShouldBe("Люди в\u00A0файле: Петя");

        (await api.Ask("/api/v1/search?q=лендинга%20in:tasks"))["items"]!.AsArray().Select(x => x!["detail"]!.GetValue<string>()).ShouldContain(first.Name);

        var refused = await (await world.As(world.Ira).Get($"/imports/{id}/refused.csv")).Content.ReadAsStringAsync();
        refused.Split("\r\n").Length.ShouldBe(4);
        refused.ShouldContain(";'=1+1");
        refused.ShouldContain("нет названия");
        (await world.As(world.Ira).Page($"/imports/{id}")).Body!.TextContent.ShouldContain("номер 2 уже был выше");

        var undo = await UndoImportTests.Undo(world, id);
        (undo.Cards, undo.Projects.Single().Is, undo.Labels).ShouldBe((3, ProjectEnd.Stays, 2));
        (await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Auto.Id))).ShouldBe(3);
    }

    [EachEngine]
    public async Task The_same_columns_are_mapped_as_the_last_time_and_the_same_numbers_update(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        byte[] File(string due) => Encoding.UTF8.GetBytes($"№;Что;Когда надо\n10;Отчёт;{due}\n");
        var first = await Send(api, File("22.11.2026"), world.AutoDetail.Id);
        (await api.Ask($"/api/v1/imports/{first}"))["table"]!["mapping"]!["roles"]!["Когда надо"]!.GetValue<string>().ShouldBe("line");
        await api.IsRefused($"/api/v1/imports/{first}/mapping", new { columns = new Dictionary<string, string> { ["Нет такой"] = "due" } });
        await api.IsRefused($"/api/v1/imports/{first}/mapping", new { columns = new Dictionary<string, string> { ["Когда надо"] = "title" } });
        await api.Does($"/api/v1/imports/{first}/mapping", new { columns = new Dictionary<string, string> { ["Когда надо"] = "due" } });
        await api.Does($"/api/v1/imports/{first}/run", new { project = world.Auto.Id });
        await world.RunJobs();
        await world.ReportOf(first);
        TimeMachine.Pass(TimeSpan.FromHours(1));

        var second = await Send(api, File("25.11.2026"), world.AutoDetail.Id);
        var preview = await api.Ask($"/api/v1/imports/{second}");
        (preview["table"]!["isRemembered"]!.GetValue<bool>(), preview["table"]!["mapping"]!["roles"]!["Когда надо"]!.GetValue<string>()).ShouldBe((true, "due"));
        await api.Does($"/api/v1/imports/{second}/run", new { project = world.Auto.Id });
        await world.RunJobs();
        (await world.ReportOf(second)).Cards.ShouldBe(new Tally(0, 1, 0, 0));
        (await world.Read(db => db.Tasks.Where(x => x.Title == "Отчёт").Select(x => x.DueOn).SingleAsync())).ShouldBe(new DateOnly(2026, 11, 25));
        (await UndoImportTests.Undo(world, second)).Restored.ShouldBe(1);
        (await world.Read(db => db.Tasks.Where(x => x.Title == "Отчёт").Select(x => x.DueOn).SingleAsync())).ShouldBe(new DateOnly(2026, 11, 22));

        var other = await Begin(engine);                                // what an agency remembers is its own
        var theirs = await Send(other.Api(other.Ira), File("22.11.2026"), other.AutoDetail.Id);
        (await other.Api(other.Ira).Ask($"/api/v1/imports/{theirs}"))["table"]!["isRemembered"]!.GetValue<bool>().ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_table_brought_again_sets_service_type_watchers_and_time_of_cards_that_are_here_and_undo_takes_them_off(Engine engine)
    {
        var world = await Begin(engine);
        var (api, oleg) = (world.Api(world.Ira), world.As(world.Oleg));
        var (seo, ads) = ((await oleg.Does("/services", new { name = "SEO" }))["id"]!.GetValue<Guid>(), (await oleg.Does("/services", new { name = "Реклама" }))["id"]!.GetValue<Guid>());
        var text = (await oleg.Does("/task-types", new { name = "Текст" }))["id"]!.GetValue<Guid>();
        async Task<Guid> Bring(string row)
        {
            var id = await Send(api, Encoding.UTF8.GetBytes($"№;Что;Начало;Срок;Услуга;Тип;Наблюдатели\n10;Отчёт;{row}\n"), world.AutoDetail.Id);
            await api.Does($"/api/v1/imports/{id}/mapping", new { columns = new Dictionary<string, string> { ["№"] = "id", ["Что"] = "title", ["Начало"] = "start", ["Срок"] = "due", ["Услуга"] = "service", ["Тип"] = "type", ["Наблюдатели"] = "watchers" } });
            await api.Does($"/api/v1/imports/{id}/run", new { project = world.Auto.Id, people = (object[])[Person("Лена", world.Lena.Id)] });
            await world.RunJobs();
            await world.ReportOf(id);
            TimeMachine.Pass(TimeSpan.FromHours(1));
            return id;
        }
        async Task<(TimeOnly?, Guid?, Guid?, bool)> Now()
        {
            var task = await world.Read(db => db.Tasks.Include(x => x.People).SingleAsync(x => x.Title == "Отчёт"));
            return (task.StartTime, task.ServiceId, task.TypeId, task.IsWatchedBy(world.Lena.Id));
        }
        await Bring("20.11.2026;22.11.2026;;;");
        (await Now()).ShouldBe((null, null, null, false));
        var second = await Bring("20.11.2026 10:30;22.11.2026;SEO;Текст;Лена");
        (await Now()).ShouldBe((new TimeOnly(10, 30), seo, text, true));
        (await world.ReportOf(second)).Cards.ShouldBe(new Tally(0, 1, 0, 0));
        var third = await Bring("20.11.2026 10:30;22.11.2026;Реклама;Текст;Лена");
        (await Now()).ShouldBe((new TimeOnly(10, 30), ads, text, true));
        (await UndoImportTests.Undo(world, third)).Restored.ShouldBe(1);
        (await Now()).ShouldBe((new TimeOnly(10, 30), seo, text, true));
        (await UndoImportTests.Undo(world, second)).Restored.ShouldBe(1);
        (await Now()).ShouldBe((null, null, null, false));

        var number = await world.Read(db => db.Tasks.Where(x => x.Title == "Отчёт").Select(x => x.Id).SingleAsync());
        await world.As(world.Ira).Does($"/tasks/{number}/service", new { service = ads });
        await Bring("20.11.2026;22.11.2026;SEO;Текст;Лена");
        (await Now()).ShouldBe((null, ads, text, true));                  // what people chose here stays
    }

    [EachEngine]
    public async Task A_table_that_brings_another_description_leaves_the_former_text_in_the_card_s_history_and_its_undo_does_so_too(Engine engine)
    {
        var world = await Begin(engine);
        var (api, columns) = (world.Api(world.Ira), new Dictionary<string, string> { ["№"] = "id", ["Что"] = "title", ["О чём"] = "description" });
        async Task<Guid> Bring(string about)
        {
            var id = await Send(api, Encoding.UTF8.GetBytes($"№;Что;О чём\n10;Отчёт;{about}\n"), world.AutoDetail.Id);
            await api.Does($"/api/v1/imports/{id}/mapping", new { columns });
            await api.Does($"/api/v1/imports/{id}/run", new { project = world.Auto.Id });
            await world.RunJobs();
            await world.ReportOf(id);
            TimeMachine.Pass(TimeSpan.FromHours(1));
            return id;
        }
        await Bring("Раз");
        var card = await world.Read(db => db.Tasks.Where(x => x.Title == "Отчёт").Select(x => x.Id).SingleAsync());
        (await api.Ask($"/api/v1/tasks/{card}/descriptions"))["items"]!.AsArray().ShouldBeEmpty();
        var second = await Bring("Два");
        (await UndoImportTests.Undo(world, second)).Restored.ShouldBe(1);
        (await world.Read(db => db.FormerDescriptions.Where(x => x.TaskId == card).OrderBy(x => x.Number).Select(x => x.Text).ToListAsync())).ShouldBe(["Раз", "Два"]);
        var lines = (await api.Ask($"/api/v1/tasks/{card}/history"))["items"]!.AsArray().Where(x => x!["former"] is not null).Select(x => x!["what"]!.GetValue<string>());
        lines.ShouldBe(["новое описание", "новое описание"]);
    }

    [EachEngine]
    public async Task Rows_that_name_projects_come_into_them_and_parts_hang_on_their_wholes(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        var file = "Проект;Задача;Родительская задача;Статус\nСайт автозапчастей;Шапка;;Готово\nНовый проект;Съёмка;;В плане\nНовый проект;Сценарий;Съёмка;В плане\n";
        var id = await Send(api, CodePages(file), world.AutoDetail.Id);
        await api.Does($"/api/v1/imports/{id}/run", new { name = "Не нужен" });
        await world.RunJobs();
        (await world.ReportOf(id)).Cards.New.ShouldBe(3);
        var projects = await world.Read(db => db.Projects.Where(x => x.ClientId == world.AutoDetail.Id).Select(x => x.Name).ToListAsync());
        projects.ShouldBe(["Сайт автозапчастей", "Новый проект"], ignoreOrder: true);
        var part = await world.Read(db => db.Tasks.Include(x => x.Parent).SingleAsync(x => x.Title == "Сценарий"));
        part.Parent!.Title.ShouldBe("Съёмка");
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Title == "Шапка"))).IsClosed.ShouldBeTrue();

        var undo = await UndoImportTests.Undo(world, id);
        undo.Projects.ToDictionary(x => x.Name, x => x.Is).ShouldBe(new Dictionary<string, ProjectEnd> { ["Сайт автозапчастей"] = ProjectEnd.Stays, ["Новый проект"] = ProjectEnd.Gone }, ignoreOrder: true);
        (await world.Read(db => db.Tasks.CountAsync(x => x.Title == "Съёмка" || x.Title == "Сценарий" || x.Title == "Шапка"))).ShouldBe(0);
    }

    [EachEngine]
    public async Task The_page_maps_columns_by_plain_forms_and_a_huge_file_is_refused_with_its_number_of_rows(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var form = new MultipartFormDataContent { { new ByteArrayContent(CodePages("Что сделать;Когда\nОдна;22.11.2026\nДве;\n")), "file", "план.csv" }, { new StringContent(world.AutoDetail.Id.ToString()), "client" }, { new StringContent(""), "clientName" } };
        var address = (await ira.Submit("/imports", form)).Headers.Location!.ToString();
        var page = await ira.Page(address);
        page.QuerySelector("h1")!.TextContent.ShouldBe("план");
        page.QuerySelector("select[name=encoding] option[selected]")!.GetAttribute("value").ShouldBe("windows-1251");
        page.QuerySelectorAll("select[name=project] option").Select(x => x.TextContent).ShouldBe(["Новый проект", "Сайт автозапчастей"]);
        (await ira.Submit($"{address}/mapping", ("role-0", "Title"), ("role-1", "Due"), ("encoding", "windows-1251"), ("delimiter", ";"), ("headRow", "1"), ("dates", "dayFirst"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ira.Page(address)).QuerySelector("select[name=role-1] option[selected]")!.GetAttribute("value").ShouldBe("Due");

        // Cells cut in a wrong way are one column without a name; the right way finds the names again, though the page sends the row that it had guessed.
        (await ira.Submit($"{address}/mapping", ("role-0", "Title"), ("role-1", "Due"), ("encoding", "windows-1251"), ("delimiter", ","), ("headRow", "1"), ("dates", "dayFirst"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ira.Page(address)).QuerySelector("input[name=headRow]")!.GetAttribute("value").ShouldBe("0");
        (await ira.Submit($"{address}/mapping", ("role-0", "Title"), ("encoding", "windows-1251"), ("delimiter", ";"), ("headRow", "0"), ("dates", "dayFirst"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        page = await ira.Page(address);
        page.QuerySelector("input[name=headRow]")!.GetAttribute("value").ShouldBe("1");
        page.QuerySelector("select[name=role-1]")!.Closest("tr, li, fieldset, div")!.TextContent.ShouldContain("Когда");
        (await ira.Submit($"{address}/run", ("project", ""), ("name", "План"), ("code", "PLAN"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await world.RunJobs();
        (await ira.Page(address)).Body!.TextContent.ShouldContain("«План»");

        var huge = new StringBuilder("Задача\n");
        for (var i = 0; i < 20_001; i++) huge.Append("Вещь ").Append(i).Append('\n');
        var answer = await world.Api(world.Ira).Upload(Encoding.UTF8.GetBytes(huge.ToString()), world.AutoDetail.Id, name: "huge.csv");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!.GetValue<string>().ShouldContain("001\u00A0строка, за один импорт");
        ((int)(await world.Api(world.Kostya).Upload("Задача\nx\n"u8.ToArray(), world.AutoDetail.Id, name: "a.csv")).StatusCode).ShouldBe(403);
    }

    internal static object Person(string name, Guid member) => new { trello = TableBoards.KeyOf("who", name), member };

    static byte[] CodePages(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);

    internal static async Task<Guid> Send(Actor api, byte[] file, Guid client)
    {
        var answer = await api.Upload(file, client, name: "план.csv");
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(201, text);
        return JsonNode.Parse(text)!["id"]!.GetValue<Guid>();
    }
}
