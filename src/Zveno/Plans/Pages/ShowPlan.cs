using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A plan: what may be taken at the left, what is taken at the right, hours above.</summary>
public static class ShowPlan
{
    /// <summary>So many tasks that may be taken are shown.</summary>
    public const int MostLeft = 200;

    public static void Map(Routes routes)
    {
        routes.Get<PlanJson>("plans/{plan:guid}", async (Guid plan, Db db, Member by) =>
        {
            var shown = await db.PlanFor(by, plan);
            return Answer.Page<PlanPage>(await ModelOf(db, shown, by)).OrJson(() => PlanJson.Of(shown));
        });
        routes.Api.Get<Paged<PlanVersionJson>>("plans/{plan:guid}/versions", async (Guid plan, Db db, Member by) =>
        {
            await db.PlanFor(by, plan);
            var versions = await db.PlanVersions.AsNoTracking().Include(x => x.Lines).Where(x => x.PlanId == plan).OrderByDescending(x => x.Number).ToListAsync();
            return Answer.Done().OrJson(() => Paging.Whole(versions.Select(PlanVersionJson.Of)));
        });
    }

    /// <summary>The plan again after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Plan plan, Member by, Page page)
    {
        var answer = Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http)
            ? Answer.Fragments(new Fragment(typeof(PackerView), await ModelOf(db, plan, by), "packer"))
            : Answer.Done();
        return answer.OrJson(() => PlanJson.Of(plan)).OrGoTo($"/plans/{plan.Id}");
    }

    static async Task<PlanModel> ModelOf(Db db, Plan plan, Member by)
    {
        var inside = plan.Items.Select(x => x.TaskId).ToList();
        var late = await db.PlanChoices.AsNoTracking().Where(x => x.Way == OverflowWay.NextPeriod && x.Plan.ProjectId == plan.ProjectId && x.Plan.EndsOn < plan.StartsOn && x.Plan.EndsOn >= plan.StartsOn.AddDays(-62)).Select(x => x.TaskId).Distinct().ToListAsync();
        var left = await db.Tasks.AsNoTracking().SeenBy(by).Where(x => x.ProjectId == plan.ProjectId && x.ArchivedAt == null && x.ClosedAt == null && x.ParentId == null && !inside.Contains(x.Id))
            .OrderByDescending(x => late.Contains(x.Id)).ThenByDescending(x => x.BacklogPlace != null).ThenBy(x => x.BacklogPlace).ThenBy(x => x.Stage.Place).ThenBy(x => x.Place).ThenBy(x => x.Id).Take(MostLeft + 1)
            .Select(x => new LeftTask(x.Id, x.Number, x.Title, x.EstimateMinutes, x.BacklogPlace != null ? null : x.Stage.Name, late.Contains(x.Id), x.Priority == Priority.Urgent)).ToListAsync();
        var approvers = await db.Set<Contact>().AsNoTracking().Where(x => x.ClientId == plan.ClientId && x.IsApprover && x.ArchivedAt == null).OrderBy(x => x.Name).Select(x => x.Name).ToListAsync();
        return new PlanModel(plan, [.. left.Take(MostLeft)], left.Count > MostLeft, approvers, by.TalksToClients && !plan.Project.IsArchived);
    }
}

/// <summary>A task that may be taken into a plan.</summary>
/// <param name="Stage">Where it stands on the board; null in the backlog.</param>
/// <param name="IsLate">Whether it did not fit into a plan before.</param>
public sealed record LeftTask(Guid Id, int Number, string Title, int? EstimateMinutes, string? Stage, bool IsLate, bool IsUrgent);

/// <summary>A plan with what may be taken into it.</summary>
/// <param name="Approvers">Names of the client's people who may approve.</param>
/// <param name="Packs">Whether the reader may change it.</param>
public sealed record PlanModel(Plan Plan, IReadOnlyList<LeftTask> Left, bool IsCut, IReadOnlyList<string> Approvers, bool Packs)
{
    /// <summary>The tasks of it that the client does not see yet.</summary>
    public int Hidden => Plan.Items.Count(x => !x.Task.IsVisible);
}
