using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>Talk by Telegram, with a Bot API of our own at the other end.</summary>
public class TelegramTests(Engines engines) : Story(engines)
{
    const long Marina = 7001, Stranger = 7002, Group = -1001234567890;

    [EachEngine]
    public async Task A_linked_client_writes_and_is_answered_where_he_wrote(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        bots.Writes(Marina, "Где отчёт?");
        await bots.Turn();
        var topic = await world.Read(db => db.Topics.SingleAsync());
        (topic.Channel, topic.ClientId, topic.AnswerBy).ShouldBe((TopicChannel.Telegram, world.AutoDetail.Id, Monday.AddMinutes(15)));
        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 1, text = "Готов: **вот** он, [ссылка](https://example.com/отчёт)" });
        (await world.As(world.Ira).Page($"/inbox/{topic.Id}")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("в очереди");
        await world.RunJobs();
        var (chat, thread, text, _, body) = bots.Bot.Arrived.ShouldHaveSingleItem();
        (chat, thread, text).ShouldBe((Marina.ToString(System.Globalization.CultureInfo.InvariantCulture), null, "Готов: вот он, ссылка"));
        body["entities"]!.ToJsonString().ShouldBe("""[{"type":"bold","offset":7,"length":3},{"type":"text_link","offset":15,"length":6,"url":"https://example.com/\u043E\u0442\u0447\u0451\u0442"}]""");
        (await bots.Deliveries()).ShouldHaveSingleItem().State.ShouldBe(DeliveryState.Sent);
        (await world.As(world.Ira).Page($"/inbox/{topic.Id}")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("отправлено");
    }

    [EachEngine]
    public async Task Who_is_not_known_waits_for_a_person_and_loses_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        bots.Writes(Stranger, "Здравствуйте");
        bots.Writes(Stranger, "Это Марина из АвтоДетали");
        await bots.Turn();
        (await bots.Said()).ShouldBeEmpty();
        (await bots.States()).ShouldBe([UpdateState.Asks, UpdateState.Asks]);
        var unknown = (await world.Api(world.Ira).Ask("/api/v1/channel-addresses?unknown=true"))["items"]!.AsArray().ShouldHaveSingleItem();
        (await world.As(world.Ira).Page("/settings/channels")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("Кто это?");
        await world.As(world.Kostya).IsRefused($"/channel-addresses/{unknown!["id"]}/name", new { contact = world.Marina.Id }, 403);
        await world.Api(world.Ira).Does($"/api/v1/channel-addresses/{unknown["id"]}/name", new { contact = world.Marina.Id });
        await world.RunJobs();
        (await bots.Said()).ShouldBe(["Здравствуйте", "Это Марина из АвтоДетали"]);
        (await world.Read(db => db.Topics.CountAsync())).ShouldBe(1);
    }

    [EachEngine]
    public async Task Nothing_leaves_to_an_archived_contact_and_what_he_writes_waits_for_a_person(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        bots.Writes(Marina, "Где отчёт?");
        await bots.Turn();
        var topic = (await world.Read(db => db.Topics.SingleAsync())).Id;
        await world.As(world.Ira).Does($"/contacts/{world.Marina.Id}/archive", new { });
        (await world.As(world.Ira).Page($"/inbox/{topic}")).QuerySelector("#composer-to")!.TextContent.Replace('\u00A0', ' ').ShouldContain("в архиве");
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Готов" });
        await world.RunJobs();
        bots.Bot.Arrived.ShouldBeEmpty();
        var failed = (await bots.Deliveries()).ShouldHaveSingleItem();
        (failed.State, failed.Error!.Contains("архиве", StringComparison.Ordinal)).ShouldBe((DeliveryState.Failed, true));

        bots.Writes(Marina, "Это ещё я");
        await bots.Turn();
        (await bots.Said()).ShouldBe(["Где отчёт?"]);
        (await bots.States())[^1].ShouldBe(UpdateState.Asks);
        var unknown = (await world.Api(world.Ira).Ask("/api/v1/channel-addresses?unknown=true"))["items"]!.AsArray().ShouldHaveSingleItem()!["id"];
        await world.As(world.Ira).IsRefused($"/channel-addresses/{unknown}/name", new { contact = world.Marina.Id });
        await world.As(world.Ira).Does($"/contacts/{world.Marina.Id}/restore", new { });
        await world.As(world.Ira).Does($"/channel-addresses/{unknown}/name", new { contact = world.Marina.Id });
        await world.Api(world.Ira).Does($"/api/v1/deliveries/{failed.Id}/again", new { });
        await world.RunJobs();
        (await bots.Said()).ShouldBe(["Где отчёт?", "Это ещё я"]);
        (await world.Read(db => db.Topics.CountAsync())).ShouldBe(1);
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.ShouldBe("Готов");
    }

    [EachEngine]
    public async Task An_edit_before_its_message_an_edit_after_a_repeat_and_a_late_original_are_one_message(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        var original = bots.Message(Bots.Private(Marina), Bots.Person(Marina), "Где отчот?", 55);
        var edited = (JsonObject)original.DeepClone();
        (edited["text"], edited["edit_date"]) = ("Где отчёт?", 1_760_000_100);
        bots.Comes("edited_message", (JsonObject)edited.DeepClone());
        await bots.Turn();
        bots.Comes("message", (JsonObject)original.DeepClone());
        bots.Comes("message", (JsonObject)original.DeepClone());
        await bots.Turn();
        (await bots.Said()).ShouldBe(["Где отчёт?"]);
        var again = (JsonObject)edited.DeepClone();
        (again["text"], again["edit_date"]) = ("Где отчёт за октябрь?", 1_760_000_200);
        bots.Comes("edited_message", again);
        bots.Comes("edited_message", (JsonObject)edited.DeepClone());                  // an older edit, late
        await bots.Turn();
        var message = await world.Read(db => db.Messages.SingleAsync());
        (message.Text, message.FirstText).ShouldBe(("Где отчёт за октябрь?", "Где отчёт?"));
        (await world.TopicOf(message.TopicId)).AnswerBy.ShouldNotBeNull("an edit stops no clock");
    }

    [EachEngine]
    public async Task Update_ids_that_begin_anew_or_come_twice_lose_and_double_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        bots.Comes("message", bots.Message(Bots.Private(Marina), Bots.Person(Marina), "Первое"), 900);
        await bots.Turn();
        bots.Bot.Updates.Clear();
        TimeMachine.Pass(TimeSpan.FromDays(8));
        bots.Comes("message", bots.Message(Bots.Private(Marina), Bots.Person(Marina), "После тишины"), 12);
        await bots.Turn();
        bots.Comes("message", bots.Message(Bots.Private(Marina), Bots.Person(Marina), "Тот же номер, другое слово"), 900);
        await bots.Turn();
        (await bots.Said()).ShouldBe(["Первое", "После тишины", "Тот же номер, другое слово"]);
        bots.Bot.Offsets.ShouldContain((long?)null);
    }

    [EachEngine]
    public async Task A_group_has_its_topics_and_a_topic_that_was_deleted_is_made_anew(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        await bots.LinksGroup(Group, world.AutoDetail);
        var group = await world.Read(db => db.ChannelAddresses.SingleAsync(x => x.Kind == AddressKind.Group));
        group.ClientId.ShouldBe(world.AutoDetail.Id);
        await world.As(world.Ira).Does($"/channel-addresses/{group.Id}/set-up", new { });
        await world.RunJobs();
        bots.Bot.Topics.Values.ShouldBe(["Основные вопросы", "Постмиты", "Счета и акты", "Срочно"], ignoreOrder: true);
        var urgent = bots.Bot.Topics.Single(x => x.Value == "Срочно").Key.Thread;
        var message = bots.Message(Bots.Group(Group), Bots.Person(Marina), "Сайт лежит");
        (message["is_topic_message"], message["message_thread_id"]) = (true, urgent);
        message["reply_to_message"] = new JsonObject { ["message_id"] = urgent, ["chat"] = Bots.Group(Group), ["forum_topic_created"] = new JsonObject { ["name"] = "Срочно" } };
        bots.Comes("message", message);
        await bots.Turn();
        var topic = await world.Read(db => db.Topics.SingleAsync());
        (topic.Kind, topic.IsUrgent, topic.AnswerBy).ShouldBe((TopicKind.Urgent, true, Monday.AddMinutes(5)));
        (await world.Read(db => db.Messages.SingleAsync())).ReplyToId.ShouldBeNull("the message that made the topic is no reply");
        bots.Bot.Topics.Remove(("" + Group, urgent));
        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 1, text = "Чиним" });
        await world.RunJobs();
        TimeMachine.Pass(TimeSpan.FromSeconds(3));
        await world.RunJobs();
        var arrived = bots.Bot.Arrived.ShouldHaveSingleItem();
        arrived.Thread.ShouldNotBe(urgent);
        bots.Bot.Topics[(arrived.Chat, arrived.Thread!.Value)].ShouldBe("Срочно");
    }

    [EachEngine]
    public async Task An_album_is_one_message_with_its_files_and_what_is_too_large_is_named(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        foreach (var (file, caption) in (ReadOnlySpan<(string, string?)>)[("one", null), ("two", "Макеты")])
        {
            bots.Bot.Files[file] = [1, 2, 3];
            var photo = bots.Message(Bots.Private(Marina), Bots.Person(Marina), null);
            photo.Remove("text");
            photo["media_group_id"] = "42";
            if (caption is not null) photo["caption"] = caption;
            photo["photo"] = new JsonArray(new JsonObject { ["file_id"] = "small", ["width"] = 10, ["height"] = 10 }, new JsonObject { ["file_id"] = file, ["width"] = 900, ["height"] = 900, ["file_size"] = 3 });
            bots.Comes("message", photo);
        }
        var large = bots.Message(Bots.Private(Marina), Bots.Person(Marina), null);
        large.Remove("text");
        large["document"] = new JsonObject { ["file_id"] = "big", ["file_name"] = "архив.zip", ["file_size"] = 45_000_000 };
        bots.Comes("message", large);
        await bots.Turn();
        await world.RunJobs();
        var messages = await world.Read(db => db.Messages.Include(x => x.Files).OrderBy(x => x.Number).ToListAsync());
        messages.Count.ShouldBe(2);
        (messages[0].Text, messages[0].Files.Count).ShouldBe(("Макеты", 2));
        messages[1].Text.ShouldContain("архив.zip");
        messages[1].Text.ShouldContain("20");
    }

    [EachEngine]
    public async Task Poison_is_parked_and_told_and_the_queue_flows(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        bots.Comes("message", new JsonObject { ["message_id"] = "не число", ["chat"] = "тоже" });
        bots.Writes(Marina, "А я здорова\0");
        await bots.Turn();
        (await bots.Said()).ShouldBe(["А я здорова"]);
        (await bots.States()).ShouldBe([UpdateState.Done, UpdateState.Parked, UpdateState.Done]);
        (await world.Api(world.Ira).Ask("/api/v1/parked-updates"))["items"]!.AsArray().Count.ShouldBe(1);
        (await world.As(world.Ira).Page("/settings/channels")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("Не удалось прочитать");
        (await world.As(world.Ira).Page("/inbox")).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain("Не прочитано: 1 сообщение");
    }

    [EachEngine]
    public async Task A_revoked_token_is_a_red_light_and_a_new_one_sends_what_waited(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        bots.Writes(Marina, "Где отчёт?");
        await bots.Turn();
        bots.Bot.IsRevoked = true;
        await bots.Receive();
        var channel = (await world.Api(world.Ira).Ask("/api/v1/channels"))["items"]![0]!;
        (channel["light"]!.GetValue<string>(), channel["trouble"]!.GetValue<string>()).ShouldBe(("red", "refused"));
        var topic = await world.Read(db => db.Topics.SingleAsync());
        await world.As(world.Ira).Does($"/topics/{topic.Id}/answers", new { seen = 1, text = "Вот" });
        await world.RunJobs();
        (await bots.Deliveries()).ShouldHaveSingleItem().State.ShouldBe(DeliveryState.Queued);
        bots.Bot.IsRevoked = false;
        await world.As(world.Oleg).Does($"/channels/{bots.Channel}/token", new { token = bots.Bot.Token });
        TimeMachine.Pass(TimeSpan.FromMinutes(3));
        await world.RunJobs();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.ShouldBe("Вот");
        await bots.Receive();
        (await world.Api(world.Ira).Ask("/api/v1/channels"))["items"]![0]!["light"]!.GetValue<string>().ShouldBe("green");
        (await world.Read(db => db.Channels.Select(x => x.Secret + x.Settings).SingleAsync())).ShouldNotContain(bots.Bot.Token);
    }

    [EachEngine]
    public async Task A_hook_takes_what_bears_its_secret_and_nothing_else(Engine engine)
    {
        var world = await Begin(engine);
        var bots = await Bots.In(world);
        await bots.Links(Marina, world.Marina);
        await world.As(world.Oleg).Does($"/channels/{bots.Channel}/hook", new { on = true });
        var update = new JsonObject { ["update_id"] = 77, ["message"] = bots.Message(Bots.Private(Marina), Bots.Person(Marina), "Через дверь") }.ToJsonString();
        foreach (var secret in (string?[])[null, "a-wrong-secret-of-some-length", bots.Bot.HookSecret, bots.Bot.HookSecret])
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/telegram") { Content = new StringContent(update, System.Text.Encoding.UTF8, "application/json") };
            if (secret is not null) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
            ((int)(await world.Guest().Send(request)).StatusCode).ShouldBe(secret == bots.Bot.HookSecret ? 200 : 404);
        }
        await world.RunJobs();
        (await bots.Said()).ShouldBe(["Через дверь"]);
        await world.As(world.Oleg).Does($"/channels/{bots.Channel}/hook", new { on = false });
        bots.Bot.Hook.ShouldBeNull();
    }
}
