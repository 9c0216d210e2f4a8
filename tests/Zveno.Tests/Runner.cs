using Xunit.Runner.InProc.SystemConsole;

namespace Zveno.Tests;

/// <summary>One program, four uses of the named world: tests (by default), <c>torture</c> the heavy proofs, <c>seed</c> the demo agency, <c>screenshots</c> its pages.</summary>
public static class Runner
{
    public static async Task<int> Main(string[] args) => args.FirstOrDefault() switch
    {
        "seed" => await Demo.Run(args[1..]),
        "screenshots" => await Browser.Pictures.Run(args[1..]),
        "torture" => await Torture.Run(args[1..]),
        _ => await ConsoleRunner.Run(args),
    };
}
