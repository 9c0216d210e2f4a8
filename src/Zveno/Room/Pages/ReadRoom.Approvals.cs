using Microsoft.EntityFrameworkCore;
using Zveno.Records;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many results that wait for approval the first page names.</summary>
    public const int MostApprovals = 10;

    /// <summary>Results that wait for the client, in all projects, the oldest first.</summary>
    async Task<IReadOnlyList<RoomApproval>> Waiting() =>
        await Approvals(db.Approvals.Where(x => x.State == ApprovalState.Waits).OrderBy(x => x.AskedAt).ThenBy(x => x.Id).Take(MostApprovals));

    /// <summary>What was shown of a task, the latest first; what was replaced before anybody answered is left out.</summary>
    async Task<IReadOnlyList<RoomApproval>> ApprovalsOf(Guid task) =>
        await Approvals(db.Approvals.Where(x => x.TaskId == task && x.State != ApprovalState.Replaced).OrderByDescending(x => x.Number));

    /// <summary>Our ids of the approval that the room shows under this one, and of its task.</summary>
    /// <exception cref="Platform.NotHere">No such approval here.</exception>
    public async Task<(Guid Approval, string Task)> ApprovalOf(string approval)
    {
        var known = await db.Approvals.OrderBy(x => x.Id).Select(x => new { x.Id, x.TaskId }).ToListAsync();
        return ids.Find(approval, known.Select(x => x.Id)) is { } id ? (id, ids.Of(known.Single(x => x.Id == id).TaskId)) : throw new Platform.NotHere();
    }

    /// <summary>A state as the room says it.</summary>
    internal static RoomApprovalState StateOf(ApprovalState state) => state switch
    {
        ApprovalState.Waits => RoomApprovalState.Waits,
        ApprovalState.Agreed => RoomApprovalState.Agreed,
        ApprovalState.Returned => RoomApprovalState.Returned,
        _ => RoomApprovalState.Gone,
    };

    async Task<IReadOnlyList<RoomApproval>> Approvals(IQueryable<Approval> of)
    {
        var you = db.GuestContact;
        var rows = await of.Select(x => new { x.Id, x.TaskId, x.Task.Title, x.Words, x.Number, x.AskedAt, x.State, x.ContactId, x.ContactName, x.EndedAt, x.Comment }).ToListAsync();
        return [.. rows.Select(x => new RoomApproval(ids.Of(x.Id), ids.Of(x.TaskId), x.Title, x.Words, x.Number, Minute(x.AskedAt), StateOf(x.State), x.ContactName, x.ContactId == you, Minute(x.EndedAt), x.Comment))];
    }
}
