using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many plans the first page shows.</summary>
    public const int MostPlans = 4;

    /// <summary>One plan as it was sent last.</summary>
    /// <param name="since">The version that the reader saw before, when it was replaced meanwhile; null for the one before.</param>
    /// <param name="reader">The contact who reads; null where nobody of the client does.</param>
    /// <exception cref="Platform.NotHere">No such plan here.</exception>
    public async Task<RoomPlanPage> Plan(string plan, Guid? reader, int? since = null)
    {
        var (agency, client) = await Names();
        var id = await PlanOf(plan) ?? throw new NotHere();
        var versions = await db.PlanVersions.AsNoTracking().Include(x => x.Lines).Where(x => x.PlanId == id).OrderByDescending(x => x.Number).Take(20).ToListAsync();
        var (now, before) = (versions[0], versions.Find(x => since is { } seen ? x.Number == seen && x.Number < versions[0].Number : x.Number == versions[0].Number - 1));
        var difference = PlanDifference.Of(before, now);
        var choices = await db.PlanChoices.AsNoTracking().Where(x => x.PlanId == id).OrderBy(x => x.At).ThenBy(x => x.Id).Select(x => new { x.Way, x.Title, x.PushedTitle, x.Minutes, x.Reason }).ToListAsync();
        var approves = now.Answer is PlanAnswer.None && reader is { } contact && await db.Set<Contact>().AnyAsync(x => x.Id == contact && x.IsApprover);
        return new RoomPlanPage(agency, client.Name, LineOf(now, await db.Projects.Where(x => x.Id == now.ProjectId).Select(x => x.Name).SingleAsync()),
            [.. now.Lines.OrderBy(x => x.Place).Select(x => new RoomPlanTask(ids.Of(x.Id), x.Title, x.Minutes, x.IsGift, x.IsFire, x.Answer is PlanAnswer.None ? null : StateOf(x.Answer), x.Comment))],
            before?.Number,
            before is null ? [] : [.. difference.Added.Select(x => new RoomPlanChange(x.Title, null, x.Minutes)), .. difference.Removed.Select(x => new RoomPlanChange(x.Title, x.Minutes, null)), .. difference.Replanned.Select(x => new RoomPlanChange(x.Title, x.Was, x.Minutes))],
            before is null ? 0 : difference.Minutes,
            [.. choices.Select(x => new RoomPlanChoice(text.Room.PlanChoice(x.Way is OverflowWay.BuyHours, x.Way is OverflowWay.PushOut, x.Title, x.PushedTitle, text.Duration(TimeSpan.FromMinutes(x.Minutes))), x.Reason))],
            now.AnsweredAt is null ? null : now.AnsweredName, Minute(now.AnsweredAt), approves);
    }

    /// <summary>Our id of a plan that the room shows under this one.</summary>
    public async Task<Guid?> PlanOf(string plan) => ids.Find(plan, await Plans().Select(x => x.PlanId).ToListAsync());

    /// <summary>Our id of a line of a plan's version.</summary>
    public async Task<Guid?> PlanLineOf(Guid plan, int version, string line) =>
        ids.Find(line, await db.PlanLines.Where(x => x.Version.PlanId == plan && x.Version.Number == version).Select(x => x.Id).ToListAsync());

    /// <summary>A project's plans, the latest first.</summary>
    async Task<IReadOnlyList<RoomPlanLine>> PlansOf(Guid project, string name) =>
        [.. (await Plans().AsNoTracking().Include(x => x.Lines).Where(x => x.ProjectId == project).OrderByDescending(x => x.StartsOn).ThenBy(x => x.Kind).ThenBy(x => x.Id).Take(MostPlans).ToListAsync()).Select(x => LineOf(x, name))];

    /// <summary>The plans that wait for an answer, of all projects; one whose days are over is asked for no more.</summary>
    async Task<IEnumerable<RoomNeed>> PlanNeeds()
    {
        IQueryable<Project> projects = db.Projects;
        var waits = await Plans().Where(x => x.Answer == PlanAnswer.None && x.EndsOn >= text.Today).OrderBy(x => x.SentAt).ThenBy(x => x.Id)
            .Select(x => new { x.PlanId, x.Kind, x.StartsOn, x.EndsOn, x.SentAt, Project = projects.Where(p => p.Id == x.ProjectId).Select(p => p.Name).First() }).ToListAsync();
        return waits.Select(x => new RoomNeed(text.Room.AgreePlan(text.Room.PlanPeriod(x.Kind is PlanKind.Month, text.Days(x.StartsOn, x.EndsOn))), null, null, x.Project, null, null, Minute(x.SentAt)) { Plan = ids.Of(x.PlanId) });
    }

    // The last versions, of projects that run.
    IQueryable<PlanVersion> Plans()
    {
        IQueryable<Project> projects = db.Projects;
        return db.PlanVersions.Where(x => x.ReplacedAt == null && projects.Any(p => p.Id == x.ProjectId));
    }

    RoomPlanLine LineOf(PlanVersion x, string project) =>
        new(ids.Of(x.PlanId), x.Number, x.Kind is PlanKind.Month, x.StartsOn, x.EndsOn, x.PlannedMinutes, x.LimitMinutes + x.BoughtMinutes, StateOf(x.Answer), project, Minute(x.SentAt));

    internal static RoomPlanState StateOf(PlanAnswer answer) => answer switch { PlanAnswer.Agreed => RoomPlanState.Agreed, PlanAnswer.Returned => RoomPlanState.Returned, _ => RoomPlanState.Waits };
}
