using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Gives a task another title.</summary>
public static class RenameTask
{
    public record Form(string Title) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/title", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var renamed = await db.TaskFor(by, task);
        var before = TaskShape.Of(renamed);
        renamed.Rename(form.Title, by, clock.GetUtcNow());
        await db.Save();
        return renamed.Saved().SayChanged(renamed, before, page);
    }
}
