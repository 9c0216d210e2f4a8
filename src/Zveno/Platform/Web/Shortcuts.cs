namespace Zveno.Platform;

/// <summary>The keys of the frame itself.</summary>
static class Shortcuts
{
    public static void AddShortcuts(this IServiceCollection services)
    {
        foreach (var key in All) services.AddSingleton(key);
    }

    static readonly Shortcut[] All =
    [
        new(KeyPlace.Everywhere, 10, "Ctrl K", text => text.Keys.Palette) { Does = "palette" },
        new(KeyPlace.Everywhere, 15, "Ctrl Z", text => text.Keys.Undo) { HeardIn = "undo.js" },
        new(KeyPlace.Everywhere, 20, "/", text => text.Keys.Search) { Does = "search" },
        new(KeyPlace.Everywhere, 30, "c", text => text.Keys.Make) { Does = "press" },
        new(KeyPlace.Everywhere, 40, "?", text => text.Keys.Help) { Does = "help" },
        new(KeyPlace.Everywhere, 45, "Ctrl .", text => text.Keys.Composer) { HeardIn = "controllers/composer_controller.js" },
        new(KeyPlace.Everywhere, 50, "Esc", text => text.Keys.Close) { HeardIn = "controllers/panel_controller.js" },
        new(KeyPlace.Board, 10, "← ↑ ↓ →", text => text.Keys.Walk) { HeardIn = "lifting.js" },
        new(KeyPlace.Board, 20, "Enter", text => text.Keys.Open) { HeardIn = "links.js" },
        new(KeyPlace.Board, 30, "Space", text => text.Keys.Lift) { HeardIn = "lifting.js" },
    ];
}
