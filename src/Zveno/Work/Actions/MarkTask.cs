using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sets how much a task presses, and its star.</summary>
public static class MarkTask
{
    /// <param name="Priority">Stays when not said.</param>
    /// <param name="Starred">Stays when not said.</param>
    public record Form(Priority? Priority = null, bool? Starred = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/mark", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var marked = await db.TaskFor(by, task);
        var before = TaskShape.Of(marked);
        marked.Mark(form.Priority ?? marked.Priority, form.Starred ?? marked.IsStarred, by, clock.GetUtcNow());
        await db.Save();
        return marked.Saved().SayChanged(marked, before, page);
    }
}
