using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>How somebody's access ends: all at once, on every node, with the save of the change that ended it.</summary>
public static class Leaving
{
    /// <summary>Ends every session and token of a member; streams close and caches forget when it is saved.</summary>
    public static async Task EndAccessOf(this Db db, Guid member, Guid by, DateTimeOffset at)
    {
        foreach (var session in await db.Sessions.Where(x => x.MemberId == member && x.EndedAt == null).ToListAsync()) session.End(by, at);
        foreach (var token in await db.ApiTokens.Where(x => x.MemberId == member && x.RevokedAt == null).ToListAsync()) token.Revoke(by, at);
        await db.RevokeKeysHeldBy(member, at);
    }

    /// <summary>Ends a member's sessions but one.</summary>
    public static async Task EndOtherSessions(this Db db, Guid member, Guid kept, DateTimeOffset at)
    {
        foreach (var session in await db.Sessions.Where(x => x.MemberId == member && x.EndedAt == null && x.Id != kept).ToListAsync())
        {
            session.End(member, at);
            await db.RevokeKeysOf(session.Id, at);
        }
    }
}
