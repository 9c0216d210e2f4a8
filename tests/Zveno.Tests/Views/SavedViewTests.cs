using Shouldly;

namespace Zveno.Tests;

public class SavedViewTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_view_is_saved_found_again_changed_and_put_away_with_undo(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var made = await ira.Does("/saved-views", new { name = "Горит", path = "/tasks", words = "?due=overdue&group=client" });
        var id = made["id"]!.GetValue<Guid>();
        made["address"]!.GetValue<string>().ShouldBe("/tasks?due=overdue&group=client");
        var bar = await ira.Piece("/saved-views/bar?at=" + Uri.EscapeDataString("/tasks?due=overdue&group=client"));
        bar.QuerySelector("a.saved[aria-current]")!.TextContent.ShouldBe("Горит");
        bar.QuerySelector(".saved-new").ShouldBeNull();
        (await ira.Piece("/saved-views/bar?at=/tasks")).QuerySelector(".saved-new input[name=path]")!.GetAttribute("value").ShouldBe("/tasks");

        await ira.Does("/saved-views", new { name = "Горит", path = "/tasks", words = "due=today" });             // the same name: saved again
        (await Names(world, ira: true)).ShouldBe(["Горит /tasks?due=today"]);
        await world.Api(world.Ira).Does($"/api/v1/saved-views/{id}", new { name = "Сегодня" });
        var undo = (await ira.PieceOf($"/saved-views/{id}/remove", null)).QuerySelector(".toast-undo")!.GetAttribute("hx-post")!;
        (await Names(world, ira: true)).ShouldBeEmpty();
        await ira.PieceOf(undo, null);
        (await Names(world, ira: true)).ShouldBe(["Сегодня /tasks?due=today"]);
    }

    [EachEngine]
    public async Task A_shared_view_is_everybody_s_to_open_and_its_owner_s_to_change(Engine engine)
    {
        var world = await Begin(engine);
        var id = (await world.As(world.Ira).Does("/saved-views", new { name = "Доска по людям", path = "/tasks/board", words = "lanes=person" }))["id"]!.GetValue<Guid>();
        (await Names(world, ira: false)).ShouldBeEmpty();
        await world.As(world.Kostya).IsRefused($"/saved-views/{id}", new { name = "Моя" }, 404);
        await world.As(world.Ira).Does($"/saved-views/{id}", new { shared = true });
        (await Names(world, ira: false)).ShouldBe(["Доска по людям /tasks/board?lanes=person"]);
        await world.As(world.Kostya).IsRefused($"/saved-views/{id}", new { name = "Моя" }, 403);
        await world.As(world.Kostya).IsRefused($"/saved-views/{id}/remove", null, 403);
        (await world.Api(world.Artyom).Ask("/api/v1/saved-views"))["items"]!.AsArray().ShouldBeEmpty();
        await world.As(world.Oleg).Does($"/saved-views/{id}", new { name = "По людям" });
        (await Names(world, ira: false)).ShouldBe(["По людям /tasks/board?lanes=person"]);
    }

    [EachEngine]
    public async Task What_is_not_a_view_is_not_saved(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.IsRefused("/saved-views", new { name = "Чужое", path = "//evil.example", words = "" });
        await ira.IsRefused("/saved-views", new { name = " ", path = "/tasks" });
        await ira.IsRefused("/saved-views", new { name = "Длинное", path = "/tasks", words = new string('x', 4001) });
        (await ira.Does("/saved-views", new { name = "Нуль", path = "/tasks", words = "q=\0а" }))["words"]!.GetValue<string>().ShouldBe("q=а");
    }

    static async Task<IReadOnlyList<string>> Names(World world, bool ira) =>
        [.. (await world.Api(ira ? world.Ira : world.Kostya).Ask("/api/v1/saved-views"))["items"]!.AsArray().Select(x => $"{x!["name"]} {x["address"]}")];
}
