using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Signs one of one's browsers out, or all others.</summary>
public static class EndSession
{
    public static void Map(Routes routes)
    {
        routes.Post("sessions/{session:guid}/end", One);
        routes.Post("sessions/end-others", Others);
    }

    static async Task<Answer> One(Guid session, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        (await db.Sessions.Where(x => x.MemberId == by.Id).OneVisible(session)).End(by.Id, at);
        await db.RevokeKeysOf(session, at);
        await db.Save();
        return await ShowMe.Again(http);
    }

    static async Task<Answer> Others(HttpContext http, Db db, CurrentMember current, TimeProvider clock)
    {
        await db.EndOtherSessions(current.Member.Id, current.Subject, clock.GetUtcNow());
        await db.Save();
        return await ShowMe.Again(http);
    }
}
