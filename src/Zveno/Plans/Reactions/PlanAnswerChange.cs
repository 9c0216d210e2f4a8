using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>The client answered a plan: a row of the dispatcher's queue, until it is seen to or the next version is sent.</summary>
sealed class PlanAnswerChange(Db db) : ChangeKind(db), IReactTo<PlanAnswered>, IReactTo<PlanTaskReturned>, IReactTo<PlanSent>
{
    public override string Name => "plan";
    public override string Icon => "calendar-stats";
    public override string Title(Platform.Text text) => text.Plans.PlanChange;

    /// <inheritdoc />
    public Task React(PlanAnswered happened) => Tell(happened.Plan, happened.Client, happened.Version, happened.Answer, happened.At);

    /// <inheritdoc />
    public Task React(PlanTaskReturned happened) => Tell(happened.Plan, happened.Client, happened.Version, PlanAnswer.Returned, happened.At);

    /// <inheritdoc />
    public Task React(PlanSent happened)
    {
        var key = $"plan:{happened.Plan}:";
        return End(Db.Changes.Where(x => x.Key.StartsWith(key)), ChangeEnd.Recorded, happened.By, happened.At);
    }

    async Task Tell(Guid plan, Guid client, int version, PlanAnswer answer, DateTimeOffset at)
    {
        var project = await Db.Plans.Where(x => x.Id == plan).Select(x => x.Project.Name).SingleAsync();
        var lead = await Db.Set<Clients.Client>().Where(x => x.Id == client).Select(x => x.LeadId).SingleAsync();
        var mark = answer is PlanAnswer.Agreed ? "✓" : "↩";
        await Come($"plan:{plan}:{version}:{answer}", new ChangeAbout($"{mark} v{version} {project}", $"/plans/{plan}", client, Owner: lead), at);
    }
}
