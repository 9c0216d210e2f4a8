using System.Net;
using System.Text;
using Shouldly;

namespace Zveno.Tests;

/// <summary>What comes in a request's body and is not what it should be: said clearly, and nothing is lost by it.</summary>
public class RequestBodyTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Letters_of_another_encoding_are_refused_instead_of_kept_as_question_marks(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.Api(world.Ira);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var other in (Encoding[])[Encoding.GetEncoding(1251), Encoding.GetEncoding(866), Encoding.Unicode])
        {
            var answer = await Sent(ira, "/api/v1/tasks/AUTO-2/title", other.GetBytes("""{"title":"Привет"}"""));
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
        (await (await Sent(ira, "/api/v1/tasks/AUTO-2/title", Encoding.GetEncoding(1251).GetBytes("""{"title":"Привет"}"""))).Content.ReadAsStringAsync()).ShouldContain("UTF-8");
        (await ira.Ask("/api/v1/tasks/AUTO-2"))["task"]!["title"]!.GetValue<string>().ShouldNotContain("\uFFFD");

        (await Sent(ira, "/api/v1/tasks/AUTO-2/title", [.. Encoding.UTF8.Preamble, .. "{\"title\":\"С меткой порядка\"}"u8])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ira.Ask("/api/v1/tasks/AUTO-2"))["task"]!["title"]!.GetValue<string>().ShouldBe("С меткой порядка");
    }

    [EachEngine]
    public async Task A_misspelt_field_empties_nothing_and_is_told_what_fields_there_are(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.Api(world.Ira);
        await ira.Does("/api/v1/tasks/AUTO-2/estimate", new { estimateMinutes = 90 });
        var answer = await ira.Post("/api/v1/tasks/AUTO-2/estimate", new { estimate = 120 });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("estimateMinutes");
        (await ira.Ask("/api/v1/tasks/AUTO-2"))["task"]!["estimateMinutes"]!.GetValue<int>().ShouldBe(90);

        (await ira.Post("/api/v1/tasks/AUTO-2/estimate", new { estimateMinutes = 120, comment = "пересмотрели" })).StatusCode.ShouldBe(HttpStatusCode.OK);     // what is not known beside what is does no harm
        await ira.Does("/api/v1/tasks/AUTO-2/estimate", new { });
        (await ira.Ask("/api/v1/tasks/AUTO-2"))["task"]!["estimateMinutes"].ShouldBeNull();
    }

    [EachEngine]
    public async Task The_first_of_several_missing_fields_is_named_and_a_tick_is_on_or_off(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.Api(world.Ira);
        var answer = await ira.Post("/api/v1/tasks/AUTO-2/labels", new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("«label»");

        await ira.Does("/api/v1/tasks/AUTO-2/mark", new { starred = "on" });
        (await ira.Post("/api/v1/tasks/AUTO-2/mark", new { starred = "пожалуй" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ira.Ask("/api/v1/tasks/AUTO-2"))["task"]!["isStarred"]!.GetValue<bool>().ShouldBeTrue();
        await ira.Does("/api/v1/tasks/AUTO-2/mark", new { starred = "off" });
        (await ira.Ask("/api/v1/tasks/AUTO-2"))["task"]!["isStarred"]!.GetValue<bool>().ShouldBeFalse();
    }

    static Task<HttpResponseMessage> Sent(Actor by, string url, byte[] json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(json) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Accept.ParseAdd("application/json");
        return by.SendAsOurs(request);
    }
}
