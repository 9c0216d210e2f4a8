using System.Net;
using Shouldly;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Room;

namespace Zveno.Tests;

/// <summary>Half a year of talk does not make the room's page long.</summary>
public class RoomTalksTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Old_answered_talks_are_a_link_and_what_is_owed_stays(Engine engine)
    {
        var world = await Begin(engine);
        await Asks(world, "Вопрос без ответа", answered: false);
        for (var i = 0; i < 24; i++)
        {
            TimeMachine.Pass(TimeSpan.FromHours(1));
            await Asks(world, $"Старый вопрос {i}", answered: true);
        }
        TimeMachine.Pass(TimeSpan.FromDays(1));
        for (var i = 0; i < 2; i++) await Asks(world, $"Недавний вопрос {i}", answered: true);
        TimeMachine.Pass(TimeSpan.FromDays(13.5));

        var page = await world.Guest().Page($"/r/{world.MarinasLink}");
        var shown = page.QuerySelectorAll("#talk-list .talk h3").Select(x => x.TextContent).ToList();
        shown[0].ShouldBe("Вопрос без ответа");
        shown[1..].ShouldBe(["Недавний вопрос 1", "Недавний вопрос 0"], ignoreOrder: true);
        var more = page.QuerySelector("#talk-list > p > a.btn")!;
        more.TextContent.ShouldBe("Показать ещё 24\u00A0темы");

        var list = await world.Guest().Page(more.GetAttribute("href")!);
        list.QuerySelectorAll("#talk-list li").Length.ShouldBe(ReadRoom.MostInList);
        var next = list.QuerySelector("[rel=next]")!;
        next.TextContent.ShouldBe("Показать ещё 7\u00A0тем");
        var last = await world.Guest().Page(next.GetAttribute("href")!);
        last.QuerySelectorAll("#talk-list li").Length.ShouldBe(7);
        last.QuerySelector("[rel=next]").ShouldBeNull();
        last.QuerySelectorAll("#talk-list li")[^1].TextContent.ShouldContain("Вопрос без ответа");
        foreach (var nowhere in (string[])["?page=0", "?page=3", "?page=x", "?project=AAAAAAAAAAAAAAAA"])
            (await world.Guest().Get($"/r/{world.MarinasLink}/talks{nowhere}")).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity);
    }

    [EachEngine]
    public async Task A_long_talk_shows_its_last_words_and_the_rest_one_tap_away(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Начало разговора")).Topic.Id;
        for (var i = 2; i <= 70; i++) await world.Writes(world.Marina, $"Реплика {i}", topic);
        await world.Writes(world.Marina, string.Join(' ', Enumerable.Repeat("многословие", 300)), topic);

        var page = await world.Guest().Page($"/r/{world.MarinasLink}");
        page.QuerySelectorAll("#talk-list .said").Length.ShouldBe(ReadRoom.MostMessages);
        var cut = page.QuerySelectorAll("#talk-list .bubble")[^1];
        cut.TextContent.Length.ShouldBeLessThan(ReadRoom.MostWords + 40);
        var earlier = page.QuerySelector("#talk-list .earlier a")!;
        earlier.TextContent.ShouldBe("Показать ещё 69\u00A0ранних сообщений");

        var talk = await world.Guest().Page(earlier.GetAttribute("href")!);
        talk.QuerySelectorAll(".said").Length.ShouldBe(ReadRoom.MostInTalk);
        talk.QuerySelectorAll(".bubble")[^1].TextContent.Length.ShouldBeGreaterThan(3000, "a talk's own page cuts nothing");
        var all = await world.Guest().Page(talk.QuerySelector(".earlier a")!.GetAttribute("href")!);
        all.QuerySelectorAll(".said").Length.ShouldBe(71);
        all.QuerySelector(".earlier").ShouldBeNull();
    }

    static async Task Asks(World world, string question, bool answered)
    {
        var topic = (await world.Writes(world.Marina, question)).Topic.Id;
        if (answered) await world.Change(async db => db.Add((await db.Topics.WithClock().OneVisible(topic)).Answer(Ids.New(World.Now), 1, "Готово", await DeskTimes.Read(db), world.Ira, World.Now)));
    }
}
