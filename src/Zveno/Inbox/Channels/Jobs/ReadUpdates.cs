using System.Data.Common;
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
    const int Most = 10, MostBytes = 1 << 20;

    /// <summary>Reads the first that wait; false when none does. If one of them cannot be read, each is read alone.</summary>
    public async Task<bool> Next(Guid agency, Guid channel, CancellationToken stop)
    {
        List<Guid> first;
        await using (var scope = scopes.As(new SystemViewer(agency)))
        {
            var bytes = 0L;
            first = [.. (await scope.Db.ChannelUpdates.Where(x => x.ChannelId == channel && x.State == UpdateState.Waiting).OrderBy(x => x.Number).Take(Most)
                .Select(x => new { x.Id, x.Raw.Length }).ToListAsync(stop)).TakeWhile((x, i) => (bytes += x.Length) <= MostBytes || i == 0).Select(x => x.Id)];
        }
        if (first.Count == 0) return false;
        if (await Read(agency, first, stop) is not { } poison) return true;
        if (first.Count == 1) await Park(agency, first[0], channel, poison, stop);
        else
            foreach (var one in first)
                if (await Read(agency, [one], stop) is { } its) await Park(agency, one, channel, its, stop);
        return true;
    }

    /// <summary>Reads these in their order, all or none; what another has read meanwhile is passed over.</summary>
    /// <returns>Why none was; what goes by with time is thrown.</returns>
    async Task<Exception?> Read(Guid agency, List<Guid> ids, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(agency));
        var db = scope.Db;
        try
        {
            var heard = new Dictionary<Guid, IReadOnlyList<Heard>>();
            foreach (var raw in await db.ChannelUpdates.AsNoTracking().Include(x => x.Channel).Where(x => ids.Contains(x.Id)).ToListAsync(stop))
                heard[raw.Id] = [.. kinds.Single(x => x.Kind == raw.Channel.Kind).Read(raw.Raw, secrets.Open(raw.Channel))];        // before the turn is taken: a large mail takes a while
            await db.BeginWriting(stop);
            foreach (var update in await db.ChannelUpdates.Include(x => x.Channel).Where(x => ids.Contains(x.Id) && x.State == UpdateState.Waiting).OrderBy(x => x.Number).ToListAsync(stop))
            {
                foreach (var one in heard[update.Id]) await scope.Get<TakeHeard>().Take(update, one, stop);
                if (update.State == UpdateState.Waiting) update.Done(clock.GetUtcNow());
                await db.SaveStep(stop);
            }
            await db.Save(stop);
        }
        catch (DbUpdateConcurrencyException) { }                                   // another was faster: what still waits comes next
        catch (Exception poison) when (!IsPassing(poison)) { return poison; }
        return null;
    }

    async Task Park(Guid agency, Guid id, Guid channel, Exception poison, CancellationToken stop)
    {
        log.LogWarning(poison, "Update {Update} of channel {Channel} cannot be read and is parked", id, channel);
        await using var scope = scopes.As(new SystemViewer(agency));
        await scope.Db.BeginWriting(stop);
        var update = await scope.Db.ChannelUpdates.SingleAsync(x => x.Id == id, stop);
        if (update.State != UpdateState.Waiting) return;
        update.Park($"{poison.GetType().Name}: {poison.Message}", clock.GetUtcNow());
        await scope.Db.Save(stop);
    }

    /// <summary>What goes by with time, so that the same update may be read later: the database is busy or away, we are stopped.</summary>
    static bool IsPassing(Exception failed)
    {
        for (var at = failed; at is not null; at = at.InnerException)
            if (at is OperationCanceledException or DbUpdateConcurrencyException or TimeoutException or IOException or DbException { IsTransient: true } or Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 }) return true;
        return false;
    }
}
