using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Puts a member to work on a task beside the one who is responsible, or takes him off.</summary>
public static class ShareTask
{
    public record Form(Guid Member, bool On = true) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/people", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var shared = await db.WithPeople(by, task);
        var before = TaskShape.Of(shared);
        var member = form.On ? (await db.Assignable(form.Member))!.Value : form.Member;
        shared.Share(member, form.On, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(shared, by, page)).SayChanged(shared, before, page);
    }

    /// <summary>The task with those who work on it and watch it, to be changed.</summary>
    internal static async Task<WorkTask> WithPeople(this Db db, Member by, TaskName name)
    {
        var task = await db.TaskFor(by, name);
        await db.Entry(task).Collection(x => x.People).LoadAsync();
        return task;
    }
}
