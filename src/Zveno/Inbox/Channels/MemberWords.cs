using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What the product says to one of ours in the own chat with the bot: in the bot's queue, once, and of no client's talk. The caller saves.</summary>
public sealed class MemberWords(Db db, IEnumerable<IChannelKind> kinds)
{
    /// <summary>Whether a word to this member can leave by this address now: it is the member's own, open, and its channel works.</summary>
    public static bool CanSay(ChannelAddress address, Guid member) => address.MemberId == member && address.ClosedAt is null && address.Channel.CanSay;

    /// <summary>Queues a text.</summary>
    /// <param name="address">The member's own, with its channel.</param>
    /// <returns>The first piece of it: how that ends is told as <see cref="WordEnded"/> when it does not arrive.</returns>
    public async Task<Guid> Say(ChannelAddress address, Guid member, string text, DateTimeOffset at)
    {
        var thread = db.ChannelThreads.Local.FirstOrDefault(x => x.AddressId == address.Id && x.Key.Length == 0) ?? await db.ChannelThreads.SingleOrDefaultAsync(x => x.AddressId == address.Id && x.Key == "");
        if (thread is null) db.Add(thread = new ChannelThread(Ids.New(at), address, "", TopicKind.Question, null));
        var number = Math.Max(await db.Deliveries.Where(x => x.ThreadId == thread.Id).MaxAsync(x => (long?)x.Number) ?? 0, db.Deliveries.Local.Where(x => x.ThreadId == thread.Id).Max(x => (long?)x.Number) ?? 0);
        var pieces = kinds.Single(x => x.Kind == address.Channel.Kind).Pieces(text).Select(x => new Delivery(Ids.New(at), thread, member, ++number, x, at)).ToList();
        db.AddRange(pieces);
        await db.Later(new Deliver(thread.Id), at);
        return pieces[0].Id;
    }

    /// <summary>He wrote to the bot: kindly, once, where his words would be read.</summary>
    internal async Task SayNobodyReads(ChannelAddress place, DateTimeOffset at)
    {
        if (await db.Members.Active().SingleOrDefaultAsync(x => x.Id == place.MemberId) is not { } member || !place.TellOnce(at)) return;
        await Say(await WithChannel(place), member.Id, (await TextFor(member, at)).Channels.NobodyReads(member.Name), at);
    }

    internal async Task SayLinked(ChannelAddress place, Member member, DateTimeOffset at) => await Say(await WithChannel(place), member.Id, (await TextFor(member, at)).Channels.Linked(member.Name), at);

    async Task<ChannelAddress> WithChannel(ChannelAddress place)
    {
        await db.Entry(place).Reference(x => x.Channel).LoadAsync();
        return place;
    }

    async Task<Platform.Text> TextFor(Member member, DateTimeOffset at) => new(member.Language ?? (await db.Agency()).Language, TimeZoneInfo.FindSystemTimeZoneById(member.Zone), at);
}
