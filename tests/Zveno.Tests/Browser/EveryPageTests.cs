using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Zveno.Tests.Browser;

/// <summary>What holds for every page of the product, whoever adds it.</summary>
[Collection(nameof(House))]
public class EveryPageTests(House house)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious(ColorScheme theme)
    {
        var found = new List<string>();
        await Each(1440, theme, async (spot, page) =>
        {
            var result = await page.RunAxe();
            found.AddRange(result.Violations.Where(x => x.Impact is "serious" or "critical").Select(x => $"{spot}: {x.Id} {x.Help}\n{string.Join('\n', x.Nodes.Take(3).Select(Told))}"));
        });
        found.ShouldBeEmpty();
    }

    /// <summary>In a client's room nothing at all, of any weight, good practice and the size of what a finger presses included.</summary>
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_a_room(int width, ColorScheme theme)
    {
        var asked = new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };
        var (found, looked) = (new List<string>(), 0);
        await Each(width, theme, async (spot, page) =>
        {
            looked++;
            found.AddRange((await page.RunAxe(asked)).Violations.Select(x => $"{spot}: {x.Impact} {x.Id} {x.Help}\n{string.Join('\n', x.Nodes.Take(3).Select(Told))}"));
        }, who: "guest");
        looked.ShouldBeGreaterThan(10);
        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_link_leads_nowhere()
    {
        (await house.Spots()).Count.ShouldBeGreaterThan(12);
        SiteMap.Dead.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        var wide = new List<string>();
        await Each(390, ColorScheme.Light, async (spot, page) =>
        {
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) wide.Add($"{spot}: {over} px too wide: {await page.EvaluateAsync<string>(Widest)}");
            if (await page.EvaluateAsync<string>(Cut) is { Length: > 0 } cut) wide.Add($"{spot}: cut at its side: {cut}");
        });
        wide.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_script_fails_and_nothing_is_blocked()
    {
        var errors = new List<string>();
        await Each(1440, ColorScheme.Light, (_, _) => Task.CompletedTask, (spot, page) =>
        {
            page.PageError += (_, error) => errors.Add($"{spot}: {error}");
            page.Console += (_, line) => { if (line.Type == "error") errors.Add($"{spot}: {line.Text}"); };
        });
        errors.ShouldBeEmpty();
    }

    const string Widest = "(() => { const w = document.documentElement.clientWidth; return [...document.querySelectorAll('body *')].filter(x => x.getBoundingClientRect().right > w + 1).slice(0, 3).map(x => x.tagName.toLowerCase() + '.' + x.className).join(', ') })()";

    // What scrolls down must not hide anything at its side: only tables, boards and charts are meant to be moved sideways.
    const string Cut = "[...document.querySelectorAll('.panel-body, .talk, .page, main')].filter(x => x.clientWidth > 0 && getComputedStyle(x).overflowX !== 'visible' && x.scrollWidth > x.clientWidth + 1 && !x.querySelector('.board, .lanes')).map(x => `${x.className} ${x.scrollWidth} in ${x.clientWidth}: ${[...x.querySelectorAll('*')].filter(y => y.getBoundingClientRect().right > x.getBoundingClientRect().right + 1).slice(0, 3).map(y => y.tagName.toLowerCase() + '.' + y.className)}`).join(', ')";

    static string Told(AxeResultNode node) => $"    {node.Html} — {string.Join("; ", node.Any.Select(x => x.Message))}";

    async Task Each(int width, ColorScheme theme, Func<Spot, IPage, Task> look, Action<Spot, IPage>? before = null, string? who = null)
    {
        var spots = await house.Spots();
        spots.Count.ShouldBeGreaterThan(12);
        foreach (var group in spots.Where(x => who is null || x.Who == who).GroupBy(x => x.Who))
        {
            await using var context = group.Key is "guest" or "nobody" ? await house.Open(width, 844, theme) : await house.SignIn(group.Key, width, 844, theme);
            foreach (var spot in group)
            {
                var page = await context.NewPageAsync();
                before?.Invoke(spot, page);
                await page.GotoAsync(spot.Address, new() { WaitUntil = WaitUntilState.Load });
                await look(spot, page);
                await page.CloseAsync();
            }
        }
    }
}
