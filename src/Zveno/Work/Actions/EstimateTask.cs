using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sets a task's estimate.</summary>
public static class EstimateTask
{
    /// <param name="EstimateMinutes">Minutes of work; null for none.</param>
    /// <param name="EstimateHours">The same in hours, as people type it; counts when minutes are not given.</param>
    public record Form(int? EstimateMinutes = null, decimal? EstimateHours = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/estimate", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (form.EstimateHours is > 1_000_000 or < -1_000_000) throw Refusals.BadEstimate();
        var estimated = await db.TaskFor(by, task);
        var before = TaskShape.Of(estimated);
        estimated.Estimate(form.EstimateMinutes ?? (int?)(form.EstimateHours * 60), by, clock.GetUtcNow());
        await db.Save();
        return estimated.Saved().SayChanged(estimated, before, page);
    }
}
