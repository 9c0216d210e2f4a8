using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// The open channel's door: whoever holds the channel's secret brings messages here. What is taken is on disk before the «yes»; what is not, is refused with the reason,
/// for then the other end still has it. Everything after the door is as in every channel.
/// </summary>
public static class TakeOpen
{
    /// <summary>The largest body, in bytes: files to 20 MB together, in base64.</summary>
    public const int Most = 30 * 1024 * 1024;

    public static void Map(Routes routes) => routes.Hooks.Post("open/{door}", Handle).Accepts<OpenMessage>("application/json", "multipart/form-data").Produces<OpenTaken>().WithName("post-hooks-open").WithTags("hooks")
        .WithSummary("Brings a message to an open channel: signed by Zveno-Time and Zveno-Signature, see docs/open-channel.md.").WithMetadata(new Described());

    static async Task<IResult> Handle(HttpContext http, Scopes scopes, ChannelIntake intake, ChannelSecrets secrets, GuessLimit guesses, TimeProvider clock, CancellationToken stop)
    {
        var key = HookGate.KeyOf(http);
        var body = await Body(http, stop);
        var access = await Opened(scopes, secrets, key, stop);
        var (time, signature) = (http.Request.Headers[OpenSignature.TimeHeader].ToString(), http.Request.Headers[OpenSignature.Header].ToString());
        if (!OpenSignature.IsOf(signature, access.Secret, time, body))
        {
            guesses.Wrong(http);
            throw Refusals.WrongSignature();
        }
        if (!OpenSignature.IsFresh(time, clock.GetUtcNow())) throw Refusals.SignedAtAnotherTime();
        var raw = http.Request.HasFormContentType ? OpenReading.KeepForm(http.Request.ContentType!, body) : body;
        OpenMessage message;
        try { message = OpenReading.Message(raw); }
        catch (FormatException unread) { throw Refusals.MessageUnread(unread.Message); }
        var isNew = await intake.Store(access, [new RawUpdate(OpenReading.KeyOf(message), raw)], null, stop) > 0;
        if (!isNew && !await IsSame(scopes, access, message, stop)) throw Refusals.SentBefore();
        return Results.Json(new OpenTaken(message.Id, !isNew), Json.Wire);
    }

    static async Task<byte[]> Body(HttpContext http, CancellationToken stop)
    {
        if (http.Request.ContentLength > Most) throw TooLarge();
        var (body, piece) = (new MemoryStream((int)(http.Request.ContentLength ?? 0)), new byte[64 * 1024]);
        while (await http.Request.Body.ReadAsync(piece, stop) is > 0 and var read)                        // its length need not be told
        {
            if (body.Length + read > Most) throw TooLarge();
            body.Write(piece, 0, read);
        }
        return body.ToArray();
    }

    static Refused TooLarge() => new(text => text.Web.RequestTooLarge, StatusCodes.Status413PayloadTooLarge);

    static async Task<ChannelAccess> Opened(Scopes scopes, ChannelSecrets secrets, AccessKey key, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(key.AgencyId));
        var channel = await scope.Db.Channels.AsNoTracking().Kept().SingleOrDefaultAsync(x => x.Id == key.Subject && x.Kind == TopicChannel.Open, stop) ?? throw new NotHere();
        return channel.PausedAt is null ? secrets.Open(channel) : throw Refusals.ChannelRests();
    }

    /// <summary>Whether what is here under the message's key says the same.</summary>
    static async Task<bool> IsSame(Scopes scopes, ChannelAccess access, OpenMessage message, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(access.Agency));
        var key = OpenReading.KeyOf(message);
        var kept = await scope.Db.ChannelUpdates.Where(x => x.ChannelId == access.Id && x.Key == key).Select(x => x.Raw).SingleAsync(stop);
        return OpenReading.DigestOf(OpenReading.Message(kept)).AsSpan().SequenceEqual(OpenReading.DigestOf(message));
    }

    /// <summary>The only door of this kind that the API's description tells: bridges are written by it.</summary>
    sealed class Described : IExcludeFromDescriptionMetadata
    {
        public bool ExcludeFromDescription => false;
    }
}
