using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>Colleagues after @ in the line of a new task: at the foot of a stage and in the dialog.</summary>
[Collection(nameof(House))]
public class QuickNamesTests(House house)
{
    [Fact]
    public async Task A_colleague_is_chosen_by_keys_on_the_board_and_by_a_click_in_the_dialog_and_has_the_task()
    {
        await using var context = await house.SignIn("irina");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/projects/AUTOAD");
        var stage = (await house.Stages())[0];
        await page.Locator($"#stage-{stage} .stage-add summary").ClickAsync();
        await page.Locator($"#title-{stage}").PressSequentiallyAsync("Назначено из списка @ник");
        await Expect(page.Locator(".mention-list [role=option]:not([hidden])")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"#title-{stage}")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Назначено из списка @Никита .+ $"));
        await page.Keyboard.PressAsync("Enter");
        var card = page.Locator($"#stage-{stage} [data-id]", new() { HasText = "Назначено из списка" });
        await Expect(card.Locator(".avatar")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("^Никита"));
        await Expect(card.Locator("a.card-title")).ToHaveTextAsync("Назначено из списка");

        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("c");
        await Expect(page.Locator("#quick-line")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Из окна @ник");
        await page.Locator("dialog .mention-list [role=option]:not([hidden])").ClickAsync();
        await Expect(page.Locator("#quick-said")).ToContainTextAsync("Никита");
        await Expect(page.Locator("#quick-line")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
    }
}
