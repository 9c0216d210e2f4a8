using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>Keys: everything that is done with a card, without a mouse, on any layout, and never while somebody types.</summary>
[Collection(nameof(House))]
public class KeyStoryTests(House house)
{
    const string Board = "/projects/AUTOAD";

    [Fact]
    public async Task A_card_is_moved_handed_and_renamed_by_letters_and_keeps_the_focus()
    {
        var (card, stages) = (await house.Card("Клавишами по карточке"), await house.Stages());
        await house.Freely();
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        var link = page.Locator($"#task-{card} a.card-title");
        await link.FocusAsync();
        await page.Keyboard.PressAsync("m");
        await Expect(page.Locator("#quick-menu [aria-checked=true]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"#stage-{stages[1]} #task-{card}")).ToBeVisibleAsync();
        await Expect(link).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("#quick-menu .menu-item").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Home");                    // whoever presses stands first
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"#task-{card} .avatar")).ToHaveAttributeAsync("aria-label", "Ирина Соколова");
        await Expect(link).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("e");
        await page.Keyboard.TypeAsync("Названо заново: mate");
        await page.Keyboard.PressAsync("Enter");
        await Expect(link).ToHaveTextAsync("Названо заново: mate");
        await Expect(link).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("t");
        await Expect(page.Locator(".topbar .top-timer")).ToContainTextAsync(card);
        await page.Keyboard.PressAsync("t");
        await Expect(page.Locator(".topbar .top-timer")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_key_pressed_the_moment_the_page_has_loaded_is_not_lost()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("const later = setTimeout; window.setTimeout = (what, after, ...rest) => later(what, after || 60_000, ...rest);");        // a browser that is slow to come to what was put off
        await page.RouteAsync("**/stand-up", async route =>
        {
            if (route.Request.Method == "POST") { await route.FulfillAsync(new() { Status = 204 }); return; }
            var answer = await route.FetchAsync();                  // whether there is a stand-up to begin depends on the hour: the page gets a button of this test's own
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("</main>", "<div data-controller=\"one-key\"><button type=\"button\" data-one-key=\"0\" hx-post=\"/stand-up\" hx-swap=\"none\">0</button></div></main>", StringComparison.Ordinal) });
        });
        await page.GotoAsync("/stand-up");
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("0"), request => request.Method == "POST" && request.Url.EndsWith("/stand-up", StringComparison.Ordinal), new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task On_a_russian_layout_a_letter_is_its_place_and_while_typing_keys_are_silent()
    {
        var card = await house.Card("Русская раскладка");
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        await page.Locator($"#task-{card} a.card-title").FocusAsync();
        await Russian(page, "ь", "KeyM");
        await Expect(page.Locator("#quick-menu .menu-item").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#board-find").FocusAsync();
        await page.Keyboard.TypeAsync("meta?");
        await Expect(page.Locator("#quick-menu")).ToBeHiddenAsync();
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();
        await Expect(page.Locator("#board-find")).ToHaveValueAsync("meta?");
    }

    [Fact]
    public async Task The_palette_acts_on_the_card_in_focus_and_goes_anywhere()
    {
        var card = await house.Card("Из палитры");
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        await page.Locator($"#task-{card} a.card-title").FocusAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#palette-results h3").First).ToHaveTextAsync(card);
        await page.Keyboard.TypeAsync("назначить");
        await Expect(page.Locator("#palette-results .palette-item").First).ToContainTextAsync("назначить исполнителя");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#quick-menu .menu-item").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("Из палитры");
        await Expect(page.Locator("#palette-results .palette-item").First).ToContainTextAsync("Из палитры");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/tasks/{card}");
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#keys")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Rows_of_the_table_are_walked_by_arrows()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/tasks");
        var rows = page.Locator(".task-table tbody tr[id] .task-name a");
        await rows.Nth(0).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(rows.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(rows.Nth(0)).ToBeFocusedAsync();
        (await rows.Nth(0).EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle")).ShouldNotBe("none");
    }

    static Task Russian(IPage page, string key, string code) =>
        page.EvaluateAsync("([key, code]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))", new[] { key, code });
}
