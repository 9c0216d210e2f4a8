using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Plans;

/// <summary>Says how many hours a plan may hold; takes away one that was never sent.</summary>
public static class ChangePlan
{
    public record LimitForm(decimal Hours) : Input<LimitForm>;

    public record RemoveForm : Input<RemoveForm>;

    public static void Map(Routes routes)
    {
        routes.Post<PlanJson>("plans/{plan:guid}/limit", Limit);
        routes.Post<PlanJson>("plans/{plan:guid}/remove", Remove);
    }

    static async Task<Answer> Limit(Guid plan, LimitForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.PlanFor(by, plan);
        changed.Limit(MakePlan.MinutesOf(form.Hours, Refusals.BadLimit), by, clock.GetUtcNow());
        await db.Save();
        return await ShowPlan.Again(db, changed, by, page);
    }

    static async Task<Answer> Remove(Guid plan, RemoveForm form, Db db, Member by, TimeProvider clock)
    {
        var removed = await db.PlanFor(by, plan);
        removed.Remove(by, clock.GetUtcNow());
        await db.Save();
        return Answer.GoTo($"/projects/{removed.Project.Code}/plans").OrJson(() => PlanJson.Of(removed));
    }
}
