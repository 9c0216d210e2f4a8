using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What the product says to a client in a messenger beside all talk: a notice to a contact in his own chat, a digest to the client's group. Queued as answers are, once; the caller saves.</summary>
public sealed class ClientWords(Db db, IEnumerable<IChannelKind> kinds)
{
    /// <summary>A contact's own chat with the agency's bot; null where there is none, or it cannot be written to now.</summary>
    public async Task<ChannelAddress?> ChatOf(Guid contact, CancellationToken stop = default) =>
        (await db.ChannelAddresses.Include(x => x.Channel).Where(x => x.ContactId == contact && x.Kind == AddressKind.Person && x.ClosedAt == null && x.Channel.Kind == TopicChannel.Telegram && x.Channel.RemovedAt == null)
            .OrderByDescending(x => x.MetAt).ThenBy(x => x.Id).ToListAsync(stop)).Find(x => x.Channel.CanSay);

    /// <summary>A client's group with the agency's bot; the same.</summary>
    public async Task<ChannelAddress?> GroupOf(Guid client, CancellationToken stop = default) =>
        (await db.ChannelAddresses.Include(x => x.Channel).Where(x => x.ClientId == client && x.Kind == AddressKind.Group && x.ClosedAt == null && x.Channel.Kind == TopicChannel.Telegram && x.Channel.RemovedAt == null)
            .OrderBy(x => x.MetAt).ThenBy(x => x.Id).ToListAsync(stop)).Find(x => x.Channel.CanSay);

    /// <summary>Queues a text. In a group it goes to the topic of questions, if that was set up.</summary>
    /// <param name="address">With its channel.</param>
    public async Task Say(ChannelAddress address, Guid client, string text, DateTimeOffset at)
    {
        var threads = await db.ChannelThreads.Where(x => x.AddressId == address.Id && x.Kind == TopicKind.Question).OrderBy(x => x.Id).ToListAsync();
        var thread = (address.Kind == AddressKind.Group ? threads.Find(x => x.Key.Length > 0 && x.Title == TelegramTopics.NameOf(TopicKind.Question)) : null) ?? threads.Find(x => x.Key.Length == 0);
        if (thread is null) db.Add(thread = new ChannelThread(Ids.New(at), address, "", TopicKind.Question, null));
        var number = await db.Deliveries.Where(x => x.ThreadId == thread.Id).MaxAsync(x => (long?)x.Number) ?? 0;
        foreach (var piece in kinds.Single(x => x.Kind == address.Channel.Kind).Pieces(text)) db.Add(Delivery.ToClient(Ids.New(at), thread, client, ++number, piece, at));
        await db.Later(new Deliver(thread.Id), at);
    }
}
