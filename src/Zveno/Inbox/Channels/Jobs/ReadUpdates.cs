using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Reads what a channel brought, in its order.</summary>
public sealed record ReadUpdates(Guid Channel) : Job;

/// <summary>Gives the turn back and reads one after the other, each in a commit of its own: two that do it at once only take turns.</summary>
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
    /// <summary>Reads the first that waits; false when none does.</summary>
    public async Task<bool> Next(Guid agency, Guid channel, CancellationToken stop)
    {
        Guid first;
        try
        {
            await using var scope = scopes.As(new SystemViewer(agency));
            var db = scope.Db;
            if (await db.ChannelUpdates.AsNoTracking().Include(x => x.Channel).Where(x => x.ChannelId == channel && x.State == UpdateState.Waiting).OrderBy(x => x.Number).FirstOrDefaultAsync(stop) is not { } waiting) return false;
            first = waiting.Id;
            try
            {
                var kind = kinds.Single(x => x.Kind == waiting.Channel.Kind);
                var heard = kind.Read(waiting.Raw, secrets.Open(waiting.Channel));         // before the turn is taken: a large mail takes a while
                await db.BeginWriting(stop);
                var update = await db.ChannelUpdates.Include(x => x.Channel).SingleAsync(x => x.Id == first, stop);
                if (update.State != UpdateState.Waiting) return true;                      // another was faster
                foreach (var one in heard) await scope.Get<TakeHeard>().Take(update, one, stop);
                if (update.State == UpdateState.Waiting) update.Done(clock.GetUtcNow());
                await db.Save(stop);
                return true;
            }
            catch (Exception poison) when (!IsPassing(poison))
            {
                log.LogWarning(poison, "Update {Update} of channel {Channel} cannot be read and is parked", first, channel);
                await scope.DisposeAsync();                                                // its turn ends before the next takes one
                await Park(agency, first, poison, stop);
                return true;
            }
        }
        catch (DbUpdateConcurrencyException) { return true; }
    }

    async Task Park(Guid agency, Guid id, Exception poison, CancellationToken stop)
    {
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
