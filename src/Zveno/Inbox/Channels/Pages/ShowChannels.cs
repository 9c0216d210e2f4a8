using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>The channels with their lights; who wrote and is not known yet; what could not be read.</summary>
public static class ShowChannels
{
    const int Most = 50;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("settings/channels", async (HttpContext http, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds) =>
            await Of(db, by, page, kinds) is var model && Answer.WantsFragment(http) ? Answer.Page<ChannelsView>(model) : Answer.Page<ChannelsPage>(model));
        routes.Api.Get<Paged<ChannelJson>>("channels", async (Db db, Member by, TimeProvider clock) =>
        {
            var channels = await db.ChannelsFor(by).AsNoTracking().Kept().OrderBy(x => x.Id).ToListAsync();
            return Answer.Done().OrJson(() => Paging.Whole(channels.Select(x => ChannelJson.Of(x, clock.GetUtcNow()))));
        });
        routes.Api.Get<Paged<ChannelAddressJson>>("channel-addresses", async (bool? unknown, Guid? after, int? limit, Db db, Member by) =>
        {
            if (!by.TalksToClients) throw new NotHere();
            var rows = db.ChannelAddresses.Where(x => unknown != true || (x.ClientId == null && x.MemberId == null && x.IgnoredAt == null));
            var found = await rows.ByPages(after, limit, ChannelAddressJson.Of);
            return Answer.Done().OrJson(() => found);
        });
        routes.Api.Get<Paged<DeliveryJson>>("topics/{topic:guid}/deliveries", async (Guid topic, Guid? after, int? limit, Db db, Member by) =>
        {
            await db.TopicsFor(by).AsNoTracking().OneVisible(topic);
            var found = await db.Deliveries.Where(x => x.TopicId == topic).ByPages(after, limit, DeliveryJson.Of);
            return Answer.Done().OrJson(() => found);
        });
        routes.Api.Get<Paged<ParkedUpdateJson>>("parked-updates", async (Db db, Member by) => await Parked(db, by) is var parked ? Answer.Done().OrJson(() => Paging.Whole(parked)) : Answer.Done());
        routes.Post<ParkedUpdateJson>("parked-updates/{update:guid}/read", ReadAgain);
    }

    /// <summary>The page again after a verb.</summary>
    /// <param name="beside">What is told once and stands beside the list, which changes by itself.</param>
    internal static async Task<Answer> Again(Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, object? told = null, Fragment? beside = null)
    {
        var answer = Answer.WantsFragment(page.Http) ? Answer.Fragments([new Fragment(typeof(ChannelsView), await Of(db, by, page, kinds), "channels", "outerHTML"), .. beside is null ? Array.Empty<Fragment>() : [beside]]) : Answer.Done();
        return answer.OrGoTo("/settings/channels").OrJson(() => told switch { Channel x => ChannelJson.Of(x, page.Now), ChannelAddress x => ChannelAddressJson.Of(x), _ => told });
    }

    static async Task<Answer> ReadAgain(Guid update, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, TimeProvider clock)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        var parked = await db.ChannelUpdates.Where(x => x.State == UpdateState.Parked).OneVisible(update);
        parked.Again();
        await db.Later(new ReadUpdates(parked.ChannelId), clock.GetUtcNow());
        await db.Save();
        return await Again(db, by, page, kinds, JsonOf(parked));
    }

    static async Task<ChannelsModel> Of(Db db, Member by, Page page, IEnumerable<IChannelKind> kinds)
    {
        var channels = await db.ChannelsFor(by).AsNoTracking().Kept().OrderBy(x => x.AddedAt).ThenBy(x => x.Id).ToListAsync();
        if (!by.TalksToClients) return new ChannelsModel(by, channels, [.. kinds], [], [], [], []);
        var updates = db.ChannelUpdates;
        var unknown = await db.ChannelAddresses.AsNoTracking().Include(x => x.Channel).Where(x => x.ClientId == null && x.MemberId == null && x.IgnoredAt == null && updates.Any(u => u.AddressId == x.Id && u.State == UpdateState.Asks))
            .OrderBy(x => x.MetAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        var ids = unknown.Select(x => x.Id).ToList();
        var waiting = await db.ChannelUpdates.Where(x => x.AddressId != null && ids.Contains(x.AddressId.Value) && x.State == UpdateState.Asks).GroupBy(x => x.AddressId!.Value).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var people = unknown.Count == 0 ? [] : await db.Contacts.AsNoTracking().Include(x => x.Client).Where(x => x.ArchivedAt == null && x.Client.ArchivedAt == null).OrderBy(x => x.Client.Name).ThenBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        return new ChannelsModel(by, channels, [.. kinds], [.. unknown.Select(x => new UnknownLine(x, waiting.GetValueOrDefault(x.Id)))], people, [.. people.Select(x => x.Client).DistinctBy(x => x.Id)], await Parked(db, by));
    }

    static async Task<IReadOnlyList<ParkedUpdateJson>> Parked(Db db, Member by) => !by.TalksToClients ? throw new NotHere() :
        await db.ChannelUpdates.Where(x => x.State == UpdateState.Parked).OrderBy(x => x.CameAt).ThenBy(x => x.Id).Take(Most).Select(x => new ParkedUpdateJson(x.Id, x.ChannelId, x.Key, x.CameAt, x.Raw.Length, x.Error)).ToListAsync();

    static ParkedUpdateJson JsonOf(ChannelUpdate x) => new(x.Id, x.ChannelId, x.Key, x.CameAt, x.Raw.Length, x.Error);
}

/// <summary>The settings page of channels.</summary>
/// <param name="People">Contacts that an unknown sender may be.</param>
public sealed record ChannelsModel(Member By, IReadOnlyList<Channel> Channels, IReadOnlyList<IChannelKind> Kinds, IReadOnlyList<UnknownLine> Unknown,
    IReadOnlyList<Contact> People, IReadOnlyList<Client> Clients, IReadOnlyList<ParkedUpdateJson> Parked);

/// <summary>An address that nobody knows, and how much of it waits.</summary>
public sealed record UnknownLine(ChannelAddress Address, int Waiting);
