using Shouldly;
using Zveno.Inbox;
using Zveno.Work;
using Microsoft.EntityFrameworkCore;

namespace Zveno.Tests;

/// <summary>The backlog is filled with the client: a wish from the room waits there until the account manager decides, and the client sees what became of it.</summary>
public class WishTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_rooms_backlog_shows_wishes_in_the_clients_order_and_takes_another_without_scripts(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, at) = (world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        await world.Wishes(world.Marina, "Нужна рассылка");
        var page = await guest.Page($"{at}/backlog");
        page.QuerySelector("form.ask input[name=wish][type=hidden]")!.GetAttribute("value").ShouldBe("true");
        page.QuerySelector("form.ask button[type=submit]")!.TextContent.ShouldBe("Отправить пожелание");
        var project = page.QuerySelector("form.ask input[name=project]")!.GetAttribute("value")!;
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        (await guest.Submit($"{at}/questions", ("text", "Нужны отзывы"), ("project", project), ("wish", "true"), ("id", Guid.CreateVersion7().ToString()))).StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        var wishes = (await guest.Ask($"{at}/backlog"))["wishes"]!.AsArray();
        wishes.Select(x => x!["text"]!.GetValue<string>()).ShouldBe(["Нужна рассылка", "Нужны отзывы"]);
        await guest.Submit($"{at}/wishes/{wishes[1]!["id"]}/move", ("up", "true"));
        (await guest.Page($"{at}/backlog")).QuerySelector("#wishes li")!.TextContent.ShouldContain("Нужны отзывы");
        (await guest.Ask($"{at}/backlog"))["next"]!.AsArray().Select(x => x!["title"]!.GetValue<string>()).ShouldContain("Баннеры к распродаже");
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}/as-client/backlog")).QuerySelector("form").ShouldBeNull();
    }

    [EachEngine]
    public async Task A_wish_from_the_room_becomes_a_task_of_the_backlog_and_the_client_follows_it(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, ira) = (world.Guest(world.MarinasLink), world.As(world.Ira));
        var room = $"/r/{world.MarinasLink}";
        var project = (await guest.Ask(room))["project"]!["id"]!.GetValue<string>();
        (await guest.Page(room)).QuerySelector("#ask input[name=wish]").ShouldNotBeNull();
        var id = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++) await guest.Does($"{room}/questions", new { id, text = "Нужна страница доставки\nс картой", project, wish = true });        // a double click
        await guest.Does($"{room}/questions", new { text = "Просто вопрос", project });
        (await State(guest, room)).ShouldBe(["waits"]);

        var list = await ira.Piece("/projects/AUTO/wishes");
        list.QuerySelectorAll("#wishes li").Length.ShouldBe(1);
        var wish = (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/wishes"))["items"]![0]!;
        (await world.ClockOf(wish["topic"]!.GetValue<Guid>())).IsRunning.ShouldBeTrue();                         // a wish is answered as any question is
        await ira.Does($"/wishes/{wish["id"]}/take", new { answer = "Взяли, сделаем в декабре" });
        var taken = await world.Read(db => db.Tasks.AsNoTracking().SingleAsync(x => x.Title.StartsWith("Нужна страница")));
        (taken.IsInBacklog, taken.IsVisible, taken.Description).ShouldBe((true, true, "> Нужна страница доставки\n> с картой"));
        (await world.ClockOf(wish["topic"]!.GetValue<Guid>())).IsRunning.ShouldBeFalse();
        (await State(guest, room)).ShouldBe(["taken"]);
        (await (await guest.Get(room)).Content.ReadAsStringAsync()).ShouldContain("Взяли, сделаем в декабре");
        await ira.IsRefused($"/wishes/{wish["id"]}/decline", new { answer = "Нет" }, 409);
        (await ira.Piece("/projects/AUTO/wishes")).QuerySelectorAll("#wishes li").Length.ShouldBe(0);

        await ira.Does("/projects/AUTO/backlog/take", new { tasks = (Guid[])[taken.Id] });
        (await State(guest, room)).ShouldBe(["planned"]);
        (await guest.Page(room)).QuerySelector($"a[href*='/tasks/']:not(.x)")!.ShouldNotBeNull();
        await ira.Does($"/tasks/{taken.Id}/done", new { done = true });
        (await State(guest, room)).ShouldBe(["done"]);
    }

    [EachEngine]
    public async Task A_wish_is_declined_with_a_reason_by_those_only_who_talk_to_clients(Engine engine)
    {
        var world = await Begin(engine);
        await world.Wishes(world.Marina, "Сделайте нам радио");
        var wish = await world.Read(db => db.Set<Wish>().SingleAsync());
        await world.As(world.Kostya).IsRefused($"/wishes/{wish.Id}/take", new { }, 403);
        await world.As(world.Artyom).IsRefused($"/wishes/{wish.Id}/take", new { }, 404);
        var program = world.Api(world.Ira);
        await program.IsRefused($"/api/v1/wishes/{wish.Id}/decline", new { answer = " " });
        await program.Does($"/api/v1/wishes/{wish.Id}/decline", new { answer = "Радио не делаем: посоветуем студию" });
        var room = $"/r/{world.MarinasLink}";
        (await State(world.Guest(world.MarinasLink), room)).ShouldBe(["declined"]);
        (await world.Guest(world.StepansLink).Ask($"/r/{world.StepansLink}"))["wishes"]!.AsArray().Count.ShouldBe(0);
        (await world.Read(db => db.Tasks.CountAsync(x => x.BacklogPlace != null))).ShouldBe(0);
    }

    static async Task<string[]> State(Actor guest, string room) => [.. (await guest.Ask(room))["wishes"]!.AsArray().Select(x => x!["state"]!.GetValue<string>())];
}
