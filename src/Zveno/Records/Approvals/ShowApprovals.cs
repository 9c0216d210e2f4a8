using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What the client was asked to approve of a task, the latest first: a piece of its card, a list of the API.</summary>
public static class ShowApprovals
{
    public static void Map(Routes routes)
    {
        routes.Get<Paged<ApprovalJson>>("tasks/{task}/approvals", Handle);
        routes.Api.Get<ApprovalJson>("approvals/{approval:guid}", async (Guid approval, Db db, Member by) =>
        {
            if (!by.ReadsInbox) throw new NotHere();
            var json = ApprovalJson.Of(await db.Approvals.AsNoTracking().OneVisible(approval));
            return Answer.Done().OrJson(() => json);
        });
    }

    static async Task<Answer> Handle(TaskName task, HttpContext http, Db db, Member by)
    {
        var of = await db.TaskFor(by, task);
        if (!by.ReadsInbox) return Answer.WantsJson(http) ? throw new NotHere() : Answer.Done();
        var model = await Of(db, by, of);
        return Answer.Page<ApprovalsView>(model).OrJson(() => Paging.Whole(model.Approvals.Select(ApprovalJson.Of)));
    }

    static async Task<ApprovalsModel> Of(Db db, Member by, WorkTask task) => new(task.Id,
        await db.Approvals.AsNoTracking().Where(x => x.TaskId == task.Id).OrderByDescending(x => x.Number).ToListAsync(),
        by.TalksToClients && task is { IsVisible: true, ArchivedAt: null, IsInBacklog: false });

    internal static async Task<Answer> Again(Db db, Member by, Approval of)
    {
        var task = await db.Tasks.Include(x => x.Project).OneVisible(of.TaskId);
        return Answer.Fragments(new Fragment(typeof(ApprovalsView), await Of(db, by, task), "card-approvals", "innerHTML")).OrJson(() => ApprovalJson.Of(of)).OrGoTo($"/tasks/{task.Name}");
    }
}

/// <summary>The approvals of a task.</summary>
/// <param name="Asks">Whether the reader may ask for one now.</param>
public sealed record ApprovalsModel(Guid Task, IReadOnlyList<Approval> Approvals, bool Asks);

/// <summary>An approval, as the API tells it.</summary>
/// <param name="Number">Which showing of this task's result it is, from 1.</param>
/// <param name="Contact">Who of the client answered.</param>
/// <param name="EndedAt">When it came to its end (UTC); null while it waits.</param>
public sealed record ApprovalJson(Guid Id, Guid Task, int Number, string? Words, Guid AskedBy, DateTimeOffset AskedAt, ApprovalState State, DateTimeOffset? EndedAt, Guid? Contact, string? Comment)
{
    internal static ApprovalJson Of(Approval x) => new(x.Id, x.TaskId, x.Number, x.Words, x.AskedBy, x.AskedAt, x.State, x.EndedAt, x.ContactId, x.Comment);
}
