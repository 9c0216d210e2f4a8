using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The table and the calendar over all projects as people handle them: mouse, keyboard, finger, phone.</summary>
[Collection(nameof(House))]
public sealed class ViewsStoryTests(House house) : IAsyncDisposable
{
    readonly List<string> _farOff = [];

    [Fact]
    public async Task Three_tasks_get_a_date_at_once_and_the_change_is_taken_back()
    {
        var word = $"пачка{Environment.TickCount64}";
        for (var i = 0; i < 3; i++) await house.Card($"{word} {i}");
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/tasks?q={word}");
        await Expect(page.Locator("tr[id]")).ToHaveCountAsync(3);
        await Expect(page.Locator("#change-many")).ToBeHiddenAsync();
        await page.Locator("[data-selection-target=all]").CheckAsync();
        await Expect(page.Locator("#change-many")).ToContainTextAsync("3");
        await page.Locator("#many-due").FillAsync("2030-05-06");
        await page.GetByRole(AriaRole.Button, new() { Name = "Изменить" }).ClickAsync();
        await Expect(page.Locator("input[name=dueOn][value='2030-05-06']")).ToHaveCountAsync(3);
        await Expect(page.Locator("#change-many")).ToBeHiddenAsync();
        await page.Locator(".toast-undo").ClickAsync();
        await Expect(page.Locator("input[name=dueOn][value='2030-05-06']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_person_and_a_priority_are_chosen_where_the_row_stands_and_the_filter_is_an_address()
    {
        var word = $"строка{Environment.TickCount64}";
        var card = await house.Card(word);
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/tasks?q={word}");
        var person = page.Locator("select[name=assignee]").First;
        await person.FocusAsync();
        var saved = page.WaitForResponseAsync(x => x.Url.EndsWith("/assignee", StringComparison.Ordinal));
        await person.SelectOptionAsync(new SelectOptionValue { Label = "Ирина Соколова" });
        await saved;
        saved = page.WaitForResponseAsync(x => x.Url.EndsWith("/mark", StringComparison.Ordinal));
        await page.Locator(".task-table select[name=priority]").First.SelectOptionAsync("urgent");
        await saved;
        await page.Locator("#view-person").SelectOptionAsync("me");
        await page.WaitForURLAsync(x => x.Contains("person=me", StringComparison.Ordinal) && !x.Contains("due=", StringComparison.Ordinal));
        await Expect(page.Locator("tr[id]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".task-table select[name=priority]").First).ToHaveValueAsync("urgent");
        await page.GetByRole(AriaRole.Link, new() { Name = card }).ClickAsync();
        await Expect(page.Locator("#panel #card-title")).ToContainTextAsync(word);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#panel #card-title")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_task_is_dragged_to_another_day_of_the_calendar()
    {
        var (page, word, id) = await Dated("мышью");
        await using var context = page.Context;
        await BoardStoryTests.Drag(page, Task(page, word), page.Locator("#day-2030-05-09 .cal-list"));
        await Is(page, id, "2030-05-09");
    }

    [Fact]
    public async Task A_task_goes_to_another_day_by_keyboard_a_day_aside_and_a_week_down()
    {
        var (page, word, id) = await Dated("клавишами");
        await using var context = page.Context;
        await Task(page, word).Locator("a").FocusAsync();
        foreach (var key in (string[])["Space", "ArrowRight", "ArrowDown", "Space"]) await page.Keyboard.PressAsync(key);
        await Is(page, id, "2030-05-14");
    }

    [Fact]
    public async Task On_a_phone_the_calendar_is_a_list_of_days()
    {
        var (first, word, _) = await Dated("список");
        await first.Context.CloseAsync();
        await using var context = await house.SignIn("irina", 390, 844);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/tasks/calendar?month=2030-05&q={word}");
        await Expect(Task(page, word)).ToBeVisibleAsync();
        await Expect(page.Locator(".cal-day:visible")).ToHaveCountAsync(1);
        await Expect(page.Locator(".cal-day:visible")).ToContainTextAsync("понедельник, 6");
    }

    async Task<(IPage Page, string Word, string Id)> Dated(string how)
    {
        var word = $"{how}{Environment.TickCount64}";
        var id = await house.Card(word);
        _farOff.Add(id);
        using var http = house.Program();
        (await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, $"/api/v1/tasks/{id}/due", new { dueOn = "2030-05-06" })).EnsureSuccessStatusCode();
        var page = await (await house.SignIn("irina")).NewPageAsync();
        await page.GotoAsync($"/tasks/calendar?month=2030-05&q={word}");
        await Expect(page.Locator("#day-2030-05-06 .cal-task")).ToHaveCountAsync(1);
        return (page, word, id);
    }

    /// <summary>What is due in 2030 would stretch the Gantt charts of all who come after to years.</summary>
    public async ValueTask DisposeAsync()
    {
        using var http = house.Program();
        foreach (var card in _farOff) (await http.PostAsync($"/api/v1/tasks/{card}/archive", null)).EnsureSuccessStatusCode();
    }

    static ILocator Task(IPage page, string word) => page.Locator($".cal-task[data-name='{word}']");

    static async Task Is(IPage page, string id, string day)
    {
        await Expect(page.Locator($"#day-{day} .cal-task")).ToHaveCountAsync(1);
        await Expect(page.Locator(".cal-task[data-state=saving]")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Locator($"#day-{day} .cal-task")).ToHaveCountAsync(1);
        await page.GotoAsync($"/tasks/{id}");
        await Expect(page.Locator("#card-due")).ToHaveValueAsync(day);
    }
}
