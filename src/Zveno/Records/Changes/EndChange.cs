using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Ends a change in one of the four ways, or takes its end back.</summary>
public static class EndChange
{
    /// <param name="Member">To whom it is assigned; only with <see cref="ChangeEnd.Assigned"/>.</param>
    public record Form(ChangeEnd End, Guid? Member = null, string? Reason = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<ChangeJson>("changes/{change:guid}/end", End);
        routes.Post<ChangeJson>("changes/{change:guid}/reopen", Reopen);
    }

    static async Task<Answer> End(Guid change, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var ended = await db.Changes.OneVisible(change);
        ended.Finish(form.End, form.Member is { } id ? await db.Members.OneVisible(id) : null, form.Reason, by, clock.GetUtcNow());
        await db.Save();
        return Shown(ended, page).Say(page.Text.Records.ChangeEndedSaid(form.End), $"/changes/{change}/reopen");
    }

    static async Task<Answer> Reopen(Guid change, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var again = await db.Changes.OneVisible(change);
        again.Reopen(by, clock.GetUtcNow());
        await db.Save();
        return Shown(again, page);
    }

    // The page hears of it, and fetches its rows by its own filter.
    static Answer Shown(Change change, Page page) => (Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) ? Answer.Fragments() : Answer.GoTo("/changes")).OrJson(() => ChangeJson.Of(change));
}
