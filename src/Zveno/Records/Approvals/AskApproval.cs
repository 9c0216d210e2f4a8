using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Shows a task's result to the client for approval, or takes that back before anybody answered. One that still waits is replaced by a later one.</summary>
public static class AskApproval
{
    /// <param name="Words">What to look at, in words for the client; the task's title says it when nothing else does.</param>
    public record Form(string? Words = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<ApprovalJson>("tasks/{task}/approvals", Ask, async (id, http) =>
        {
            var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
            return await ShowApprovals.Again(db, by, await db.Approvals.OneVisible(id));
        });
        routes.Post<ApprovalJson>("approvals/{approval:guid}/take-back", TakeBack);
    }

    static async Task<Answer> Ask(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.TaskFor(by, task);
        var asked = new Approval(form.Id ?? Ids.New(at), of, await db.Approvals.Where(x => x.TaskId == of.Id).ToListAsync(), form.Words, by, at);
        db.Add(asked);
        await db.Save();
        return (await ShowApprovals.Again(db, by, asked)).Created($"/api/v1/approvals/{asked.Id}").Say(page.Text.Records.ApprovalAskedSaid, $"/approvals/{asked.Id}/take-back");
    }

    static async Task<Answer> TakeBack(Guid approval, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.TalksToClients) throw new NotHere();
        var taken = await db.Approvals.OneVisible(approval);
        taken.TakeBack(by, clock.GetUtcNow());
        await db.Save();
        return (await ShowApprovals.Again(db, by, taken)).Say(page.Text.Records.ApprovalTakenBackSaid);
    }
}
