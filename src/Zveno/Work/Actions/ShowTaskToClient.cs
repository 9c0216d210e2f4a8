using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Shows a task to the client or hides it; the message at the foot takes it back.</summary>
public static class ShowTaskToClient
{
    public record Form(bool Visible) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/visible", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Set(task, form.Visible, db, by, page, clock));
        routes.Desk.Post("tasks/{task}/show", (TaskName task, Db db, Member by, Page page, TimeProvider clock) => Set(task, true, db, by, page, clock));
        routes.Desk.Post("tasks/{task}/hide", (TaskName task, Db db, Member by, Page page, TimeProvider clock) => Set(task, false, db, by, page, clock));
    }

    static async Task<Answer> Set(TaskName task, bool visible, Db db, Member by, Page page, TimeProvider clock)
    {
        var shown = await db.TaskFor(by, task);
        shown.Show(visible, by, clock.GetUtcNow());
        await db.Save();
        var (sentence, undo) = visible ? (page.Text.Work.Shown, "hide") : (page.Text.Work.Hidden, "show");
        return (await db.Card(shown, by, page)).Say(sentence, $"/tasks/{shown.Id}/{undo}");
    }
}
