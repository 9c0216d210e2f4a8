using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sets when a task begins and is due: all at once, or one of them.</summary>
public static class ScheduleTask
{
    /// <param name="DueTime">Time of the due date where the agency is, <c>15:00</c>; stays as it is when not said.</param>
    public record Form(DateOnly? StartOn = null, DateOnly? DueOn = null, TimeOnly? DueTime = null) : Input<Form>;

    /// <param name="DueTime">Null is the end of the due date.</param>
    public record TimeForm(TimeOnly? DueTime = null) : Input<TimeForm>;

    /// <param name="StartTime">Null is the beginning of the day.</param>
    public record StartTimeForm(TimeOnly? StartTime = null) : Input<StartTimeForm>;

    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/start-time", BeginAt);
        routes.Post<TaskJson>("tasks/{task}/dates", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Set(task, x => (form.StartOn, form.DueOn, Time(form, x)), db, by, page, clock));
        routes.Post<TaskJson>("tasks/{task}/start", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Set(task, x => (form.StartOn, x.DueOn, x.DueTime), db, by, page, clock));
        routes.Post<TaskJson>("tasks/{task}/due", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Set(task, x => (x.StartOn, form.DueOn, Time(form, x)), db, by, page, clock));
        routes.Post<TaskJson>("tasks/{task}/due-time", (TaskName task, TimeForm form, Db db, Member by, Page page, TimeProvider clock) => Set(task, x => (x.StartOn, x.DueOn, form.DueTime), db, by, page, clock));
    }

    static TimeOnly? Time(Form form, WorkTask task) => form.DueTime ?? (form.DueOn is null ? null : task.DueTime);

    static async Task<Answer> Set(TaskName task, Func<WorkTask, (DateOnly? Start, DateOnly? Due, TimeOnly? Time)> dates, Db db, Member by, Page page, TimeProvider clock)
    {
        var scheduled = await db.TaskFor(by, task);
        var before = TaskShape.Of(scheduled);
        var (start, due, time) = dates(scheduled);
        scheduled.Schedule(start, due, time, by, clock.GetUtcNow());
        await db.Save();
        return scheduled.Saved().SayChanged(scheduled, before, page);
    }

    static async Task<Answer> BeginAt(TaskName task, StartTimeForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var begun = await db.TaskFor(by, task);
        var before = TaskShape.Of(begun);
        begun.BeginAt(form.StartTime, by, clock.GetUtcNow());
        await db.Save();
        return begun.Saved().SayChanged(begun, before, page);
    }
}
