using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>A phone without a network: time written down there comes, once, when there is one again.</summary>
public abstract class KeptTime(House house)
{
    [Fact]
    public async Task A_line_a_form_and_a_cell_without_a_network_come_once_when_there_is_one()
    {
        var (code, _, card) = await house.Project("Часы в дороге", "Проверить часы в дороге");
        await using var context = await house.SignIn("kostya", width: 390, height: 844, touch: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hours");
        await page.FillAsync("#hours-said", $"30м есть строка {card}");
        await page.PressAsync("#hours-said", "Enter");
        var row = page.Locator($"tr[id^='grid-{card}-']");
        await Expect(row.Locator("td.strong")).ToHaveTextAsync("0:30");

        await context.SetOfflineAsync(true);
        await page.FillAsync("#hours-said", $"2ч аудит {card} вчера");
        await page.PressAsync("#hours-said", "Enter");
        await Expect(page.Locator("#hours-said")).ToHaveValueAsync("");
        await Kept(page, 1);
        await row.Locator("input[data-entry]").First.FillAsync("0:45");
        await row.Locator("input[data-entry]").First.BlurAsync();
        await Kept(page, 2);
        await page.Locator(".hours-add [name=on]").FillAsync(code);
        await page.Locator(".hours-add [name=worked]").FillAsync("1ч");
        await page.Locator(".hours-add [name=note]").FillAsync("форма в дороге");
        await page.Locator(".hours-add button[type=submit]").ClickAsync();
        await Kept(page, 3);

        await context.SetOfflineAsync(false);
        await Kept(page, 0);
        await Expect(page.Locator($"tr[id^='grid-{code}-']").Filter(new() { HasText = "1:00" }).First).ToBeVisibleAsync();
        await page.ReloadAsync();
        (await Entries(code)).ShouldBe([("есть строка", 2700, 0), ("форма в дороге", 3600, 0), ("аудит", 7200, 1)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_cell_filled_and_changed_without_a_network_is_one_entry()
    {
        var (code, _, card) = await house.Project("Клетки в дороге", "Проверить клетки");
        await using var context = await house.SignIn("kostya");
        var page = await context.NewPageAsync();
        var monday = House.Today.AddDays(-7 - ((int)House.Today.DayOfWeek + 6) % 7);
        await page.GotoAsync($"/hours?week={monday:yyyy-MM-dd}");
        await page.FillAsync("#hours-said", $"30м {card} {monday:dd.MM}");
        await page.PressAsync("#hours-said", "Enter");
        var row = page.Locator($"tr[id^='grid-{card}-']");
        await Expect(row.Locator("td.strong")).ToHaveTextAsync("0:30");

        await context.SetOfflineAsync(true);
        var cell = row.Locator($"input[data-day='{monday.AddDays(1):yyyy-MM-dd}']");
        foreach (var worked in (string[])["2:00", "3:00"])
        {
            await cell.FillAsync(worked);
            await cell.BlurAsync();
        }
        await Kept(page, 2);
        await context.SetOfflineAsync(false);
        await Kept(page, 0);
        await Expect(row.Locator("td.strong")).ToHaveTextAsync("3:30");
        (await Entries(code)).Select(x => x.Seconds).ShouldBe([1800, 10800], ignoreOrder: true);
    }

    [Fact]
    public async Task A_line_that_came_through_although_its_answer_was_lost_makes_no_second()
    {
        var (code, _, card) = await house.Project("Потерянный ответ", "Проверить ответ");
        await using var context = await house.SignIn("kostya");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hours");
        await page.RouteAsync("**/time-entries/said", async route => { await route.FetchAsync(); await route.AbortAsync(); });
        await page.FillAsync("#hours-said", $"20м ответ потерян {card}");
        await page.PressAsync("#hours-said", "Enter");
        await Kept(page, 1);
        (await Entries(code)).ShouldBe([("ответ потерян", 1200, 0)]);
        await page.UnrouteAllAsync();
        await page.ReloadAsync();
        await Kept(page, 0);
        (await Entries(code)).ShouldBe([("ответ потерян", 1200, 0)]);
    }


    static Task Kept(IPage page, int count) => page.WaitForFunctionAsync("count => JSON.parse(localStorage.getItem('zv-kept-time') ?? '[]').length === count", count);

    /// <summary>Notes, seconds and how many days ago, by the API.</summary>
    async Task<IReadOnlyList<(string Note, int Seconds, int Ago)>> Entries(string code)
    {
        using var http = house.Program();
        var project = (await http.GetFromJsonAsync<JsonNode>($"/api/v1/projects/{code}"))!["id"]!.GetValue<Guid>();
        return [.. (await http.GetFromJsonAsync<JsonNode>($"/api/v1/time-entries?project={project}"))!["items"]!.AsArray()
            .Select(x => (x!["note"]?.GetValue<string>() ?? "", x["seconds"]!.GetValue<int>(), House.Today.DayNumber - DateOnly.Parse(x["day"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture).DayNumber))];
    }
}

/// <summary>On SQLite.</summary>
[Collection(nameof(House))]
public class KeptTimeTests(House house) : KeptTime(house);

/// <summary>On PostgreSQL.</summary>
[Collection(nameof(HouseOnPostgres))]
public class KeptTimeOnPostgresTests(HouseOnPostgres house) : KeptTime(house);
