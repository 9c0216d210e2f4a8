using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class TakeHeard
{
    /// <summary>A machine answers for a person: shown on the topic that it answers, and no clock runs for it. What answers nothing of ours is put away.</summary>
    async Task Automatic(ChannelUpdate update, Heard.Automatic automatic, CancellationToken stop)
    {
        var said = automatic.What;
        if (await Known(update, said.Key, stop) is not null) return;
        var place = await AddressOf(update, said.Place, stop);
        if (await Forget(place, clock.GetUtcNow())) { update.AskAbout(place, clock.GetUtcNow()); return; }
        if (place is not { ContactId: { } contact, ClientId: not null } || await TopicOfThread(update, place, said.Thread.Key, stop) is not { } id) { update.Ignore(); return; }
        var at = clock.GetUtcNow();
        var topic = await db.Topics.SingleAsync(x => x.Id == id, stop);
        var message = topic.HearMachine(IdOf(update, said.Key), await db.Contacts.SingleAsync(x => x.Id == contact, stop), Fitting(await Words(said, update)).Text, at);
        db.Add(message);
        Note(new ChannelMessage(Ids.New(at), update.ChannelId, said.Key, message.Id, null, 0));
        await Carry(update, said, message, at, stop);
    }

    /// <summary>What had left did not arrive after all.</summary>
    async Task Bounce(Heard.Bounced bounced, CancellationToken stop)
    {
        if (await db.Deliveries.SingleOrDefaultAsync(x => x.Id == bounced.Delivery, stop) is { State: DeliveryState.Sent or DeliveryState.Unknown } delivery) delivery.Fail(bounced.Why, clock.GetUtcNow());
    }

    /// <summary>The contact whose card has this mail address; null when none has it, or two have.</summary>
    async Task<Contact?> OneWithMail(string address, CancellationToken stop) =>
        await db.Contacts.Where(x => x.Email == address && x.ArchivedAt == null).OrderBy(x => x.Id).Take(2).ToListAsync(stop) is [{ } one] ? one : null;

    /// <summary>The topic of a thread that this address, or a colleague at the same client, is in; nobody else's.</summary>
    async Task<Guid?> TopicOfThread(ChannelUpdate update, ChannelAddress place, string key, CancellationToken stop) =>
        key.Length == 0 ? null : await db.ChannelThreads.Where(x => x.ChannelId == update.ChannelId && x.Key == key && x.TopicId != null && x.Address.ClientId == place.ClientId)
            .OrderByDescending(x => x.Id).Select(x => x.TopicId).FirstOrDefaultAsync(stop);
}
