using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>«Что нужно от вас»: what the client owes stands first in the room, and only that.</summary>
public class RoomNeedsTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_client_of_whom_nothing_is_asked_reads_that(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Где отчёт?");
        (await Needs(world)).TextContent.Trim().ShouldBe("Сейчас от\u00A0вас ничего не\u00A0нужно.");
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["needs"]!.AsArray().ShouldBeEmpty();
    }

    [EachEngine]
    public async Task An_answer_that_asks_for_something_stands_first_until_the_client_writes(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Почему упал трафик?")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(5));
        await world.Api(world.Ira).Does($"/api/v1/topics/{topic}/answers", new { text = "Разберёмся. Пришлите доступ к Метрике.", seen = 1, waits = true });
        (await world.ClockOf(topic)).Outcome.ShouldBe(ReplyOutcome.Answered, "asking back is an answer");

        var needs = await Needs(world);
        needs.QuerySelector("h2")!.TextContent.ShouldBe("Что нужно от\u00A0вас");
        needs.QuerySelector(".need-what")!.TextContent.ShouldBe("Разберёмся. Пришлите доступ к Метрике.");
        needs.QuerySelector(".need-of")!.TextContent.ShouldBe("в\u00A0переписке «Почему упал трафик?»\u00A0· попросили сегодня");
        var talk = await world.Guest().Page(needs.QuerySelector(".btn")!.GetAttribute("href")!);
        talk.QuerySelector("#end form textarea").ShouldNotBeNull();
        talk.QuerySelector(".promise")!.TextContent.ShouldBe("Ждём вас");

        await world.Writes(world.Marina, "Выслала", topic);
        (await world.TopicOf(topic)).WaitsSince.ShouldBeNull();
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(World.Now.AddMinutes(15));
        (await Needs(world)).QuerySelector(".need").ShouldBeNull();
    }

    [EachEngine]
    public async Task The_box_beside_the_answer_asks_and_the_inbox_shows_that_the_client_is_waited_for(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Почему упал трафик?")).Topic.Id;
        var ira = world.As(world.Ira);
        (await ira.Page($"/inbox/{topic}")).QuerySelector("#composer input[name=waits]").ShouldNotBeNull();
        await ira.Submit($"/topics/{topic}/answers", ("text", "Какой раздел?"), ("seen", "1"), ("waits", "on"));
        (await world.TopicOf(topic)).WaitsSince.ShouldBe(World.Now);
        var inbox = await ira.Page($"/inbox/{topic}");
        inbox.QuerySelector($"#topic-{topic}")!.TextContent.ShouldContain("ждём клиента");
        inbox.QuerySelector("#talk-head [hx-post$='/go-on']").ShouldNotBeNull();
    }

    [EachEngine]
    public async Task What_is_needed_can_be_said_in_words_of_its_own_and_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Когда запуск?")).Topic.Id;
        var told = await world.Api(world.Ira).Does($"/api/v1/topics/{topic}/wait", new { need = "Подпишите договор" });
        (told["need"]!.GetValue<string>(), told["waitsSince"]!.GetValue<DateTimeOffset>()).ShouldBe(("Подпишите договор", Monday));
        (await world.ClockOf(topic)).IsPaused.ShouldBeTrue();
        (await Needs(world)).QuerySelector(".need-what")!.TextContent.ShouldBe("Подпишите договор");
        await world.Api(world.Ira).IsRefused($"/api/v1/topics/{topic}/wait", new { need = "И ещё раз" }, 409);
        await world.Api(world.Kostya).IsRefused($"/api/v1/topics/{topic}/go-on", null, 403);

        TimeMachine.Pass(TimeSpan.FromMinutes(30));
        await world.Api(world.Ira).Does($"/api/v1/topics/{topic}/go-on");
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Monday.AddMinutes(45));
        (await Needs(world)).QuerySelector(".need").ShouldBeNull();
        await world.Api(world.Ira).IsRefused($"/api/v1/topics/{topic}/go-on", null, 409);
        await world.Api(world.Ira).IsRefused($"/api/v1/topics/{topic}/wait", new { need = new string('ы', 201) });
    }

    [EachEngine]
    public async Task A_topic_that_is_answered_again_or_closed_asks_for_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        var ira = world.Api(world.Ira);
        await ira.Does($"/api/v1/topics/{topic}/answers", new { text = "Какой именно?", seen = 1, waits = true });
        await ira.Does($"/api/v1/topics/{topic}/answers", new { text = "Поняла, октябрьский. Вот он.", seen = 2 });
        (await world.TopicOf(topic)).WaitsSince.ShouldBeNull();
        await ira.Does($"/api/v1/topics/{topic}/wait");
        await ira.Does($"/api/v1/topics/{topic}/close");
        (await world.TopicOf(topic)).WaitsSince.ShouldBeNull();
        (await Needs(world)).QuerySelector(".need").ShouldBeNull();
    }

    [EachEngine]
    public async Task A_visible_card_in_a_stage_that_waits_for_the_client_is_asked_for_and_a_hidden_one_never(Engine engine)
    {
        var world = await Begin(engine);
        using var stream = await Listening.To(world.App, $"/r/{world.MarinasLink}/live");
        var stage = await world.Api(world.Ira).Does($"/api/v1/stages/{world.Queue.Id}", new { name = "Согласование", waitsForClient = true });
        stage["waitsForClient"]!.GetValue<bool>().ShouldBeTrue();
        (await stream.Changes(1)).ShouldNotBeEmpty();

        var room = await world.Guest().Ask($"/r/{world.MarinasLink}");
        room["needs"]!.AsArray().Select(x => (x!["what"]!.GetValue<string>(), x["of"]!.GetValue<string>())).ShouldBe([("Баннеры к распродаже", "Согласование")]);
        room["next"]!.AsArray().ShouldBeEmpty("what waits for the client is not promised as our next work");
        var needs = await Needs(world);
        needs.TextContent.ShouldNotContain(world.Secret.Title);

        var asked = await world.Guest().Page(needs.QuerySelector(".btn")!.GetAttribute("href")!);
        asked.QuerySelector("#ask-text")!.TextContent.ShouldBe("«Баннеры к распродаже»: ");
        (await world.Guest().Page($"/r/{world.MarinasLink}?about=AAAAAAAAAAAAAAAA")).QuerySelector("#ask-text")!.TextContent.ShouldBeEmpty();
        (await world.Guest().Ask($"/r/{world.StepansLink}"))["needs"]!.AsArray().ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_stage_where_tasks_are_done_waits_for_nobody(Engine engine)
    {
        var world = await Begin(engine);
        var stage = await world.Api(world.Ira).Does($"/api/v1/stages/{world.Done.Id}", new { name = "Готово", isDone = true, waitsForClient = true });
        stage["waitsForClient"]!.GetValue<bool>().ShouldBeFalse();
    }

    static async Task<IElement> Needs(World world) => (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("#needs")!;
}
