using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>A week of hours: an account manager sells them, a specialist writes them down, the client reads them.</summary>
public abstract class WeekOfHours(House house)
{
    [Fact]
    public async Task Hours_are_sold_written_down_by_a_specialist_and_read_by_the_client()
    {
        var (code, _, card) = await house.Project("Неделя часов", "Лендинг недели 8ч");
        await Sells(code);
        await WritesDown(card);
        await Opens(code);
        await Reads();
    }

    async Task Sells(string code)
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/projects/{code}/package");
        await page.Locator("form[action*='/package?'] [name=hours]").FillAsync("40");
        await page.RunAndWaitForResponseAsync(() => page.Locator("form[action*='/package?'] button[type=submit]").ClickAsync(), x => x.Request.Method == "POST" && x.Url.Contains("/package", StringComparison.Ordinal));
        await Expect(page.Locator(".bar").First).ToBeVisibleAsync();
    }

    async Task WritesDown(string card)
    {
        await using var context = await house.SignIn("kostya");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hours");
        await page.FillAsync("#hours-said", $"2ч вёрстка {card}");
        await page.PressAsync("#hours-said", "Enter");
        var row = page.Locator($"tr[id^='grid-{card}-']");
        await Expect(row.Locator("td.strong")).ToHaveTextAsync("2:00");
        await row.Locator("input[data-entry]").FillAsync("3:00");
        await row.Locator("input[data-entry]").PressAsync("Enter");
        await Expect(row.Locator("td.strong")).ToHaveTextAsync("3:00");

        await page.GotoAsync($"/tasks/{card}");
        await page.Locator("[id^=timer-card-] form[action^='/timers?'] button").ClickAsync();
        await Expect(page.Locator(".top-timer")).ToContainTextAsync(card);
        await page.Locator(".top-timer button").ClickAsync();
        await Expect(page.Locator(".top-timer")).ToHaveCountAsync(0);
    }

    async Task Opens(string code)
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hours");
        await page.Locator(".hours-add [name=on]").FillAsync(code);
        await page.Locator(".hours-add [name=worked]").FillAsync("30м");
        await page.Locator(".hours-add [name=kind]").SelectOptionAsync("account");
        await page.Locator(".hours-add [name=note]").FillAsync("Созвон о лендинге");
        await page.Locator(".hours-add button[type=submit]").ClickAsync();
        await Expect(page.Locator($"tr[id^='grid-{code}-']")).ToHaveCountAsync(1);

        await page.GotoAsync($"/projects/{code}/hours");
        await Expect(page.Locator(".figure-value").First).ToContainTextAsync("%");
        await page.Locator("[name=byEntry]").CheckAsync();
        await page.Locator("form:has([name=byEntry]) button[type=submit]").ClickAsync();
        await Expect(page.GetByText(new Regex(@"По\sзаписям\sс"))).ToBeVisibleAsync();
    }

    async Task Reads()
    {
        await using var context = await house.Open(width: 390, height: 844);
        var page = await context.NewPageAsync();
        await page.GotoAsync(house.Tale.Rooms["АвтоДеталь"]);
        await page.Locator(".room-nav a").Filter(new() { HasText = "Неделя часов" }).ClickAsync();
        await page.Locator(".room-note a[href*='/hours?project=']").ClickAsync();
        await Expect(page.Locator("#entries li").Filter(new() { HasText = "вёрстка" })).ToHaveCountAsync(1);
        await Expect(page.Locator("#entries")).ToContainTextAsync("Созвон о лендинге");
        await Expect(page.Locator("body")).Not.ToContainTextAsync("Журавлёв");
        await Expect(page.Locator("#package .bar")).ToBeVisibleAsync();
    }
}

/// <summary>On SQLite.</summary>
[Collection(nameof(House))]
public class WeekOfHoursTests(House house) : WeekOfHours(house);

/// <summary>On PostgreSQL.</summary>
[Collection(nameof(HouseOnPostgres))]
public class WeekOfHoursOnPostgresTests(HouseOnPostgres house) : WeekOfHours(house);
