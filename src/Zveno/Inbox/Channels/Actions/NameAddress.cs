using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A person says who an address is: a contact, a client's group, or nothing for us. What it sent meanwhile is read on.</summary>
public static class NameAddress
{
    /// <param name="Contact">Who the person is.</param>
    /// <param name="Client">Whose the group is.</param>
    public record Form(Guid? Contact = null, Guid? Client = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<ChannelAddressJson>("channel-addresses/{address:guid}/name", Handle);
        routes.Post<ChannelAddressJson>("channel-addresses/{address:guid}/ignore", Ignore);
    }

    static async Task<Answer> Handle(Guid address, Form form, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, TimeProvider clock)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        var at = clock.GetUtcNow();
        var named = await db.ChannelAddresses.OneVisible(address);
        if (form.Client is { } client)
        {
            var whose = await db.Clients.OneVisible(client);
            if (whose.ArchivedAt is not null) throw Refusals.AddressOfArchived();
            named.BelongsTo(whose, by.Id, at);
        }
        else if (form.Contact is { } contact) named.Is(await db.Contacts.OneVisible(contact), by.Id, at);
        else throw new Refused(text => text.Platform.Required) { Field = named.Kind == AddressKind.Group ? "client" : "contact" };
        await ReadAgain(db, named, at);
        await db.Save();
        return await ShowChannels.Again(db, by, page, kinds, named);
    }

    static async Task<Answer> Ignore(Guid address, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, TimeProvider clock)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        var ignored = await db.ChannelAddresses.OneVisible(address);
        ignored.Ignore(by, clock.GetUtcNow());
        foreach (var update in await db.ChannelUpdates.Where(x => x.AddressId == address && x.State == UpdateState.Asks).ToListAsync()) update.Ignore();
        await db.Save();
        return await ShowChannels.Again(db, by, page, kinds, ignored);
    }

    /// <summary>What waited for this to be known is read on, in its order.</summary>
    internal static async Task ReadAgain(Db db, ChannelAddress address, DateTimeOffset at)
    {
        var waiting = await db.ChannelUpdates.Where(x => x.AddressId == address.Id && (x.State == UpdateState.Asks || x.State == UpdateState.Ignored)).ToListAsync();
        foreach (var update in waiting) update.Again();
        await db.Later(new ReadUpdates(address.ChannelId), at);
    }
}
