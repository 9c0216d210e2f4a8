using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Reads what a channel brought, in its order.</summary>
public sealed record ReadUpdates(Guid Channel) : Job;

/// <summary>Gives the turn back and reads some after others, each few in a commit of their own: two that do it at once only take turns.</summary>
public sealed class ReadUpdatesJob(Db db, ChannelReading reading) : IDo<ReadUpdates>
{
    /// <inheritdoc />
    public async Task Do(ReadUpdates job, CancellationToken stop)
    {
        await db.LeaveTurn();
        while (await reading.Next(db.AgencyOfViewer, job.Channel, stop)) { }
    }
}

/// <summary>Reads raw updates: what they become and that they are done is one commit, so that each becomes it once, whoever died.</summary>
public sealed class ChannelReading(Scopes scopes, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, ILogger<ChannelReading> log)
{
    /// <summary>So many go into one commit, and no more bytes together than that unless one alone is larger: others who write wait meanwhile.</summary>
    const int Most = 100, MostBytes = 1 << 20;

    /// <summary>After so long nothing more is taken into a commit, however few went in.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads the first that wait; false when none does. If one of them does harm, fewer of them are read, at last it alone.</summary>
    public async Task<bool> Next(Guid agency, Guid channel, CancellationToken stop)
    {
        for (var most = Most; await First(agency, channel, most, stop) is { Count: > 0 } first; most = first.Count / 2)
        {
            if (await Read(agency, channel, first, stop) is not { } poison) return true;
            if (first.Count > 1) continue;
            await Park(agency, first[0], poison, stop);
            return true;
        }
        return false;
    }

    async Task<List<Guid>> First(Guid agency, Guid channel, int most, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(agency));
        var bytes = 0L;
        return [.. (await scope.Db.ChannelUpdates.Where(x => x.ChannelId == channel && x.State == UpdateState.Waiting).OrderBy(x => x.Number).Take(most)
            .Select(x => new { x.Id, x.Raw.Length }).ToListAsync(stop)).TakeWhile((x, i) => (bytes += x.Length) <= MostBytes || i == 0).Select(x => x.Id)];
    }

    /// <summary>Reads these in their order, all or none, or the first of them where they take long; what another has read meanwhile is passed over, what nobody understands is parked.</summary>
    /// <returns>Why none was; what goes by with time is thrown.</returns>
    async Task<Exception?> Read(Guid agency, Guid channel, List<Guid> ids, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(agency));
        var (db, taking) = (scope.Db, scope.Get<TakeHeard>());
        try
        {
            var its = await db.Channels.SingleAsync(x => x.Id == channel, stop);
            var updates = await db.ChannelUpdates.Where(x => ids.Contains(x.Id)).OrderBy(x => x.Number).ToListAsync(stop);
            var heard = Understood(its, updates);                                   // before the turn is taken: a large mail takes a while
            await db.BeginWriting(stop);
            var held = Stopwatch.StartNew();
            var waiting = await db.ChannelUpdates.Where(x => ids.Contains(x.Id) && x.State == UpdateState.Waiting).Select(x => x.Id).ToHashSetAsync(stop);
            updates.RemoveAll(x => !waiting.Contains(x.Id));
            await taking.LookAhead(its, [.. updates.SelectMany(x => heard[x.Id].Heard)], stop);
            var unwritten = false;
            foreach (var update in updates)
            {
                var (all, poison) = heard[update.Id];
                var goesAlong = all.All(x => taking.GoesAlong(its, x));
                if (unwritten && !goesAlong) await db.SaveStep(stop);               // it may ask the database for what those before it became
                foreach (var one in all) await taking.Take(update, one, stop);
                if (poison is not null) Park(update, poison);
                else if (update.State == UpdateState.Waiting) update.Done(clock.GetUtcNow());
                if (!goesAlong) await db.SaveStep(stop);
                unwritten = goesAlong;
                if (held.Elapsed > Longest) break;
            }
            await db.Save(stop);
        }
        catch (DbUpdateConcurrencyException) { }                                   // another was faster: what still waits comes next
        catch (Exception poison) when (!IsPassing(poison)) { return poison; }
        return null;
    }

    /// <summary>What each of them means; why, where nobody understands it.</summary>
    Dictionary<Guid, (IReadOnlyList<Heard> Heard, Exception? Poison)> Understood(Channel channel, IReadOnlyList<ChannelUpdate> updates)
    {
        var (kind, access) = (kinds.Single(x => x.Kind == channel.Kind), secrets.Open(channel));
        return updates.ToDictionary(x => x.Id, (IReadOnlyList<Heard>, Exception?) (x) =>
        {
            try { return ([.. kind.Read(x.Raw, access)], null); }
            catch (Exception poison) when (!IsPassing(poison)) { return ([], poison); }
        });
    }

    async Task Park(Guid agency, Guid id, Exception poison, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(agency));
        await scope.Db.BeginWriting(stop);
        var update = await scope.Db.ChannelUpdates.SingleAsync(x => x.Id == id, stop);
        if (update.State != UpdateState.Waiting) return;
        Park(update, poison);
        await scope.Db.Save(stop);
    }

    void Park(ChannelUpdate update, Exception poison)
    {
        log.LogWarning(poison, "Update {Update} of channel {Channel} cannot be read and is parked", update.Id, update.ChannelId);
        update.Park($"{poison.GetType().Name}: {poison.Message}", clock.GetUtcNow());
    }

    /// <summary>What goes by with time, so that the same update may be read later: the database is busy or away, we are stopped.</summary>
    static bool IsPassing(Exception failed)
    {
        for (var at = failed; at is not null; at = at.InnerException)
            if (at is OperationCanceledException or DbUpdateConcurrencyException or TimeoutException or IOException or DbException { IsTransient: true } or Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 }) return true;
        return false;
    }
}
