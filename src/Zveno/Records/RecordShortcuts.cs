using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Keys that record the client's last message of the open topic.</summary>
static class RecordShortcuts
{
    public static void AddRecordShortcuts(this IServiceCollection services)
    {
        services.AddSingleton(new Shortcut(KeyPlace.Everywhere, 47, "h", text => text.Records.KeyCall) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 110, "s", text => text.Records.KeyTask) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 120, "d", text => text.Records.KeyDecision) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 130, "q", text => text.Records.KeyQuestion) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 135, "l", text => text.Records.KeyArticle) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 140, "i", text => text.Records.KeyMore) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 160, "y", text => text.Records.KeyAnswered) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 170, "o", text => text.Records.KeyAssign) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Inbox, 150, "u", text => text.Records.KeyNothing) { Does = "press" });
    }
}
