using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The general board, the load, the day and a backlog as people handle them: mouse, keyboard, phone.</summary>
[Collection(nameof(House))]
public class GeneralViewsStoryTests(House house)
{

    [Fact]
    public async Task A_card_is_carried_to_another_column_of_the_general_board_and_taken_back()
    {
        var (page, card) = await Board("столбец", "");
        await using var context = page.Context;
        var cells = page.Locator(".lane-cell .stage-list");
        await BoardStoryTests.Drag(page, page.Locator($"#task-{card}"), cells.Nth(1));
        await Expect(cells.Nth(1).Locator($"#task-{card}")).ToHaveCountAsync(1);
        await page.Locator(".toast-undo").ClickAsync();
        await Expect(cells.Nth(1).Locator($"#task-{card}")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_card_goes_to_another_column_by_keyboard()
    {
        var (page, card) = await Board("клавишами по доске", "");
        await using var context = page.Context;
        await page.Locator($"#task-{card} a").FocusAsync();
        foreach (var key in (string[])["Space", "ArrowRight", "Space"]) await page.Keyboard.PressAsync(key);
        await Expect(page.Locator(".lane-cell .stage-list").Nth(1).Locator($"#task-{card}")).ToHaveCountAsync(1);
        await Expect(page.Locator($"#task-{card}[data-state=saving]")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Locator(".lane-cell .stage-list").Nth(1).Locator($"#task-{card}")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_lane_is_folded_and_stays_so()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/tasks/board?lanes=client");
        var lane = page.Locator("details.lane").First;
        await lane.Locator("summary").ClickAsync();
        await Expect(lane).Not.ToHaveAttributeAsync("open", "");
        await page.ReloadAsync();
        await Expect(page.Locator("details.lane").First).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task A_task_of_a_loaded_day_is_dragged_onto_another_name_and_taken_back()
    {
        var (page, card, row) = await Loaded("перегруз");
        await using var context = page.Context;
        await row.Locator("td.load-over a").First.ClickAsync();
        var task = page.Locator($"#load-day [data-id='{card}']");
        await Expect(task).ToHaveCountAsync(1);
        var lena = page.Locator(".load tbody tr", new() { HasText = "Лена Орлова" });
        await BoardStoryTests.Drag(page, task, lena.Locator("th"));
        await Expect(page.Locator(".toast-undo")).ToHaveCountAsync(1);
        await Expect(lena.Locator("td.load-over a").First).ToBeVisibleAsync();
        await page.Locator(".toast-undo").ClickAsync();
        await Expect(lena.Locator("td.load-over a")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_task_of_a_loaded_day_is_handed_over_from_a_list()
    {
        var (page, card, row) = await Loaded("передать");
        await using var context = page.Context;
        await row.Locator("td.load-over a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator($"#load-day [data-id='{card}'] select").SelectOptionAsync(new SelectOptionValue { Label = "Лена Орлова" });
        await Expect(page.Locator(".load tbody tr", new() { HasText = "Лена Орлова" }).Locator("td.load-over a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_day_is_filled_by_one_key_and_ticked_off()
    {
        var word = $"день{Environment.TickCount64}";
        var card = await house.Card(word);
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await Hand(card, "irina");
        await page.GotoAsync("/my-day");
        var line = page.Locator($".day-task[data-id='{card}']");
        await line.Locator(".item-main a").FocusAsync();
        await page.Keyboard.PressAsync("d");
        await Expect(page.Locator($"[data-sortable-into=today] [data-id='{card}']")).ToHaveCountAsync(1);
        await page.Locator($"[data-sortable-into=today] [data-id='{card}'] input[type=checkbox]").CheckAsync();
        await Expect(page.Locator($".day-done[data-id='{card}']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_backlog_is_written_line_by_line_and_a_task_of_it_is_taken_into_work()
    {
        var word = $"бэклог{Environment.TickCount64}";
        await using var context = await house.SignIn("irina", 390, 844);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/projects/AUTOAD/backlog");
        await page.Locator("#backlog-title").FillAsync(word);
        await page.Locator(".backlog-add button").ClickAsync();
        var line = page.Locator("#backlog tr[data-id]", new() { HasText = word });
        await Expect(line).ToHaveCountAsync(1);
        await line.Locator("button").ClickAsync();
        await Expect(line).ToHaveCountAsync(0);
        await page.Locator(".toast-undo").ClickAsync();
        await Expect(line).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_view_is_saved_under_a_name_and_stands_above_every_view()
    {
        var name = $"Вид {Environment.TickCount64}";
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/tasks?due=overdue");
        await page.Locator("#saved-new summary").ClickAsync();
        await page.Locator("#saved-new-name").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("a.saved[aria-current=page]")).ToHaveTextAsync(name);
        await page.GotoAsync("/tasks/board");
        await page.Locator("a.saved", new() { HasText = name }).ClickAsync();
        await page.WaitForURLAsync(x => x.EndsWith("/tasks?due=overdue", StringComparison.Ordinal));
    }

    async Task<(IPage Page, string Card)> Board(string how, string lanes)
    {
        var word = $"{how.Replace(' ', '-')}{Environment.TickCount64}";
        var card = await house.Card(word);
        var page = await (await house.SignIn("irina")).NewPageAsync();
        await page.GotoAsync($"/tasks/board?project=AUTOAD&q={word}{lanes}");
        await Expect(page.Locator($"#task-{card}")).ToHaveCountAsync(1);
        return (page, card);
    }

    /// <summary>Somebody with a task that no day of his holds, and the load of just that task.</summary>
    async Task<(IPage Page, string Card, ILocator Row)> Loaded(string how)
    {
        var word = $"{how}{Environment.TickCount64}";
        var card = await house.Card(word);
        using var http = house.Program();
        await Hand(card, "rustam");
        (await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, $"/api/v1/tasks/{card}/due", new { dueOn = DateTime.UtcNow.AddDays(4).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) })).EnsureSuccessStatusCode();
        (await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, $"/api/v1/tasks/{card}/estimate", new { estimateMinutes = 6000 })).EnsureSuccessStatusCode();
        var page = await (await house.SignIn("irina")).NewPageAsync();
        await page.GotoAsync($"/tasks/load?q={word}");
        var row = page.Locator(".load tbody tr", new() { HasText = "Рустам" });
        await Expect(row.Locator("td.load-over a").First).ToBeVisibleAsync();
        return (page, card, row);
    }

    async Task Hand(string card, string who)
    {
        using var http = house.Program();
        var members = await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<System.Text.Json.Nodes.JsonNode>(http, "/api/v1/members");
        var id = members!["items"]!.AsArray().First(x => x!["email"]!.GetValue<string>().StartsWith(who, StringComparison.Ordinal))!["id"]!.GetValue<string>();
        (await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, $"/api/v1/tasks/{card}/assignee", new { assignee = id })).EnsureSuccessStatusCode();
    }
}
