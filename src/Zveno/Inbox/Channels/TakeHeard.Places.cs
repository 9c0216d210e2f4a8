using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class TakeHeard
{
    async Task<ChannelAddress> AddressOf(ChannelUpdate update, HeardPlace place, CancellationToken stop)
    {
        var address = HereOf(update.Channel, place.Key)
            ?? await db.ChannelAddresses.SingleOrDefaultAsync(x => x.ChannelId == update.ChannelId && x.Key == place.Key, stop);
        if (address is null)
        {
            db.Add(address = new ChannelAddress(Ids.New(clock.GetUtcNow()), update.ChannelId, place.Kind, place.Key, place.Title, clock.GetUtcNow()));
            if (update.Channel.Kind == TopicChannel.Mail && await OneWithMail(place.Key, stop) is { } contact && !await db.Clients.AnyAsync(x => x.Id == contact.ClientId && x.ArchivedAt != null, stop)) address.Is(contact, null, clock.GetUtcNow());
        }
        else if (place.Title.Length > 0 && address.Title != place.Title) address.Rename(place.Title);
        return address;
    }

    /// <summary>Whose address it was is in the archive: nobody is it now, and what it says waits for a person.</summary>
    /// <returns>Whether it was so.</returns>
    async Task<bool> Forget(ChannelAddress address, DateTimeOffset at)
    {
        var isOf = address.ContactId is { } contact && await db.One<Contact>(contact) is { ArchivedAt: not null } || address.ClientId is { } client && await db.One<Client>(client) is { ArchivedAt: not null };
        if (!isOf) return false;
        address.IsNobody(at);
        return true;
    }

    async Task<ChannelThread> ThreadOf(ChannelAddress place, HeardThread heard, DateTimeOffset at, CancellationToken stop)
    {
        var thread = db.ChannelThreads.Local.FirstOrDefault(x => x.AddressId == place.Id && x.Key == heard.Key)
            ?? await db.ChannelThreads.SingleOrDefaultAsync(x => x.AddressId == place.Id && x.Key == heard.Key, stop);
        if (thread is null) db.Add(thread = new ChannelThread(Ids.New(at), place, heard.Key, heard.Kind ?? TopicKind.Question, heard.Title));
        else if (heard.Title is not null && heard.Title != thread.Title) thread.Describe(heard.Title, heard.Kind);
        return thread;
    }

    /// <summary>A token opens once: it says which contact the person is, or whose the group is. One that opens nothing is passed over in silence.</summary>
    async Task Start(ChannelUpdate update, Heard.Started started, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        var place = await AddressOf(update, started.Place, stop);
        if (await db.KeyOf(KeyKind.Channel, started.Token, at) is not { } key || key.AgencyId != db.AgencyOfViewer) return;
        if (place.Kind == AddressKind.Group)
        {
            if (await db.Clients.SingleOrDefaultAsync(x => x.Id == key.Holder, stop) is not { } client) return;
            place.BelongsTo(client, null, at);
        }
        else if (await db.Contacts.SingleOrDefaultAsync(x => x.Id == key.Holder && x.ArchivedAt == null, stop) is { } contact) place.Is(contact, null, at);
        else if (await db.Members.SingleOrDefaultAsync(x => x.Id == key.Holder && x.LeftAt == null, stop) is { } member)
        {
            place.Is(member, at);
            place.Open();
            await words.SayLinked(place, member, at);
        }
        else return;
        place.Open();
        await db.RevokeKeysOf(key.Subject, at);
        await NameAddress.ReadAgain(db, place, at);
    }

    /// <summary>The group became another one: what is known of it goes along, if the new one was met first too.</summary>
    async Task Move(ChannelUpdate update, Heard.Moved moved, CancellationToken stop)
    {
        if (await db.ChannelAddresses.SingleOrDefaultAsync(x => x.ChannelId == update.ChannelId && x.Key == moved.From, stop) is not { } from) return;
        if (await db.ChannelAddresses.SingleOrDefaultAsync(x => x.ChannelId == update.ChannelId && x.Key == moved.To, stop) is not { } to)
        {
            from.MoveTo(moved.To);
            return;
        }
        var at = clock.GetUtcNow();
        if (from.ClientId is { } client && !to.IsKnown)
        {
            to.BelongsTo(await db.Clients.SingleAsync(x => x.Id == client, stop), null, at);
            await NameAddress.ReadAgain(db, to, at);
        }
        var there = await db.ChannelThreads.Where(x => x.AddressId == to.Id).Select(x => x.Key).ToListAsync(stop);
        foreach (var thread in await db.ChannelThreads.Where(x => x.AddressId == from.Id && !there.Contains(x.Key)).ToListAsync(stop)) thread.MoveInto(to);
        from.Close(at);
    }

    async Task Doors(ChannelUpdate update, Heard.Doors doors, CancellationToken stop)
    {
        var place = await AddressOf(update, doors.Place, stop);
        if (doors.AreOpen) place.Open();
        else place.Close(clock.GetUtcNow());
    }

    async Task Name(ChannelUpdate update, Heard.Named named, CancellationToken stop) => await ThreadOf(await AddressOf(update, named.Place, stop), named.Thread, clock.GetUtcNow(), stop);
}
