using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>Packs a plan: takes tasks into it, orders them, plans their hours, takes them out. What does not fit is answered with the same request.</summary>
public static class PackPlan
{
    /// <param name="Below">The task of the plan that it will stand directly below, id or number; null puts it on top.</param>
    /// <param name="Hours">Planned hours; the estimate when not said.</param>
    /// <param name="Way">What is done when it does not fit.</param>
    /// <param name="Reason">Why; the client reads it with the plan.</param>
    /// <param name="Push">The task that leaves the plan, id or number.</param>
    /// <param name="Buy">Hours bought; those that lack when not said.</param>
    public record TakeForm(string? Below = null, decimal? Hours = null, OverflowWay? Way = null, string? Reason = null, string? Push = null, decimal? Buy = null) : Input<TakeForm>;

    /// <inheritdoc cref="TakeForm" />
    public record HoursForm(decimal Hours, OverflowWay? Way = null, string? Reason = null, string? Push = null, decimal? Buy = null) : Input<HoursForm>;

    public record DropForm : Input<DropForm>;

    public static void Map(Routes routes)
    {
        routes.Post<PlanJson>("plans/{plan:guid}/tasks/{task}", Take);
        routes.Post<PlanJson>("plans/{plan:guid}/tasks/{task}/hours", Replan);
        routes.Post<PlanJson>("plans/{plan:guid}/tasks/{task}/drop", Drop);
    }

    static async Task<Answer> Take(Guid plan, TaskName task, TakeForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (packed, taken, at) = (await db.PlanFor(by, plan), await db.TaskFor(by, task), clock.GetUtcNow());
        var below = IdOf(packed, form.Below);
        if (packed.ItemOf(taken.Id) is { } item)
        {
            packed.Order(item, below, by, at);
            await db.Save();
            return await ShowPlan.Again(db, packed, by, page);
        }
        var fits = packed.Take(taken, form.Hours is { } hours ? MakePlan.MinutesOf(hours, Refusals.BadMinutes) : null, below, AnswerOf(packed, form.Way, form.Reason, form.Push, form.Buy), by, at);
        await db.Save();
        var answer = await ShowPlan.Again(db, packed, by, page);
        return fits ? answer.Say(page.Text.Plans.TakenIn(taken.Name), $"/plans/{plan}/tasks/{taken.Name}/drop") : answer.Say(page.Text.Plans.WaitsForNext(taken.Name));
    }

    static async Task<Answer> Replan(Guid plan, TaskName task, HoursForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (packed, item) = await Item(db, by, plan, task);
        packed.Replan(item, MakePlan.MinutesOf(form.Hours, Refusals.BadMinutes), AnswerOf(packed, form.Way, form.Reason, form.Push, form.Buy), by, clock.GetUtcNow());
        await db.Save();
        return await ShowPlan.Again(db, packed, by, page);
    }

    static async Task<Answer> Drop(Guid plan, TaskName task, DropForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (packed, item) = await Item(db, by, plan, task);
        packed.Drop(item, by, clock.GetUtcNow());
        await db.Save();
        return (await ShowPlan.Again(db, packed, by, page)).Say(page.Text.Plans.TakenOut(item.Task.Name), $"/plans/{plan}/tasks/{item.Task.Name}", new { hours = item.Minutes / 60m });
    }

    static async Task<(Plan Plan, PlanItem Item)> Item(Db db, Member by, Guid id, TaskName task)
    {
        var (plan, named) = (await db.PlanFor(by, id), await db.TaskFor(by, task));
        return (plan, plan.ItemOf(named.Id) ?? throw Refusals.NotInPlan());
    }

    internal static Overflow? AnswerOf(Plan plan, OverflowWay? way, string? reason, string? push, decimal? buy) =>
        way is { } chosen ? new Overflow(chosen, reason, IdOf(plan, push), buy is { } hours ? MakePlan.MinutesOf(hours, Refusals.BadMinutes) : null) : null;

    /// <summary>A task of the plan by id or number; null for none.</summary>
    static Guid? IdOf(Plan plan, string? named) => string.IsNullOrEmpty(named) ? null
        : Guid.TryParse(named, out var id) ? id : plan.Items.Find(x => string.Equals(x.Task.Name, named, StringComparison.OrdinalIgnoreCase))?.TaskId;
}
