using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Hands a task to a member, or to nobody.</summary>
public static class HandTask
{
    public record Form(Guid? Assignee = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/assignee", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var handed = await db.TaskFor(by, task);
        var before = TaskShape.Of(handed);
        handed.HandTo(await db.Assignable(form.Assignee), by, clock.GetUtcNow());
        await db.Save();
        return handed.Saved().SayChanged(handed, before, page);
    }
}
