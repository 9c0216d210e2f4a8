using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The desk by keys alone: read, answer, take it back, note, assign, snooze, close; what is typed survives a reload.</summary>
[Collection(nameof(House))]
public class InboxStoryTests(House house)
{
    [Fact]
    public async Task A_topic_is_read_answered_noted_handed_snoozed_and_closed_without_a_mouse()
    {
        var question = "Клавишами: когда пришлёте смету?";
        await using (var phone = await house.Open(390, 844, touch: true))
        {
            var room = await phone.NewPageAsync();
            await room.GotoAsync(house.Tale.Rooms["АвтоДеталь"]);
            await room.Locator("#ask-text").FillAsync(question);
            await room.Locator("#ask button[type=submit]").ClickAsync();
            await Expect(room.Locator("#talk-list .talk").Filter(new() { HasText = question })).ToBeVisibleAsync();
        }
        using var program = house.Program();
        var topics = (await program.GetFromJsonAsync<JsonObject>("/api/v1/topics"))!["items"]!.AsArray();
        var topic = topics.First(x => x!["title"]!.GetValue<string>() == question)!["id"]!.GetValue<string>();

        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/inbox?view=all");
        for (var at = 0; at < 3; at++)
        {
            var before = page.Url;
            await Expect(page.Locator("#topics [data-key=j]")).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("j");
            await page.WaitForURLAsync(url => url != before);
        }
        await page.Locator($"#topic-{topic} a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#talk")).ToContainTextAsync(question);

        // What is typed is there again after a reload, and Esc gives the keys back.
        var text = page.Locator("#composer textarea");
        await page.Keyboard.PressAsync("r");
        await Expect(text).ToBeFocusedAsync();
        var kept = page.WaitForResponseAsync(x => x.Url.EndsWith("/draft", StringComparison.Ordinal) && x.Ok);
        await page.Keyboard.TypeAsync("Смету пришлём завтра");
        await kept;
        await page.ReloadAsync();
        await Expect(text).ToHaveValueAsync("Смету пришлём завтра");

        // Sent, taken back, sent again.
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Enter");
        var held = page.Locator("#talk .said-held");
        await Expect(held).ToContainTextAsync("Смету пришлём завтра");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("b");
        await Expect(held).ToHaveCountAsync(0);
        await Expect(text).ToHaveValueAsync("Смету пришлём завтра");
        await page.Keyboard.PressAsync("Enter");
        await held.Locator("button[hx-post$='/send']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#talk .said-we:not(.said-held)").Filter(new() { HasText = "Смету пришлём завтра" })).ToHaveCountAsync(1);
        await Expect(text).ToHaveValueAsync("");

        // A note, in the other layout too.
        await text.BlurAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#composer")).ToHaveAttributeAsync("data-mode", "note");
        await page.Keyboard.TypeAsync("Смета у Кости");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#talk .note").Last).ToContainTextAsync("Смета у Кости");
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("#hand-over")).ToBeVisibleAsync();
        await page.Locator("#hand-over select").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("#hand-over button[type=submit]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#hand-over")).Not.ToBeVisibleAsync();

        await page.Keyboard.PressAsync("z");
        await page.Locator("#snooze [hx-post$='/snooze']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"#topic-{topic}")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("z");
        await Expect(page.Locator($"#topic-{topic}")).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator($"#topic-{topic}")).ToHaveCountAsync(0);
    }
}
