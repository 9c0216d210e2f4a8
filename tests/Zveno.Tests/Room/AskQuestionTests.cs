using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

public class AskQuestionTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_question_from_a_plain_form_is_there_at_once_with_the_promise(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        var form = (await guest.Page($"/r/{world.MarinasLink}")).QuerySelector("form.ask")!;
        form.GetAttribute("method").ShouldBe("post");
        form.GetAttribute("enctype").ShouldBe("multipart/form-data");
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(x => x.GetAttribute("name")!, x => x.GetAttribute("value")!);

        var answer = await guest.Send(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = Multipart([.. fields.Select(x => (x.Key, x.Value)), ("text", "Когда будет готов лендинг?")], ("смета.pdf", "%PDF-1.4 смета")) });
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var room = await guest.Page(answer.Headers.Location!.ToString());
        room.QuerySelector("#talks")!.TextContent.ShouldContain("Когда будет готов лендинг?");
        // Asked at 11:00 in Moscow: 15 working minutes later is 11:15, on the client's clock 13:15.
        room.QuerySelector(".promise")!.TextContent.ShouldBe("Ответим до\u00A013:15");
        room.QuerySelector("[data-stored]")!.GetAttribute("data-stored").ShouldBe(form.GetAttribute("action"));

        var file = room.QuerySelector("#talks .files a")!;
        file.TextContent.ShouldBe("смета.pdf");
        var download = await guest.Get(file.GetAttribute("href")!);
        (await download.Content.ReadAsStringAsync()).ShouldBe("%PDF-1.4 смета");
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        download.Headers.CacheControl!.ToString().ShouldBe("no-store");
        download.Headers.ETag.ShouldBeNull();
        download.Content.Headers.LastModified.ShouldBeNull();
        download.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await world.Guest().Get(file.GetAttribute("href")!.Replace(world.MarinasLink, world.StepansLink, StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task A_question_out_of_hours_is_promised_the_next_working_morning_on_the_clients_clock(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var (asked, promise) in new[]
        {
            (Talk.Moscow(11, 16, 21, 0), "Ответим завтра до\u00A012:15"),             // Monday evening; the office opens Tuesday 10:00 in Moscow, in Yekaterinburg 12:00
            (Talk.Moscow(11, 16, 23, 30), "Ответим до\u00A012:15"),                   // there it is Tuesday already
            (Talk.Moscow(11, 20, 20, 0), "Ответим пн\u00A023\u00A0ноября до\u00A012:15"),
            (Talk.Moscow(12, 31, 23, 0), "Ответим пн\u00A011\u00A0января до\u00A012:15"),
        })
        {
            TimeMachine.TravelTo(asked);
            var guest = world.Guest(world.MarinasLink);
            await guest.Does($"/r/{world.MarinasLink}/questions", new { text = $"Вопрос в {asked:O}" });
            var page = await guest.Page($"/r/{world.MarinasLink}?asked=true");
            var talk = page.QuerySelectorAll("#talk-list .talk").First(x => x.TextContent.Contains($"{asked:O}", StringComparison.Ordinal));
            talk.QuerySelector(".promise")!.TextContent.ShouldStartWith(promise);
        }
    }

    [EachEngine]
    public async Task The_kept_page_shows_the_question_on_the_next_load(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        (await guest.Page($"/r/{world.MarinasLink}")).QuerySelector(".said").ShouldBeNull();
        await guest.Does($"/r/{world.MarinasLink}/questions", new { text = "Пришлите отчёт" });
        (await guest.Page($"/r/{world.MarinasLink}")).QuerySelector(".said")!.TextContent.ShouldContain("Пришлите отчёт");
    }

    [EachEngine]
    public async Task The_same_form_twice_is_one_question_and_another_text_from_the_same_page_is_another(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        var id = Ids.New(World.Now).ToString();
        for (var i = 0; i < 3; i++) (await guest.Submit($"/r/{world.MarinasLink}/questions", Multipart([("id", id), ("text", "Алло?")]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Count(world)).ShouldBe(1);
        (await guest.Submit($"/r/{world.MarinasLink}/questions", Multipart([("id", id), ("text", "Другой вопрос")]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Count(world)).ShouldBe(2);
    }

    [EachEngine]
    public async Task Sent_many_times_at_once_it_is_still_one(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        var id = Ids.New(World.Now);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => guest.Post($"/r/{world.MarinasLink}/questions", new { id, text = "Одно и то же" })));
        answers.ShouldAllBe(x => x.IsSuccessStatusCode);
        (await Count(world)).ShouldBe(1);
        (await guest.Post($"/r/{world.MarinasLink}/questions", new { id, text = "Другое" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [EachEngine]
    public async Task A_program_gets_the_talk_and_the_promise_as_json(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        var receipt = await guest.Does($"/r/{world.MarinasLink}/questions", new { id = Ids.New(World.Now), text = "Вопрос" });
        receipt["answerBy"]!.GetValue<DateTimeOffset>().ShouldBe(Monday.AddMinutes(15));
        var talk = (await guest.Ask($"/r/{world.MarinasLink}/talks/{receipt["talk"]}"))["talk"]!;
        talk["messages"]![0]!["text"]!.GetValue<string>().ShouldBe("Вопрос");
        talk["messages"]![0]!["isYours"]!.GetValue<bool>().ShouldBeTrue();
    }

    [EachEngine]
    public async Task A_reply_goes_on_with_its_talk(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        var talk = (await guest.Does($"/r/{world.MarinasLink}/questions", new { text = "Вопрос" }))["talk"]!.GetValue<string>();
        var answer = await guest.Submit($"/r/{world.MarinasLink}/questions", Multipart([("talk", talk), ("text", "И ещё вот что")]));
        answer.Headers.Location!.ToString().ShouldStartWith($"/r/{world.MarinasLink}/talks/{talk}");
        (await guest.Page($"/r/{world.MarinasLink}/talks/{talk}")).QuerySelectorAll(".said").Length.ShouldBe(2);
        (await world.Read(db => db.Topics.CountAsync())).ShouldBe(1);

        var stranger = world.Guest(world.StepansLink);
        (await stranger.Post($"/r/{world.StepansLink}/questions", new { talk, text = "Чужое" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task What_is_refused_comes_back_with_everything_typed_and_a_sentence(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        foreach (var (text, file, content) in new[] { ("", "", ""), (new string('ы', 100_000), "", ""), ("Вот программа", "setup.exe", "MZ…"), ("Вот картинка", "photo.png", "MZ\u0090\0"), ("Пустой", "empty.txt", "") })
        {
            var answer = await guest.Submit($"/r/{world.MarinasLink}/questions", Multipart([("text", text)], file.Length > 0 ? [(file, content)] : []));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            page.QuerySelector("textarea")!.TextContent.ShouldBe(text);
            page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Не\u00A0отправлено");
        }
        (await Count(world)).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_file_of_200_megabytes_is_refused_and_the_text_is_kept(Engine engine)
    {
        var world = await Begin(engine);
        var form = Multipart([("text", "Большой файл")]);
        var large = new ByteArrayContent(new byte[200 * 1024 * 1024]);
        form.Add(large, "files", "video.mp4");
        var answer = await world.Guest(world.MarinasLink).Submit($"/r/{world.MarinasLink}/questions", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("textarea")!.TextContent.ShouldBe("Большой файл");
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("video.mp4");
        (await Count(world)).ShouldBe(0);
    }

    [EachEngine]
    public async Task A_name_that_climbs_folders_is_only_a_name_and_svg_is_never_shown_in_place(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest(world.MarinasLink);
        (await guest.Submit($"/r/{world.MarinasLink}/questions", Multipart([("text", "Логотип")], ("../../x.svg", "<svg onload=\"alert(1)\"/>")))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var file = (await guest.Ask($"/r/{world.MarinasLink}"))["talks"]![0]!["messages"]![0]!["files"]![0]!;
        file["name"]!.GetValue<string>().ShouldBe("x.svg");
        var download = await guest.Get($"/r/{world.MarinasLink}/files/{file["id"]}");
        download.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [EachEngine]
    public async Task A_question_without_the_rooms_token_or_from_another_site_is_refused(Engine engine)
    {
        var world = await Begin(engine);
        (await world.Guest().Submit($"/r/{world.MarinasLink}/questions", Multipart([("text", "Подделка")]))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await world.Guest(world.StepansLink).Submit($"/r/{world.MarinasLink}/questions", Multipart([("text", "Подделка")]))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Count(world)).ShouldBe(0);
    }

    static Task<int> Count(World world) => world.Read(db => db.Messages.CountAsync());

    static MultipartFormDataContent Multipart((string Name, string Value)[] fields, params (string Name, string Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var (name, content) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
            form.Add(file, "files", name);
        }
        return form;
    }
}
