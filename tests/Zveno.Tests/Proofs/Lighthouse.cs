using System.Diagnostics;
using Zveno.Tests.Browser;

namespace Zveno.Tests;

/// <summary>Lighthouse on its phone profile over one page of each kind that a room of the demo has, served by the published build as in life; its own packages stand in <c>tools/lighthouse</c>.</summary>
static class Lighthouse
{
    /// <summary>The scores, a line a page; throws when one is under 95.</summary>
    public static async Task<string> Run()
    {
        var tool = Path.Combine(Source.Root, "tools", "lighthouse");
        var folder = Directory.CreateTempSubdirectory("zveno-lighthouse-").FullName;
        try
        {
            await Run("npm", ["ci", "--silent", "--no-fund", "--no-audit", "--prefix", tool]);
            var published = Path.Combine(folder, "product");
            await Run("dotnet", ["publish", Path.Combine(Source.Root, "src", "Zveno"), "-c", "Release", "-o", published, "-v", "q", "-nologo", "-p:RunAnalyzers=false"]);
            var data = Path.Combine(folder, "data");
            if (await Demo.Run(["--data", data, "--months", "1"]) != 0) throw new InvalidOperationException("The demo could not be made.");
            using var product = await Product.Start(Path.Combine(published, "Zveno.dll"), null, data);
            await using var house = await House.Visit(data, product.Address);
            var pages = (await house.Spots()).Where(x => x.Who == "guest").Select(x => house.Address + x.Address).ToList();
            return $"{pages.Count} pages: performance, accessibility, best practices, SEO\n{await Run("node", [Path.Combine(tool, "run.mjs"), .. pages])}";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<string> Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException(said);
    }
}
