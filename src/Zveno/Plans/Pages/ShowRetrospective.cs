using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>Looking back on a plan: plan and fact, what was not planned, notes, actions, how it went before; and how far plans are kept over all projects.</summary>
public static class ShowRetrospective
{
    /// <summary>So many plans make a trend.</summary>
    const int MostTrend = 26;

    public static void Map(Routes routes)
    {
        routes.Get<RetrospectiveJson>("plans/{plan:guid}/retrospective", async (Guid plan, Db db, Member by, Page page) =>
        {
            var model = await ModelOf(db, await db.PlanFor(by, plan), by, page);
            return Answer.Page<RetrospectivePage>(model).OrJson(() => RetrospectiveJson.Of(model));
        });
        routes.Api.Get<Paged<KeptPlan>>("plans/kept", Kept);
    }

    /// <param name="project">Of one project only.</param>
    static async Task<Answer> Kept(Guid? project, Db db, Member by, Page page)
    {
        if (!by.ReadsPlans()) throw new NotHere();
        var kept = await db.KeptPlans(db.OverPlans(page.Today).Where(x => project == null || x.ProjectId == project));
        return Answer.Done().OrJson(() => Paging.Whole(kept));
    }

    /// <summary>The page again after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Plan plan, Member by, Page page)
    {
        var model = await ModelOf(db, plan, by, page);
        var answer = Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments(new Fragment(typeof(RetrospectiveView), model, "retrospective")) : Answer.Done();
        return answer.OrJson(() => RetrospectiveJson.Of(model)).OrGoTo($"/plans/{plan.Id}/retrospective");
    }

    extension(Db db)
    {
        /// <summary>Plans of the last half year that are over.</summary>
        internal IQueryable<Plan> OverPlans(DateOnly today)
        {
            var since = today.AddDays(-MostTrend * 7);
            return db.Plans.Where(x => x.RemovedAt == null && x.EndsOn < today && x.EndsOn >= since);
        }

        /// <summary>The retrospective of a plan, with its actions; null before it was begun.</summary>
        internal Task<Retrospective?> RetrospectiveOf(Guid plan) => db.Retrospectives.Include(x => x.Actions).ThenInclude(x => x.Task).ThenInclude(x => x.Project).SingleOrDefaultAsync(x => x.PlanId == plan);
    }

    static async Task<RetrospectiveModel> ModelOf(Db db, Plan plan, Member by, Page page)
    {
        var (planned, unplanned) = await db.FactsOf(plan);
        var since = plan.EndsOn.AddDays(-MostTrend * 7);
        var trend = await db.KeptPlans(db.Plans.Where(x => x.ProjectId == plan.ProjectId && x.Kind == plan.Kind && x.RemovedAt == null && x.EndsOn <= plan.EndsOn && x.EndsOn >= since));
        var next = await db.Plans.Where(x => x.ProjectId == plan.ProjectId && x.Kind == plan.Kind && x.RemovedAt == null && x.StartsOn == plan.NextStart).Select(x => (Guid?)x.Id).SingleOrDefaultAsync();
        var held = await db.RetrospectiveOf(plan.Id);
        var name = held is null || held.HeldBy == Guid.Empty ? null : await db.Members.Where(x => x.Id == held.HeldBy).Select(x => x.Name).SingleOrDefaultAsync();
        return new RetrospectiveModel(plan, held, name, planned, PlanKeeping.Sum(planned, unplanned), trend, next, by.Works() && !plan.Project.IsArchived && plan.StartsOn <= page.Today);
    }
}

/// <summary>The page.</summary>
/// <param name="Held">Its notes and actions; null before.</param>
/// <param name="Name">Who held it.</param>
/// <param name="Next">The plan of the next period, which actions may go into.</param>
/// <param name="Works">Whether the reader may write.</param>
public sealed record RetrospectiveModel(Plan Plan, Retrospective? Held, string? Name, IReadOnlyList<PlanFact> Planned, PlanFacts Facts, IReadOnlyList<KeptPlan> Trend, Guid? Next, bool Works)
{
    /// <summary>What is to be done otherwise, in the order in which it was said.</summary>
    public IEnumerable<RetroAction> Actions => Held?.Actions.OrderBy(x => x.Task.Number) ?? Enumerable.Empty<RetroAction>();
}
