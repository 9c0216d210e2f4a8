using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Says for which service a task is done and what kind of work it is.</summary>
public static class SortTask
{
    /// <param name="Service">Null for none.</param>
    public record ServiceForm(Guid? Service = null) : Input<ServiceForm>;

    /// <param name="Type">Null for none.</param>
    public record TypeForm(Guid? Type = null) : Input<TypeForm>;

    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/service", (TaskName task, ServiceForm form, Db db, Member by, Page page, TimeProvider clock) => Set(task, x => (form.Service, x.TypeId), db, by, page, clock));
        routes.Post<TaskJson>("tasks/{task}/type", (TaskName task, TypeForm form, Db db, Member by, Page page, TimeProvider clock) => Set(task, x => (x.ServiceId, form.Type), db, by, page, clock));
    }

    static async Task<Answer> Set(TaskName task, Func<WorkTask, (Guid? Service, Guid? Type)> sorts, Db db, Member by, Page page, TimeProvider clock)
    {
        var sorted = await db.TaskFor(by, task);
        var before = TaskShape.Of(sorted);
        var (service, type) = sorts(sorted);
        sorted.Sort(await db.Line<Service>(service), await db.Line<TaskType>(type), by, clock.GetUtcNow());
        await db.Save();
        return sorted.Saved().SayChanged(sorted, before, page);
    }
}
