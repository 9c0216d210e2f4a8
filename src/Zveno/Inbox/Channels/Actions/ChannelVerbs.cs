using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Has a channel rest, go on, or go for good.</summary>
public static class RestChannel
{
    public static void Map(Routes routes)
    {
        routes.Post<ChannelJson>("channels/{channel:guid}/pause", (Guid channel, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, TimeProvider clock) => Do(channel, x => x.Pause(by, clock.GetUtcNow()), db, by, page, kinds));
        routes.Post<ChannelJson>("channels/{channel:guid}/resume", (Guid channel, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, TimeProvider clock) => Do(channel, x => x.Resume(by, clock.GetUtcNow()), db, by, page, kinds));
        routes.Post<ChannelJson>("channels/{channel:guid}/remove", (Guid channel, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds, TimeProvider clock) => Do(channel, x => x.Remove(by, clock.GetUtcNow()), db, by, page, kinds));
    }

    static async Task<Answer> Do(Guid id, Action<Channel> verb, Db db, Member by, Page page, IEnumerable<IChannelKind> kinds)
    {
        var channel = await db.ChannelsFor(by).Kept().OneVisible(id);
        verb(channel);
        await db.Save();
        return await ShowChannels.Again(db, by, page, kinds, channel);
    }
}

/// <summary>Asks the other end now whether it lets us in; the light says the outcome.</summary>
public static class TestChannel
{
    public static void Map(Routes routes) => routes.Post<ChannelJson>("channels/{channel:guid}/test", Handle);

    static async Task<Answer> Handle(Guid channel, Db db, Member by, Page page, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var tested = await db.ChannelsFor(by).Kept().OneVisible(channel, stop);
        await db.LeaveTurn();                                             // nobody waits for the other end with the turn in hand
        ChannelTroubled? trouble = null;
        try { await kinds.Single(x => x.Kind == tested.Kind).Test(secrets.Open(tested), stop); }
        catch (ChannelTroubled failed) { trouble = failed; }
        await db.BeginWriting(stop);
        if (trouble is null) tested.Answered(clock.GetUtcNow());
        else tested.Failed(trouble.Trouble, trouble.Message, clock.GetUtcNow());
        await db.Save(stop);
        var answer = await ShowChannels.Again(db, by, page, kinds, tested);
        return answer.Say(trouble is null ? page.Text.Channels.Works(tested.Name) : page.Text.Channels.DoesNotAnswer(page.Text.Channels.Trouble(trouble.Trouble), trouble.Message));
    }
}
