using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Where a client's people write from, as a piece of the client's page; in the API they are <c>channel-addresses</c>.</summary>
public static class ShowClientChannels
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("clients/{client:guid}/channels", async (Guid client, Db db, Member by) => Answer.Page<ClientChannels>(await Of(db, client, by)));
        routes.Post<ChannelAddressJson>("channel-addresses/{address:guid}/set-up", SetUp);
    }

    internal static async Task<ClientChannelsModel> Of(Db db, Guid id, Member by)
    {
        if (!by.TalksToClients) throw new NotHere();
        var client = await db.Clients.OneVisible(id);
        var addresses = await db.ChannelAddresses.AsNoTracking().Include(x => x.Channel).Where(x => x.ClientId == id).OrderBy(x => x.Kind).ThenBy(x => x.Title).ThenBy(x => x.Id).ToListAsync();
        var threads = (await db.ChannelThreads.AsNoTracking().Where(x => x.Address.ClientId == id && x.Address.Kind == AddressKind.Group).OrderBy(x => x.Id).ToListAsync()).ToLookup(x => x.AddressId);
        var people = await db.Contacts.AsNoTracking().Where(x => x.ClientId == id && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        return new ClientChannelsModel(client, await db.Channels.Kept().AnyAsync(x => x.Kind == TopicChannel.Telegram), addresses, threads, people, await db.Channels.Kept().AnyAsync(x => x.Kind == TopicChannel.Max));
    }

    /// <summary>Sets the client's group up: the topics that are not there yet are made by a job.</summary>
    static async Task<Answer> SetUp(Guid address, Db db, Member by, TimeProvider clock)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        var group = await db.ChannelAddresses.OneVisible(address);
        if (group.Kind != AddressKind.Group || group.ClientId is not { } client) throw Refusals.PersonIsNoGroup();
        await db.Later(new SetUpGroup(group.Id), clock.GetUtcNow());
        await db.Save();
        return Answer.Fragments(new Fragment(typeof(ClientChannels), await Of(db, client, by), "client-channels", "innerHTML")).OrJson(() => ChannelAddressJson.Of(group)).OrGoTo($"/clients/{client}");
    }
}

/// <summary>A client's addresses in channels.</summary>
public sealed record ClientChannelsModel(Client Client, bool HasBot, IReadOnlyList<ChannelAddress> Addresses, ILookup<Guid, ChannelThread> Threads, IReadOnlyList<Contact> People, bool HasMax);
