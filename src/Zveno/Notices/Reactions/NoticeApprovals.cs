using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>Tells who leads the client, who asked and whose task it is that the client agreed to its result or returned it.</summary>
public sealed class NoticeApprovals(Db db, Noticing noticing) : IReactTo<ApprovalAnswered>
{
    /// <inheritdoc />
    public async Task React(ApprovalAnswered happened)
    {
        var of = await db.Approvals.Where(x => x.Id == happened.Approval).Select(x => new { x.ClientId, x.AskedBy, x.Task.AssigneeId }).SingleAsync();
        var lead = await db.Clients.Where(x => x.Id == of.ClientId).Select(x => x.LeadId).SingleAsync();
        await noticing.Tell(happened.Agreed ? NoticeKind.Agreed : NoticeKind.Returned, ((Guid?[])[lead, of.AskedBy, of.AssigneeId]).OfType<Guid>(), happened.Task, null, null, happened.At);
    }
}
