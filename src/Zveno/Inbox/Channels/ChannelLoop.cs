using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Receives from all channels of the installation, each on one node at a time.</summary>
public sealed class ChannelLoop(Watches watches, ChannelReceiving receiving, ILogger<ChannelLoop> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>After a failure the next try comes later and later, to this.</summary>
    static readonly TimeSpan MostPause = TimeSpan.FromMinutes(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look);
        var held = new List<Task>();
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                held.RemoveAll(x => x.IsCompleted);
                try
                {
                    foreach (var watch in await watches.TakeFree(ChannelReceiving.Watched, 100, stoppingToken)) held.Add(LookAfter(watch, stoppingToken));
                }
                catch (Exception failed) when (failed is not OperationCanceledException)
                {
                    log.LogError(failed, "Channels could not be taken; tried again soon");
                }
            }
        }
        finally
        {
            await Task.WhenAll(held);
        }
    }

    async Task LookAfter(Watch watch, CancellationToken stop)
    {
        var failures = 0;
        try
        {
            do
            {
                var pause = await receiving.Once(watch.AgencyId, watch.Id, stop);
                failures = pause is null ? 0 : failures + 1;
                if (pause is { } given) await Task.Delay(Least(given, failures), stop);
            }
            while (await watches.Renew(watch, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await watches.Leave(watch);
        }
        catch (Exception failed)
        {
            log.LogError(failed, "Channel {Channel} is left for another try", watch.Id);         // its lease runs out, then anybody takes it
        }
    }

    static TimeSpan Least(TimeSpan given, int failures)
    {
        var own = TimeSpan.FromSeconds(Math.Min(MostPause.TotalSeconds, Math.Pow(2, Math.Min(failures, 10))));
        var longer = given > own ? given : own;
        return longer > Watches.Lease / 2 ? Watches.Lease / 2 : longer;
    }
}

/// <summary>One turn of receiving from a channel, and what its failure does to its light.</summary>
public sealed class ChannelReceiving(Scopes scopes, ChannelIntake intake, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, ILogger<ChannelReceiving> log)
{
    /// <summary>Under this name channels are watched.</summary>
    public const string Watched = "channel";

    /// <summary>Receives once.</summary>
    /// <returns>How long to wait at least after a failure; null when it went well.</returns>
    public async Task<TimeSpan?> Once(Guid agency, Guid id, CancellationToken stop)
    {
        try
        {
            ChannelAccess? access;
            IChannelKind? kind;
            await using (var scope = scopes.As(new SystemViewer(agency)))
            {
                if (await scope.Db.Channels.AsNoTracking().Kept().SingleOrDefaultAsync(x => x.Id == id && x.PausedAt == null, stop) is not { } channel) return TimeSpan.FromMinutes(1);
                kind = kinds.SingleOrDefault(x => x.Kind == channel.Kind);
                access = secrets.Open(channel);
            }
            if (kind is null) return TimeSpan.FromMinutes(1);
            await kind.Receive(access, intake, stop);
            await intake.Store(access, [], null, stop);
            return null;
        }
        catch (ChannelTroubled trouble)
        {
            await Note(agency, id, trouble.Trouble, trouble.Message, stop);
            return trouble.After ?? (trouble.Trouble is ChannelTrouble.Refused or ChannelTrouble.Expired ? TimeSpan.FromMinutes(1) : TimeSpan.Zero);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            log.LogError(failed, "Receiving from channel {Channel} failed", id);
            await Note(agency, id, ChannelTrouble.Other, failed.GetType().Name, stop);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Keeps what went wrong with a channel for its light.</summary>
    internal async Task Note(Guid agency, Guid id, ChannelTrouble trouble, string words, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(agency));
        await scope.Db.BeginWriting(stop);
        if (await scope.Db.Channels.Kept().SingleOrDefaultAsync(x => x.Id == id, stop) is { } channel && channel.Failed(trouble, words, clock.GetUtcNow())) await scope.Db.Save(stop);
    }
}
