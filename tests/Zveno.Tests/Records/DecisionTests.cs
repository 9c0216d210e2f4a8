using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>A register of what was agreed, per project: the team's own until it is published.</summary>
public class DecisionTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_decision_is_written_down_published_and_taken_back_and_the_room_shows_published_ones_only(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, room) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        var id = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++) await ira.Does("/projects/AUTO/decisions", new { id, text = "Баннеры без цен", who = "Марина Белова", on = "2026-11-16" });        // a double click
        (await Register(world)).ShouldBe(["Баннеры без цен"]);
        (await InRoom(guest, room)).ShouldBeEmpty();

        await ira.Does($"/decisions/{id}/publish", new { published = true });
        (await InRoom(guest, room)).ShouldBe(["Баннеры без цен"]);
        (await (await guest.Get(room)).Content.ReadAsStringAsync()).ShouldContain("Баннеры без цен");
        (await world.Guest(world.StepansLink).Ask($"/r/{world.StepansLink}"))["decisions"]!.AsArray().Count.ShouldBe(0);

        await ira.Does($"/decisions/{id}", new { text = "Баннеры с ценами" });
        (await InRoom(guest, room)).ShouldBe(["Баннеры с ценами"]);
        await ira.Does($"/decisions/{id}/remove");
        (await InRoom(guest, room)).ShouldBeEmpty();
        await ira.Does($"/decisions/{id}/restore");
        (await InRoom(guest, room)).ShouldBe(["Баннеры с ценами"]);
        await ira.Does($"/decisions/{id}/publish", new { published = false });
        (await InRoom(guest, room)).ShouldBeEmpty();

        var page = await ira.Page("/projects/AUTO/decisions");
        page.QuerySelectorAll("#decisions li").Length.ShouldBe(1);
        var answer = await ira.PieceOf($"/decisions/{id}/publish", new { published = true });
        answer.QuerySelector(".toast-undo")!.GetAttribute("hx-post").ShouldBe($"/decisions/{id}/publish");
        answer.QuerySelector($"#decision-{id} .btn-seen").ShouldNotBeNull();
    }

    [EachEngine]
    public async Task The_room_has_all_published_decisions_on_a_page_of_their_own(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, at) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}/decisions");
        (await guest.Page(at)).QuerySelector("#decisions .empty").ShouldNotBeNull();
        for (var i = 1; i <= 31; i++) await ira.Does("/projects/AUTO/decisions", new { text = $"Решили так: {i}", who = "Марина Белова", on = new DateOnly(2026, 10, 1).AddDays(i).ToString("O"), published = true });
        await ira.Does("/projects/AUTO/decisions", new { text = "Уступим, если спросит" });

        var first = await guest.Page(at);
        first.QuerySelectorAll("#decisions .works li").Length.ShouldBe(30);
        first.QuerySelector("#decisions .works li")!.TextContent.ShouldContain("Решили так: 31");
        first.QuerySelector(".room-menu [aria-current]")!.TextContent.ShouldBe("Решения");
        var second = await guest.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        second.QuerySelectorAll("#decisions .works li").Single().TextContent.ShouldContain("Решили так: 1");
        (first.Body!.TextContent + second.Body!.TextContent).ShouldNotContain("Уступим");
        (await guest.Page($"/r/{world.MarinasLink}")).QuerySelector($".room-section a[href^='{at}?project=']")!.TextContent.ShouldBe("Все решения");

        (await guest.Get($"{at}?page=3")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await (await world.Guest(world.StepansLink).Get($"/r/{world.StepansLink}/decisions")).Content.ReadAsStringAsync()).ShouldNotContain("Решили так");
        (await ira.Page($"/clients/{world.AutoDetail.Id}/as-client/decisions")).QuerySelectorAll("#decisions .works li").Length.ShouldBe(30);
    }

    [EachEngine]
    public async Task Decisions_are_written_by_the_staff_shown_by_those_who_talk_to_clients_and_hidden_from_outsiders(Engine engine)
    {
        var world = await Begin(engine);
        var made = (await world.As(world.Kostya).Does("/projects/AUTO/decisions", new { text = "Шрифт Onest" }))["id"]!.GetValue<Guid>();
        await world.As(world.Kostya).IsRefused($"/decisions/{made}/publish", new { published = true }, 403);
        await world.As(world.Kostya).IsRefused("/projects/AUTO/decisions", new { text = " " });
        await world.As(world.Kostya).IsRefused("/projects/AUTO/decisions", new { text = "Завтрашнее", on = "2027-01-01" });
        await world.As(world.Artyom).IsRefused("/projects/AUTO/decisions", new { text = "Я решил" }, 404);
        await world.As(world.Artyom).IsRefused($"/decisions/{made}/remove", null, 404);
        await world.Api(world.Ira).Does($"/api/v1/decisions/{made}/publish", new { published = true });
        await world.As(world.Kostya).IsRefused($"/decisions/{made}/remove", null, 403);                       // what a client reads is not a specialist's to take away
        var kept = await world.Read(db => db.Decisions.AsNoTracking().SingleAsync(x => x.Id == made));
        (kept.Who, kept.IsPublished, kept.RemovedAt).ShouldBe(("Костя Журавлёв", true, null));
    }

    static async Task<string[]> Register(World world) => [.. (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/decisions"))["items"]!.AsArray().Select(x => x!["text"]!.GetValue<string>())];

    static async Task<string[]> InRoom(Actor guest, string room) => [.. (await guest.Ask(room))["decisions"]!.AsArray().Select(x => x!["text"]!.GetValue<string>())];
}
