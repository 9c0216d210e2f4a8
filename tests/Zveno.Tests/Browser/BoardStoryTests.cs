using System.Net.Http.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The board as people handle it: mouse, finger, keyboard, two tabs, the card's panel.</summary>
[Collection(nameof(House))]
public class BoardStoryTests(House house)
{
    const string Board = "/projects/AUTOAD";

    // The aim is a second; the rest is for machines that do something else as well.

    [Fact]
    public async Task An_account_manager_signs_in_and_opens_a_board()
    {
        await using var context = await house.Open();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        await page.GetByLabel("Почта").FillAsync("irina@mayak.example");
        await page.GetByLabel("Пароль").FillAsync(house.Tale.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Войти" }).ClickAsync();
        await page.WaitForURLAsync($"**{Board}");
        await Expect(page.Locator(".stage")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Arrows_walk_the_cards_past_stages_that_stand_empty()
    {
        var (code, stages, first) = await house.Project("Пустые этапы");
        using var http = house.Program();
        var last = (await (await http.PostAsJsonAsync("/api/v1/tasks", new { stage = stages[^1], title = "На том конце" })).Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonNode>())!["number"]!.GetValue<string>();
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/projects/{code}");
        var (near, far) = (page.Locator($"#task-{first} a.card-title"), page.Locator($"#task-{last} a.card-title"));
        await near.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(far).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(far).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(near).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_card_dragged_by_mouse_moves_in_the_other_tab_too()
    {
        var (card, stages) = (await house.Card("Перетащить мышью"), await house.Stages());
        await using var context = await house.SignIn("irina");
        var (page, other) = (await context.NewPageAsync(), await context.NewPageAsync());
        await page.GotoAsync(Board);
        await other.GotoAsync(Board);
        await Expect(other.Locator($"#stage-{stages[0]} #task-{card}")).ToBeVisibleAsync();

        await page.BringToFrontAsync();
        await Drag(page, page.Locator($"#task-{card}"), page.Locator($"#stage-{stages[1]} .stage-list"));
        await Expect(page.Locator($"#stage-{stages[1]} #task-{card}")).ToBeVisibleAsync();
        await Expect(other.Locator($"#stage-{stages[1]} #task-{card}")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator($"#stage-{stages[1]} #task-{card}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_card_is_moved_by_keyboard()
    {
        var (card, stages) = (await house.Card("Переставить клавишами"), await house.Stages());
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        await page.Locator($"#task-{card} a.card-title").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowRight");
        var saved = page.WaitForResponseAsync(x => x.Url.EndsWith($"/tasks/{card}/move", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Space");
        await saved;
        await page.ReloadAsync();
        await Expect(page.Locator($"#stage-{stages[1]} #task-{card}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_card_is_moved_by_a_finger_held_on_it()
    {
        var (card, stages) = (await house.Card("Перетащить пальцем"), await house.Stages());
        await using var context = await house.SignIn("irina", 1100, 800, touch: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        var thing = page.Locator($"#task-{card}");
        await thing.ScrollIntoViewIfNeededAsync();
        var (from, to) = (await Middle(thing), await Middle(page.Locator($"#stage-{stages[1]} .stage-head")));
        var finger = await context.NewCDPSessionAsync(page);
        async Task Touch(string what, (float X, float Y)? at) =>
            await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = what, ["touchPoints"] = at is { } p ? new object[] { new { x = p.X, y = p.Y } } : Array.Empty<object>() });
        await Touch("touchStart", from);
        await Expect(page.Locator($"#task-{card}.sortable-chosen")).ToHaveCountAsync(1);
        for (var i = 1; i <= 12; i++) await Touch("touchMove", (from.X + ((to.X - from.X) * i / 12), from.Y + ((to.Y + 60 - from.Y) * i / 12)));
        var saved = page.WaitForResponseAsync(x => x.Url.EndsWith($"/tasks/{card}/move", StringComparison.Ordinal));
        await Touch("touchEnd", null);
        await saved;
        await page.ReloadAsync();
        await Expect(page.Locator($"#stage-{stages[1]} #task-{card}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_title_is_changed_in_place_and_a_note_stays_with_the_team()
    {
        var card = await house.Card("Прежнее название");
        await using var context = await house.SignIn("irina");
        var (page, other) = (await context.NewPageAsync(), await context.NewPageAsync());
        await other.GotoAsync(Board);
        await page.GotoAsync(Board);
        await page.Locator($"#task-{card} a.card-title").ClickAsync();
        var title = page.Locator("#panel #card-title");
        await title.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Новое название");
        await page.Keyboard.PressAsync("Enter");
        await Expect(other.Locator($"#task-{card}")).ToContainTextAsync("Новое название");

        await page.Locator("#panel #note-text").FillAsync("Между нами: клиент торопит");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#panel .notes")).ToContainTextAsync("Между нами");

        await page.GotoAsync(Board);
        await page.GetByRole(AriaRole.Link, new() { Name = "Глазами клиента" }).ClickAsync();
        await Expect(page.Locator("body")).ToContainTextAsync("АвтоДеталь");
        await Expect(page.Locator("body")).Not.ToContainTextAsync("Между нами");
    }

    [Fact]
    public async Task A_timer_on_a_card_survives_a_reload()
    {
        var card = await house.Card("Считать время");
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/tasks/{card}");
        await page.Locator("form[action^='/timers?'] button").First.ClickAsync();
        await Expect(page.Locator(".topbar .top-timer")).ToContainTextAsync(card);
        await page.GotoAsync(Board);
        await Expect(page.Locator(".topbar .top-timer")).ToContainTextAsync(card);
        await page.Locator(".topbar .top-timer button").ClickAsync();
        await Expect(page.Locator(".topbar .top-timer")).ToHaveCountAsync(0);
    }

    static async Task<(float X, float Y)> Middle(ILocator thing)
    {
        var box = await thing.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not on the screen.");
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    internal static async Task Drag(IPage page, ILocator thing, ILocator into)
    {
        await Hand.Take(page, thing);
        var box = (await into.BoundingBoxAsync())!;
        await Hand.Over(page, box.X + (box.Width / 2), box.Y + 30);
        await page.Mouse.UpAsync();
    }

    [Fact]
    public async Task A_card_archived_while_it_is_dragged_is_named_and_nothing_moves()
    {
        var (card, stages) = (await house.Card("Уберут под рукой"), await house.Stages());
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        var thing = page.Locator($"#task-{card}");
        await thing.ScrollIntoViewIfNeededAsync();
        var (from, box) = (await Middle(thing), (await page.Locator($"#stage-{stages[1]} .stage-list").BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 12, from.Y + 6, new() { Steps = 4 });
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 30, new() { Steps = 12 });
        using (var http = house.Program()) (await http.PostAsync(new Uri($"/api/v1/tasks/{card}/archive", UriKind.Relative), null)).EnsureSuccessStatusCode();
        await page.Mouse.UpAsync();
        await Expect(page.Locator("#toasts")).ToContainTextAsync("«Уберут под рукой»");
        await Expect(page.Locator("#toasts")).ToContainTextAsync("Она цела");
        await Expect(thing).ToHaveCountAsync(0);
        await page.GotoAsync($"{Board}/archive");
        await Expect(page.Locator("main")).ToContainTextAsync("Уберут под рукой");
    }
}
