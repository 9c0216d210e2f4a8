using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Takes in what comes by a channel, whole and once, before the other end is told that we have it.</summary>
public sealed class ChannelIntake(Scopes scopes, TimeProvider clock)
{
    /// <summary>Stores what is new of it, in its order, how far we have read, and the job that reads it on: one commit.</summary>
    /// <param name="cursor">How far the channel was read with it; null leaves that.</param>
    /// <returns>How many were new. When this returns, they are on disk: now they may be acknowledged.</returns>
    public async Task<int> Store(ChannelAccess channel, IReadOnlyList<RawUpdate> raw, string? cursor, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(channel.Agency));
        var db = scope.Db;
        await db.BeginWriting(stop);
        var at = clock.GetUtcNow();
        if (await db.Channels.Kept().SingleOrDefaultAsync(x => x.Id == channel.Id, stop) is not { } kept) return 0;
        var keys = raw.Select(x => x.Key).ToList();
        var known = keys.Count == 0 ? [] : await db.ChannelUpdates.Where(x => x.ChannelId == kept.Id && keys.Contains(x.Key)).Select(x => x.Key).ToListAsync(stop);
        var fresh = raw.DistinctBy(x => x.Key).ExceptBy(known, x => x.Key).ToList();
        var number = fresh.Count == 0 ? 0 : await db.ChannelUpdates.Where(x => x.ChannelId == kept.Id).MaxAsync(x => (long?)x.Number, stop) ?? 0;
        foreach (var one in fresh) db.Add(new ChannelUpdate(Ids.New(at), kept, ++number, one, at));
        if (fresh.Count > 0) await db.Later(new ReadUpdates(kept.Id), at);
        var moved = cursor is not null && cursor != kept.Cursor;
        if (moved) kept.ReadTo(cursor);
        if (kept.Answered(at) || moved || fresh.Count > 0) await db.Save(stop);
        return fresh.Count;
    }
}
