using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Connects a Telegram bot, once it has answered.</summary>
public static partial class AddBot
{
    /// <param name="Token">As @BotFather told it.</param>
    /// <param name="Name">How the channel is called here; null takes the bot's own name.</param>
    public record Form(string Token, string? Name = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<ChannelJson>("channels/telegram", Handle, async (id, http) =>
    {
        var services = http.RequestServices;
        var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
        return await ShowChannels.Again(db, by, services.GetRequiredService<Page>(), services.GetServices<IChannelKind>(), await db.ChannelsFor(by).OneVisible(id));
    });

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, BotApi api, ChannelSecrets secrets, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var token = form.Token.Trim();
        await db.LeaveTurn();                                             // nobody waits for the other end with the turn in hand
        TelegramSettings bot;
        try { bot = await Ask(api, token, stop); }
        catch (ChannelTroubled failed) { throw Refusals.ChannelDoesNotAnswer(failed); }
        await db.BeginWriting(stop);
        if ((await db.Channels.Kept().Where(x => x.Kind == TopicChannel.Telegram).ToListAsync(stop)).Any(x => TelegramSettings.Of(x.Settings).Id == bot.Id)) throw Refusals.BotIsHere();
        var at = clock.GetUtcNow();
        var channel = new Channel(form.Id ?? Ids.New(at), TopicChannel.Telegram, form.Name is { Length: > 0 } name ? name : $"@{bot.User}", bot.Keep(), secrets.Close(token), by, at);
        channel.Answered(at);
        db.Add(channel);
        await db.Save(stop);
        return (await ShowChannels.Again(db, by, page, kinds, channel)).Created($"/api/v1/channels");
    }

    /// <summary>Who the bot is.</summary>
    internal static async Task<TelegramSettings> Ask(BotApi api, string token, CancellationToken stop)
    {
        if (!Token().IsMatch(token)) throw Refusals.NoToken();
        var me = await api.Call(token, "getMe", new { }, stop);
        return me.IsOk ? new TelegramSettings(me.Result!.Value.Whole("id") ?? 0, me.Result.Value.Words("username") ?? "") : throw me.Trouble();
    }

    [GeneratedRegex("^[0-9]{3,20}:[A-Za-z0-9_-]{20,100}$")]
    private static partial Regex Token();
}
