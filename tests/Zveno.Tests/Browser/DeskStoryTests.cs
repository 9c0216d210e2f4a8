using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The director's morning, a search as it is typed, and a wrong file: staff pages besides the board and the inbox.</summary>
[Collection(nameof(House))]
public class DeskStoryTests(House house)
{
    [Fact]
    public async Task The_director_opens_each_of_the_four_promises_down_to_its_entries()
    {
        await using var context = await house.SignIn("oleg");
        var page = await context.NewPageAsync();
        foreach (var (promise, leadsTo) in ((string, string?)[])[("replies", "/inbox/"), ("rooms", "/clients/"), ("accounting", "/time-entries?"), ("lost", null)])
        {
            await page.GotoAsync("/");
            await Expect(page.Locator(".figures").First.Locator("a.cover")).ToHaveCountAsync(4);
            var figure = page.Locator($".figure:has(a[href='/promises/{promise}'])");
            var value = await figure.Locator(".figure-value").InnerTextAsync();
            value.ShouldMatch("^[0-9][0-9\\s,]*(\\s?%)?$");
            await figure.ClickAsync();
            await page.WaitForURLAsync($"**/promises/{promise}");
            await Expect(page.Locator(".figure-value")).ToHaveTextAsync(value);          // the same figure, on its own page
            if (leadsTo is null) continue;
            var entry = page.Locator("ul.rows a.cover").First;
            await Expect(entry).ToHaveAttributeAsync("href", new Regex("^" + Regex.Escape(leadsTo), RegexOptions.None, TimeSpan.FromSeconds(1)));
            await entry.ClickAsync();
            await page.WaitForURLAsync($"**{leadsTo}*");
            await Expect(page.Locator("main")).Not.ToBeEmptyAsync();
        }
    }

    [Fact]
    public async Task Clients_narrow_while_typing_and_the_palette_closes_at_once()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/clients");
        await page.Locator("#clients-find").PressSequentiallyAsync("деталь");
        await Expect(page.Locator("#clients tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("#clients-find")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#palette input").PressSequentiallyAsync("авто");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#palette")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_refusal_marks_its_field_and_leaves_what_was_typed()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/hours");
        var (on, worked, note) = (page.Locator(".hours-add [name=on]"), page.Locator(".hours-add [name=worked]"), page.Locator(".hours-add [name=note]"));
        await on.FillAsync("AUTOAD");
        await worked.FillAsync("много");
        await note.FillAsync("созвон с подрядчиком");
        await page.Locator(".hours-add .btn").ClickAsync();
        await Expect(worked).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(worked).ToBeFocusedAsync();
        await Expect(note).ToHaveValueAsync("созвон с подрядчиком");
        await Expect(page.Locator("#toasts .is-refusal")).ToHaveCountAsync(1);

        await worked.FillAsync("25м");
        await Expect(worked).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await page.Locator(".hours-add .btn").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("созвон с подрядчиком");
        await Expect(page.Locator("#toasts .is-refusal")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_file_that_is_not_trellos_is_refused_in_words_and_the_form_keeps_what_was_chosen()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/imports/new");
        await page.GetByLabel("Или новый клиент").FillAsync("Завод «Омега»");
        foreach (var (content, says) in ((string, string)[])[("<html>", "не JSON"), ("{\"a\":1}", "не выгрузка доски Trello"), ("", "пустой")])
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "board.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(content) });
            await page.GetByRole(AriaRole.Button, new() { Name = "Посмотреть, что придёт" }).ClickAsync();
            await Expect(page.Locator("main, #toasts").Filter(new() { HasText = says }).First).ToBeVisibleAsync();
            await Expect(page.GetByLabel("Или новый клиент")).ToHaveValueAsync("Завод «Омега»");
        }
        new Uri(page.Url).AbsolutePath.ShouldBe("/imports/new");
    }
}
