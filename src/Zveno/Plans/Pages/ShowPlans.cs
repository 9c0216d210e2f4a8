using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A project's plans, the latest first; and what is planned now over all projects.</summary>
public static class ShowPlans
{
    /// <summary>So many stand on a page, and in one answer of the API.</summary>
    const int Most = 100;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<PlanRowJson>>("projects/{project}/plans", OfProject);
        routes.Get<Paged<PlanRowJson>>("plans", All);
    }

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> OfProject(ProjectName project, int? after, Db db, Member by, Page page)
    {
        if (!by.ReadsPlans()) throw new NotHere();
        var (of, skip) = (await db.ProjectFor(by, project), Math.Max(0, after ?? 0));
        var rows = await Rows(db, db.Plans.Where(x => x.ProjectId == of.Id).OrderByDescending(x => x.StartsOn).ThenBy(x => x.Kind).ThenBy(x => x.Id).Skip(skip));
        var next = Next(rows, page.Today);
        return Answer.Page<ProjectPlansPage>(new ProjectPlansModel(of, [.. rows.Take(Most)], rows.Count > Most, by.TalksToClients && !of.IsArchived, next, await db.HoursLeft(of.Id, next), await db.KeptPlans(db.OverPlans(page.Today).Where(x => x.ProjectId == of.Id)))).OrJson(() => Paging.Page(rows, Most, JsonOf, () => skip + Most));
    }

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> All(int? after, Db db, Member by, Page page)
    {
        if (!by.ReadsPlans()) throw new NotHere();
        var (today, skip) = (page.Today, Math.Max(0, after ?? 0));
        var rows = await Rows(db, db.Plans.Where(x => x.EndsOn >= today && x.Project.ArchivedAt == null).OrderBy(x => x.EndsOn).ThenBy(x => x.Project.Name).ThenBy(x => x.Id).Skip(skip));
        return Answer.Page<PlansPage>(new PlansModel([.. rows.Take(Most)], rows.Count > Most, today, await db.KeptPlans(db.OverPlans(today)))).OrJson(() => Paging.Page(rows, Most, JsonOf, () => skip + Most));
    }

    static Task<List<PlanRow>> Rows(Db db, IQueryable<Plan> plans) => plans.AsNoTracking().Where(x => x.RemovedAt == null).Take(Most + 1)
        .Select(x => new PlanRow(x.Id, x.ProjectId, x.Project.Code, x.Project.Name, x.Project.Client.Name, x.Kind, x.StartsOn, x.EndsOn, x.LimitMinutes, x.BoughtMinutes,
            x.Items.Where(i => !i.IsGift).Sum(i => i.Minutes), x.Items.Count, x.State, x.LastVersion)).ToListAsync();

    static PlanRowJson JsonOf(PlanRow x) => new(x.Id, x.ProjectId, x.Code, x.Kind, x.StartsOn, x.EndsOn, x.LimitMinutes, x.BoughtMinutes, x.PlannedMinutes, x.Tasks, x.State, x.LastVersion);

    // The week after the last that is planned, if that is not over; else this one.
    static DateOnly Next(List<PlanRow> rows, DateOnly today)
    {
        var monday = Plan.StartOf(PlanKind.Week, today);
        return rows.Where(x => x.Kind is PlanKind.Week && x.StartsOn >= monday).Select(x => x.EndsOn.AddDays(1)).DefaultIfEmpty(monday).Max();
    }
}

/// <summary>A plan in a list.</summary>
public sealed record PlanRow(Guid Id, Guid ProjectId, string Code, string Project, string Client, PlanKind Kind, DateOnly StartsOn, DateOnly EndsOn, int LimitMinutes, int BoughtMinutes, int PlannedMinutes, int Tasks, PlanState State, int LastVersion);

/// <summary>The plans of a project.</summary>
/// <param name="Packs">Whether the reader may begin one.</param>
/// <param name="Next">The day that a new one is offered for.</param>
/// <param name="LeftMinutes">What is left of the package in its month; null when none is sold by a limit.</param>
/// <param name="Kept">How far those were kept that are over.</param>
public sealed record ProjectPlansModel(Project Project, IReadOnlyList<PlanRow> Rows, bool IsCut, bool Packs, DateOnly Next, int? LeftMinutes, IReadOnlyList<KeptPlan> Kept);

/// <summary>Plans that are not over, of all projects.</summary>
/// <param name="Kept">How far those were kept that are over.</param>
public sealed record PlansModel(IReadOnlyList<PlanRow> Rows, bool IsCut, DateOnly Today, IReadOnlyList<KeptPlan> Kept);
