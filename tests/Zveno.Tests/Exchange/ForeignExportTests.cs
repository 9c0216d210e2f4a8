using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Exchange;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>Files of other trackers in the shapes that their own interfaces give.</summary>
public class ForeignExportTests(Engines engines) : Story(engines)
{
    const string Worksection = """
        <?xml version="1.0" encoding="{0}"?>
        <data><status>ok</status><task id="7"><name>Лендинг &amp; баннеры</name><text><![CDATA[<b>Главная</b> страница]]></text><status>active</status><priority>8</priority>
        <user_from><email>ira@example.com</email><name>Ира</name></user_from><user_to><email>kostya@example.com</email><name>Костя</name></user_to>
        <date_added>2026-11-01 10:00</date_added><date_start>2026-11-20</date_start><date_end>2026-11-22</date_end><max_time>12</max_time><tags><tag>SEO</tag><tag>Срочно</tag></tags>
        <child><task><id>8</id><name>Вёрстка</name><status>done</status><date_end>2026-11-21</date_end></task></child></task>
        <task><id>9</id><name>Отчёт</name><status>active</status><date_added>2026-11-02</date_added></task></data>
        """;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1251")]
    public void Worksection_in_xml_comes_with_people_parts_dates_and_tags(string encoding)
    {
        var letters = encoding == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var file = Read(letters.GetBytes(Worksection.Replace("{0}", encoding, StringComparison.Ordinal)), TableKind.Xml);
        var (mapping, preset) = ColumnNames.Guess(file.Columns);
        preset.ShouldBe("Worksection");
        var board = TableBoards.Of(file, mapping, Guid.CreateVersion7(), "ws", TimeZoneInfo.Utc).Whole;
        board.Cards.Select(x => (x.Name, Part: x.ParentId is not null)).ShouldBe([("Лендинг & баннеры", false), ("Вёрстка", true), ("Отчёт", false)]);
        var card = board.Cards[0];
        (card.Description, card.EstimateMinutes, card.Priority, card.Start!.Value.Day, card.Due!.Value.Day).ShouldBe(("<b>Главная</b> страница", 720, Zveno.Work.Priority.Urgent, 20, 22));
        board.Labels.Select(x => x.Name).ShouldBe(["SEO", "Срочно"]);
        board.Members.ShouldHaveSingleItem().FullName.ShouldBe("Костя");
        board.Lists.Select(x => x.Name).ShouldBe(["active", "done"]);
    }

    [Theory]
    [InlineData("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><data><task><name>&a;</name></task><task><name>x</name></task></data>")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><data><task><name>&b;</name></task></data>")]
    [InlineData("<data><task><name>не закрыт</data>")]
    [InlineData("<data/>")]
    public void Xml_with_a_document_type_or_broken_is_refused(string xml) => Should.Throw<TableRefused>(() => Read(Encoding.UTF8.GetBytes(xml), TableKind.Xml));

    [Fact]
    public void Xml_of_any_depth_costs_little_and_a_page_is_no_table()
    {
        Should.Throw<TableRefused>(() => Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 200_000))), TableKind.Xml));
        using var page = new MemoryStream("<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>"u8.ToArray());
        Should.Throw<TableRefused>(() => TableFile.KindOf(page));
    }

    const string Kaiten = """
        [{"id":3,"title":"Третья","state":3,"board_id":1,"column_id":12,"lane_id":5,"sort_order":3.5,"condition":1,"planned_start":null,"planned_end":null},
         {"id":1,"title":"Первая","state":1,"board_id":1,"column_id":10,"lane_id":5,"sort_order":2,"planned_start":"2026-11-20","planned_end":"2026-11-25","tags":[{"id":1,"name":"SEO"}],"members":[{"full_name":"Лена"}],"owner":{"full_name":"Костя","email":"kostya@example.com"}},
         {"id":2,"title":"Вторая","state":1,"board_id":1,"column_id":10,"lane_id":5,"sort_order":1.25,"asap":true}]
        """;

    [Fact]
    public void Kaiten_cards_stand_by_their_state_in_their_order()
    {
        var file = Read(Encoding.UTF8.GetBytes(Kaiten), TableKind.Json);
        var (mapping, preset) = ColumnNames.Guess(file.Columns);
        preset.ShouldBe("Kaiten");
        var board = TableBoards.Of(file, mapping, Guid.CreateVersion7(), "k", TimeZoneInfo.Utc).Whole;
        board.Cards.Select(x => (x.Name, Stage: board.Lists.Single(y => y.Id == x.ListId).Name.Replace('\u00A0', ' '))).ShouldBe([("Вторая", "Очередь"), ("Первая", "Очередь"), ("Третья", "Готово")]);
        board.Cards[0].Priority.ShouldBe(Zveno.Work.Priority.Urgent);
        (board.Cards[1].Start!.Value.Day, board.Cards[1].Due!.Value.Day, board.Labels.Single().Name).ShouldBe((20, 25, "SEO"));
        board.Members.Select(x => x.FullName).ShouldContain("Костя");

        var named = Read(Encoding.UTF8.GetBytes(Kaiten.Replace("\"column_id\":12", "\"column_id\":12,\"column\":{\"title\":\"Сдано\"}", StringComparison.Ordinal)), TableKind.Json);
        var cards = TableBoards.Of(named, ColumnNames.Guess(named.Columns).Mapping, Guid.CreateVersion7(), "k", TimeZoneInfo.Utc).Whole;
        cards.Cards.Single(x => x.Name == "Третья").DueComplete.ShouldBeTrue();
        cards.Lists.Select(x => x.Name).ShouldContain("Сдано");
    }

    [EachEngine]
    public async Task Services_types_and_watchers_come_with_a_table_and_unknown_ones_stay_as_words(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        var service = (await oleg.Does("/services", new { name = "SEO" }))["id"]!.GetValue<Guid>();
        var type = (await oleg.Does("/task-types", new { name = "Тексты" }))["id"]!.GetValue<Guid>();
        var api = world.Api(world.Ira);
        var id = await TableImportTests.Send(api, Encoding.UTF8.GetBytes("Задача;Услуга;Тип задачи;Исполнитель;Наблюдатели;Срок\r\nСтатья;seo;Тексты;Костя;Лена;25.11.2026 12:30\r\nРолик;Видео;Съёмка;;;\r\n"), world.AutoDetail.Id);
        await api.Does($"/api/v1/imports/{id}/run", new { project = world.Auto.Id, people = new[] { TableImportTests.Person("Костя", world.Kostya.Id), TableImportTests.Person("Лена", world.Lena.Id) } });
        await world.RunJobs();
        var tasks = await world.Read(db => db.Tasks.Include(x => x.People).Where(x => x.ProjectId == world.Auto.Id && x.Number > 3).OrderBy(x => x.Number).ToListAsync());
        (tasks[0].ServiceId, tasks[0].TypeId, tasks[0].AssigneeId, tasks[0].DueTime).ShouldBe((service, type, world.Kostya.Id, new TimeOnly(12, 30)));
        tasks[0].Watchers.ShouldContain(world.Lena.Id);
        (tasks[1].ServiceId, tasks[1].Description).ShouldBe((null, "- Услуга: Видео\n- Тип задачи: Съёмка"));
        (await UndoImportTests.Undo(world, id)).Cards.ShouldBe(2);
    }

    [EachEngine]
    public async Task The_order_of_cards_that_an_import_put_anew_is_as_before_when_it_is_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var board = TrelloBoards.Board();
        await UndoImportTests.Bring(world, board);
        var project = await world.ProjectOf(TrelloBoards.BoardId);
        var was = await Order();
        var cards = (System.Text.Json.Nodes.JsonArray)board["cards"]!;
        var list = cards.GroupBy(x => (string)x!["idList"]!).First(x => x.Count() > 2).ToList();
        list[0]!["pos"] = 200_000.5;
        TimeMachine.Pass(TimeSpan.FromDays(1));
        var (second, _) = await UndoImportTests.Bring(world, board);
        (await Order()).ShouldNotBe(was);
        await UndoImportTests.Undo(world, second);
        (await Order()).ShouldBe(was);

        async Task<string> Order() => string.Join('|', await world.Read(db => db.Tasks.Where(x => x.ProjectId == project.Id).OrderBy(x => x.Stage.Place).ThenBy(x => x.Place).ThenBy(x => x.Id).Select(x => x.Title).ToListAsync()));
    }

    static TableFile Read(byte[] bytes, TableKind expected)
    {
        using var stream = new MemoryStream(bytes);
        TableFile.KindOf(stream).ShouldBe(expected);
        return TableFile.Read(stream, new(expected));
    }
}
