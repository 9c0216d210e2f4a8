using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>A client's own sheet of wishes comes into the backlog of his project.</summary>
public class BacklogImportTests(Engines engines) : Story(engines)
{
    const string Wishes = "Что хотим;Зачем;Часть чего\nФото товаров;Чтобы покупали;\nСнять студию;;Фото товаров\nОтзывы;;\n";

    [EachEngine]
    public async Task Rows_wait_in_the_backlog_in_their_order_and_the_board_is_as_it_was(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        (await ira.Page("/projects/AUTO/backlog")).QuerySelector("a[href='/imports/new?project=AUTO']").ShouldNotBeNull();
        (await ira.Page("/imports/new?project=AUTO")).QuerySelector("input[name=backlog]")!.GetAttribute("value").ShouldBe(world.Auto.Id.ToString());
        var board = await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Auto.Id && x.BacklogPlace == null));
        var id = (await api.Sends("/api/v1/imports", File(Encoding.UTF8.GetBytes(Wishes), world.Auto.Id)))["id"]!.GetValue<Guid>();
        await api.Does($"/api/v1/imports/{id}/mapping", new { columns = new Dictionary<string, string> { ["Что хотим"] = "title", ["Зачем"] = "description", ["Часть чего"] = "parent" } });
        var page = await ira.Page($"/imports/{id}");
        page.QuerySelector("input[name=backlog]")!.HasAttribute("checked").ShouldBeTrue("the columns were said anew, what it is for stays");
        page.QuerySelector("select[name=project] option[selected]")!.GetAttribute("value").ShouldBe(world.Auto.Id.ToString());
        await api.Does($"/api/v1/imports/{id}/run", new { project = world.Auto.Id, backlog = true });
        await world.RunJobs();
        var waiting = (await api.Ask("/api/v1/projects/AUTO/backlog"))["items"]!.AsArray();
        waiting.Select(x => x!["title"]!.GetValue<string>()).ShouldBe(["Фото товаров", "Отзывы"]);
        (await world.Read(db => db.Tasks.CountAsync(x => x.ProjectId == world.Auto.Id && x.BacklogPlace == null))).ShouldBe(board);
        (await world.Read(db => db.Tasks.Where(x => x.Title == "Снять студию").Select(x => x.BacklogPlace != null).SingleAsync())).ShouldBeTrue("a part is where its whole is");
        (await world.Guest().Ask($"/r/{world.MarinasLink}/board")).ToJsonString().ShouldNotContain("Фото товаров");

        var undo = await UndoImportTests.Undo(world, id);
        undo.Cards.ShouldBe(3);
        (await api.Ask("/api/v1/projects/AUTO/backlog"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_table_that_the_client_sent_in_the_room_is_brought_from_its_message(Engine engine)
    {
        var world = await Begin(engine);
        var received = await world.Receives(new Incoming(Guid.CreateVersion7(), null, world.AutoDetail.Id, world.Auto.Id, world.Marina.Id, "Вот наши пожелания", Files: [Talk.File("пожелания.csv", Wishes)]));
        var file = received.Message.Files[0].Id;
        (await world.As(world.Ira).Page($"/inbox/{received.Topic.Id}")).QuerySelector($"form[action='/message-files/{file}/import']").ShouldNotBeNull();
        await world.As(world.Kostya).IsRefused($"/message-files/{file}/import", status: 403);
        var made = await world.Api(world.Ira).Does($"/api/v1/message-files/{file}/import");
        made["table"]!["forBacklog"]!.GetValue<bool>().ShouldBeTrue();
        (await world.As(world.Ira).Page($"/imports/{made["id"]}")).QuerySelector("select[name=project] option[selected]")!.GetAttribute("value").ShouldBe(world.Auto.Id.ToString());
        await world.Api(world.Ira).Does($"/api/v1/imports/{made["id"]}/run", new { project = world.Auto.Id, backlog = true });
        await world.RunJobs();
        (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/backlog"))["items"]!.AsArray().Count.ShouldBe(3);
        (await world.As(world.Ira).Get($"/message-files/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK, "the message keeps its file");
    }

    [EachEngine]
    public async Task The_same_sheet_a_week_later_brings_what_is_new_in_it_and_nothing_twice(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        var (first, again) = ("Пожелание;Срок\nКалькулятор доставки;15.12.2026\nФото товаров;\nФото товаров;\n", "Пожелание;Срок\nОтзывы;\nкалькулятор доставки;20.12.2026\nФото товаров;\nФото товаров;\n");
        await Bring(world, first, CodePagesEncodingProvider.Instance.GetEncoding(1251)!);
        var waiting = await world.Read(db => db.Tasks.Where(x => x.BacklogPlace != null).OrderBy(x => x.BacklogPlace).Select(x => x.Id).ToListAsync());
        waiting.Count.ShouldBe(3, "two rows of one title are two wishes");
        await api.Does("/api/v1/projects/AUTO/backlog/take", new { tasks = (string[])[waiting[1].ToString()] });
        var report = await Bring(world, again, Encoding.UTF8);
        (report["cards"]!["new"]!.GetValue<int>(), report["cards"]!["changed"]!.GetValue<int>(), report["cards"]!["same"]!.GetValue<int>()).ShouldBe((1, 1, 2));
        var items = (await api.Ask("/api/v1/projects/AUTO/backlog"))["items"]!.AsArray().Select(x => x!["title"]!.GetValue<string>()).ToList();
        items.ShouldBe(["калькулятор доставки", "Фото товаров", "Отзывы"], "what was taken into work is not put back");
        (await world.Read(db => db.Tasks.Where(x => x.Id == waiting[0]).Select(x => x.DueOn).SingleAsync())).ShouldBe(new DateOnly(2026, 12, 20));
    }

    [EachEngine]
    public async Task What_is_asked_and_told_of_a_sheet_of_wishes_is_of_the_backlog(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        var id = (await api.Sends("/api/v1/imports", File(Encoding.UTF8.GetBytes("Пожелание;Срок\nКалькулятор;\n"), world.Auto.Id)))["id"]!.GetValue<Guid>();
        var asks = await ira.Page($"/imports/{id}");
        asks.QuerySelectorAll("input[name=name]:not([type=hidden]), input[name=code]:not([type=hidden]), input[name=done]").ShouldBeEmpty("there is no new project and no stage");
        await ira.Does($"/imports/{id}/run", new { project = world.Auto.Id, backlog = true });
        await world.RunJobs();
        (await ira.Page($"/imports/{id}")).QuerySelector("a.btn-main")!.GetAttribute("href").ShouldBe("/projects/AUTO/backlog");

        foreach (var (junk, why) in ((byte[], string)[])[([.. Enumerable.Range(0, 4096).Select(x => (byte)x)], "таблиц"), ([], "пустой")])
        {
            var refused = await api.Submit("/api/v1/imports", File(junk, world.Auto.Id));
            (refused.StatusCode, await refused.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(x => x.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity), x => x.Item2.ShouldContain(why), x => x.Item2.ShouldNotContain("Trello"));
        }
    }

    static async Task<System.Text.Json.Nodes.JsonNode> Bring(World world, string sheet, Encoding letters)
    {
        var api = world.Api(world.Ira);
        var id = (await api.Sends("/api/v1/imports", File(letters.GetBytes(sheet), world.Auto.Id)))["id"]!.GetValue<Guid>();
        await api.Does($"/api/v1/imports/{id}/run", new { project = world.Auto.Id, backlog = true });
        await world.RunJobs();
        return (await api.Ask($"/api/v1/imports/{id}"))["report"]!;
    }

    static MultipartFormDataContent File(byte[] bytes, Guid project) => new() { { new ByteArrayContent(bytes), "file", "wishes.csv" }, { new StringContent(project.ToString()), "backlog" } };
}
