using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>The register of a project's decisions, the latest first.</summary>
public static class ShowDecisions
{
    /// <summary>So many stand on the page, and in one answer of the API.</summary>
    const int Most = 200;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<DecisionJson>>("projects/{project}/decisions", Handle);
        routes.Api.Get<DecisionJson>("decisions/{decision:guid}", async (Guid decision, Db db, Member by) => { var json = DecisionJson.Of(await db.DecisionFor(by, decision)); return Answer.Done().OrJson(() => json); });
    }

    /// <param name="after">How many were read already.</param>
    static async Task<Answer> Handle(ProjectName project, int? after, Db db, Member by)
    {
        if (!by.CanRecord) throw new NotHere();
        var (of, skip) = (await db.ProjectFor(by, project), Math.Max(0, after ?? 0));
        var rows = await Of(db, of.Id).Skip(skip).Take(Most + 1).ToListAsync();
        return Answer.Page<DecisionsPage>(new DecisionsModel(of, [.. rows.Take(Most)], rows.Count > Most, by.TalksToClients, !of.IsArchived)).OrJson(() => Paging.Page(rows, Most, DecisionJson.Of, () => skip + Most));
    }

    /// <summary>The page's list again after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Decision decision, Member by, Page page)
    {
        var of = await db.Projects.AsNoTracking().OneVisible(decision.ProjectId);
        var answer = Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http)
            ? Answer.Fragments(new Fragment(typeof(DecisionsView), new DecisionsModel(of, await Of(db, of.Id).Take(Most).ToListAsync(), false, by.TalksToClients, !of.IsArchived), "decisions"))
            : Answer.Done();
        return answer.OrJson(() => DecisionJson.Of(decision)).OrGoTo($"/projects/{of.Code}/decisions");
    }

    /// <summary>A decision that a member may read.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static async Task<Decision> DecisionFor(this Db db, Member by, Guid id) =>
        by.CanRecord ? await db.Decisions.Include(x => x.Project).OneVisible(id) : throw new NotHere();

    static IQueryable<Decision> Of(Db db, Guid project) =>
        db.Decisions.AsNoTracking().Where(x => x.ProjectId == project && x.RemovedAt == null).OrderByDescending(x => x.DecidedOn).ThenByDescending(x => x.RecordedAt).ThenBy(x => x.Id);
}

/// <summary>The register.</summary>
/// <param name="Publishes">Whether the reader may show them to the client.</param>
/// <param name="Writes">Whether decisions may be added.</param>
public sealed record DecisionsModel(Project Project, IReadOnlyList<Decision> Decisions, bool IsCut, bool Publishes, bool Writes);
