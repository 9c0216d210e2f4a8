using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Puts a label on a task, or takes it off.</summary>
public static class LabelTask
{
    public record Form(Guid Label, bool On) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/labels", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var labelled = await db.TaskFor(by, task);
        await db.Entry(labelled).Collection(x => x.Labels).LoadAsync();
        var before = TaskShape.Of(labelled);
        labelled.Label(await db.Labels.OneVisible(form.Label), form.On, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(labelled, by, page)).SayChanged(labelled, before, page);
    }
}
