using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>The board under a finger: a swipe goes from stage to stage, a list scrolls, and neither lifts a card.</summary>
[Collection(nameof(House))]
public class TouchStoryTests(House house)
{
    const string Board = "/projects/AUTOAD";

    [Fact]
    public async Task A_swipe_goes_to_the_next_stage_which_is_named_and_lifts_no_card()
    {
        var (card, stages) = (await house.Card("Смахнуть, не поднять"), await house.Stages());
        await using var context = await house.SignIn("irina", 390, 844, touch: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        await Expect(Dot(page, stages[0])).ToHaveAttributeAsync("aria-current", "true");
        await page.Locator($"#task-{card}").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator($"#task-{card}").BoundingBoxAsync())!;
        await Swipe(context, page, box.X + 240, box.Y + (box.Height / 2), -230, 0, $"Math.abs(document.getElementById('stage-{stages[1]}').getBoundingClientRect().left - 16) < 4");
        await Expect(Dot(page, stages[1])).ToHaveAttributeAsync("aria-current", "true");
        await Expect(page.Locator($"#stage-{stages[0]} #task-{card}")).ToHaveCountAsync(1);

        await Dot(page, stages[0]).TapAsync();
        await Expect(Dot(page, stages[0])).ToHaveAttributeAsync("aria-current", "true");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_list_of_cards_still_scrolls_and_lifts_nothing()
    {
        for (var i = 0; i < 8; i++) await house.Card($"Длинный список {i}");
        var stages = await house.Stages();
        await using var context = await house.SignIn("irina", 390, 500, touch: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        var list = page.Locator($"#stage-{stages[0]} .stage-list");
        await Eventually(page, $"document.querySelector('#stage-{stages[0]} .stage-list').scrollHeight > document.querySelector('#stage-{stages[0]} .stage-list').clientHeight + 60");
        var box = (await list.BoundingBoxAsync())!;
        var order = await list.Locator("> [data-id]").EvaluateAllAsync<string[]>("all => all.map(x => x.id)");
        await Swipe(context, page, box.X + 120, box.Y + box.Height - 30, 0, -160, $"document.querySelector('#stage-{stages[0]} .stage-list').scrollTop > 20");
        (await list.Locator("> [data-id]").EvaluateAllAsync<string[]>("all => all.map(x => x.id)")).ShouldBe(order);
        await Expect(page.Locator("html.sorting")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_card_lifted_by_a_long_press_is_carried_past_the_edge_to_the_next_stage_and_saved()
    {
        var (card, stages) = (await house.Card("Перенести пальцем"), await house.Stages());
        await house.Freely();
        await using var context = await house.SignIn("irina", 390, 844, touch: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Board);
        await Expect(Dot(page, stages[0])).ToHaveAttributeAsync("aria-current", "true");
        var finger = await context.NewCDPSessionAsync(page);
        async Task Touch(string what, params object[] points) => await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = what, ["touchPoints"] = points });
        await page.WaitForFunctionAsync($"() => Object.keys(document.querySelector('#stage-{stages[0]} .stage-list')).some(x => x.startsWith('Sortable'))");
        var y = 0f;
        for (var tries = 1; ; tries++)                                                               // an alarm that came meanwhile may lie where the card was: then the finger goes to where it is
        {
            await page.Locator($"#task-{card}").ScrollIntoViewIfNeededAsync();
            var box = (await page.Locator($"#task-{card}").BoundingBoxAsync())!;
            await Touch("touchStart", new { x = box.X + 100, y = y = box.Y + 20 });
            try { await page.Locator($"#task-{card}.sortable-chosen").WaitForAsync(new() { Timeout = 4_000 }); break; }
            catch (TimeoutException) when (tries < 5) { await Touch("touchCancel"); }
        }
        await Touch("touchMove", new { x = 195, y = y + 40 });
        await Expect(page.Locator("html.sorting")).ToHaveCountAsync(1);

        // held at an edge the board goes on by itself: until the second stage is the one that is seen
        const string Seen = "document.querySelector('#stage-dots a[aria-current]').hash.slice('#stage-'.length)";
        for (int here = 0, tries = 0; here != 1; tries++)
        {
            tries.ShouldBeLessThan(20);
            await Touch("touchMove", new { x = here < 1 ? 380 : 10, y });
            await page.WaitForFunctionAsync($"() => {Seen} !== '{stages[here]}'");
            await Touch("touchMove", new { x = 195, y });
            here = stages.ToList().IndexOf(await page.EvaluateAsync<string>(Seen));
        }

        var there = page.Locator($"#stage-{stages[1]} #task-{card}");
        for (var i = 0; i < 200 && await there.CountAsync() == 0; i++) await Touch("touchMove", new { x = 180 + (i % 20), y = y + (i % 7) });
        await Expect(there).ToHaveCountAsync(1);
        var saved = page.WaitForResponseAsync(x => x.Url.EndsWith("/move", StringComparison.Ordinal) && x.Ok);
        await Touch("touchEnd");
        await saved;
        await Expect(page.Locator(".toast-undo")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(there).ToHaveCountAsync(1);
    }

    static ILocator Dot(IPage page, string stage) => page.Locator($"#stage-dots a[href='#stage-{stage}']");

    /// <summary>A finger that goes from there so far. One whose points come late rests, and rest means something else: then the swipe is made again, as by a person, until it holds.</summary>
    static async Task Swipe(IBrowserContext context, IPage page, float x, float y, int dx, int dy, string holds)
    {
        var finger = await context.NewCDPSessionAsync(page);
        Task Touch(string what, params object[] points) => finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = what, ["touchPoints"] = points });
        for (var tries = 1; ; tries++)
        {
            await Touch("touchStart", new { x, y });
            for (var i = 1; i <= 10; i++)
            {
                await Touch("touchMove", new { x = x + (dx * i / 10), y = y + (dy * i / 10) });
                await Task.Delay(16);                                                                // a finger moves with the frames, not at once
            }
            await Touch("touchEnd");
            try { await page.WaitForFunctionAsync($"() => {holds}", null, new() { Timeout = 4_000 }); return; }
            catch (TimeoutException) when (tries < 5) { }
        }
    }

    static Task Eventually(IPage page, string holds) => page.WaitForFunctionAsync($"() => {holds}", null);
}
