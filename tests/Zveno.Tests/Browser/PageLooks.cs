using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Zveno.Tests.Browser;

/// <summary>
/// What is found on every page when it is opened once on a desk and once on a phone. What a theme can change is its colours, so the dark one is put on
/// the open page and only what depends on colours is looked at again.
/// </summary>
sealed class PageLooks
{
    static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };
    static readonly AxeRunOptions Strictest = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    const string Widest = "(() => { const w = document.documentElement.clientWidth; return [...document.querySelectorAll('body *')].filter(x => x.getBoundingClientRect().right > w + 1).slice(0, 3).map(x => x.tagName.toLowerCase() + '.' + x.className).join(', ') })()";

    // What scrolls down must not hide anything at its side: only tables, boards and charts are meant to be moved sideways.
    const string Cut = "[...document.querySelectorAll('.panel-body, .talk, .page, main')].filter(x => x.clientWidth > 0 && getComputedStyle(x).overflowX !== 'visible' && x.scrollWidth > x.clientWidth + 1 && !x.querySelector('.board, .lanes')).map(x => `${x.className} ${x.scrollWidth} in ${x.clientWidth}: ${[...x.querySelectorAll('*')].filter(y => y.getBoundingClientRect().right > x.getBoundingClientRect().right + 1).slice(0, 3).map(y => y.tagName.toLowerCase() + '.' + y.className)}`).join(', ')";

    PageLooks() { }

    /// <summary>What axe calls serious or critical, in either theme.</summary>
    public List<string> Serious { get; } = [];

    /// <summary>What axe says of clients' pages, of any weight, in either theme and at either width.</summary>
    public ConcurrentQueue<string> InRooms { get; } = [];

    /// <summary>What is wider than a phone or cut at its side there.</summary>
    public List<string> Wide { get; } = [];

    /// <summary>Failed scripts and what the browser refused to load.</summary>
    public ConcurrentQueue<string> Errors { get; } = [];

    /// <summary>How many looks at clients' pages axe has taken.</summary>
    public int RoomLooks => _roomLooks;

    int _roomLooks;

    /// <summary>Opens every page of a house.</summary>
    public static async Task<PageLooks> Of(House house)
    {
        var looks = new PageLooks();
        await house.Spots();
        await Task.WhenAll(looks.Each(house, 1440, looks.Desk), looks.Each(house, 390, looks.Phone));
        return looks;
    }

    async Task Each(House house, int width, Func<Spot, IPage, Task> look)
    {
        foreach (var group in (await house.Spots()).GroupBy(x => x.Who))
        {
            await using var context = group.Key is "guest" or "nobody" ? await house.Open(width, 844, still: true) : await house.SignIn(group.Key, width, 844, still: true);
            foreach (var spot in group)
            {
                var page = await context.NewPageAsync();
                page.PageError += (_, error) => Errors.Enqueue($"{spot}: {error}");
                page.Console += (_, line) => { if (line.Type == "error") Errors.Enqueue($"{spot}: {line.Text}"); };
                await page.GotoAsync(spot.Address, new() { WaitUntil = WaitUntilState.Load });
                await look(spot, page);
                await page.CloseAsync();
            }
        }
    }

    async Task Desk(Spot spot, IPage page)
    {
        if (spot.Who == "guest") { await Room(spot, page); return; }
        foreach (var asked in new[] { null, Colours })
        {
            if (asked is not null) await Darken(page);
            Serious.AddRange((await page.RunAxe(asked)).Violations.Where(x => x.Impact is "serious" or "critical").Select(x => Told(spot, asked, x)));
        }
    }

    async Task Phone(Spot spot, IPage page)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) Wide.Add($"{spot}: {over} px too wide: {await page.EvaluateAsync<string>(Widest)}");
        if (await page.EvaluateAsync<string>(Cut) is { Length: > 0 } cut) Wide.Add($"{spot}: cut at its side: {cut}");
        if (spot.Who == "guest") await Room(spot, page);
    }

    async Task Room(Spot spot, IPage page)
    {
        foreach (var asked in new[] { Strictest, Colours })
        {
            if (asked == Colours) await Darken(page);
            foreach (var found in (await page.RunAxe(asked)).Violations) InRooms.Enqueue(Told(spot, asked, found));
            Interlocked.Increment(ref _roomLooks);
        }
    }

    // The dark theme; what changes its colour slowly has done so when it is still.
    static async Task Darken(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.WaitForFunctionAsync("() => document.getAnimations().every(x => x.playState !== 'running' || x.effect.getComputedTiming().iterations === Infinity)");
    }

    static string Told(Spot spot, AxeRunOptions? asked, AxeResultItem found) =>
        $"{spot}{(asked == Colours ? ", dark" : "")}: {found.Impact} {found.Id} {found.Help}\n{string.Join('\n', found.Nodes.Take(3).Select(x => $"    {x.Html} — {string.Join("; ", x.Any.Select(y => y.Message))}"))}";
}
