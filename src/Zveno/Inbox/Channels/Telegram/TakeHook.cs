using System.Text.Json;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Telegram brings updates to our door, or we fetch them again: the two exclude each other there. What comes must carry the secret of the channel's own, which is
/// looked up by its hash (<see cref="HookGate"/>); it is stored before Telegram hears «yes».
/// </summary>
public static class TakeHook
{
    /// <summary>More is no update (bytes).</summary>
    const int Most = 1024 * 1024;

    /// <param name="On">Whether Telegram brings; otherwise we fetch.</param>
    public record Form(bool On) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Hooks.Post("telegram", Handle);
        routes.Post<ChannelJson>("channels/{channel:guid}/hook", Choose);
    }

    static async Task<IResult> Handle(HttpContext http, ChannelIntake intake, CancellationToken stop)
    {
        var key = HookGate.KeyOf(http);
        if (http.Request.ContentLength is null or > Most) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var bytes = new byte[http.Request.ContentLength.Value];
        await http.Request.Body.ReadExactlyAsync(bytes, stop);
        RawUpdate raw;
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 1000 });
            raw = TelegramKind.RawOf(json.RootElement);
        }
        catch (JsonException) { raw = new RawUpdate($"?:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes).AsSpan(0, 12))}", bytes); }      // kept and parked: the secret says it is Telegram's
        await intake.Store(new ChannelAccess(key.AgencyId, key.Subject, "", "", "", null, null), [raw], null, stop);
        return Results.Ok();
    }

    static async Task<Answer> Choose(Guid channel, Form form, HttpContext http, Db db, Member by, Page page, BotApi api, ChannelSecrets secrets, ZvenoSettings settings, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var chosen = await db.ChannelsFor(by).Kept().OneVisible(channel, stop);
        if (chosen.Kind != TopicChannel.Telegram) throw new NotHere();
        var at = clock.GetUtcNow();
        await db.RevokeKeysOf(channel, at);
        var secret = form.On ? db.Issue(KeyKind.Hook, channel, channel, null) : "";
        chosen.Describe(chosen.Name, (TelegramSettings.Of(chosen.Settings) with { ByHook = form.On }).Keep(), null, by, at);
        await db.Save(stop);                                                  // the new secret opens before Telegram uses it
        var access = secrets.Open(chosen);
        var told = form.On
            ? await api.Call(access.Secret, "setWebhook", new { url = Links.To(http, settings, "/hooks/telegram"), secret_token = secret, allowed_updates = TelegramKind.Wanted }, stop)
            : await api.Call(access.Secret, "deleteWebhook", new { }, stop);
        await db.BeginWriting(stop);
        if (told.IsOk) chosen.Answered(at);
        else if (form.On) chosen.Keep((TelegramSettings.Of(chosen.Settings) with { ByHook = false }).Keep());
        await db.Save(stop);
        if (!told.IsOk) throw Refusals.ChannelDoesNotAnswer(told.Trouble());
        return await ShowChannels.Again(db, by, page, kinds, chosen);
    }
}
