using System.Text;
using Microsoft.Playwright;

namespace Zveno.Tests.Browser;

/// <summary>A person's hand on a page: what it does is counted, what it waits for is not.</summary>
sealed class Hand(IPage page)
{
    /// <summary>Clicks, taps and drags, each as one.</summary>
    public int Clicks { get; private set; }

    /// <summary>Keys pressed, letters of texts not counted.</summary>
    public int Keys { get; private set; }

    /// <summary>Letters typed.</summary>
    public int Letters { get; private set; }

    public IPage Page => page;

    public async Task Click(string what, bool touch = false)
    {
        Clicks++;
        var thing = page.Locator(what).First;
        if (touch) await thing.TapAsync();
        else await thing.ClickAsync();
    }

    public async Task Press(params string[] keys)
    {
        Keys += keys.Length;
        foreach (var key in keys) await page.Keyboard.PressAsync(key);
    }

    public async Task Type(string text)
    {
        Letters += text.Length;
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Writes into a field as a finger does: a tap, then letters.</summary>
    public async Task Write(string field, string text, bool touch = false)
    {
        await Click(field, touch);
        await Type(text);
    }

    /// <summary>A date in a field of the browser's own: by mouse and finger its little calendar, three clicks.</summary>
    public async Task Pick(string field, string day)
    {
        Clicks += 3;
        await page.Locator(field).First.FillAsync(day);
    }

    /// <summary>A date typed into the focused field of the browser's own, in the order of the browser's country: eight digits.</summary>
    public async Task TypeDate(DateOnly day)
    {
        Letters += 8;
        var wanted = day.ToString("yyyy-MM-dd", null);
        await page.Keyboard.TypeAsync(day.ToString("MMddyyyy", null));
        if (await page.EvaluateAsync<string>("document.activeElement.value") == wanted) return;
        await page.EvaluateAsync("document.activeElement.value = ''");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(day.ToString("ddMMyyyy", null));
    }

    /// <summary>One of a list: it is opened and clicked.</summary>
    public async Task Choose(string list, string name)
    {
        Clicks += 2;
        await page.Locator(list).First.SelectOptionAsync(new SelectOptionValue { Label = name });
    }

    /// <summary>Goes by Tab until the focus is there.</summary>
    public async Task TabTo(string what, int most = 90)
    {
        for (var i = 0; i < most; i++)
        {
            await Press("Tab");
            if (await page.EvaluateAsync<bool>("what => document.activeElement.matches(what)", what)) return;
        }
        throw new InvalidOperationException($"{what} is not reached by {most} tabs.");
    }

    /// <summary>Arrows in a list until it says the name.</summary>
    public async Task ArrowTo(string name)
    {
        for (var i = 0; i < 40; i++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement.selectedOptions?.[0]?.textContent ?? document.activeElement.textContent.trim()") == name) return;
            await Press("ArrowDown");
        }
        throw new InvalidOperationException($"The list has no {name}.");
    }

    public async Task Drag(ILocator thing, float x, float y)
    {
        Clicks++;
        await Take(page, thing);
        await Over(page, x, y);
        await page.Mouse.UpAsync();
    }

    /// <summary>Presses on a thing that stands still and lies under the pointer, and begins to pull: cards that were never drawn take their height when they are scrolled to, and push others away.</summary>
    public static async Task Take(IPage page, ILocator thing)
    {
        await thing.ScrollIntoViewIfNeededAsync();
        var within = Math.Min(60, (await thing.BoundingBoxAsync())!.Width / 2);
        await thing.HoverAsync(new() { Position = new() { X = within, Y = 10 } });
        var box = (await thing.BoundingBoxAsync())!;
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + within + 12, box.Y + 16, new() { Steps = 4 });
        await Lifted(page);
    }

    /// <summary>Goes there with what is held and trembles there a little, as a hand does: a list is deaf for 30 ms after it made room, and hears the next tremble.</summary>
    public static async Task Over(IPage page, float x, float y)
    {
        await page.Mouse.MoveAsync(x, y, new() { Steps = 12 });
        for (var i = 0; i < 8; i++)
        {
            await page.WaitForTimeoutAsync(40);
            await page.Mouse.MoveAsync(x + (i % 2), y);
        }
    }

    /// <summary>Waits until the page has taken the thing up: what a hand does before that, it does to nothing.</summary>
    public static Task Lifted(IPage page) => page.WaitForFunctionAsync("() => document.documentElement.classList.contains('sorting')");
}

/// <summary>What the ten jobs cost, by their ways; written where it can be read after the run.</summary>
static class JobTable
{
    static readonly SortedDictionary<(int Job, string Way), (string Name, int Clicks, int Keys, int Letters)> Rows = [];

    public static void Note(int job, string name, string way, Hand hand)
    {
        lock (Rows) Rows[(job, way)] = (name, hand.Clicks, hand.Keys, hand.Letters);
    }

    /// <summary>Writes the table beside the tests, and into the file that <c>ZVENO_JOBS</c> names.</summary>
    public static async Task<string> Write()
    {
        var table = new StringBuilder("| job | mouse: clicks + letters | keyboard: keys + letters | touch: taps + letters |\n|---|---|---|---|\n");
        lock (Rows)
            foreach (var job in Rows.GroupBy(x => x.Key.Job))
                table.Append(null, $"| {job.Key}. {job.First().Value.Name} | {Cell(job, "mouse")} | {Cell(job, "keyboard")} | {Cell(job, "touch")} |\n");
        await File.WriteAllTextAsync(Environment.GetEnvironmentVariable("ZVENO_JOBS") ?? Path.Combine(AppContext.BaseDirectory, "jobs.md"), table.ToString());
        return table.ToString();
    }

    static string Cell(IEnumerable<KeyValuePair<(int Job, string Way), (string Name, int Clicks, int Keys, int Letters)>> job, string way)
    {
        var row = job.Where(x => x.Key.Way == way).Select(x => x.Value).FirstOrDefault();
        return row.Name is null ? "–" : way == "keyboard" ? $"{row.Keys} + {row.Letters}" : $"{row.Clicks}{(row.Keys > 0 ? $" (and {row.Keys} keys)" : "")} + {row.Letters}";
    }
}
