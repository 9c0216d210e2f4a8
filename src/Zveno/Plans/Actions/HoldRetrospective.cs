using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>Writes the notes of a retrospective, which keeps the figures of now; adds actions, which are tasks and go into the next plan by the packer's door.</summary>
public static class HoldRetrospective
{
    public record NotesForm(string? Notes = null) : Input<NotesForm>;

    /// <param name="Title">What is to be done otherwise.</param>
    /// <param name="Hours">Hours of work; with them it is taken into the next period's plan, if there is one.</param>
    /// <param name="Way">What is done when it does not fit there.</param>
    /// <param name="Reason">Why; the client reads it with the plan.</param>
    /// <param name="Push">The task that leaves that plan, id or number.</param>
    /// <param name="Buy">Hours bought; those that lack when not said.</param>
    public record ActionForm(string Title, decimal? Hours = null, OverflowWay? Way = null, string? Reason = null, string? Push = null, decimal? Buy = null) : Input<ActionForm>;

    public static void Map(Routes routes)
    {
        routes.Post<RetrospectiveJson>("plans/{plan:guid}/retrospective", Write);
        routes.Post<RetrospectiveJson>("plans/{plan:guid}/retrospective/actions", Act);
    }

    static async Task<Answer> Write(Guid plan, NotesForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, at) = (await db.PlanFor(by, plan), clock.GetUtcNow());
        await Hold(db, of, form.Notes, by, page, at);
        await db.Save();
        return (await ShowRetrospective.Again(db, of, by, page)).Say(page.Text.Plans.RetroKept);
    }

    static async Task<Answer> Act(Guid plan, ActionForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, at) = (await db.PlanFor(by, plan), clock.GetUtcNow());
        var held = await db.RetrospectiveOf(plan) ?? await Hold(db, of, null, by, page, at);
        var task = await db.ForBacklog(by, of.ProjectId, form.Title, null, at);
        int? minutes = form.Hours is { } hours ? MakePlan.MinutesOf(hours, Refusals.BadMinutes) : null;
        if (minutes is not null) task.Estimate(minutes, by, at);
        held.Add(Ids.New(at), task, by, at);
        var into = minutes is null || !by.TalksToClients ? null : await Next(db, of, by);
        var fits = into?.Take(task, minutes, null, PackPlan.AnswerOf(into, form.Way, form.Reason, form.Push, form.Buy), by, at);
        await db.Save();
        return (await ShowRetrospective.Again(db, of, by, page)).Say(fits is true ? page.Text.Plans.TakenIn(task.Name) : fits is false ? page.Text.Plans.WaitsForNext(task.Name) : page.Text.Plans.ActionInBacklog(task.Name));
    }

    static async Task<Retrospective> Hold(Db db, Plan plan, string? notes, Member by, Page page, DateTimeOffset at)
    {
        if (plan.Project.IsArchived) throw Refusals.ProjectEnded(plan.Project.Name);
        if (plan.StartsOn > page.Today) throw Refusals.PlanNotBegun();
        var held = await db.RetrospectiveOf(plan.Id);
        if (held is null) db.Add(held = new Retrospective(Ids.New(at), plan));
        var (planned, unplanned) = await db.FactsOf(plan);
        held.Hold(notes, PlanKeeping.Sum(planned, unplanned), by, at);
        return held;
    }

    static async Task<Plan?> Next(Db db, Plan plan, Member by) =>
        await db.Plans.Where(x => x.ProjectId == plan.ProjectId && x.Kind == plan.Kind && x.RemovedAt == null && x.StartsOn == plan.NextStart).Select(x => (Guid?)x.Id).SingleOrDefaultAsync() is { } id ? await db.PlanFor(by, id) : null;
}
