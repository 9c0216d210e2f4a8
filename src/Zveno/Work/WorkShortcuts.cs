using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Keys of cards, boards and the Gantt chart.</summary>
static class WorkShortcuts
{
    public static void AddWorkShortcuts(this IServiceCollection services)
    {
        services.AddSingleton(new Shortcut(KeyPlace.Card, 10, "e", text => text.Work.KeyTitle) { Does = "title" });
        services.AddSingleton(new Shortcut(KeyPlace.Card, 20, "m", text => text.Work.KeyMove) { Opens = "/tasks/{card}/menu/stages" });
        services.AddSingleton(new Shortcut(KeyPlace.Card, 30, "a", text => text.Work.KeyAssign) { Opens = "/tasks/{card}/menu/people" });
        services.AddSingleton(new Shortcut(KeyPlace.Card, 50, "l", text => text.Work.KeyChecklist) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Board, 34, "f", text => text.Work.KeyFilter) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Board, 36, "x", text => text.Work.KeyChooseAll) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Board, 38, "b", text => text.Work.KeyChosen) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Board, 40, "v", text => text.Work.AsClient) { Does = "press" });
        services.AddSingleton(new Shortcut(KeyPlace.Gantt, 10, "← →", text => text.Work.KeyShift) { HeardIn = "controllers/gantt_controller.js" });
        services.AddSingleton(new Shortcut(KeyPlace.Gantt, 20, "Shift ← →", text => text.Work.KeyShiftDue) { HeardIn = "controllers/gantt_controller.js" });
        services.AddSingleton(new Shortcut(KeyPlace.Gantt, 30, "Alt ← →", text => text.Work.KeyShiftStart) { HeardIn = "controllers/gantt_controller.js" });
        services.AddSingleton(new Shortcut(KeyPlace.Gantt, 40, "p", text => text.Work.KeyPlan) { HeardIn = "controllers/gantt_controller.js" });
    }
}
