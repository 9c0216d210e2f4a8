using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>An answer on a topic that is held in a channel goes there: its pieces are queued in the commit that answers.</summary>
public sealed class QueueDeliveries(Db db, IEnumerable<IChannelKind> kinds) : IReactTo<TopicAnswered>
{
    /// <inheritdoc />
    public async Task React(TopicAnswered happened)
    {
        if ((await AnswerRoad.Of(db, happened.Topic, happened.Seen)).Thread is not { } thread || db.ChannelMessages.Local.Any(x => x.MessageId == happened.Message)) return;              // or it was said there already
        var channel = await db.Channels.SingleAsync(x => x.Id == thread.ChannelId);
        if (kinds.SingleOrDefault(x => x.Kind == channel.Kind) is not { } kind) return;               // of a removed channel it fails there, in words
        await Queue(db, kind, thread, await db.Messages.Include(x => x.Files).SingleAsync(x => x.Id == happened.Message), happened.At);
    }

    /// <summary>Files that go along with the words, where a channel can: together at most so many bytes, for mail servers refuse more.</summary>
    const long MostAlong = 18_000_000;

    /// <summary>Queues the pieces of something that we say; part of the commit that says it.</summary>
    internal static async Task Queue(Db db, IChannelKind kind, ChannelThread thread, Message message, DateTimeOffset at)
    {
        var number = Math.Max(await db.Deliveries.Where(x => x.ThreadId == thread.Id).MaxAsync(x => (long?)x.Number) ?? 0,
            db.Deliveries.Local.Where(x => x.ThreadId == thread.Id).Select(x => x.Number).DefaultIfEmpty().Max());           // what is queued with the same commit stands before it
        foreach (var piece in kind.Pieces(message.Text)) db.Add(new Delivery(Ids.New(at), thread, message.TopicId, message.Id, ++number, piece, null, at));
        if (!kind.TakesFilesAlong || message.Files.Sum(x => x.Bytes) > MostAlong)
            foreach (var file in message.Files.OrderBy(x => x.Id)) db.Add(new Delivery(Ids.New(at), thread, message.TopicId, message.Id, ++number, null, file, at));
        await db.Later(new Deliver(thread.Id), at);
    }
}

/// <summary>A channel is watched while it lives: from its adding or going on to its rest or end.</summary>
public sealed class WatchChannels(Db db) : IReactTo<ChannelAdded>, IReactTo<ChannelResumed>, IReactTo<ChannelPaused>, IReactTo<ChannelRemoved>
{
    /// <inheritdoc />
    public Task React(ChannelAdded happened) => Begin(happened.Channel);

    /// <inheritdoc />
    public async Task React(ChannelResumed happened)
    {
        await Begin(happened.Channel);
        await db.Later(new ReadUpdates(happened.Channel), happened.At);
        foreach (var thread in await db.Deliveries.Where(x => x.ChannelId == happened.Channel && (x.State == DeliveryState.Queued || x.State == DeliveryState.Sending)).Select(x => x.ThreadId).Distinct().ToListAsync())
            await db.Later(new Deliver(thread), happened.At);
    }

    /// <inheritdoc />
    public Task React(ChannelPaused happened) => End(happened.Channel);

    /// <inheritdoc />
    public Task React(ChannelRemoved happened) => End(happened.Channel);

    async Task Begin(Guid channel)
    {
        if (!await db.Set<Watch>().AnyAsync(x => x.Id == channel)) db.Add(new Watch(channel, db.AgencyOfViewer, ChannelReceiving.Watched));
    }

    async Task End(Guid channel)
    {
        if (await db.Set<Watch>().SingleOrDefaultAsync(x => x.Id == channel) is { } watch) db.Remove(watch);
    }
}
