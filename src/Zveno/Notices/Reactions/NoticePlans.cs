using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Plans;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Tells the client's account manager what the approver said to a plan.</summary>
public sealed class NoticePlans(Db db, Noticing noticing) : IReactTo<PlanAnswered>, IReactTo<PlanTaskReturned>
{
    /// <inheritdoc />
    public Task React(PlanAnswered happened) => Tell(happened.Answer is PlanAnswer.Agreed ? NoticeKind.PlanAgreed : NoticeKind.PlanReturned, happened.Plan, happened.Client, happened.At);

    /// <inheritdoc />
    public Task React(PlanTaskReturned happened) => Tell(NoticeKind.PlanReturned, happened.Plan, happened.Client, happened.At);

    async Task Tell(NoticeKind kind, Guid plan, Guid client, DateTimeOffset at)
    {
        var lead = await db.Set<Client>().Where(x => x.Id == client).Select(x => x.LeadId).SingleAsync();
        if (lead is { } to) await noticing.Tell(kind, [to], null, null, null, at, plan: plan);
    }
}
