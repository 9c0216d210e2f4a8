using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Connects a MAX bot, once it has answered; and makes the address that tells it who a contact is.</summary>
public static class AddMax
{
    static readonly TimeSpan Lives = TimeSpan.FromDays(7);

    /// <param name="Token">As MAX's platform for partners told it.</param>
    /// <param name="Name">How the channel is called here; null takes the bot's own name.</param>
    public record Form(string Token, string? Name = null) : Input<Form>;

    public record LinkForm : Input<LinkForm>;

    public static void Map(Routes routes)
    {
        routes.Create<ChannelJson>("channels/max", Handle, async (id, http) =>
        {
            var services = http.RequestServices;
            var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
            return await ShowChannels.Again(db, by, services.GetRequiredService<Page>(), services.GetServices<IChannelKind>(), await db.ChannelsFor(by).OneVisible(id));
        });
        routes.Post<ChannelLinkJson>("contacts/{contact:guid}/max-link", Link);
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, MaxApi api, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var token = form.Token.Trim();
        await db.LeaveTurn();                                                // nobody waits for the other end with the turn in hand
        MaxSettings bot;
        try { bot = await Ask(api, token, stop); }
        catch (ChannelTroubled failed) { throw Refusals.ChannelDoesNotAnswer(failed); }
        await db.BeginWriting(stop);
        if ((await db.Channels.Kept().Where(x => x.Kind == TopicChannel.Max).ToListAsync(stop)).Any(x => MaxSettings.Of(x.Settings).Id == bot.Id)) throw Refusals.BotIsHere();
        var at = clock.GetUtcNow();
        var channel = new Channel(form.Id ?? Ids.New(at), TopicChannel.Max, form.Name is { Length: > 0 } name ? name : bot.User.Length > 0 ? bot.User : "MAX", bot.Keep(), secrets.Close(token), by, at);
        channel.Answered(at);
        db.Add(channel);
        await db.Save(stop);
        return (await ShowChannels.Again(db, by, page, kinds, channel)).Created("/api/v1/channels");
    }

    /// <summary>Who the bot is.</summary>
    internal static async Task<MaxSettings> Ask(MaxApi api, string token, CancellationToken stop)
    {
        if (token.Length is < 10 or > 400 || token.Any(x => x is < '!' or > '~')) throw Refusals.NoMaxToken();
        var me = await api.Get(token, "me", stop);
        return me.IsOk ? new MaxSettings(me.Result!.Value.Whole("user_id") ?? 0, me.Result.Value.Words("username") ?? "") : throw me.Trouble();
    }

    /// <summary>It works once, for a week; it is told once.</summary>
    static async Task<Answer> Link(Guid contact, LinkForm form, Db db, Member by, TimeProvider clock)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        var person = await db.Set<Clients.Contact>().OneVisible(contact);
        if (person.ArchivedAt is not null) throw Refusals.AddressOfArchived();
        var bot = await db.Channels.AsNoTracking().Kept().Where(x => x.Kind == TopicChannel.Max).OrderBy(x => x.AddedAt).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NoMaxBot();
        var at = clock.GetUtcNow();
        var secret = db.Issue(KeyKind.Channel, Ids.New(at), person.Id, at + Lives);
        await db.Save();
        var address = $"https://max.ru/{MaxSettings.Of(bot.Settings).User}?start={secret}";
        return Answer.Fragments(new Fragment(typeof(ChannelLinkMade), new ChannelLinkModel(person.Name, address, at + Lives), "channel-link", "outerHTML")).OrJson(() => new ChannelLinkJson(address, at + Lives)).OrGoTo($"/clients/{person.ClientId}");
    }
}
