using System.Diagnostics;
using Microsoft.Playwright;

namespace Zveno.Tests.Browser;

/// <summary>
/// Pictures of every page for people to look at: <c>screenshots DIR [--of DEMO] [--only PART]… [--looks all|one]</c>.
/// DEMO is the folder of a demo that <c>bin/run</c> serves (without it one is made and served for the while); PART is a piece of an address or of «who address».
/// Into a folder named <c>pictures</c> goes only the README's board.
/// </summary>
static class Pictures
{
    /// <summary>No page is worth a longer wait; one that does not come is told and left out.</summary>
    const float Patience = 10_000;

    sealed record Look(int Width, int Height, ColorScheme Theme, string Language)
    {
        public override string ToString() => $"{Width}.{Theme.ToString().ToLowerInvariant()}.{Language[..2]}";

        public static readonly IReadOnlyList<Look> All =
        [
            .. from size in ((int Width, int Height)[])[(1440, 900), (390, 844)]
               from theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
               from language in (string[])["ru-RU", "en-GB"]
               select new Look(size.Width, size.Height, theme, language),
        ];
    }

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateDirectory(args.FirstOrDefault(x => !x.StartsWith('-')) ?? "screenshots");
        var (demo, only, looks) = (After(args, "--of").FirstOrDefault(), After(args, "--only"), After(args, "--looks").FirstOrDefault() == "one" ? Look.All.Take(1) : Look.All);
        await using var house = demo is null ? new House() : await House.Visit(demo);
        if (demo is null) await house.InitializeAsync();
        if (folder.Name == "pictures") return await Board(house, folder);

        var spots = (await house.Spots()).Where(x => only.Count == 0 || only.Any(part => x.ToString().Contains(part, StringComparison.Ordinal))).ToList();
        var troubles = 0;
        foreach (var look in looks)
        {
            var watch = Stopwatch.StartNew();
            foreach (var group in spots.GroupBy(x => x.Who)) troubles += await Take(house, group.Key, [.. group], folder, look);
            Console.WriteLine($"{look}: {spots.Count} pages in {watch.Elapsed.TotalSeconds:0} s");
        }
        foreach (var dead in SiteMap.Dead) Console.WriteLine(dead);
        Console.WriteLine($"{spots.Count} pages in {folder.FullName}");
        return troubles + SiteMap.Dead.Count == 0 ? 0 : 1;
    }

    static List<string> After(string[] args, string flag) => [.. args.Zip(args.Skip(1)).Where(x => x.First == flag).Select(x => x.Second)];

    static async Task<int> Take(House house, string who, IReadOnlyList<Spot> spots, DirectoryInfo folder, Look look)
    {
        var troubles = 0;
        await using var context = await Enter(house, who, look);
        var page = await context.NewPageAsync();
        foreach (var spot in spots)
        {
            try
            {
                await Show(page, spot.Address);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{spot.FileName}.{look}.png"), Timeout = Patience, Animations = ScreenshotAnimations.Disabled });
            }
            catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
            {
                troubles++;
                Console.WriteLine($"{spot} {look}: {failure.Message.Split('\n')[0]}");
                await page.CloseAsync();
                page = await context.NewPageAsync();
            }
        }
        return troubles;
    }

    static Task<IBrowserContext> Enter(House house, string who, Look look) =>
        who is "guest" or "nobody" ? house.Open(look.Width, look.Height, look.Theme, look.Language) : house.SignIn(who, look.Width, look.Height, look.Theme, look.Language);

    /// <summary>Opens a page and waits until its pieces have come: the bar and the badges are fetched after it.</summary>
    static async Task Show(IPage page, string address)
    {
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load, Timeout = Patience });
        // Not WaitForFunction: it asks for eval, which the product's own policy forbids. A screenshot waits for fonts itself.
        await Assertions.Expect(page.Locator("[hx-trigger=load].htmx-request")).ToHaveCountAsync(0, new() { Timeout = Patience });
    }

    static async Task<int> Board(House house, DirectoryInfo folder)
    {
        await using var context = await house.SignIn("oleg");
        var page = await context.NewPageAsync();
        await Show(page, "/projects/AUTO");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, "board.png"), Timeout = Patience, Animations = ScreenshotAnimations.Disabled });
        return 0;
    }
}
