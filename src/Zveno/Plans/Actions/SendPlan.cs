using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Plans;

/// <summary>Sends a plan to the client's approver: a version that is read in the room.</summary>
public static class SendPlan
{
    /// <param name="Show">Whether its tasks that the client does not see yet are shown to him.</param>
    public record Form(bool Show = false) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<PlanJson>("plans/{plan:guid}/send", Handle);

    static async Task<Answer> Handle(Guid plan, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (sent, at) = (await db.PlanFor(by, plan), clock.GetUtcNow());
        var version = sent.Send(Ids.New(at), await db.Approvers(sent.ClientId), form.Show, by, at);
        await db.Save();
        return (await ShowPlan.Again(db, sent, by, page)).Say(page.Text.Plans.SentNow(version.Number));
    }

    /// <summary>How many of a client's people may approve.</summary>
    internal static Task<int> Approvers(this Db db, Guid client) => db.Set<Contact>().CountAsync(x => x.ClientId == client && x.IsApprover && x.ArchivedAt == null);
}
