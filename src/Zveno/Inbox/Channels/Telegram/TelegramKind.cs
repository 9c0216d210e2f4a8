using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A bot's own settings.</summary>
/// <param name="Id">The bot's id: a new token must be of the same bot.</param>
/// <param name="User">Its name, without @.</param>
/// <param name="ByHook">Whether Telegram brings updates to our door; otherwise we fetch them.</param>
public sealed record TelegramSettings(long Id, string User, bool ByHook = false)
{
    /// <summary>From a channel's settings.</summary>
    public static TelegramSettings Of(string json) => JsonSerializer.Deserialize<TelegramSettings>(json, Json.Storage)!;

    /// <summary>As a channel keeps them.</summary>
    public string Keep() => JsonSerializer.Serialize(this, Json.Storage);
}

/// <summary>Telegram, by a bot: long polling or a webhook, private chats and groups with topics.</summary>
public sealed class TelegramKind(BotApi api, TelegramPace pace, TimeProvider clock) : IBotKind
{
    /// <summary>So long Telegram holds a poll open when nothing comes, in seconds.</summary>
    const int Poll = 25;

    /// <summary>Telegram numbers anew after a week of silence; an old offset would then pass over what comes.</summary>
    static readonly TimeSpan Forgets = TimeSpan.FromDays(6);

    /// <summary>What is asked for: without its name a reaction never comes.</summary>
    public static readonly string[] Wanted = ["message", "edited_message", "message_reaction", "my_chat_member"];

    /// <inheritdoc />
    public TopicChannel Kind => TopicChannel.Telegram;

    /// <inheritdoc />
    public Type Form => typeof(TelegramForm);

    /// <inheritdoc />
    public async Task<string> Test(ChannelAccess channel, CancellationToken stop)
    {
        var me = await api.Call(channel.Secret, "getMe", new { }, stop);
        return me.IsOk ? me.Result!.Value.Words("username") ?? "" : throw me.Trouble();
    }

    /// <inheritdoc />
    public async Task Receive(ChannelAccess channel, ChannelIntake intake, CancellationToken stop)
    {
        if (TelegramSettings.Of(channel.Settings).ByHook)
        {
            var hook = await api.Call(channel.Secret, "getWebhookInfo", new { }, stop);
            if (!hook.IsOk) throw hook.Trouble();
            if (hook.Result!.Value.Words("url") is not { Length: > 0 }) throw new ChannelTroubled(ChannelTrouble.Contested, "The webhook was taken away.");
            await intake.Store(channel, [], null, stop);
            await Task.Delay(TimeSpan.FromSeconds(Poll), clock, stop);
            return;
        }
        var forgotten = channel.SeenAt is { } seen && clock.GetUtcNow() - seen > Forgets;
        long? offset = !forgotten && long.TryParse(channel.Cursor, CultureInfo.InvariantCulture, out var next) ? next : null;
        var answer = await api.Call(channel.Secret, "getUpdates", new { offset, limit = 100, timeout = Poll, allowed_updates = Wanted }, stop, TimeSpan.FromSeconds(Poll));
        if (!answer.IsOk) throw answer.Trouble();
        if (answer.Result!.Value.ValueKind != JsonValueKind.Array) throw new ChannelTroubled(ChannelTrouble.Other, "The answer is no list.");
        var updates = answer.Result.Value.EnumerateArray().Select(x => (Id: x.Whole("update_id"), Raw: RawOf(x))).OrderBy(x => x.Id).ToList();        // told in their order, should they come in none
        if (updates.Count == 0) return;
        await intake.Store(channel, [.. updates.Select(x => x.Raw)], updates.Max(x => x.Id) is { } last ? (last + 1).ToString(CultureInfo.InvariantCulture) : null, stop);
    }

    /// <summary>The same id with other content is another update: ids begin anew at times.</summary>
    public static RawUpdate RawOf(JsonElement update)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(update.GetRawText());
        return new RawUpdate($"{update.Whole("update_id")?.ToString(CultureInfo.InvariantCulture) ?? "?"}:{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}", bytes);
    }

    /// <inheritdoc />
    public async Task<string> Renewed(string settings, string token, CancellationToken stop)
    {
        var (bot, kept) = (await AddBot.Ask(api, token, stop), TelegramSettings.Of(settings));
        return kept.Id == bot.Id ? (kept with { User = bot.User }).Keep() : throw Refusals.AnotherBot(kept.User);
    }

    /// <inheritdoc />
    public string Door => "telegram";

    /// <inheritdoc />
    public string Hooked(string settings, string? door) => (TelegramSettings.Of(settings) with { ByHook = door is not null }).Keep();

    /// <inheritdoc />
    public async Task Hook(ChannelAccess channel, string? door, string secret, CancellationToken stop)
    {
        var told = door is null
            ? await api.Call(channel.Secret, "deleteWebhook", new { }, stop)
            : await api.Call(channel.Secret, "setWebhook", new { url = door, secret_token = secret, allowed_updates = Wanted }, stop);
        if (!told.IsOk) throw told.Trouble();
    }

    /// <inheritdoc />
    public RawUpdate Brought(JsonElement update) => RawOf(update);

    /// <inheritdoc />
    public IReadOnlyList<Heard> Read(byte[] raw, ChannelAccess channel) => TelegramReading.Read(raw);

    /// <inheritdoc />
    public IEnumerable<string> Pieces(string text) => TelegramText.Pieces(text);

    /// <inheritdoc />
    public TimeSpan WaitBefore(ChannelAccess channel, string place, DateTimeOffset now) => pace.Before(channel.Id, place, now);

    /// <inheritdoc />
    public async Task<Outcome> Send(ChannelAccess channel, Outgoing piece, CancellationToken stop)
    {
        pace.Sends(channel.Id, piece.Place, clock.GetUtcNow());
        long? thread = long.TryParse(piece.Thread, CultureInfo.InvariantCulture, out var number) ? number : null;
        var answer = piece.File is { } file
            ? await api.Upload(channel.Secret, "sendDocument", [("chat_id", piece.Place), .. thread is not null ? [("message_thread_id", piece.Thread)] : Array.Empty<(string, string)>()], "document", file, stop)
            : await Say(channel, piece, thread, stop);
        if (answer.IsOk) return answer.Result!.Value.Whole("message_id") is { } id ? new Outcome.Sent($"{piece.Place}/{id.ToString(CultureInfo.InvariantCulture)}") : new Outcome.Unknown("The answer names no message.");
        if (answer.MigratedTo is { } moved) return new Outcome.Moved(moved.ToString(CultureInfo.InvariantCulture), null);
        if (answer.Code == 429)
        {
            var after = answer.RetryAfter ?? TimeSpan.FromSeconds(30);
            pace.Hold(channel.Id, piece.Place, clock.GetUtcNow() + after);
            return new Outcome.Later(answer.Words, after);
        }
        if (answer.Code == 401) return new Outcome.Later(answer.Words, TimeSpan.FromMinutes(2), ChannelTrouble.Refused);
        if (answer.Code == 400 && thread is not null && answer.Words.Contains("thread not found", StringComparison.OrdinalIgnoreCase)) return await MakeAnew(channel, piece, stop);
        if (answer.MayHaveWorked) return new Outcome.Unknown(answer.Words);
        if (answer.Code == 0) return new Outcome.Later(answer.Words);
        return new Outcome.Refused(answer.Words, PlaceIsClosed: answer.Code == 403);
    }

    Task<BotAnswer> Say(ChannelAccess channel, Outgoing piece, long? thread, CancellationToken stop)
    {
        var (text, entities) = TelegramText.Of(piece.Text!);
        return api.Call(channel.Secret, "sendMessage", new { chat_id = piece.Place, message_thread_id = thread, text, entities, link_preview_options = new { is_disabled = true } }, stop);
    }

    /// <summary>Somebody deleted the topic, which Telegram tells nobody: it is made anew, and the piece goes there.</summary>
    async Task<Outcome> MakeAnew(ChannelAccess channel, Outgoing piece, CancellationToken stop)
    {
        var made = await MakeTopic(channel, piece.Place, piece.Title ?? TelegramTopics.NameOf(piece.Kind), stop);
        if (made.IsOk && made.Result!.Value.Whole("message_thread_id") is { } thread) return new Outcome.Moved(null, thread.ToString(CultureInfo.InvariantCulture));
        return made.Code is 400 or 403 ? new Outcome.Refused(made.Words) : new Outcome.Later(made.Words, made.RetryAfter);
    }

    /// <summary>Makes a topic in a group; needs the right to manage topics there.</summary>
    public Task<BotAnswer> MakeTopic(ChannelAccess channel, string chat, string name, CancellationToken stop) => api.Call(channel.Secret, "createForumTopic", new { chat_id = chat, name }, stop);

    /// <inheritdoc />
    public async Task<byte[]> Fetch(ChannelAccess channel, string file, CancellationToken stop)
    {
        var told = await api.Call(channel.Secret, "getFile", new { file_id = file }, stop);
        if (!told.IsOk) throw told.Code is 400 or 404 ? new FileNotHad(told.Words) : told.Trouble();
        return told.Result!.Value.Words("file_path") is { } path && !path.Contains("..", StringComparison.Ordinal) ? await api.Download(channel.Secret, path, stop) : throw new FileNotHad("no path");
    }
}
