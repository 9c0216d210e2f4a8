using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Sends one piece: (1) «sending» with a fence is committed, (2) it is handed over, (3) what became of it is committed. Who dies after (1) leaves a piece that
/// nobody knows about: when its time is out it is «unknown», and a person decides. So none is sent twice by itself, and none is lost in silence.
/// </summary>
public sealed class ChannelSending(Scopes scopes, ChannelSecrets secrets, ChannelReceiving receiving, FileStore files, IEnumerable<IChannelKind> kinds, TimeProvider clock)
{
    /// <summary>Longer than any sending takes: the kinds give up before.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(3);

    /// <summary>Sends the first piece that waits in a thread.</summary>
    /// <returns>Whether another may follow at once.</returns>
    public async Task<bool> Next(Guid agency, Guid thread, CancellationToken stop)
    {
        if (await Begin(agency, thread, stop) is not { } begun) return false;
        var outcome = begun.Kind is null ? new Outcome.Refused("Nobody sends this kind.") : await begun.Kind.Send(begun.Access, begun.Piece, stop);
        return await End(agency, begun, outcome, stop);
    }

    async Task<Begun?> Begin(Guid agency, Guid threadId, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(agency));
        var db = scope.Db;
        await db.BeginWriting(stop);
        var at = clock.GetUtcNow();
        var first = await db.Deliveries.Include(x => x.File).Include(x => x.Thread).ThenInclude(x => x.Address)
            .Where(x => x.ThreadId == threadId && (x.State == DeliveryState.Queued || x.State == DeliveryState.Sending)).OrderBy(x => x.Number).FirstOrDefaultAsync(stop);
        if (first is null) return null;
        if (first.State == DeliveryState.Sending)
        {
            if (first.ClaimedUntil > at) { await Wait(db, threadId, first.ClaimedUntil.Value - at + TimeSpan.FromSeconds(1), at, stop); return null; }      // somebody sends it right now
            first.Lose("The product stopped while sending.", at);
            await db.Later(new Deliver(threadId), at);
            await db.Save(stop);
            return null;
        }
        var channel = await db.Channels.SingleAsync(x => x.Id == first.ChannelId, stop);
        if (channel.RemovedAt is not null) { first.Fail("The channel was removed.", at); await db.Later(new Deliver(threadId), at); await db.Save(stop); return null; }
        if (first.MemberId is not null && await NotTheirs(db, first, channel, stop) is { } why) { first.Fail(why, at); await db.Later(new Deliver(threadId), at); await db.Save(stop); return null; }
        if (first.ClientId is { } client && first.Thread.Address.ClientId != client) { first.Fail("The chat is no longer the client's.", at); await db.Later(new Deliver(threadId), at); await db.Save(stop); return null; }
        if (channel.PausedAt is not null) return null;                                       // going on plans it anew
        if (await AnswerRoad.IsOfArchived(db, first.Thread.Address, stop))
        {
            first.Fail((await db.Agency()).InOwnWords(at).Channels.ArchivedNotSent, at);
            await db.Later(new Deliver(threadId), at);
            await db.Save(stop);
            return null;
        }
        var kind = kinds.SingleOrDefault(x => x.Kind == channel.Kind);
        var access = secrets.Open(channel);
        var place = first.Thread.Address;
        if (kind is not null && kind.WaitBefore(access, place.Key, at) is { Ticks: > 0 } pause) { await Wait(db, threadId, pause, at, stop); return null; }
        var message = first.MessageId is { } id ? await db.Messages.AsNoTracking().SingleAsync(x => x.Id == id, stop) : null;
        var replyTo = message is null ? null : await db.ChannelMessages.Where(x => x.ChannelId == channel.Id && x.Message.TopicId == first.TopicId && x.Message.Number < message.Number && x.Message.ContactId != null && (x.Message.ThreadId == null || x.Message.ThreadId == threadId))
            .OrderByDescending(x => x.Message.Number).ThenByDescending(x => x.Id).Select(x => x.Key).FirstOrDefaultAsync(stop);
        OutgoingFile? file = null;
        if (first.File is { } attached)
        {
            var stored = await db.Set<StoredFile>().AsNoTracking().SingleAsync(x => x.Id == attached.FileId, stop);
            file = new OutgoingFile(attached.Name, attached.Type, attached.Bytes, () => files.Open(stored));
        }
        IReadOnlyList<OutgoingFile> along = first.File is null && message is not null && kind is { TakesFilesAlong: true } ? await Along(db, message.Id, stop) : [];
        var fence = first.Begin(at + Claim, at);
        await db.Save(stop);
        return new Begun(first.Id, threadId, fence, kind, access, new Outgoing(first.Id, place.Key, first.Thread.Key, first.Thread.Kind, first.Thread.Title, first.Text, file, replyTo, message?.AuthorName ?? "") { Along = along, IsAuto = message?.IsAuto == true });
    }

    /// <summary>Files of a message that are no pieces of their own.</summary>
    async Task<IReadOnlyList<OutgoingFile>> Along(Db db, Guid message, CancellationToken stop)
    {
        var deliveries = db.Deliveries;
        var rest = await db.MessageFiles.AsNoTracking().Where(x => x.MessageId == message && !deliveries.Any(d => d.FileId == x.Id)).OrderBy(x => x.Id).ToListAsync(stop);
        var ids = rest.ConvertAll(x => x.FileId);
        var stored = await db.Set<StoredFile>().AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, stop);
        return [.. rest.Select(x => new OutgoingFile(x.Name, x.Type, x.Bytes, () => files.Open(stored[x.FileId])))];
    }

    async Task<bool> End(Guid agency, Begun begun, Outcome outcome, CancellationToken stop)
    {
        if (outcome is Outcome.Later { Trouble: { } trouble, Why: var words }) await receiving.Note(agency, begun.Access.Id, trouble, words, stop);
        await using var scope = scopes.As(new SystemViewer(agency));
        var db = scope.Db;
        await db.BeginWriting(stop);
        var at = clock.GetUtcNow();
        var delivery = await db.Deliveries.Include(x => x.Thread).ThenInclude(x => x.Address).SingleAsync(x => x.Id == begun.Id, stop);
        if (delivery.Fence != begun.Fence || delivery.State is not (DeliveryState.Sending or DeliveryState.Unknown)) return false;       // a person or another has said since
        switch (outcome)
        {
            case Outcome.Sent sent:
                delivery.Sent(at);
                if (delivery.MessageId is { } message && !await db.ChannelMessages.AnyAsync(x => x.ChannelId == delivery.ChannelId && x.Key == sent.Key, stop)) db.Add(new ChannelMessage(Ids.New(at), delivery.ChannelId, sent.Key, message, null, 0));
                break;
            case Outcome.Refused refused:
                delivery.Fail(refused.Why, at);
                if (refused.PlaceIsClosed) delivery.Thread.Address.Close(at);
                break;
            case Outcome.Unknown unknown:
                delivery.Lose(unknown.Why, at);
                break;
            case Outcome.Moved moved:
                delivery.Wait("moved", at);
                if (moved.Thread is { } thread) delivery.Thread.MoveTo(thread);
                if (moved.Place is not { } place) break;
                if (await db.ChannelAddresses.SingleOrDefaultAsync(x => x.ChannelId == delivery.ChannelId && x.Key == place, stop) is not { } there) delivery.Thread.Address.MoveTo(place);
                else if (!await db.ChannelThreads.AnyAsync(x => x.AddressId == there.Id && x.Key == delivery.Thread.Key, stop)) delivery.Thread.MoveInto(there);
                else delivery.Fail("The group moved, and this thread goes on there.", at);
                break;
            case Outcome.Later later when at - delivery.QueuedAt > Delivery.GiveUp:
                delivery.Fail(later.Why, at);
                break;
            case Outcome.Later later:
                delivery.Wait(later.Why, at);
                await Wait(db, begun.Thread, later.After ?? TimeSpan.FromSeconds(Math.Min(300, 5 * Math.Pow(2, Math.Min(begun.Fence, 8)))), at, stop);
                return false;
        }
        await db.Save(stop);
        return true;
    }

    /// <summary>Why a word for one of ours does not leave: it goes to nobody else, and does not wait for a channel that rests.</summary>
    static async Task<string?> NotTheirs(Db db, Delivery word, Channel channel, CancellationToken stop) =>
        channel.PausedAt is not null ? "The channel rests."
        : word.Thread.Address.MemberId != word.MemberId ? "The chat is no longer the member's."
        : !await db.Members.Active().AnyAsync(x => x.Id == word.MemberId, stop) ? "The member has left."
        : await db.Alarms.AnyAsync(x => x.WordId == word.Id && (x.SeenAt != null || x.Clock.StoppedAt != null), stop) ? "The alarm was seen, or the client answered, meanwhile." : null;

    static async Task Wait(Db db, Guid thread, TimeSpan pause, DateTimeOffset at, CancellationToken stop)
    {
        await db.Later(new Deliver(thread), at + pause);
        await db.Save(stop);
    }

    sealed record Begun(Guid Id, Guid Thread, int Fence, IChannelKind? Kind, ChannelAccess Access, Outgoing Piece);
}
