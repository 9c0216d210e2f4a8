using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Connects a Telegram bot, once it has answered; or gives a connected one its new token.</summary>
public static partial class AddBot
{
    /// <param name="Token">As @BotFather told it.</param>
    /// <param name="Name">How the channel is called here; null takes the bot's own name.</param>
    public record Form(string Token, string? Name = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<ChannelJson>("channels/telegram", Handle, async (id, http) =>
        {
            var services = http.RequestServices;
            var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
            return await ShowChannels.Again(db, by, services.GetRequiredService<Page>(), services.GetServices<IChannelKind>(), await db.ChannelsFor(by).OneVisible(id));
        });
        routes.Post<ChannelJson>("channels/{channel:guid}/token", Renew);
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, BotApi api, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var token = form.Token.Trim();
        var bot = await Ask(db, api, token, stop);
        if ((await db.Channels.Kept().Where(x => x.Kind == TopicChannel.Telegram).ToListAsync(stop)).Any(x => TelegramSettings.Of(x.Settings).Id == bot.Id)) throw Refusals.BotIsHere();
        var at = clock.GetUtcNow();
        var channel = new Channel(form.Id ?? Ids.New(at), TopicChannel.Telegram, form.Name is { Length: > 0 } name ? name : $"@{bot.User}", bot.Keep(), secrets.Close(token), by, at);
        channel.Answered(at);
        db.Add(channel);
        await db.Save(stop);
        return (await ShowChannels.Again(db, by, page, kinds, channel)).Created($"/api/v1/channels");
    }

    static async Task<Answer> Renew(Guid channel, Form form, Db db, Member by, Page page, BotApi api, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var renewed = await db.ChannelsFor(by).Kept().Where(x => x.Kind == TopicChannel.Telegram).OneVisible(channel, stop);
        var token = form.Token.Trim();
        var bot = await Ask(db, api, token, stop);
        var kept = TelegramSettings.Of(renewed.Settings);
        if (kept.Id != bot.Id) throw Refusals.AnotherBot(kept.User);
        renewed.Describe(renewed.Name, (kept with { User = bot.User }).Keep(), secrets.Close(token), by, clock.GetUtcNow());
        await db.Save(stop);
        return await ShowChannels.Again(db, by, page, kinds, renewed);
    }

    /// <summary>Who the bot is, asked with no turn held.</summary>
    static async Task<TelegramSettings> Ask(Db db, BotApi api, string token, CancellationToken stop)
    {
        if (!Token().IsMatch(token)) throw Refusals.NoToken();
        await db.LeaveTurn();
        var me = await api.Call(token, "getMe", new { }, stop);
        await db.BeginWriting(stop);
        if (!me.IsOk) throw Refusals.ChannelDoesNotAnswer(me.Trouble());
        return new TelegramSettings(me.Result!.Value.Whole("id") ?? 0, me.Result.Value.Words("username") ?? "");
    }

    [GeneratedRegex("^[0-9]{3,20}:[A-Za-z0-9_-]{20,100}$")]
    private static partial Regex Token();
}
