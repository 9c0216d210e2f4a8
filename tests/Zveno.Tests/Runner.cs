using Xunit.Runner.InProc.SystemConsole;

namespace Zveno.Tests;

/// <summary>One program, two uses of the named world: tests (by default), <c>torture</c> the heavy proofs.</summary>
public static class Runner
{
    public static async Task<int> Main(string[] args) => args.FirstOrDefault() switch
    {
        "torture" => await Torture.Run(args[1..]),
        _ => await ConsoleRunner.Run(args),
    };
}
