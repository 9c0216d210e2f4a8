using System.Diagnostics;
using Zveno.Tests.Browser;

namespace Zveno.Tests;

/// <summary>Lighthouse on its phone profile over one page of each kind that a room of the demo has; its own packages stand in <c>tools/lighthouse</c>.</summary>
static class Lighthouse
{
    /// <summary>The scores, a line a page; throws when one is under 95.</summary>
    public static async Task<string> Run()
    {
        var tool = Path.Combine(Source.Root, "tools", "lighthouse");
        await Run("npm", ["ci", "--silent", "--no-fund", "--no-audit", "--prefix", tool]);
        await using var house = new House();
        await house.InitializeAsync();
        var pages = (await house.Spots()).Where(x => x.Who == "guest").Select(x => house.Address + x.Address).ToList();
        return $"{pages.Count} pages: performance, accessibility, best practices, SEO\n{await Run("node", [Path.Combine(tool, "run.mjs"), .. pages])}";
    }

    static async Task<string> Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException(said);
    }
}
