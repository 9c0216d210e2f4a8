using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>How far a plan was kept.</summary>
/// <param name="Tasks">Tasks that were planned.</param>
/// <param name="Done">Those of them that were done by its last day.</param>
public sealed record KeptPlan(Guid Plan, Guid Project, PlanKind Kind, DateOnly StartsOn, DateOnly EndsOn, int Tasks, int Done)
{
    /// <summary>Share of one; null when nothing was planned.</summary>
    public decimal? Kept => Tasks == 0 ? null : (decimal)Done / Tasks;
}

/// <summary>A planned task with what it took.</summary>
/// <param name="SpentMinutes">Minutes of work in the plan's days, on its parts too.</param>
public sealed record PlanFact(Guid Task, string Number, string Title, int PlannedMinutes, int SpentMinutes, bool IsDone);

/// <summary>
/// What became of plans, from the tasks and entries themselves. Planned is what the client agreed to last; without agreement, what is in the plan. Fires are never planned:
/// hours on them and on all else of the project are what was not planned.
/// </summary>
public static class PlanKeeping
{
    /// <summary>How far plans were kept, the latest last; three queries however many they are.</summary>
    public static async Task<IReadOnlyList<KeptPlan>> KeptPlans(this Db db, IQueryable<Plan> plans)
    {
        var rows = await plans.AsNoTracking().OrderBy(x => x.EndsOn).ThenBy(x => x.Id).Select(x => new { x.Id, x.ProjectId, x.Kind, x.StartsOn, x.EndsOn }).ToListAsync();
        var (ids, zone) = (plans.Select(x => x.Id), await db.AgencyZone());
        var agreed = (await (from line in db.PlanLines where !line.IsFire join version in LastAgreed(db) on line.VersionId equals version.Id where ids.Contains(version.PlanId) join task in db.Tasks on line.TaskId equals task.Id select new { version.PlanId, task.ClosedAt }).ToListAsync()).ToLookup(x => x.PlanId, x => x.ClosedAt);
        var packed = (await db.PlanItems.Where(x => ids.Contains(x.PlanId) && x.FireId == null).Select(x => new { x.PlanId, x.Task.ClosedAt }).ToListAsync()).ToLookup(x => x.PlanId, x => x.ClosedAt);
        return [.. rows.Select(x => (Plan: x, Closed: agreed.Contains(x.Id) ? agreed[x.Id] : packed[x.Id])).Select(x => new KeptPlan(x.Plan.Id, x.Plan.ProjectId, x.Plan.Kind, x.Plan.StartsOn, x.Plan.EndsOn, x.Closed.Count(), x.Closed.Count(at => DoneBy(at, x.Plan.EndsOn, zone))))];
    }

    /// <summary>What was planned with what it took, and the minutes of work besides.</summary>
    public static async Task<(IReadOnlyList<PlanFact> Planned, int UnplannedMinutes)> FactsOf(this Db db, Plan plan)
    {
        var zone = await db.AgencyZone();
        var lines = await (from line in db.PlanLines where !line.IsFire join version in LastAgreed(db) on line.VersionId equals version.Id where version.PlanId == plan.Id orderby line.Place select new { line.TaskId, line.Minutes }).ToListAsync();
        var planned = lines.Count > 0 ? lines.ToDictionary(x => x.TaskId, x => x.Minutes) : await db.PlanItems.Where(x => x.PlanId == plan.Id && x.FireId == null).OrderBy(x => x.Place).ToDictionaryAsync(x => x.TaskId, x => x.Minutes);
        var ids = planned.Keys.ToList();
        var tasks = await db.Tasks.AsNoTracking().Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.Project.Code, x.Number, x.Title, x.ClosedAt }).ToDictionaryAsync(x => x.Id);
        var spent = await db.TimeEntries.Counted().Between(plan.StartsOn, plan.EndsOn).Where(x => x.ProjectId == plan.ProjectId && x.Kind == HoursKind.Work)
            .GroupBy(x => x.Task!.ParentId ?? x.TaskId).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
        var on = spent.Where(x => x.Key is not null).ToDictionary(x => x.Key!.Value, x => (int)(x.Seconds / 60));
        return ([.. planned.Where(x => tasks.ContainsKey(x.Key)).Select(x => (Plan: x, Task: tasks[x.Key])).Select(x => new PlanFact(x.Task.Id, $"{x.Task.Code}-{x.Task.Number}", x.Task.Title, x.Plan.Value, on.GetValueOrDefault(x.Task.Id), DoneBy(x.Task.ClosedAt, plan.EndsOn, zone)))],
            (int)(spent.Where(x => x.Key is not { } task || !planned.ContainsKey(task)).Sum(x => x.Seconds) / 60));
    }

    /// <summary>The same as figures.</summary>
    public static PlanFacts Sum(IReadOnlyList<PlanFact> planned, int unplanned) => new(planned.Count, planned.Count(x => x.IsDone), planned.Sum(x => x.PlannedMinutes), planned.Sum(x => x.SpentMinutes), unplanned);

    static IQueryable<PlanVersion> LastAgreed(Db db)
    {
        var agreed = db.PlanVersions.Where(x => x.Answer == PlanAnswer.Agreed);
        return agreed.Where(x => !agreed.Any(o => o.PlanId == x.PlanId && o.Number > x.Number));
    }

    static bool DoneBy(DateTimeOffset? closed, DateOnly last, TimeZoneInfo zone) => closed is { } at && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) <= last;
}
