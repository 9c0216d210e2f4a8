using System.Net.Http.Json;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The same keys on every view: <c>c / ?</c>, an arrow onto the first task, then <c>e m a t</c> on it, each back to where it was pressed.</summary>
[Collection(nameof(House))]
public class KeysEverywhereTests(House house)
{
    const string OnTask = "document.activeElement.closest('[data-id], tr, #card')?.querySelector('a[href^=\"/tasks/\"]')?.getAttribute('href')?.match(/^\\/tasks\\/([A-Z0-9]+-\\d+)$/)?.[1] ?? ''";

    [Theory]
    [InlineData("/projects/AUTOAD")]
    [InlineData("/tasks/board")]
    [InlineData("/tasks")]
    [InlineData("/tasks/calendar")]
    [InlineData("/projects/AUTOAD/gantt")]
    [InlineData("/tasks/gantt")]
    [InlineData("/tasks/load")]
    [InlineData("/my-day")]
    [InlineData("/projects/AUTOAD/backlog")]
    public async Task Every_key_works_on(string view)
    {
        await Prepare();
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        var answer = await page.GotoAsync(view);
        answer!.Status.ShouldBe(200, view);
        var wrong = new List<string>();
        async Task Try(string key, Func<Task> sees)
        {
            try { await sees(); }
            catch (PlaywrightException) { wrong.Add($"{key}, focus: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 160) + ' dialogs: ' + [...document.querySelectorAll('dialog[open]')].map(x => x.id)")}"); }
        }
        LocatorAssertionsToBeVisibleOptions soon = new() { Timeout = 8000 };

        await page.Keyboard.PressAsync("/");
        await Try("/", () => Expect(page.Locator("dialog#palette")).ToBeVisibleAsync(soon));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Try("?", () => Expect(page.Locator("#keys")).ToBeVisibleAsync(soon));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("c");
        await Try("c", () => Expect(page.Locator("#quick-line")).ToBeVisibleAsync(soon));
        await page.Keyboard.PressAsync("Escape");
        await Try("c closes", () => Expect(page.Locator("#quick-line")).ToBeHiddenAsync(new() { Timeout = 8000 }));

        await page.EvaluateAsync("document.activeElement?.blur()");
        await page.Mouse.MoveAsync(2, 2);
        await page.Keyboard.PressAsync("ArrowDown");
        if (view == "/tasks/load")
        {
            await Try("↓ in load", () => Expect(page.Locator("#load td a:focus")).ToHaveCountAsync(1, new() { Timeout = 8000 }));
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("#load-day .load-task a").First.FocusAsync();
        }
        var number = await page.EvaluateAsync<string>(OnTask);
        number.ShouldNotBeEmpty($"{view}: an arrow gives the focus to a task");
        async Task Back(string key)
        {
            await page.Keyboard.PressAsync("Escape");
            try { await page.WaitForFunctionAsync($"number => ({OnTask}) === number", number, new() { Timeout = 8000 }); }
            catch (TimeoutException) { wrong.Add($"{key}: the focus is lost"); }
            catch (PlaywrightException) { wrong.Add($"{key}: the focus is lost"); }
        }
        await page.Keyboard.PressAsync("e");
        await Try("e", () => Expect(page.Locator(".card-retitle, #card-title textarea, #card-title input").First).ToBeVisibleAsync(soon));
        await Back("e");
        await page.Keyboard.PressAsync("m");
        await Try("m", () => Expect(page.Locator("#quick-menu [role^=menuitem]").First).ToBeVisibleAsync(soon));
        await Back("m");
        await page.Keyboard.PressAsync("a");
        await Try("a", () => Expect(page.Locator("#quick-menu [role^=menuitem]").First).ToBeVisibleAsync(soon));
        await Back("a");
        await page.Keyboard.PressAsync("t");
        await Try("t", () => Expect(page.Locator(".topbar .top-timer")).ToContainTextAsync(number, new() { Timeout = 8000 }));
        await page.Keyboard.PressAsync("t");
        await Try("t again", () => Expect(page.Locator(".topbar .top-timer")).ToHaveCountAsync(0, new() { Timeout = 8000 }));
        wrong.ShouldBeEmpty(view);
    }

    /// <summary>Something for every view: a task of hers for today, one in the backlog.</summary>
    async Task Prepare()
    {
        using var http = house.Program();
        await house.Freely();
        var stages = await house.Stages();
        (await http.PostAsJsonAsync("/api/v1/tasks", new { stage = stages[0], quick = "Клавиши сегодня @ирина 1ч" })).EnsureSuccessStatusCode();
        (await http.PostAsJsonAsync("/api/v1/projects/AUTOAD/backlog", new { title = "Клавиши в бэклоге" })).EnsureSuccessStatusCode();
    }
}
