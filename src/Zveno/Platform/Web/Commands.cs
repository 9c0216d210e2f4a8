namespace Zveno.Platform;

/// <summary>What the program can be told to do: <c>serve</c> (by default), <c>migrate</c>.</summary>
public static class Commands
{
    /// <summary>Runs one; returns the exit code.</summary>
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        switch (args.FirstOrDefault(x => !x.StartsWith('-')))
        {
            case "migrate":
                await Migrating.Run(app.Services);
                return 0;
            default:
                if (await Migrating.Missing(app.Services) is { Count: > 0 } missing)
                {
                    await Console.Error.WriteLineAsync($"The database is older than this version ({missing.Count} migrations missing). Run: bin/migrate");
                    return 3;
                }
                await app.RunAsync();
                return 0;
        }
    }
}
