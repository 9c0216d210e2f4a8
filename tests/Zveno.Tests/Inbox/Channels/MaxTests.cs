using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Clients;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>Talk by MAX, with a Bot API of our own at the other end.</summary>
public class MaxTests(Engines engines) : Story(engines)
{
    const long Marina = 3301, Chat = -77001;

    [EachEngine]
    public async Task A_linked_client_writes_edits_and_is_answered_where_he_wrote(Engine engine)
    {
        var world = await Begin(engine);
        var (bot, channel) = await Connected(world);
        await Links(world, bot, channel, world.Marina);
        Comes(bot, Message("mid.1", "Где отчёт?"));
        Comes(bot, Message("mid.1", "Где отчёт?"));                    // told twice
        Comes(bot, Message("mid.1", "Где отчёт за октябрь?", kind: "message_edited"));
        await Turn(world, channel);
        var topic = await world.Read(db => db.Topics.SingleAsync());
        (topic.Channel, topic.ClientId, topic.LastNumber).ShouldBe((TopicChannel.Max, world.AutoDetail.Id, 1));
        (await world.Read(db => db.Messages.SingleAsync())).Text.ShouldBe("Где отчёт за октябрь?");

        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 1, text = "Готов: **вот** <он>" });
        await world.RunJobs();
        var (to, body) = bot.Arrived.ShouldHaveSingleItem();
        (to, body["text"]!.GetValue<string>(), body["format"]!.GetValue<string>()).ShouldBe((Marina.ToString(System.Globalization.CultureInfo.InvariantCulture), "Готов: <b>вот</b> &lt;он&gt;", "html"));
        (await Deliveries(world)).ShouldHaveSingleItem().State.ShouldBe(DeliveryState.Sent);
        (await world.As(world.Ira).Page($"/inbox/{topic.Id}")).Body!.TextContent.ShouldContain("MAX");
    }

    [EachEngine]
    public async Task A_limit_is_obeyed_a_lost_answer_is_said_and_never_sent_again(Engine engine)
    {
        var world = await Begin(engine);
        var (bot, channel) = await Connected(world);
        await Links(world, bot, channel, world.Marina);
        Comes(bot, Message("mid.1", "Вопрос"));
        await Turn(world, channel);
        var topic = (await world.Read(db => db.Topics.SingleAsync())).Id;
        bot.Instead.Enqueue((HttpStatusCode.TooManyRequests, """{"code":"too.many.requests","message":"Too many"}"""));
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Ответ" });
        await world.RunJobs();
        bot.Arrived.ShouldBeEmpty();
        (await Deliveries(world)).Single().State.ShouldBe(DeliveryState.Queued);
        TimeMachine.Pass(TimeSpan.FromSeconds(10));
        await world.RunJobs();
        bot.Arrived.Count.ShouldBe(1);

        bot.LoseNext();
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 2, text = "Ещё" });
        TimeMachine.Pass(TimeSpan.FromSeconds(10));
        await world.RunJobs();
        TimeMachine.Pass(TimeSpan.FromMinutes(10));
        await world.RunJobs();
        (bot.Arrived.Count, (await Deliveries(world))[^1].State).ShouldBe((2, DeliveryState.Unknown));
    }

    [EachEngine]
    public async Task Files_come_and_go_by_addresses_and_a_chat_waits_for_a_person(Engine engine)
    {
        var world = await Begin(engine);
        var (bot, channel) = await Connected(world);
        await Links(world, bot, channel, world.Marina);
        var file = new JsonObject { ["type"] = "file", ["filename"] = "счёт.txt", ["size"] = 20, ["payload"] = new JsonObject { ["url"] = "https://files.max.example/1", ["token"] = "t" } };
        Comes(bot, Message("mid.1", null, parts: [file]));
        Comes(bot, Message("mid.2", "В чате", chat: Chat));
        await Turn(world, channel);
        await world.RunJobs();
        (await world.Read(db => db.MessageFiles.SingleAsync())).Name.ShouldBe("счёт.txt");
        var unknown = (await world.Api(world.Ira).Ask("/api/v1/channel-addresses?unknown=true"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{unknown["id"]}/name", new { client = world.AutoDetail.Id });
        await world.RunJobs();
        var inChat = await world.Read(db => db.Messages.SingleAsync(x => x.Text == "В чате"));

        var form = new MultipartFormDataContent { { new StringContent("Ответ с файлом"), "text" }, { new StringContent("1"), "seen" }, { new ByteArrayContent("а"u8.ToArray()), "files", "акт.txt" } };
        (await world.As(world.Ira).Submit($"/topics/{inChat.TopicId}/answers", form)).IsSuccessStatusCode.ShouldBeFalse();          // a redirect to the talk
        TimeMachine.Pass(TimeSpan.FromSeconds(15));
        await world.RunJobs();
        TimeMachine.Pass(TimeSpan.FromSeconds(15));
        await world.RunJobs();
        bot.Arrived.Select(x => x.To).ShouldBe([$"chat:{Chat}", $"chat:{Chat}"]);
        bot.Arrived[1].Body["attachments"]![0]!["payload"]!["token"]!.GetValue<string>().ShouldBe("file-token");
        bot.Handed.ShouldHaveSingleItem();
    }

    [EachEngine]
    public async Task A_bot_is_connected_by_who_leads_once_and_a_revoked_one_shows_red(Engine engine)
    {
        var world = await Begin(engine);
        var (bot, channel) = await Connected(world);
        await world.As(world.Ira).IsRefused("/channels/max", new { token = FakeMaxBot.Make().Token }, 403);
        await world.As(world.Oleg).IsRefused("/channels/max", new { token = bot.Token }, 409);
        await world.As(world.Oleg).IsRefused("/channels/max", new { token = "unknown-token-of-nobody" });
        bot.IsRevoked = true;
        await world.As(world.Oleg).Does($"/channels/{channel}/test", new { });
        (await world.As(world.Oleg).Page("/settings/channels")).Body!.TextContent.ShouldContain("Invalid access_token");
    }

    [EachEngine]
    public async Task A_hook_takes_what_bears_its_secret_once_and_a_door_that_was_taken_away_shows_red(Engine engine)
    {
        var world = await Begin(engine);
        var (bot, channel) = await Connected(world);
        await Links(world, bot, channel, world.Marina);
        await world.As(world.Ira).IsRefused($"/channels/{channel}/hook", new { on = true }, 403);
        (await world.Api(world.Oleg).Does($"/api/v1/channels/{channel}/hook", new { on = true }))["isHooked"]!.GetValue<bool>().ShouldBeTrue();
        var (door, secret) = bot.Doors.ShouldHaveSingleItem();
        door.ShouldEndWith("/hooks/max");
        var update = Message("mid.7", "Через дверь").ToJsonString();
        foreach (var shown in (string?[])[null, "a-wrong-secret-of-some-length", secret, secret])
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/max") { Content = new StringContent(update, System.Text.Encoding.UTF8, "application/json") };
            if (shown is not null) request.Headers.Add("X-Max-Bot-Api-Secret", shown);
            ((int)(await world.Guest().Send(request)).StatusCode).ShouldBe(shown == secret ? 200 : 404);
        }
        await world.RunJobs();
        (await world.Read(db => db.Messages.SingleAsync())).Text.ShouldBe("Через дверь");
        (await world.As(world.Oleg).Page("/settings/channels")).QuerySelector("[data-autosave-url$=hook]")!.HasAttribute("checked").ShouldBeTrue();

        bot.Doors.Clear();
        await Turn(world, channel);
        (await world.Api(world.Oleg).Ask("/api/v1/channels"))["items"]![0]!["light"]!.GetValue<string>().ShouldBe("red");
        (await world.Api(world.Oleg).Does($"/api/v1/channels/{channel}/hook", new { on = false }))["isHooked"]!.GetValue<bool>().ShouldBeFalse();
        Comes(bot, Message("mid.8", "Снова по опросу"));
        await Turn(world, channel);
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(2);
    }

    [EachEngine]
    public async Task A_revoked_token_is_renewed_and_another_bots_is_not_taken(Engine engine)
    {
        var world = await Begin(engine);
        var (bot, channel) = await Connected(world);
        bot.IsRevoked = true;
        await world.As(world.Oleg).IsRefused($"/channels/{channel}/token", new { token = bot.Token });
        bot.IsRevoked = false;
        await world.As(world.Oleg).IsRefused($"/channels/{channel}/token", new { token = FakeMaxBot.Make().Token }, 409);
        (await world.As(world.Oleg).Does($"/channels/{channel}/token", new { token = bot.Token }))["troubledSince"].ShouldBeNull();
    }

    [Fact]
    public void What_cannot_be_read_is_parked_and_what_is_of_no_interest_is_nothing()
    {
        foreach (var broken in (string[])["", "[]", "{}", "не json", """{"update_type":"message_created"}""", """{"update_type":"message_created","message":{"sender":{"user_id":1},"recipient":{"chat_type":"dialog"},"body":{}}}"""])
            Should.Throw<FormatException>(() => MaxReading.Read(System.Text.Encoding.UTF8.GetBytes(broken)), broken);
        foreach (var idle in (string[])["""{"update_type":"message_callback"}""", """{"update_type":"message_removed","message_id":"1"}""", """{"update_type":"bot_started"}""", """{"update_type":"message_created","message":{"sender":{"user_id":1,"is_bot":true}}}"""])
            MaxReading.Read(System.Text.Encoding.UTF8.GetBytes(idle)).ShouldBeEmpty(idle);
    }

    static async Task<(FakeMaxBot Bot, Guid Channel)> Connected(World world)
    {
        var bot = FakeMaxBot.Make();
        var made = await world.As(world.Oleg).Does("/channels/max", new { id = Guid.CreateVersion7(), token = bot.Token });
        return (bot, made["id"]!.GetValue<Guid>());
    }

    static async Task Links(World world, FakeMaxBot bot, Guid channel, Contact contact)
    {
        var made = await world.As(world.Ira).Does($"/contacts/{contact.Id}/max-link", new { });
        bot.Updates.Add(new JsonObject { ["update_type"] = "bot_started", ["timestamp"] = 1, ["chat_id"] = 5, ["user"] = User(), ["payload"] = made["address"]!.GetValue<string>().Split('=')[^1] });
        await Turn(world, channel);
    }

    static async Task Turn(World world, Guid channel)
    {
        await world.App.Services.GetRequiredService<ChannelReceiving>().Once(world.AgencyId, channel, CancellationToken.None);
        await world.RunJobs();
    }

    static void Comes(FakeMaxBot bot, JsonObject update) => bot.Updates.Add(update);

    static JsonObject User() => new() { ["user_id"] = Marina, ["name"] = "Марина", ["is_bot"] = false };

    static JsonObject Message(string mid, string? text, string kind = "message_created", long? chat = null, JsonNode[]? parts = null) => new()
    {
        ["update_type"] = kind,
        ["timestamp"] = kind == "message_created" ? 100 : 200,
        ["message"] = new JsonObject
        {
            ["sender"] = User(),
            ["recipient"] = new JsonObject { ["chat_id"] = chat ?? 5, ["chat_type"] = chat is null ? "dialog" : "chat" },
            ["timestamp"] = 100,
            ["body"] = new JsonObject { ["mid"] = mid, ["seq"] = 1, ["text"] = text, ["attachments"] = new JsonArray(parts ?? []) },
        },
    };

    static Task<List<Delivery>> Deliveries(World world) => world.Read(db => db.Deliveries.AsNoTracking().OrderBy(x => x.QueuedAt).ThenBy(x => x.Number).ToListAsync());
}
