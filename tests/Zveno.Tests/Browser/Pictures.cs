using Microsoft.Playwright;

namespace Zveno.Tests.Browser;

/// <summary>Pictures of every page for people to look at: <c>screenshots DIR [part of an address]</c>; with <c>docs/pictures</c>, those of the README.</summary>
static class Pictures
{
    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateDirectory(args.FirstOrDefault() ?? "screenshots").FullName;
        await using var house = new House();
        await house.InitializeAsync();
        var spots = (await house.Spots()).Where(x => args.Length < 2 || x.Kind.Contains(args[1], StringComparison.Ordinal)).ToList();
        foreach (var (width, height) in ((int, int)[])[(1440, 900), (390, 844)])
            foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                foreach (var language in (string[])["ru-RU", "en-GB"])
                    await Take(house, spots, folder, width, height, theme, language);
        foreach (var dead in SiteMap.Dead) Console.WriteLine(dead);
        Console.WriteLine($"{spots.Count} pages in {folder}");
        return 0;
    }

    static async Task Take(House house, IReadOnlyList<Spot> spots, string folder, int width, int height, ColorScheme theme, string language)
    {
        foreach (var group in spots.GroupBy(x => x.Who))
        {
            await using var context = group.Key is "guest" or "nobody" ? await house.Open(width, height, theme, language) : await house.SignIn(group.Key, width, height, theme, language);
            var page = await context.NewPageAsync();
            foreach (var spot in group)
            {
                await page.GotoAsync(spot.Address);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{spot.FileName}.{width}.{theme.ToString().ToLowerInvariant()}.{language[..2]}.png") });
            }
        }
    }
}
