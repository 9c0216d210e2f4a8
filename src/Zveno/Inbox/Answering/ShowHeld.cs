using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>All answers that are written and wait to leave, the first to leave first; those that stopped and ask stand before.</summary>
public static class ShowHeld
{
    const int Most = 200;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("inbox/held", async (HttpContext http, Db db, Member by) =>
            await Of(db, by) is var held && Answer.WantsFragment(http) ? Answer.Page<HeldList>(held) : Answer.Page<HeldPage>(held));
        routes.Api.Get<Paged<HeldAnswerJson>>("held-answers", async (Db db, Member by) =>
        {
            var held = await Of(db, by);
            return Answer.Done().OrJson(() => Paging.Whole(held.Select(HeldAnswerJson.Of)));
        });
    }

    static async Task<IReadOnlyList<HeldAnswer>> Of(Db db, Member by)
    {
        ShowInbox.Readers(by);
        return await db.HeldAnswers.AsNoTracking().Held().Include(x => x.Topic).ThenInclude(x => x.Client).OrderBy(x => x.StoppedAt == null).ThenBy(x => x.GoesAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
    }
}
