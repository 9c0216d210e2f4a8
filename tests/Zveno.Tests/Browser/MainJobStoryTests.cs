using Microsoft.Playwright;
using Shouldly;
using Zveno.Tests.Exchange;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The main job from an empty house: found the agency, bring a board in, give the client a link, be asked, answer in time, count the minutes.</summary>
[Collection(nameof(House))]
public class MainJobStoryTests(House house)
{

    [EachEngine]
    public async Task An_empty_house_becomes_a_board_a_link_an_answer_and_minutes(Engine engine)
    {
        var address = await house.Empty(engine);
        await using var desk = await house.Open(at: address);
        var page = await desk.NewPageAsync();

        // The first start: whoever opens it owns it.
        await page.GotoAsync("/");
        await page.GetByLabel("Название агентства").FillAsync("Маяк");
        await page.GetByLabel("Часовой пояс").SelectOptionAsync("Europe/Moscow");
        await page.GetByLabel("Ваше имя").FillAsync("Анна Основа");
        await page.GetByLabel("Почта").FillAsync("anna@mayak.example");
        await page.GetByLabel("Пароль").FillAsync("лошадь-скрепка-7");
        await page.Locator("form button[type=submit]").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Анна");

        // The board from Trello, for a client who is new.
        await page.GotoAsync("/imports/new");
        await page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload { Name = "board.json", MimeType = "application/json", Buffer = TrelloBoards.Board(cards: 24).Bytes() });
        await page.Locator("input[name=clientName]").FillAsync("АвтоДеталь");
        await page.Locator("form[action^='/imports'] button[type=submit]").ClickAsync();
        await Expect(page.Locator("input[name=code]")).ToBeVisibleAsync();
        await page.Locator("input[name=code]").FillAsync("AUTO");
        await page.Locator("input[name=visible]").CheckAsync();
        await page.Locator("form[action$='run?_token=" + await Token(page) + "'] button[type=submit]").ClickAsync();
        await Expect(page.Locator(".notice-intime")).ToBeVisibleAsync();
        await page.Locator("a.btn-main[href='/projects/AUTO']").ClickAsync();
        await Expect(page.Locator(".stage").First).ToBeVisibleAsync();
        (await page.Locator(".card").CountAsync()).ShouldBeGreaterThan(10);

        // The client's contact and link.
        await page.Locator(".toolbar > a[href^='/clients/']").ClickAsync();
        await page.Locator("#contact-add summary").ClickAsync();
        await page.Locator("#contact-add input[name=name]").FillAsync("Марина Ветрова");
        await page.Locator("#contact-add button[type=submit]").ClickAsync();
        var row = page.Locator("#contacts li[id^=contact-]").Filter(new() { HasText = "Марина Ветрова" });
        await row.Locator("details[id^=contact-link] summary").ClickAsync();
        await row.Locator("details[id^=contact-link] button[type=submit]").ClickAsync();
        var link = await page.Locator("#link-address").InputValueAsync();
        link.ShouldStartWith($"{address}/r/");

        // The client opens it on a phone and asks.
        await using var phone = await house.Open(390, 844, touch: true, at: address);
        var room = await phone.NewPageAsync();
        await room.GotoAsync(link);
        await Expect(room.Locator("body")).ToContainTextAsync("Анна Основа");
        (await room.ContentAsync()).ShouldContain("Посадочная страница");
        await room.Locator("#ask-text").FillAsync("Когда будет готов каталог?");
        await room.Locator("#ask button[type=submit]").ClickAsync();
        var talk = room.Locator("#talk-list .talk").Filter(new() { HasText = "Когда будет готов каталог?" });
        await Expect(talk.Locator(".promise")).ToBeVisibleAsync();

        // It waits on the first screen; the answer goes back, with a timer on.
        await page.GotoAsync("/");
        await page.Locator("a.cover[href^='/inbox/']").First.ClickAsync();
        await page.Locator("#talk-head form[action^='/timers'] button").ClickAsync();
        await Expect(page.Locator(".topbar .top-timer")).ToBeVisibleAsync();
        await page.Locator("#composer textarea").FillAsync("В пятницу к обеду.");
        await page.Locator("#composer [data-composer-target=send]").ClickAsync();
        await page.Locator("#talk .said-held button[hx-post$='/send']").ClickAsync();
        await Expect(talk).ToContainTextAsync("В пятницу к обеду.");
        await page.Locator(".topbar .top-timer button").ClickAsync();
        await Expect(page.Locator(".topbar .top-timer")).ToHaveCountAsync(0);

        // What the product says of itself opens down to its entries.
        await page.GotoAsync("/");
        await Expect(page.Locator(".figure").Filter(new() { Has = page.Locator("a[href='/promises/replies']") })).ToContainTextAsync("100");
        await page.Locator("a[href='/promises/replies']").ClickAsync();
        await Expect(page.Locator(".rows")).ToContainTextAsync("Когда будет готов каталог?");
    }

    static async Task<string> Token(IPage page) => (await page.Locator("form[action*='/run?_token=']").GetAttributeAsync("action"))!.Split("_token=")[1];
}
