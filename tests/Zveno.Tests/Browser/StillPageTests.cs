using System.Net.Http.Json;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace Zveno.Tests.Browser;

/// <summary>A page on a phone stands still under the finger: while it loads, when somebody else changes something, and when it is scrolled.</summary>
[Collection(nameof(House))]
public class StillPageTests(House house)
{
    // What Chromium counts itself; the sum of a page's shifts, 0 when nothing moved (0.1 is called good).
    const string Watch = """
        window.moved = []; new PerformanceObserver(list => { for (const x of list.getEntries()) window.moved.push({ by: x.value, what: x.sources.map(s => { const n = s.node?.parentElement && s.node.nodeType !== 1 ? s.node.parentElement : s.node; return `${n?.nodeName}#${n?.id}.${n?.getAttribute?.("class")} ${Math.round(s.previousRect.x)},${Math.round(s.previousRect.y)} ${s.previousRect.width}×${s.previousRect.height} → ${Math.round(s.currentRect.x)},${Math.round(s.currentRect.y)}`; }).join("; ") }); }).observe({ type: "layout-shift", buffered: true });
        """;

    const string Loaded = "() => document.fonts.status === 'loaded' && [...document.querySelectorAll('[hx-get][hx-trigger=load]')].every(x => performance.getEntriesByName(new URL(x.getAttribute('hx-get'), location.href).href).length > 0 || x.children.length > 0)";

    const string Painted = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    [Fact]
    public async Task Nothing_moves_by_itself_on_a_phone()
    {
        const string Monday = "2026-12-14", Wednesday = "2026-12-16";
        var card = await house.Card("Стоит на месте");
        for (var i = 0; i < 12; i++) await Post(await house.Card($"Задача с таким длинным названием, что на телефоне оно не помещается в одну строку, номер {i}"), "dates", new { startOn = Monday, dueOn = Wednesday });
        await Post(card, "dates", new { startOn = Monday, dueOn = Wednesday });
        await using var context = await house.SignIn("irina", 390, 844, touch: true);
        await context.AddInitScriptAsync(Watch);
        var page = await context.NewPageAsync();
        foreach (var (path, place) in new[] { ("/projects/AUTOAD/gantt", $"#g-{card} .gantt-name a"), ("/projects/AUTOAD", $"#task-{card} .card-title"), ("/tasks/load", (string?)null) })
        {
            await page.GotoAsync(path);
            await page.WaitForFunctionAsync(Loaded);
            await page.EvaluateAsync(Painted);
            await Still(page, path, "while it loaded");
            if (place is null) continue;
            await page.WaitForFunctionAsync("() => document.querySelector('#gantt, #board') !== null");
            var said = $"Стоит на {(path.EndsWith("gantt", StringComparison.Ordinal) ? "плане" : "доске")}";
            await Post(card, "title", new { title = said });
            await Expect(page.Locator(place)).ToContainTextAsync(said);
            await page.EvaluateAsync(Painted);
            await Still(page, path, "at a live refresh");
            if (!path.EndsWith("gantt", StringComparison.Ordinal)) continue;

            // What was out of sight keeps its height when it comes into sight.
            var height = "() => document.querySelector('#gantt').scrollHeight";
            var before = await page.EvaluateAsync<int>(height);
            await page.EvaluateAsync("() => { const all = document.querySelector('#gantt'); all.scrollTop = all.scrollHeight; }");
            await page.EvaluateAsync(Painted);
            (await page.EvaluateAsync<int>(height)).ShouldBe(before);
        }
    }

    static async Task Still(IPage page, string path, string when)
    {
        var moved = await page.EvaluateAsync<double>("() => window.moved.reduce((sum, x) => sum + x.by, 0)");
        moved.ShouldBeLessThan(0.02, $"{path} {when}: {await page.EvaluateAsync<string>("() => JSON.stringify(window.moved)")}");
        await page.EvaluateAsync("() => { window.moved = []; }");
    }

    async Task Post(string card, string what, object said)
    {
        using var http = house.Program();
        (await http.PostAsJsonAsync($"/api/v1/tasks/{card}/{what}", said)).EnsureSuccessStatusCode();
    }
}
