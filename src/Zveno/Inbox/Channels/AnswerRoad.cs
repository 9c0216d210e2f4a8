using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Where an answer goes: the thread that the question which it answers came by, not the one that joined the topic last.</summary>
/// <param name="Thread">With its address; null when the talk is held in the room alone.</param>
/// <param name="IsArchived">Whoever it is, or whose group it is, is in the archive: nothing leaves.</param>
public sealed record AnswerRoad(ChannelThread? Thread, bool IsArchived)
{
    /// <summary>The road of an answer by somebody who had read up to <paramref name="seen"/>.</summary>
    public static async Task<AnswerRoad> Of(Db db, Guid topic, int seen, CancellationToken stop = default)
    {
        var asked = await db.Messages.Where(x => x.TopicId == topic && x.Number <= seen && x.ThreadId != null).OrderByDescending(x => x.Number).Select(x => x.ThreadId).FirstOrDefaultAsync(stop);
        var threads = db.ChannelThreads.AsNoTracking().Include(x => x.Address).Where(x => x.TopicId == topic);
        var thread = asked is null ? null : await threads.SingleOrDefaultAsync(x => x.Id == asked, stop);
        thread ??= await threads.OrderByDescending(x => x.Id).FirstOrDefaultAsync(stop);       // asked in the room, or before messages knew their thread
        return new AnswerRoad(thread, thread is not null && await IsOfArchived(db, thread.Address, stop));
    }

    /// <summary>Whether the person of an address, or its client, is in the archive.</summary>
    public static async Task<bool> IsOfArchived(Db db, ChannelAddress address, CancellationToken stop) =>
        address.ContactId is { } contact && await db.Contacts.AnyAsync(x => x.Id == contact && x.ArchivedAt != null, stop)
        || address.ClientId is { } client && await db.Clients.AnyAsync(x => x.Id == client && x.ArchivedAt != null, stop);
}
