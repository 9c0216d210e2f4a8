using Microsoft.Playwright;
using Zveno.Agencies;

namespace Zveno.Bench;

/// <summary>What a person waits for, in Debian's Chromium on this machine: medians of several, by the browser's own clock.</summary>
static class Browsing
{
    public const string Name = "browser";

    const int Rounds = 5;
    static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

    public static async Task<IReadOnlyList<(string What, double Figure, string Unit)>> Measure(Scene scene, string product)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags });
        await using var context = await chromium.NewContextAsync(new() { BaseURL = product, ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "ru-RU" });
        await context.AddCookiesAsync([new() { Name = DeskGate.Cookie, Value = scene.Session, Url = product }, new() { Name = Platform.Forgery.Cookie, Value = Uri.EscapeDataString(Platform.AccessKey.ForgeryTokenOf(scene.Session)), Url = product }]);
        var page = await context.NewPageAsync();
        var found = new List<(string, double, string)>();
        foreach (var (cards, board) in ((string, BoardScene?)[])[("1,000 cards", scene.Board), ("10,000 cards", scene.Huge)])
        {
            if (board is null) continue;
            found.Add(($"board of {cards} visible", await Median(() => Visible(page, $"/projects/{board.Code}")), "ms"));
            found.Add(($"drop to saved, {cards}", await Median(() => Drop(page, board)), "ms"));
            found.Add(($"longest frame while a column of {cards} is scrolled", await Median(() => page.EvaluateAsync<double>(Scrolled)), "ms"));
        }
        found.Add(("typing to result", await Median(() => Typed(page)), "ms"));
        return found;
    }

    // From the navigation's start until the frame after everything is there.
    static async Task<double> Visible(IPage page, string board)
    {
        await page.GotoAsync(board, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return await page.EvaluateAsync<double>("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))");
    }

    // From letting go until the answer that says it is saved; to the other column and, next time, back.
    static async Task<double> Drop(IPage page, BoardScene board)
    {
        await page.GotoAsync($"/projects/{board.Code}");
        var to = page.Locator($"#stage-{board.Stages[1]} .stage-list");
        var card = page.Locator($"#stage-{board.Stages[0]} .card").First;
        foreach (var list in (ILocator[])[page.Locator($"#stage-{board.Stages[0]} .stage-list"), to])
            await page.WaitForFunctionAsync("list => Object.keys(list).some(x => x.startsWith('Sortable'))", await list.ElementHandleAsync());         // gives up, where a promise would not
        await page.EvaluateAsync("() => { performance.clearResourceTimings(); window.letGo = 0; for (const end of ['pointerup', 'mouseup', 'drop', 'dragend']) addEventListener(end, () => { window.letGo ||= performance.now(); }, { capture: true }); }");
        var (from, there) = ((await card.BoundingBoxAsync())!, (await to.BoundingBoxAsync())!);
        var saved = page.WaitForResponseAsync(x => x.Url.EndsWith("/move", StringComparison.Ordinal));
        await page.Mouse.MoveAsync(from.X + (from.Width / 2), from.Y + (from.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + (from.Width / 2) + 12, from.Y + (from.Height / 2) + 6, new() { Steps = 4 });
        await page.Mouse.MoveAsync(there.X + (there.Width / 2), there.Y + 30, new() { Steps = 12 });
        await page.WaitForTimeoutAsync(120);
        await page.Mouse.UpAsync();
        await saved;
        return await page.EvaluateAsync<double>("() => new Promise(done => { const look = () => { const entry = performance.getEntriesByType('resource').filter(x => x.name.endsWith('/move')).at(-1); entry ? done(entry.responseEnd - window.letGo) : setTimeout(look, 10); }; look(); })");
    }

    // The first column that has more than it shows is scrolled down and up, a step a frame.
    const string Scrolled = """
        () => new Promise(done => {
          const list = [...document.querySelectorAll('.stage-list')].find(x => x.scrollHeight > x.clientHeight) ?? document.scrollingElement;
          let frame = 0, last = 0, longest = 0;
          const step = now => {
            if (last) longest = Math.max(longest, now - last);
            last = now;
            list.scrollTop += frame < 60 ? 300 : -300;
            ++frame < 120 ? requestAnimationFrame(step) : done(longest);
          };
          requestAnimationFrame(step);
        })
        """;

    // From the last letter until what is found is another: the pause that typing is given is in it.
    static async Task<double> Typed(IPage page)
    {
        await page.GotoAsync("/search");
        await page.EvaluateAsync("""
            () => {
              addEventListener('input', () => { window.lastLetter = performance.now(); }, { capture: true });
              new MutationObserver(() => { window.changed = performance.now(); }).observe(document.querySelector('#search-found').parentNode, { childList: true, subtree: true, characterData: true });
            }
            """);
        await page.Locator("input[name=q]").PressSequentiallyAsync("баннеры", new() { Delay = 40 });
        await page.WaitForFunctionAsync("() => window.changed > window.lastLetter");
        return await page.EvaluateAsync<double>("() => window.changed - window.lastLetter");
    }

    static async Task<double> Median(Func<Task<double>> measure)
    {
        _ = await measure();
        var all = new List<double>();
        for (var i = 0; i < Rounds; i++) all.Add(await measure());
        return all.Order().ElementAt(Rounds / 2);
    }
}
