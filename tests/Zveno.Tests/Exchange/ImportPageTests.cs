using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;
using Xunit;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>The pages as a person meets them, without scripts.</summary>
public class ImportPageTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task From_the_file_to_the_report_by_plain_forms(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var start = await ira.Page("/imports/new");
        start.QuerySelectorAll("select[name=client] option").Select(x => x.TextContent).ShouldBe(["Выберите клиента", "АвтоДеталь", "Пекарня Крошка"]);

        var form = new MultipartFormDataContent { { new ByteArrayContent(TrelloBoards.Board().Bytes()), "file", "доска.json" }, { new StringContent(world.Bakery.Id.ToString()), "client" }, { new StringContent(""), "clientName" } };
        var sent = await ira.Submit("/imports", form);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var address = sent.Headers.Location!.ToString();

        var preview = await ira.Page(address);
        preview.QuerySelector<IHtmlInputElement>("input[name=name]")!.Value.ShouldBe("Автозапчасти, продвижение");
        preview.QuerySelector<IHtmlInputElement>("input[name=code]")!.Value.ShouldBe("AVTOZ");
        preview.QuerySelector<IHtmlInputElement>("input[name=visible]")!.IsChecked.ShouldBeFalse();
        preview.QuerySelectorAll<IHtmlInputElement>("input[name=done]").Where(x => x.IsChecked).Select(x => x.Value).ShouldBe([TrelloBoards.ListId(3)]);
        preview.QuerySelectorAll(".mapping > li").Length.ShouldBe(4);
        preview.QuerySelectorAll("option[value=invite]").Length.ShouldBe(0);

        var ran = await ira.Submit($"{address}/run", ("name", "Автозапчасти"), ("code", "PARTS"), ("done", TrelloBoards.ListId(2)), ("done", TrelloBoards.ListId(3)), ($"to-{TrelloBoards.Id(3, 1)}", world.Kostya.Id.ToString()));
        ran.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ran.Content.ReadAsStringAsync());
        (ran.StatusCode, ran.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.SeeOther, address));
        (await ira.Page(address)).QuerySelector("#import")!.GetAttribute("data-live").ShouldBe($"import:{address.Split('/')[^1]}");
        await world.RunJobs();

        var report = await ira.Page(address);
        report.QuerySelector("a.btn-main")!.GetAttribute("href").ShouldBe("/projects/PARTS");
        report.QuerySelectorAll("tbody tr")[0].Children.Select(x => x.TextContent).ShouldBe(["Карточки", "24"]);
        (await ira.Page("/imports")).QuerySelector(".rows .item-main")!.TextContent.ShouldContain("Автозапчасти");

        var project = await world.ProjectOf(TrelloBoards.BoardId);
        (await world.TasksOf(project)).Count(x => x.AssigneeId == world.Kostya.Id).ShouldBe(4);
        project.Stages.Count(x => x.IsDone).ShouldBe(2);
    }

    [EachEngine]
    public async Task A_board_that_came_before_is_recognised_with_what_was_decided_then(Engine engine)
    {
        var world = await Begin(engine);
        await world.Import(world.Galina, TrelloBoards.Board().Bytes(), new { name = "Автозапчасти", done = new[] { TrelloBoards.ListId(1) }, people = new[] { new { trello = TrelloBoards.Id(3, 0), member = world.Lena.Id } } });
        var id = await world.Api(world.Galina).Brings(TrelloBoards.Board().Bytes());
        var preview = await world.As(world.Galina).Page($"/imports/{id}");
        preview.Body!.TextContent.ShouldContain("уже импортирована в\u00A0проект «Автозапчасти»");
        preview.QuerySelector("input[name=code]").ShouldBeNull();
        preview.QuerySelectorAll<IHtmlInputElement>("input[name=done]").Where(x => x.IsChecked).Select(x => x.Value).ShouldBe([TrelloBoards.ListId(1)]);
        preview.QuerySelector<IHtmlSelectElement>($"select[name='to-{TrelloBoards.Id(3, 0)}']")!.Value.ShouldBe(world.Lena.Id.ToString());
        preview.QuerySelectorAll("option[value=invite]").Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("Готово", true)]
    [InlineData("✅ Done!", true)]
    [InlineData("Released", true)]
    [InlineData("Сделано в мае", true)]
    [InlineData("Ещё не готово", false)]
    [InlineData("Почти готово", false)]
    [InlineData("Готовим", false)]
    [InlineData("В работе", false)]
    public void A_list_that_means_done_is_proposed(string name, bool isDone) => Suggest.IsDone(name).ShouldBe(isDone);
}
