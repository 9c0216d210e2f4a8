using System.Security.Cryptography;
using System.Text.Json;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// A messenger brings updates to our door, or we fetch them again: the two exclude each other there. What comes must carry the secret of the channel's own, which is
/// looked up by its hash (<see cref="HookGate"/>); it is stored before the messenger hears «yes».
/// </summary>
public static class TakeHook
{
    /// <summary>More is no update (bytes).</summary>
    const int Most = 1024 * 1024;

    /// <param name="On">Whether the messenger brings; otherwise we fetch.</param>
    public record Form(bool On) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Hooks.Post("telegram", (HttpContext http, TelegramKind kind, ChannelIntake intake, CancellationToken stop) => Take(http, kind, intake, stop));
        routes.Hooks.Post("max", (HttpContext http, MaxKind kind, ChannelIntake intake, CancellationToken stop) => Take(http, kind, intake, stop));
        routes.Post<ChannelJson>("channels/{channel:guid}/hook", Choose);
    }

    static async Task<IResult> Take(HttpContext http, IBotKind kind, ChannelIntake intake, CancellationToken stop)
    {
        var key = HookGate.KeyOf(http);
        if (http.Request.ContentLength is null or > Most) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var bytes = new byte[http.Request.ContentLength.Value];
        await http.Request.Body.ReadExactlyAsync(bytes, stop);
        RawUpdate raw;
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 1000 });
            raw = kind.Brought(json.RootElement);
        }
        catch (JsonException) { raw = new RawUpdate($"?:{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}", bytes); }      // kept and parked: the secret says whose it is
        await intake.Store(new ChannelAccess(key.AgencyId, key.Subject, "", "", "", null, null), [raw], null, stop);
        return Results.Ok();
    }

    static async Task<Answer> Choose(Guid channel, Form form, HttpContext http, Db db, Member by, Page page, ChannelSecrets secrets, ZvenoSettings settings, IEnumerable<IChannelKind> kinds, TimeProvider clock, CancellationToken stop)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsChannels();
        var chosen = await db.ChannelsFor(by).Kept().OneVisible(channel, stop);
        if (kinds.Single(x => x.Kind == chosen.Kind) is not IBotKind kind) throw new NotHere();
        var (at, was) = (clock.GetUtcNow(), secrets.Open(chosen));
        var door = form.On ? Links.To(http, settings, $"/hooks/{kind.Door}") : null;
        await db.RevokeKeysOf(channel, at);
        var secret = form.On ? db.Issue(KeyKind.Hook, channel, channel, null) : "";
        chosen.Describe(chosen.Name, kind.Hooked(chosen.Settings, door), null, by, at);
        await db.Save(stop);                                                  // the new secret opens before the messenger uses it
        ChannelTroubled? trouble = null;
        try { await kind.Hook(was, door, secret, stop); }
        catch (ChannelTroubled failed) { trouble = failed; }
        await db.BeginWriting(stop);
        if (trouble is null) chosen.Answered(at);
        else if (form.On) chosen.Keep(kind.Hooked(chosen.Settings, null));
        await db.Save(stop);
        if (trouble is not null) throw Refusals.ChannelDoesNotAnswer(trouble);
        return await ShowChannels.Again(db, by, page, kinds, chosen);
    }
}
