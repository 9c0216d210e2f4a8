using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A MAX bot's own settings.</summary>
/// <param name="Id">The bot's id there.</param>
/// <param name="User">Its name in addresses.</param>
/// <param name="Door">Our address to which MAX brings updates; null while we fetch them.</param>
public sealed record MaxSettings(long Id, string User, string? Door = null)
{
    /// <summary>From a channel's settings.</summary>
    public static MaxSettings Of(string json) => JsonSerializer.Deserialize<MaxSettings>(json, Json.Storage)!;

    /// <summary>As a channel keeps them.</summary>
    public string Keep() => JsonSerializer.Serialize(this, Json.Storage);
}

/// <summary>MAX, by a bot: long polling or a webhook, dialogs and chats.</summary>
public sealed class MaxKind(MaxApi api, TimeProvider clock) : IBotKind
{
    /// <summary>So long MAX holds a poll open when nothing comes, in seconds.</summary>
    const int Poll = 25;

    /// <summary>Longest text of one message; formatting counts.</summary>
    public const int Most = 4000;

    /// <summary>What is asked to be brought: all that <see cref="MaxReading"/> reads.</summary>
    static readonly string[] Wanted = ["message_created", "message_edited", "bot_started", "bot_stopped", "dialog_removed", "bot_added", "bot_removed", "chat_title_changed"];

    static readonly TimeSpan NotReady = TimeSpan.FromSeconds(3);

    readonly ConcurrentDictionary<Guid, DateTimeOffset> _held = new();

    /// <inheritdoc />
    public TopicChannel Kind => TopicChannel.Max;

    /// <inheritdoc />
    public Type Form => typeof(MaxForm);

    /// <inheritdoc />
    public async Task<string> Test(ChannelAccess channel, CancellationToken stop)
    {
        var me = await api.Get(channel.Secret, "me", stop);
        return me.IsOk ? me.Result!.Value.Words("username") ?? "" : throw me.Trouble();
    }

    /// <inheritdoc />
    public async Task Receive(ChannelAccess channel, ChannelIntake intake, CancellationToken stop)
    {
        if (MaxSettings.Of(channel.Settings).Door is { } door)
        {
            if (!await IsTold(channel, door, stop)) throw new ChannelTroubled(ChannelTrouble.Contested, "The webhook was taken away.");
            await intake.Store(channel, [], null, stop);
            await Task.Delay(TimeSpan.FromSeconds(Poll), clock, stop);
            return;
        }
        var from = channel.Cursor is { Length: > 0 } marker ? $"&marker={Uri.EscapeDataString(marker)}" : "";
        var answer = await api.Get(channel.Secret, $"updates?limit=100&timeout={Poll}{from}", stop, TimeSpan.FromSeconds(Poll));
        if (!answer.IsOk) throw answer.Trouble();
        if (answer.Result!.Value.Part("updates") is not { ValueKind: JsonValueKind.Array } list) throw new ChannelTroubled(ChannelTrouble.Other, "The answer has no list of updates.");
        var updates = list.EnumerateArray().OrderBy(x => x.Whole("timestamp")).Select(RawOf).ToList();
        await intake.Store(channel, updates, answer.Result.Value.Whole("marker")?.ToString(CultureInfo.InvariantCulture), stop);
    }

    /// <summary>MAX gives updates no numbers: the same content at the same time is the same update.</summary>
    public static RawUpdate RawOf(JsonElement update)
    {
        var bytes = Encoding.UTF8.GetBytes(update.GetRawText());
        return new RawUpdate($"{update.Whole("timestamp")?.ToString(CultureInfo.InvariantCulture) ?? "?"}:{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}", bytes);
    }

    /// <inheritdoc />
    public async Task<string> Renewed(string settings, string token, CancellationToken stop)
    {
        var (bot, kept) = (await AddMax.Ask(api, token, stop), MaxSettings.Of(settings));
        return kept.Id == bot.Id ? (kept with { User = bot.User }).Keep() : throw Refusals.AnotherBot(kept.User);
    }

    /// <inheritdoc />
    public string Door => "max";

    /// <inheritdoc />
    public string Hooked(string settings, string? door) => (MaxSettings.Of(settings) with { Door = door }).Keep();

    /// <summary>MAX may have several doors of a bot at once, so the one that was told before is taken away by its address.</summary>
    public async Task Hook(ChannelAccess channel, string? door, string secret, CancellationToken stop)
    {
        if (MaxSettings.Of(channel.Settings).Door is { } former && await IsTold(channel, former, stop))
        {
            var left = await api.Delete(channel.Secret, $"subscriptions?url={Uri.EscapeDataString(former)}", stop);
            if (!left.IsOk) throw left.Trouble();
        }
        if (door is null) return;
        var told = await api.Post(channel.Secret, "subscriptions", new { url = door, secret, update_types = Wanted }, stop);
        if (!told.IsOk) throw told.Trouble();
    }

    async Task<bool> IsTold(ChannelAccess channel, string door, CancellationToken stop)
    {
        var doors = await api.Get(channel.Secret, "subscriptions", stop);
        if (!doors.IsOk) throw doors.Trouble();
        return doors.Result!.Value.Part("subscriptions") is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(x => x.Words("url") == door);
    }

    /// <inheritdoc />
    public RawUpdate Brought(JsonElement update) => RawOf(update);

    /// <inheritdoc />
    public IReadOnlyList<Heard> Read(byte[] raw, ChannelAccess channel) => MaxReading.Read(raw);

    /// <inheritdoc />
    public IEnumerable<string> Pieces(string text) => TelegramText.Pieces(text, Most);

    /// <inheritdoc />
    public TimeSpan WaitBefore(ChannelAccess channel, string place, DateTimeOffset now) => _held.TryGetValue(channel.Id, out var until) && until > now ? until - now : TimeSpan.Zero;

    /// <inheritdoc />
    public async Task<Outcome> Send(ChannelAccess channel, Outgoing piece, CancellationToken stop)
    {
        _held[channel.Id] = clock.GetUtcNow() + TimeSpan.FromMilliseconds(35);                     // 30 a second in all
        object? attachments = null;
        if (piece.File is { } file)
        {
            var (token, failed) = await Hand(channel, file, stop);
            if (failed is not null) return Ended(channel, failed, beforeMessage: true);
            attachments = new[] { new { type = "file", payload = new { token } } };
        }
        var (text, format) = piece.Text is { } words ? Formatted(words) : (null, null);
        var to = piece.Place.StartsWith(MaxReading.Chat, StringComparison.Ordinal) ? $"chat_id={piece.Place[MaxReading.Chat.Length..]}" : $"user_id={piece.Place}";
        var answer = await api.Post(channel.Secret, $"messages?{to}", new { text, format, attachments, notify = true }, stop);
        if (!answer.IsOk) return Ended(channel, answer, beforeMessage: false);
        return answer.Result!.Value.Part("message")?.Part("body")?.Words("mid") is { } mid ? new Outcome.Sent(mid) : new Outcome.Unknown("The answer names no message.");
    }

    /// <summary>A file goes to an address that MAX names; nobody sees it before the message that carries it.</summary>
    async Task<(string? Token, MaxAnswer? Failed)> Hand(ChannelAccess channel, OutgoingFile file, CancellationToken stop)
    {
        var place = await api.Post(channel.Secret, "uploads?type=file", new { }, stop);
        if (!place.IsOk) return (null, place);
        if (place.Result!.Value.Words("url") is not { } url || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return (null, new MaxAnswer(null, 400, "", "MAX named no place for the file."));
        var handed = await api.Upload(address, file, stop);
        if (!handed.IsOk) return (null, handed);
        var token = handed.Result!.Value.Words("token") ?? place.Result.Value.Words("token");
        return token is null ? (null, new MaxAnswer(null, 400, "", "The file has no token.")) : (token, null);
    }

    Outcome Ended(ChannelAccess channel, MaxAnswer answer, bool beforeMessage)
    {
        if (answer.Status == 429)
        {
            var after = answer.RetryAfter ?? TimeSpan.FromSeconds(5);
            _held[channel.Id] = clock.GetUtcNow() + after;
            return new Outcome.Later(answer.Words, after);
        }
        if (answer.Status == 401) return new Outcome.Later(answer.Words, TimeSpan.FromMinutes(2), ChannelTrouble.Refused);
        if (answer.Code == "attachment.not.ready") return new Outcome.Later(answer.Words, NotReady);
        if (answer.MayHaveWorked && !beforeMessage) return new Outcome.Unknown(answer.Words);
        if (answer.Status is 0 or >= 500) return new Outcome.Later(answer.Words);
        return new Outcome.Refused(answer.Words, PlaceIsClosed: answer.Status == 403 || answer.Code is "chat.denied" or "dialog.suspended");
    }

    /// <summary>Formatting goes as HTML, for that has one way to write every sign; a plain text goes as it is.</summary>
    static (string Text, string? Format) Formatted(string words)
    {
        var (plain, entities) = TelegramText.Of(words);
        if (entities.Count == 0) return (words, null);
        var (html, at) = (new StringBuilder(), 0);
        foreach (var entity in entities)
        {
            html.Append(WebUtility.HtmlEncode(plain[at..entity.Offset]));
            var inner = WebUtility.HtmlEncode(plain.Substring(entity.Offset, entity.Length));
            html.Append(entity.Type switch { "bold" => $"<b>{inner}</b>", "code" => $"<code>{inner}</code>", _ => $"<a href=\"{WebUtility.HtmlEncode(entity.Url)}\">{inner}</a>" });
            at = entity.Offset + entity.Length;
        }
        html.Append(WebUtility.HtmlEncode(plain[at..]));
        return html.Length <= Most ? (html.ToString(), "html") : (plain.Length <= Most ? plain : words, null);
    }

    /// <inheritdoc />
    public async Task<byte[]> Fetch(ChannelAccess channel, string file, CancellationToken stop) =>
        Uri.TryCreate(file, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? await api.Download(address, stop) : throw new FileNotHad("no address");
}
