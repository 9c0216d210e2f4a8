using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

// Jobs 1 to 4: making, moving, finding, changing many.
public abstract partial class TenJobs
{
    // 1

    async Task MakeByMouse(Hand hand)
    {
        var word = Word("Слово");
        await hand.Page.GotoAsync(Board);
        await hand.Click(".stage-add summary");
        await hand.Write(".stage-add[open] textarea", $"{word} @никита завтра");
        await hand.Click(".stage-add[open] .btn-main");
        await IsMade(word);
    }

    async Task MakeByKeys(Hand hand)
    {
        var word = Word("Слово");
        await hand.Page.GotoAsync(Board);
        await hand.Page.WaitForSelectorAsync("[data-key=c]");
        await hand.Press("c");
        await Expect(hand.Page.Locator("#quick-line")).ToBeFocusedAsync();
        await hand.Type($"{word} @никита завтра");
        await hand.Press("Enter");
        await IsMade(word);
    }

    async Task MakeByTouch(Hand hand)
    {
        var word = Word("Слово");
        await hand.Page.GotoAsync(Board);
        await hand.Click(".stage-add summary", touch: true);
        await hand.Write(".stage-add[open] textarea", $"{word} @никита завтра", touch: true);
        await hand.Click(".stage-add[open] .btn-main", touch: true);
        await IsMade(word);
    }

    Task IsMade(string word) => Holds(async () =>
    {
        using var http = house.Program();
        var made = (await http.GetFromJsonAsync<JsonNode>($"/api/v1/tasks/table?q={word}"))!["items"]!.AsArray().SingleOrDefault();
        return made is not null && made["assignee"] is not null && made["dueOn"] is not null;
    });

    // 2

    async Task MoveByMouse(Hand hand)
    {
        var ((_, number), stages) = (await Card("Нести"), await house.Stages());
        await house.Freely();
        await hand.Page.GotoAsync(Board);
        var box = (await hand.Page.Locator($"#stage-{stages[1]} .stage-list").BoundingBoxAsync())!;
        await hand.Drag(hand.Page.Locator($"#task-{number}"), box.X + (box.Width / 2), box.Y + 30);
        await StandsIn(number, stages[1]);
    }

    async Task MoveByKeys(Hand hand)
    {
        var ((word, number), stages) = (await Card("Нести"), await house.Stages());
        await house.Freely();
        await hand.Page.GotoAsync(Board);
        await Open(hand, word);
        await hand.Press("m");
        await Expect(hand.Page.Locator("#quick-menu [aria-checked=true]")).ToBeFocusedAsync();
        await hand.Press("ArrowDown", "Enter");
        await StandsIn(number, stages[1]);
    }

    async Task MoveByTouch(Hand hand)
    {
        var ((_, number), stages) = (await Card("Нести"), await house.Stages());
        await house.Freely();
        await hand.Page.GotoAsync(Board);
        await hand.Click($"#task-{number} .card-title", touch: true);
        await hand.Choose("#card-stage", "В работе");
        await StandsIn(number, stages[1]);
    }

    Task StandsIn(string number, string stage) => Holds(async () => (await Task(number))["stage"]!.GetValue<string>() == stage);

    // 3

    async Task FindByMouse(Hand hand) => await Find(hand, touch: false);

    async Task FindByTouch(Hand hand) => await Find(hand, touch: true);

    async Task Find(Hand hand, bool touch)
    {
        var (word, _) = await Card("Искать");
        await hand.Page.GotoAsync("/");
        await hand.Click(".palette-button", touch);
        await hand.Type(word);
        await Expect(hand.Page.Locator("#palette .palette-item").First).ToContainTextAsync(word);
        await hand.Click("#palette .palette-item", touch);
        await Expect(hand.Page.Locator("#card-title")).ToContainTextAsync(word);
    }

    async Task FindByKeys(Hand hand)
    {
        var (word, _) = await Card("Искать");
        await hand.Page.GotoAsync("/");
        await hand.Press("/");
        await hand.Type(word);
        await Expect(hand.Page.Locator("#palette .palette-item[aria-selected=true]")).ToContainTextAsync(word);
        await hand.Press("Enter");
        await Expect(hand.Page.Locator("#card-title")).ToContainTextAsync(word);
    }

    // 4

    async Task<string> Ten()
    {
        var word = Word("Десять");
        for (var i = 0; i < 10; i++) await house.Card($"{word} задача {i}");
        return word;
    }

    async Task ManyByMouse(Hand hand) => await Many(hand, touch: false);

    async Task ManyByTouch(Hand hand) => await Many(hand, touch: true);

    async Task Many(Hand hand, bool touch)
    {
        var word = await Ten();
        await hand.Page.GotoAsync("/tasks");
        await hand.Write("#view-q", word, touch);
        await hand.Press("Enter");
        await Expect(hand.Page.Locator(".task-table tbody tr[id]")).ToHaveCountAsync(10);
        await hand.Click("[data-selection-target=all]", touch);
        await hand.Choose("#many-person", Doer);
        await hand.Pick("#many-due", $"{Monday:yyyy-MM-dd}");
        await hand.Click("#change-many .btn-main", touch);
        await AreChanged(word);
    }

    async Task ManyByKeys(Hand hand)
    {
        var word = await Ten();
        await hand.Page.GotoAsync("/tasks");
        await hand.Press("f");
        await hand.Type(word);
        await hand.Press("Enter");
        await Expect(hand.Page.Locator(".task-table tbody tr[id]")).ToHaveCountAsync(10);
        await hand.Press("x", "b");
        await Expect(hand.Page.Locator("#many-person")).ToBeFocusedAsync();
        await hand.ArrowTo(Doer);
        await hand.TabTo("#many-due");
        await hand.TypeDate(Monday);
        await hand.Press("Enter");
        await AreChanged(word);
    }

    Task AreChanged(string word) => Holds(async () =>
    {
        using var http = house.Program();
        var items = (await http.GetFromJsonAsync<JsonNode>($"/api/v1/tasks/table?q={word}"))!["items"]!.AsArray();
        return items.Count == 10 && items.All(x => x!["assignee"] is not null && x["dueOn"]?.GetValue<string>() == $"{Monday:yyyy-MM-dd}");
    });
}
