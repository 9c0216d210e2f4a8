using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sets when a task begins and is due: both at once, or either.</summary>
public static class ScheduleTask
{
    public record Form(DateOnly? StartOn = null, DateOnly? DueOn = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/dates", (TaskName task, Form form, Db db, Member by, TimeProvider clock) => Set(task, _ => (form.StartOn, form.DueOn), db, by, clock));
        routes.Post<TaskJson>("tasks/{task}/start", (TaskName task, Form form, Db db, Member by, TimeProvider clock) => Set(task, x => (form.StartOn, x.DueOn), db, by, clock));
        routes.Post<TaskJson>("tasks/{task}/due", (TaskName task, Form form, Db db, Member by, TimeProvider clock) => Set(task, x => (x.StartOn, form.DueOn), db, by, clock));
    }

    static async Task<Answer> Set(TaskName task, Func<WorkTask, (DateOnly? Start, DateOnly? Due)> dates, Db db, Member by, TimeProvider clock)
    {
        var scheduled = await db.TaskFor(by, task);
        var (start, due) = dates(scheduled);
        scheduled.Schedule(start, due, by, clock.GetUtcNow());
        await db.Save();
        return scheduled.Saved();
    }
}
