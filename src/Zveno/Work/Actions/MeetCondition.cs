using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Ticks a condition that a stage of its board asks of a task before it enters, or takes the tick back.</summary>
public static class MeetCondition
{
    public record Form(bool Done) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/entry/{condition}", Handle);

    static async Task<Answer> Handle(TaskName task, Guid condition, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var of = await db.TaskFor(by, task);
        var stage = (await db.ConditionsOf(of.ProjectId)).FirstOrDefault(x => x.Entry.Any(item => item.Id == condition)) ?? throw new NotHere();
        of.Meet(stage, condition, form.Done, by, clock.GetUtcNow());
        await db.Save();
        return of.Saved().Say(page.Text.Work.ChangedOf(of.Name), $"/tasks/{of.Id}/entry/{condition}", new { done = !form.Done });
    }
}
