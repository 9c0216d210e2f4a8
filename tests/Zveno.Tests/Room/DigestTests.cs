using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;
using Zveno.Room;

namespace Zveno.Tests;

/// <summary>«Итоги недели»: composed of what the room shows, read and edited before, sent by one click, kept in the room.</summary>
public class DigestTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task It_is_offered_on_Friday_composed_of_published_things_sent_to_the_group_and_shown_in_the_room_once_a_week(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        var bots = await Bots.In(world);
        await bots.LinksGroup(-100500, world.AutoDetail);
        await ira.Does("/tasks/AUTO-2/done", new { done = true });
        await ira.Does("/tasks/AUTO-1/approvals", new { words = "Первый экран" });
        await ira.Does("/tasks/AUTO-1/dates", new { dueOn = "2026-11-20", dueTime = "18:00" });
        (await api.Ask("/api/v1/today"))["offers"]!.AsArray().ShouldBeEmpty();
        TimeMachine.TravelTo(Talk.Moscow(11, 20, 15, 0));
        var offer = (await api.Ask("/api/v1/today"))["offers"]!.AsArray().ShouldHaveSingleItem()!;
        offer["href"]!.GetValue<string>().ShouldBe($"/clients/{world.AutoDetail.Id}/digest");
        (await ira.Page("/")).QuerySelector("#offers")!.TextContent.ShouldContain("АвтоДеталь");

        var draft = await api.Ask($"/api/v1/clients/{world.AutoDetail.Id}/digest");
        var text = draft["text"]!.GetValue<string>();
        text.ShouldContain("Баннеры к распродаже");
        text.ShouldContain("Лендинг для акции");
        text.ShouldContain("Первый экран");
        text.Replace('\u00A0', ' ').ShouldContain("Лендинг для акции (пт 20 ноября ", customMessage: "who reads it next week is told no «today»");
        text.ShouldNotContain("Переделать за подрядчиком");
        draft["week"]!.GetValue<string>().ShouldBe("2026-11-16");
        (await ira.Page($"/clients/{world.AutoDetail.Id}/digest")).QuerySelector("textarea")!.TextContent.ShouldContain("Баннеры");

        bots.Bot.Arrived.Clear();
        (await ira.Submit($"/clients/{world.AutoDetail.Id}/digest", ("text", text + "\n\nХороших выходных."), ("hours", "Осталось 12 часов"), ("group", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await world.RunJobs();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.ShouldContain("Хороших выходных");
        var shown = (await world.Guest().Ask($"/r/{world.MarinasLink}"))["digest"]!;
        shown["text"]!.GetValue<string>().ShouldEndWith("Хороших выходных.");
        shown["hours"]!.GetValue<string>().ShouldBe("Осталось 12 часов");
        (await world.Guest().Page($"/r/{world.MarinasLink}/documents")).QuerySelector(".digest")!.TextContent.ShouldContain("Хороших выходных");
        (await world.Guest().Ask($"/r/{world.StepansLink}"))["digest"].ShouldBeNull();
        (await api.Ask("/api/v1/today"))["offers"]!.AsArray().ShouldBeEmpty();
        (await ira.IsRefused($"/clients/{world.AutoDetail.Id}/digest", new { text = "Ещё раз" }, 409)).ShouldContain("уже отправлены");
        (await ira.Piece($"/clients/{world.AutoDetail.Id}/digests")).Body!.TextContent.ShouldContain("АвтоДеталь и Маяк");
    }

    [EachEngine]
    public async Task Hours_go_to_him_alone_whose_own_living_link_shows_them(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        var bots = await Bots.In(world);
        await bots.LinksGroup(-100502, world.AutoDetail);
        await bots.Links(4243, world.Marina);
        await world.Guest(world.MarinasLink).Does($"/r/{world.MarinasLink}/notices", new { choice = "telegram" });
        async Task<(bool, bool)> See()
        {
            var draft = await api.Ask($"/api/v1/clients/{world.AutoDetail.Id}/digest");
            return (draft["readers"]!.AsArray().ShouldHaveSingleItem()!["seesHours"]!.GetValue<bool>(), draft["groupSeesHours"]!.GetValue<bool>());
        }
        (await See()).ShouldBe((true, true));
        var hiding = await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { hidesMoney = true });
        (await See()).ShouldBe((true, true), "one of his links shows them");
        var links = (await api.Ask($"/api/v1/room-links?contact={world.Marina.Id}"))["items"]!.AsArray();
        await ira.Does($"/room-links/{links.Single(x => !x!["hidesMoney"]!.GetValue<bool>())!["id"]}/revoke");
        (await See()).ShouldBe((false, false));
        await ira.Does($"/room-links/{links.Single(x => x!["hidesMoney"]!.GetValue<bool>())!["id"]}/revoke");
        (await See()).ShouldBe((false, false), "who has no link was given sight of nothing");
        await ira.Does($"/clients/{world.AutoDetail.Id}/room-links");
        (await See()).ShouldBe((false, false), "nobody knows who of them has the company's link");
        (await ira.Page($"/clients/{world.AutoDetail.Id}/digest")).QuerySelectorAll("fieldset .check").Select(x => x.TextContent.Replace('\u00A0', ' ')).ShouldAllBe(x => x.Contains("без часов"));

        bots.Bot.Arrived.Clear();
        await ira.Does($"/clients/{world.AutoDetail.Id}/digest", new { text = "Сделали баннеры", hours = "Осталось 12 часов", to = (Guid[])[world.Marina.Id], group = true });
        await world.RunJobs();
        bots.Bot.Arrived.Count.ShouldBe(2);
        bots.Bot.Arrived.ShouldAllBe(x => x.Text!.Contains("Сделали баннеры") && !x.Text.Contains("12 часов"));
    }

    [EachEngine]
    public async Task Hours_go_to_nobody_whose_link_hides_them_and_only_who_talks_to_clients_sends(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await world.As(world.Kostya).Get($"/clients/{world.AutoDetail.Id}/digest")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.As(world.Kostya).IsRefused($"/clients/{world.AutoDetail.Id}/digest", new { text = "Итоги" }, 404);
        await ira.IsRefused($"/clients/{world.AutoDetail.Id}/digest", new { text = " " });
        await ira.IsRefused($"/clients/{world.AutoDetail.Id}/digest", new { text = "Итоги", to = (Guid[])[world.Stepan.Id] });
        var hiding = (await ira.Does($"/contacts/{world.Marina.Id}/room-links", new { hidesMoney = true }))["address"]!.GetValue<string>().Split("/r/")[1];
        var link = (await world.Api(world.Ira).Ask($"/api/v1/room-links?contact={world.Marina.Id}"))["items"]!.AsArray().Single(x => !x!["hidesMoney"]!.GetValue<bool>())!["id"]!.GetValue<Guid>();
        var bots = await Bots.In(world);
        await bots.LinksGroup(-100501, world.AutoDetail);
        await ira.Does($"/room-links/{link}/revoke");
        bots.Bot.Arrived.Clear();
        await ira.Does($"/clients/{world.AutoDetail.Id}/digest", new { text = "Сделали баннеры", hours = "Осталось 12 часов", group = true });
        await world.RunJobs();
        bots.Bot.Arrived.ShouldHaveSingleItem().Text.ShouldNotContain("12 часов");
        (await world.Guest().Ask($"/r/{hiding}"))["digest"]!["hours"].ShouldBeNull();
        (await (await world.Guest(hiding).Get($"/r/{hiding}/documents")).Content.ReadAsStringAsync()).ShouldNotContain("12 часов");
        (await world.Read(db => db.Set<RoomDigest>().SingleAsync())).Told.ShouldBe(1);
    }
}
