using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The alarm of the channels, above everybody's list of topics: what does not work, whom nobody knows, what could not be read, what did not leave.</summary>
/// <param name="Red">Names of channels whose light is red.</param>
/// <param name="Unknown">Senders that nobody has named.</param>
/// <param name="Parked">Things that came and could not be read.</param>
/// <param name="Undelivered">Topics with an answer that failed or may not have arrived.</param>
public sealed record ChannelTroubles(IReadOnlyList<string> Red, int Unknown, int Parked, IReadOnlyList<(Guid Id, string Title)> Undelivered)
{
    const int Most = 5;

    /// <summary>What there is; null when all is well.</summary>
    internal static async Task<ChannelTroubles?> Of(Db db, Member by, DateTimeOffset now)
    {
        if (!by.TalksToClients) return null;
        var channels = await db.ChannelsFor(by).AsNoTracking().ToListAsync();
        if (channels.Count == 0) return null;
        var unknown = await db.ChannelUpdates.Where(x => x.State == UpdateState.Asks).Select(x => x.AddressId).Distinct().CountAsync();
        var parked = await db.ChannelUpdates.CountAsync(x => x.State == UpdateState.Parked);
        var topics = await db.Deliveries.Where(x => x.TopicId != null && (x.State == DeliveryState.Failed || x.State == DeliveryState.Unknown)).Select(x => x.TopicId!.Value).Distinct().OrderBy(x => x).Take(Most).ToListAsync();
        var undelivered = topics.Count == 0 ? [] : await db.Topics.Where(x => topics.Contains(x.Id)).OrderBy(x => x.Id).Select(x => new { x.Id, x.Title }).ToListAsync();
        IReadOnlyList<string> red = [.. channels.Where(x => x.RemovedAt is null && x.LightAt(now) == ChannelLight.Red).Select(x => x.Name)];
        return red.Count + unknown + parked + undelivered.Count == 0 ? null : new(red, unknown, parked, [.. undelivered.Select(x => (x.Id, x.Title))]);
    }
}
