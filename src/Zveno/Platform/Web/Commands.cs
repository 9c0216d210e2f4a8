namespace Zveno.Platform;

/// <summary>What the program can be told to do: <c>serve</c> (by default), <c>migrate</c>, <c>backup [FOLDER]</c>, <c>restore FOLDER</c>, <c>settings</c>.</summary>
public static class Commands
{
    /// <summary>Runs one; returns the exit code.</summary>
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        string[] words = [.. args.TakeWhile(x => !x.StartsWith('-'))];
        switch (words.FirstOrDefault())
        {
            case "migrate":
                await Migrating.Run(app.Services.GetRequiredService<DbOwner>());
                return 0;
            case "backup":
                return await Try(async () => Console.WriteLine((await app.Services.GetRequiredService<BackupCommand>().Make(words.ElementAtOrDefault(1))).Path));
            case "restore" when words.Length == 2:
                return await Try(async () => Console.WriteLine($"Restored: {(await app.Services.GetRequiredService<BackupCommand>().Restore(words[1])).Rows.Values.Sum()} rows."));
            case "settings":
                Console.Write(SettingsPage.Markdown());
                return 0;
            case null or "serve":
                return await Serve(app);
            default:
                await Console.Error.WriteLineAsync("zveno serve | migrate | backup [FOLDER] | restore FOLDER | settings");
                return 2;
        }
    }

    static async Task<int> Serve(WebApplication app)
    {
        _ = Task.Run(() => WarmModel(app.Services));
        if (await Migrating.Missing(app.Services.GetRequiredService<DbOwner>()) is { Count: > 0 } missing)
        {
            await Console.Error.WriteLineAsync($"The database is older than this version ({missing.Count} migrations missing). Back up, then run: zveno migrate");
            return 3;
        }
        await app.RunAsync();
        return 0;
    }

    // Most of the start is the model of the tables: it is built beside the rest, and who asks for data before it is there waits for it.
    static async Task WarmModel(IServiceProvider services)
    {
        await using var scope = services.GetRequiredService<Scopes>().Everywhere();      // as requests have it: a context with other interceptors would have a model of its own
        _ = scope.Db.Model;
    }

    static async Task<int> Try(Func<Task> command)
    {
        try
        {
            await command();
            return 0;
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
