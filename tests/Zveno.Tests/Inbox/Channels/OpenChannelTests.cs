using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Any other messenger, by the open channel: signed both ways, once, in order, nothing lost.</summary>
public class OpenChannelTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_unknown_sender_waits_then_is_read_edited_and_answered_where_he_wrote(Engine engine)
    {
        var world = await Begin(engine);
        var open = await OpenBridge.In(world);
        (await open.Takes(OpenBridge.Said("m1", "Где отчёт?"))).ShouldBeTrue();
        (await world.Read(db => db.Messages.AnyAsync())).ShouldBeFalse("nobody is guessed");
        await open.Names(new { contact = world.Marina.Id });
        var topic = await world.Read(db => db.Topics.SingleAsync());
        (topic.Channel, topic.ClientId, topic.LastNumber, topic.AnswerBy).ShouldBe((TopicChannel.Open, world.AutoDetail.Id, 1, Monday.AddMinutes(15)));

        (await open.Takes(OpenBridge.Said("m1", "Где отчёт?"))).ShouldBeFalse("brought again");
        (await open.Takes(OpenBridge.Said("m1", "Где отчёт за октябрь?", version: 2))).ShouldBeTrue();
        (await open.Takes(OpenBridge.Said("m1", "Где отчёт за?", version: 1))).ShouldBeTrue("taken, but older than what is here");
        (await world.Read(db => db.Messages.SingleAsync())).Text.ShouldBe("Где отчёт за октябрь?");

        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 1, text = "Готов: **вот** <он>" });
        await world.RunJobs();
        var piece = open.End.Arrived.ShouldHaveSingleItem();
        (piece["recipient"]!["id"]!.GetValue<string>(), piece["text"]!.GetValue<string>(), piece["html"]!.GetValue<string>(), piece["replyTo"]!.GetValue<string>()).ShouldBe(("u-1", "Готов: вот <он>", "Готов: <b>вот</b> &lt;он&gt;", "m1"));
        (await Deliveries(world)).Single().State.ShouldBe(DeliveryState.Sent);

        var reply = OpenBridge.Said("m2", "Спасибо");
        reply["replyTo"] = "their-1";
        await open.Takes(reply);
        (await world.Read(db => db.Messages.SingleAsync(x => x.Text == "Спасибо"))).TopicId.ShouldBe(topic.Id);
        (await world.As(world.Ira).Page($"/inbox/{topic.Id}")).Body!.TextContent.ShouldContain("открытый канал");
    }

    [EachEngine]
    public async Task Only_what_is_signed_now_by_the_channels_own_secret_is_taken(Engine engine)
    {
        var world = await Begin(engine);
        var open = await OpenBridge.In(world);
        var body = Encoding.UTF8.GetBytes(OpenBridge.Said("m1", "Где отчёт?").ToJsonString());
        var now = TimeMachine.Shared.GetUtcNow();
        (await open.Brings(body, secret: "another")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await open.Brings(body, at: now.AddMinutes(-6))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "a copy of old");
        (await open.Brings(body, at: now.AddMinutes(6))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await world.Guest().Post(open.Door)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await world.Guest().Post("/hooks/open/nobody-knows-this-door")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var aside = new HttpRequestMessage(HttpMethod.Post, "/hooks/telegram") { Content = new ByteArrayContent(body) };
        aside.Headers.Add("X-Telegram-Bot-Api-Secret-Token", open.Door.Split('/')[^1]);
        (await world.Guest().Send(aside)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "the door's word opens no other door");
        (await world.Read(db => db.ChannelUpdates.CountAsync())).ShouldBe(0);

        (await open.Brings(body, at: now.AddMinutes(-4))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await open.Brings(OpenBridge.Said("m1", "Другое"))).StatusCode.ShouldBe(HttpStatusCode.Conflict, "the same id with other content");
        var renewed = await world.As(world.Oleg).Does($"/channels/{open.Channel}/secret", new { });
        (await open.Brings(OpenBridge.Said("m2", "Старым"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        open.End.Secret = renewed["secret"]!.GetValue<string>();
        (await open.Brings(OpenBridge.Said("m2", "Новым"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.As(world.Oleg).Does($"/channels/{open.Channel}/pause", new { });
        (await open.Brings(OpenBridge.Said("m3", "На паузе"))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        await world.As(world.Oleg).Does($"/channels/{open.Channel}/remove", new { });
        (await open.Brings(OpenBridge.Said("m3", "Убран"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Read(db => db.Channels.Select(x => x.Secret + x.Settings).SingleAsync())).ShouldNotContain(open.End.Secret);
    }

    [EachEngine]
    public async Task Files_come_in_base64_or_by_a_form_and_go_as_pieces_of_their_own_to_a_group(Engine engine)
    {
        var world = await Begin(engine);
        var open = await OpenBridge.In(world);
        var message = OpenBridge.Said("m1", "Вот акт");
        message["conversation"] = new JsonObject { ["id"] = "c-5", ["title"] = "АвтоДеталь" };
        message["thread"] = new JsonObject { ["id"] = "7", ["title"] = "Счета", ["kind"] = "papers" };
        message["files"] = new JsonArray(new JsonObject { ["name"] = "акт.txt", ["content"] = Convert.ToBase64String("а"u8) }, new JsonObject { ["name"] = "вирус.exe", ["content"] = Convert.ToBase64String("MZ"u8) });
        await open.Takes(message);
        await open.Names(new { client = world.AutoDetail.Id }, "group");
        await open.Names(new { contact = world.Marina.Id });
        var form = new MultipartFormDataContent { { new StringContent("""{"id":"m2","sender":{"id":"u-1"},"conversation":{"id":"c-5"},"thread":{"id":"7"}}"""), "message" }, { new ByteArrayContent("б"u8.ToArray()), "files", "план.txt" } };
        (await open.Brings(await form.ReadAsByteArrayAsync(), type: form.Headers.ContentType!.ToString())).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.RunJobs();
        var topic = await world.Read(db => db.Topics.SingleAsync());
        (topic.Kind, topic.Title).ShouldBe((TopicKind.Papers, "Счета"));
        (await world.Read(db => db.MessageFiles.Select(x => x.Name).Order().ToListAsync())).ShouldBe(["акт.txt", "план.txt"], ignoreOrder: true);
        (await world.Read(db => db.Messages.SingleAsync(x => x.Number == 1))).Text.ShouldContain("вирус.exe");

        var answer = new MultipartFormDataContent { { new StringContent("Принято"), "text" }, { new StringContent("2"), "seen" }, { new ByteArrayContent("ответ"u8.ToArray()), "files", "подписан.txt" } };
        await world.As(world.Ira).Sends($"/topics/{topic.Id}/answers", answer);
        await world.RunJobs();
        open.End.Arrived.Select(x => x["conversation"]!["id"]!.GetValue<string>() + x["thread"]).ShouldBe(["c-57", "c-57"]);
        Encoding.UTF8.GetString(Convert.FromBase64String(open.End.Arrived[1]["file"]!["content"]!.GetValue<string>())).ShouldBe("ответ");
    }

    [EachEngine]
    public async Task What_is_not_taken_waits_what_is_refused_fails_and_what_nobody_knows_is_said(Engine engine)
    {
        var world = await Begin(engine);
        var open = await OpenBridge.In(world);
        await open.Takes(OpenBridge.Said("m1", "Вопрос"));
        await open.Names(new { contact = world.Marina.Id });
        var topic = (await world.Read(db => db.Topics.SingleAsync())).Id;
        async Task<DeliveryState> Answered(int seen)
        {
            await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen, text = $"Ответ {seen}" });
            await world.RunJobs();
            return (await Deliveries(world))[^1].State;
        }
        open.End.Instead.Enqueue(HttpStatusCode.ServiceUnavailable);
        (await Answered(1)).ShouldBe(DeliveryState.Queued);
        TimeMachine.Pass(TimeSpan.FromSeconds(8));
        await world.RunJobs();
        (open.End.Arrived.Count, (await Deliveries(world))[^1].State).ShouldBe((1, DeliveryState.Sent));
        open.End.Instead.Enqueue(HttpStatusCode.BadRequest);
        (await Answered(2)).ShouldBe(DeliveryState.Failed);
        open.End.LoseNext();
        (await Answered(3)).ShouldBe(DeliveryState.Unknown);
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        await world.RunJobs();
        open.End.Arrived.Count.ShouldBe(2, "what nobody knows is never brought again by itself");
        var lost = (await Deliveries(world))[^1];
        await world.As(world.Ira).Does($"/deliveries/{lost.Id}/again", new { });
        await world.RunJobs();
        open.End.Arrived[^1]["id"]!.GetValue<Guid>().ShouldBe(open.End.Arrived[^2]["id"]!.GetValue<Guid>(), "by its id the other end knows the repeat");
    }

    [EachEngine]
    public async Task A_channel_is_made_by_who_leads_its_secret_is_told_once_and_its_light_says_whether_the_bridge_is_there(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).IsRefused("/channels/open", new { address = "https://bridge.example/" }, 403);
        foreach (var wrong in (string[])["bridge", "ftp://bridge.example/", "https://user:word@bridge.example/", "https:///"]) await world.As(world.Oleg).IsRefused("/channels/open", new { address = wrong });
        var open = await OpenBridge.In(world);
        var key = Guid.CreateVersion7().ToString();
        (await world.Api(world.Oleg).Does("/api/v1/channels/open", new { address = open.End.Address }, key))["secret"].ShouldNotBeNull();
        (await world.Api(world.Oleg).Does("/api/v1/channels/open", new { address = open.End.Address }, key))["secret"].ShouldBeNull("told once");
        await world.As(world.Oleg).Does($"/channels/{open.Channel}/test", new { });
        (open.End.Pings, (await Light(world, open.Channel))).ShouldBe((1, "green"));
        await world.As(world.Oleg).Does($"/channels/{open.Channel}/open", new { address = "https://nobody-here.invalid/", name = "Мост" });
        await world.As(world.Oleg).Does($"/channels/{open.Channel}/test", new { });
        TimeMachine.Pass(TimeSpan.FromMinutes(6));
        (await Light(world, open.Channel)).ShouldBe("red");
        var page = (await world.As(world.Oleg).Page("/settings/channels")).Body!;
        page.TextContent.ShouldContain("Nobody answers at nobody-here.invalid");
        page.InnerHtml.ShouldNotContain(open.End.Secret);
        page.InnerHtml.ShouldContain(open.Door);
        (await world.As(world.Oleg).PieceOf($"/channels/{open.Channel}/secret", new { })).Body!.InnerHtml.ShouldContain("open-made-secret");
    }

    [EachEngine]
    public async Task What_cannot_be_read_is_refused_with_the_reason_and_the_sender_still_has_it(Engine engine)
    {
        var world = await Begin(engine);
        var open = await OpenBridge.In(world);
        foreach (var broken in (string[])["", "null", "[]", "{}", "не json", """{"id":"m","text":"Кто?"}""", """{"id":"","sender":{"id":"u"},"text":"а"}""", """{"id":"m","sender":{"id":"u"}}""",
            """{"id":"m","sender":{"id":"group:1"},"text":"а"}""", """{"id":"m\u0000","sender":{"id":"u"},"text":"а"}""", """{"id":"m","sender":{"id":"u"},"text":"\ud800"}""",
            """{"id":"m","sender":{"id":"u"},"files":[{"name":"а","content":"не base64"}]}""", """{"id":"m","sender":{"id":"u"},"version":-1,"text":"а"}"""])
            (await open.Brings(Encoding.UTF8.GetBytes(broken))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, broken);
        (await open.Brings("a"u8.ToArray(), type: "multipart/form-data; boundary=x")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.Read(db => db.ChannelUpdates.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Answers_go_to_no_host_of_our_own_network_unless_the_installation_allows_it()
    {
        using var client = new HttpClient(OutsideHttp.Handler(_ => false));
        foreach (var inside in (string[])["http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/", "http://2130706433:1/", "http://10.0.0.1:1/", "http://169.254.169.254/latest", "http://[::ffff:192.168.0.1]:1/"])
            (await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(inside), inside)).ToString().ShouldContain("is not a host that may be asked", customMessage: inside);
    }

    static async Task<string> Light(World world, Guid channel) =>
        (await world.Api(world.Ira).Ask("/api/v1/channels"))["items"]!.AsArray().Single(x => x!["id"]!.GetValue<Guid>() == channel)!["light"]!.GetValue<string>();

    static Task<List<Delivery>> Deliveries(World world) => world.Read(db => db.Deliveries.AsNoTracking().OrderBy(x => x.QueuedAt).ThenBy(x => x.Number).ToListAsync());
}
