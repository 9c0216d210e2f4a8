using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class FormerDescriptionTests(Engines engines) : Story(engines)
{
    const string Url = "/tasks/AUTO-2/description";

    [EachEngine]
    public async Task Whoever_changes_a_description_and_however_leaves_what_it_said_before(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, lena) = (world.As(world.Ira), world.As(world.Lena));
        await ira.Does(Url, new { description = "Цель\nТекст\nСрок" });
        await ira.Does(Url, new { description = "Цель\r\nТекст\r\nСрок " });                                                            // nothing changed: nothing is kept
        await lena.Does(Url, new { description = "Цель\nТекст\nСрок: пятница", was = "Цель\nТекст\nСрок" });
        await ira.Does(Url, new { description = "Цель: заявки\nТекст\nСрок", was = "Цель\nТекст\nСрок" });                              // put together
        await ira.IsRefused(Url, new { description = "Цель\nТекст\nСрок: среда", was = "Цель\nТекст\nСрок" }, 409);                     // refused: nothing is kept
        var said = await lena.PieceOf(Url, new { description = "Только моё", was = "Цель", keep = "mine" });
        await PutTaskBackTests.Undo(lena, said);
        (await Kept(world)).ShouldBe([
            ("", world.Ira.Id), ("Цель\nТекст\nСрок", world.Lena.Id), ("Цель\nТекст\nСрок: пятница", world.Ira.Id),
            ("Цель: заявки\nТекст\nСрок: пятница", world.Lena.Id), ("Только моё", world.Lena.Id)]);
        (await Now(world)).ShouldBe("Цель: заявки\nТекст\nСрок: пятница");
    }

    [EachEngine]
    public async Task What_a_card_is_made_with_replaces_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks", new { stage = world.Queue.Id, title = "Новая", description = "С описанием" });
        await ira.Does("/tasks/AUTO-2/copy");
        (await world.Read(db => db.FormerDescriptions.CountAsync())).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_line_of_the_history_opens_what_was_taken_away_and_added_and_without_scripts_is_a_page(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does(Url, new { description = $"Цель\nСрок: среда\n@[Лена Орлова](member:{world.Lena.Id}) проверит\nМакет\nТекст" });
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await ira.Does(Url, new { description = $"Цель\nСрок: пятница\n@[Лена Орлова](member:{world.Lena.Id}) проверит\nМакет\nТекст" });
        var card = await ira.Page("/tasks/AUTO-2");
        card.QuerySelectorAll("#card-history details summary").Length.ShouldBe(2);                                                       // each its own, however soon
        var link = card.QuerySelector("#card-history li details a")!.GetAttribute("href")!;
        card.QuerySelector("#card-history li details")!.GetAttribute("hx-get").ShouldBe(link);
        foreach (var shown in new[] { await ira.Piece(link), await ira.Page(link) })
        {
            shown.QuerySelector("del")!.TextContent.ShouldBe("убрано: Срок: среда");
            shown.QuerySelector("ins")!.TextContent.ShouldBe("добавлено: Срок: пятница");
            shown.QuerySelectorAll(".compared > span").Select(x => x.TextContent).ShouldBe(["Цель", "@Лена Орлова проверит", "⋯"]);
            shown.QuerySelector(".former details .prose")!.TextContent.ShouldContain("Срок: среда");
        }
        var plain = (await ira.Page(link)).QuerySelector("form[action$=restore]")!;
        plain.HasAttribute("hx-post").ShouldBeFalse();
        var answer = await ira.Submit(plain.GetAttribute("action")!);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/tasks/AUTO-2");
        (await Now(world)).ShouldContain("среда");
        await ira.Does("/me/language", new { language = "en" });
        (await ira.Piece(link)).QuerySelector("ins")!.TextContent.ShouldStartWith("added: ");
    }

    [EachEngine]
    public async Task The_former_text_is_brought_back_and_that_is_kept_and_taken_back_too(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, lena) = (world.As(world.Ira), world.As(world.Lena));
        await ira.Does(Url, new { description = "Текст Иры" });
        await lena.Does(Url, new { description = "Текст Лены" });
        var formers = await world.Read(db => db.FormerDescriptions.OrderBy(x => x.Number).ToListAsync());
        var said = await ira.PieceOf($"/tasks/AUTO-2/descriptions/{formers[1].Id}/restore", null);
        said.QuerySelector("#card-description")!.TextContent.ShouldContain("Текст Иры");
        said.QuerySelectorAll("#card-history-lines details").Length.ShouldBe(3);
        said.QuerySelector($"#former-{formers[1].Id}")!.TextContent.ShouldContain("Сейчас в\u00A0описании этот текст");
        said.QuerySelector(".toast")!.TextContent.ShouldContain("прежнее описание вернулось");
        (await Kept(world))[^1].ShouldBe(("Текст Лены", world.Ira.Id));
        await PutTaskBackTests.Undo(ira, said);
        (await Now(world)).ShouldBe("Текст Лены");

        (await ira.Piece($"/tasks/AUTO-2/descriptions/{formers[0].Id}")).QuerySelector("form button")!.TextContent.ShouldContain("без описания");
        await ira.Does($"/tasks/AUTO-2/descriptions/{formers[0].Id}/restore");
        (await Now(world)).ShouldBe("");
        (await Kept(world)).Count.ShouldBe(5);
        await ira.Does($"/tasks/AUTO-2/descriptions/{formers[0].Id}/restore");                                                           // it says so already
        (await Kept(world)).Count.ShouldBe(5);
    }

    [EachEngine]
    public async Task Programs_read_them_by_pages_one_by_one_and_bring_them_back(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        for (var i = 1; i <= 5; i++) await api.Does("/api/v1" + Url, new { description = $"Текст {i}" });
        var (numbers, next) = (new List<int>(), "");
        do
        {
            var page = await api.Ask($"/api/v1/tasks/AUTO-2/descriptions?limit=2{next}");
            numbers.AddRange(page["items"]!.AsArray().Select(x => x!["number"]!.GetValue<int>()));
            page["items"]![0]!["text"].ShouldBeNull();
            next = page["next"]?.GetValue<string>() is { } more ? $"&after={more}" : null;
        }
        while (next is not null);
        numbers.ShouldBe([5, 4, 3, 2, 1]);
        var third = (await api.Ask("/api/v1/tasks/AUTO-2/descriptions"))["items"]![2]!["id"]!.GetValue<Guid>();
        var whole = await api.Ask($"/api/v1/tasks/AUTO-2/descriptions/{third}");
        (whole["text"]!.GetValue<string>(), whole["then"]!.GetValue<string>(), whole["by"]!.GetValue<Guid>()).ShouldBe(("Текст 2", "Текст 3", world.Ira.Id));
        (await api.Does($"/api/v1/tasks/AUTO-2/descriptions/{third}/restore"))["description"]!.GetValue<string>().ShouldBe("Текст 2");
        (await api.Get($"/api/v1/tasks/AUTO-1/descriptions/{third}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);                      // another task's
    }

    [EachEngine]
    public async Task Whoever_may_not_see_the_task_sees_no_former_text_and_whoever_may_not_change_it_brings_none_back(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, artyom, tamara) = (world.As(world.Ira), world.As(world.Artyom), world.As(world.Tamara));
        await ira.Does(Url, new { description = "Как было" });
        await ira.Does(Url, new { description = "Как стало" });
        var former = (await world.Read(db => db.FormerDescriptions.SingleAsync(x => x.Number == 2))).Id;
        var url = $"/tasks/AUTO-2/descriptions/{former}";
        (await artyom.Get(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await artyom.Post(url + "/restore")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tamara.Piece(url)).QuerySelector("form").ShouldBeNull();                                                                  // a bookkeeper reads
        await tamara.IsRefused(url + "/restore", null, 403);
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        (await artyom.Piece(url)).QuerySelector("form").ShouldNotBeNull();
        (await artyom.Does(url + "/restore"))["description"]!.GetValue<string>().ShouldBe("Как было");
        await ira.Does("/tasks/AUTO-2/archive");
        (await ira.Piece(url)).QuerySelector("form").ShouldBeNull();
        await ira.IsRefused(url + "/restore", null, 409);
        var strange = await Begin(engine);
        (await strange.As(strange.Ira).Get(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await strange.As(strange.Ira).Get($"/tasks/{world.Banners.Id}/descriptions/{former}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task They_go_with_their_card_to_another_project(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does(Url, new { description = "Как было" });
        await ira.Does(Url, new { description = "Как стало" });
        await ira.Does("/tasks/AUTO-2/project", new { project = "BAKE" });
        (await world.Api(world.Ira).Ask($"/api/v1/tasks/{world.Banners.Id}/descriptions"))["items"]!.AsArray().Count.ShouldBe(2);
    }

    [EachEngine]
    public async Task Texts_too_large_to_compare_are_shown_whole(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does(Url, new { description = Large('а') });
        await ira.Does(Url, new { description = Large('б') });
        var former = (await world.Read(db => db.FormerDescriptions.SingleAsync(x => x.Number == 2))).Id;
        var shown = await ira.Piece($"/tasks/AUTO-2/descriptions/{former}");
        shown.QuerySelector(".compared").ShouldBeNull();
        shown.QuerySelector(".former")!.TextContent.ShouldContain("слишком велики");
        shown.QuerySelector(".former details[open] .prose")!.TextContent.Count(x => x == 'а').ShouldBe(3000);

        static string Large(char letter) => string.Join('\n', Enumerable.Range(0, 3000).Select(x => $"{letter}{x}"));
    }

    [Theory]
    [InlineData("а|б|в", "а|Б|в", " а|-б|+Б| в")]
    [InlineData("", "а|б", "+а|+б")]
    [InlineData("а|б", "", "-а|-б")]
    [InlineData("1|2|3|4|5|6", "1|2|3|4|5", "…| 5|-6")]
    [InlineData("1|2|3|4|5|6|7", "0|1|2|3|4|5|6|8", "+0| 1|…| 6|-7|+8")]
    [InlineData("1|2|3", "0|1|2|3|5", "+0| 1| 2| 3|+5")]
    [InlineData("а|б", "а|б", "")]
    public void Two_texts_are_compared_line_by_line_with_a_line_around(string was, string now, string told) =>
        string.Join('|', ComparedLine.Of(was.Replace('|', '\n'), now.Replace('|', '\n'))!.Select(x => x.Fate switch { LineFate.Goes => "-", LineFate.Comes => "+", LineFate.Skipped => "…", _ => " " } + x.Text)).ShouldBe(told);

    static Task<string> Now(World world) => world.Read(db => db.Tasks.Where(x => x.Id == world.Banners.Id).Select(x => x.Description).SingleAsync());

    static async Task<List<(string Text, Guid By)>> Kept(World world) =>
        [.. (await world.Read(db => db.FormerDescriptions.Where(x => x.TaskId == world.Banners.Id).OrderBy(x => x.Number).ToListAsync())).Select(x => (x.Text, x.By))];
}
