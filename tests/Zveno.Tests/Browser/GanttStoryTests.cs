using System.Net.Http.Json;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The Gantt chart as people handle it: bars, ends and arrows by mouse and finger, all of it by keys, a list on a phone.</summary>
[Collection(nameof(House))]
public class GanttStoryTests(House house)
{

    // A Monday in a year of its own: other tests put nothing there.
    const string Monday = "2026-12-07", Wednesday = "2026-12-09";

    [Fact]
    public async Task A_bar_is_shifted_by_mouse_over_the_weekend_and_taken_back()
    {
        var (page, row, _) = await Chart("Сдвинуть мышью");
        await Drag(page, row.Locator(".gantt-bar"), days: 5);
        await Stands(row, "2026-12-14", "2026-12-16");
        await page.Locator(".toast-undo").Last.ClickAsync();
        await Stands(row, Monday, Wednesday);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_ends_of_a_bar_are_dragged_and_the_due_date_never_comes_before_the_start()
    {
        var (page, row, _) = await Chart("Потянуть за край");
        await Drag(page, row.Locator(".gantt-bar"), days: 2, at: 0.97f);
        await Stands(row, Monday, "2026-12-11");
        await Drag(page, row.Locator(".gantt-bar"), days: 30, at: 0.03f);
        await Stands(row, "2026-12-11", "2026-12-11");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_dependency_is_drawn_from_the_end_of_a_bar_and_what_waits_is_shifted_along_as_one()
    {
        var (page, row, first) = await Chart("Сначала это");
        var second = await Card("Потом то", "2026-12-10", "2026-12-11");
        var other = page.Locator($"#g-{second}");
        await Expect(other).ToBeVisibleAsync();
        await page.ReloadAsync();                                  // the chart may still be drawing the row that came: a hand aims at what stands
        await page.EvaluateAsync("() => document.querySelectorAll('.alarms').forEach(x => x.remove())");         // alarms of the house's other stories may lie over the last rows
        await row.Locator(".gantt-bar").HoverAsync();
        var (knot, bar) = ((await row.Locator(".gantt-knot").BoundingBoxAsync())!, (await other.Locator(".gantt-bar").BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(knot.X + 5, knot.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(bar.X + 4, bar.Y + 8, new() { Steps = 8 });
        await page.Mouse.UpAsync();
        await Expect(other.Locator(".mark-soon").First).ToHaveAttributeAsync("title", $"Ждёт: {first}");

        await row.Locator(".gantt-name a").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Locator(".toast-offer").ClickAsync();
        await Stands(other, "2026-12-11", "2026-12-14");
        await page.Locator(".toast-undo").Last.ClickAsync();
        await Stands(other, "2026-12-10", "2026-12-11");
        await Stands(row, Monday, Wednesday);

        (await (await page.APIRequest.PostAsync($"/tasks/{first}/blockers", new() { DataObject = new { blocker = second }, Headers = [new("Sec-Fetch-Site", "same-origin"), new("X-Token", await Token(page)), new("Accept", "application/json")] })).TextAsync())
            .ShouldContain($"{first} → {second} → {first}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Everything_is_done_by_keys_and_the_focus_stays()
    {
        var (page, row, card) = await Chart("Всё клавишами");
        await row.Locator(".gantt-name a").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Stands(row, Wednesday, "2026-12-11");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Stands(row, Wednesday, "2026-12-14");
        await page.Keyboard.PressAsync("Alt+ArrowLeft");
        await Stands(row, "2026-12-08", "2026-12-14");
        await Expect(row.Locator(".gantt-name a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("KeyP");
        await page.Locator("#plan [name=dueOn]").FillAsync("2026-12-10");
        await page.Keyboard.PressAsync("Enter");
        await Stands(row, "2026-12-08", "2026-12-10");
        await Expect(row.Locator(".gantt-name a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#panel #card-title")).ToContainTextAsync("Всё клавишами");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_task_without_dates_gets_them_by_being_dropped_on_the_chart()
    {
        var (page, row, _) = await Chart("Уже с датами");
        var card = await house.Card("Пока без дат");
        var loose = page.Locator($"#gantt-undated #g-{card}");
        await Expect(loose).ToBeVisibleAsync();
        await row.Locator(".gantt-bar").ScrollIntoViewIfNeededAsync();
        await loose.ScrollIntoViewIfNeededAsync();
        var (from, to) = ((await loose.BoundingBoxAsync())!, (await row.Locator(".gantt-bar").BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(from.X + 60, from.Y + 10);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X + 3, to.Y + 6, new() { Steps = 10 });
        await page.Mouse.UpAsync();
        await Stands(page.Locator($".gantt-row#g-{card}"), Monday, Monday);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_it_is_a_list_whose_bars_fit_the_width()
    {
        var card = await Card("На телефоне", Monday, Wednesday);
        await using var context = await house.SignIn("irina", 390, 844, touch: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/projects/AUTOAD/gantt");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        var line = (await page.Locator($"#g-{card} .gantt-line").BoundingBoxAsync())!;
        (line.X + line.Width).ShouldBeLessThanOrEqualTo(390);
        await page.Locator($"#g-{card} [data-plan]").TapAsync();
        await page.Locator("#plan [name=dueOn]").FillAsync("2026-12-11");
        await page.Locator("#plan form .btn-main").First.TapAsync();
        await Stands(page.Locator($"#g-{card}"), Monday, "2026-12-11");
    }

    async Task<(IPage Page, ILocator Row, string Card)> Chart(string title)
    {
        var card = await Card(title, Monday, Wednesday);
        var page = await (await house.SignIn("irina")).NewPageAsync();
        await page.GotoAsync("/projects/AUTOAD/gantt?scale=day");
        var row = page.Locator($"#g-{card}");
        await Stands(row, Monday, Wednesday);
        await page.WaitForFunctionAsync("() => document.querySelector('.gantt-scroll').scrollLeft > 0");
        return (page, row, card);
    }

    async Task<string> Card(string title, string start, string due)
    {
        var card = await house.Card(title);
        using var http = house.Program();
        (await http.PostAsJsonAsync($"/api/v1/tasks/{card}/dates", new { startOn = start, dueOn = due })).EnsureSuccessStatusCode();
        return card;
    }

    static async Task Stands(ILocator row, string start, string due)
    {
        await Expect(row).ToHaveAttributeAsync("data-start", start);
        await Expect(row).ToHaveAttributeAsync("data-due", due);
    }

    /// <param name="at">Where along the bar it is taken: 0 is its start.</param>
    static async Task Drag(IPage page, ILocator bar, int days, float at = 0.5f)
    {
        await bar.ScrollIntoViewIfNeededAsync();
        var box = (await bar.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width * at), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + (days * 20), y, new() { Steps = 4 });
        await page.Mouse.MoveAsync(x + (days * 40), y, new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }

    static async Task<string> Token(IPage page) => Uri.UnescapeDataString((await page.Context.CookiesAsync()).Single(x => x.Name == "zv_token").Value);
}
