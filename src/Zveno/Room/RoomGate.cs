using System.Text;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Lets a client's contact in by a living room link. Everything else is as unknown: one answer, byte for byte.</summary>
public sealed class RoomGate(Scopes scopes, Page page, GateCache cache, CurrentGuest current, GuessLimit guesses, TimeProvider clock) : IGate
{
    bool _tooMany, _isShared;
    Guest? _locked;

    /// <inheritdoc />
    public Access Access => Access.Room;

    /// <inheritdoc />
    public async Task<bool> Admit(HttpContext http)
    {
        http.Response.OnStarting(RoomHeaders.Set, http);
        if (Previews.IsOne(http)) return false;
        if (_tooMany = guesses.IsTooMany(http)) return false;
        if (http.Request.RouteValues["link"] is not string { Length: >= 20 and <= 100 } secret || await Find(secret) is not { } guest)
        {
            guesses.Wrong(http);
            return false;
        }
        if (guest.IsTable && http.GetEndpoint()?.Metadata.GetMetadata<ByTableAddress>() is null) return false;      // an address for tables opens nothing else
        page.Zone = guest.Zone;
        if (http.Request.Headers.AcceptLanguage.Count == 0) http.Items["language"] = guest.Language;
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        var anyone = http.GetEndpoint()?.Metadata.GetMetadata<BeforePin>() is not null;
        if (!anyone && guest.PinProof is { } proof && !Proves(http, proof)) _locked = guest;
        _isShared = guest.IsShared && !reads && !anyone;
        if (_locked is null) page.Home = guest.Base;
        if (_locked is not null || _isShared) return false;
        current.Is(guest);
        if (!reads) _ = current.Db;      // what is sent is read as the guest's
        Forgery.Expect(http, guest.Token);
        return true;
    }

    /// <inheritdoc />
    public Task Refuse(HttpContext http)
    {
        if (Previews.IsOne(http)) return Previews.Answer(http, page);
        if (_locked is { } guest && !Answer.WantsJson(http)) return EnterPin.Ask(http, guest, wrong: false);
        var (status, sentence) = _tooMany ? (StatusCodes.Status429TooManyRequests, page.Text.Platform.TooManyAttempts(1))
            : _locked is not null ? (StatusCodes.Status403Forbidden, page.Text.Room.AsksPin)
            : _isShared ? (StatusCodes.Status403Forbidden, page.Text.Room.SharedReadsOnly)
            : (StatusCodes.Status404NotFound, page.Text.Room.NoSuchRoom);
        var refusal = new RoomRefusal("about:blank", page.Text.Web.ProblemTitle(status), status, sentence);
        http.Response.StatusCode = status;
        if (_tooMany) http.Response.Headers.RetryAfter = "60";
        return Answer.WantsJson(http)
            ? http.Response.WriteAsJsonAsync(refusal, Json.Wire, "application/problem+json")
            : Html.Write<RefusedRoom>(http, refusal);
    }

    static bool Proves(HttpContext http, string proof) =>
        System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Cookies[EnterPin.Cookie] ?? ""), Encoding.UTF8.GetBytes(proof));

    async Task<Guest?> Find(string secret)
    {
        var hash = AccessKey.HashOf(secret);
        if (cache.Find<Guest>(hash) is { } known) return known;
        var epoch = cache.Epoch;
        var at = clock.GetUtcNow();
        await using var everywhere = scopes.Everywhere();
        var key = await everywhere.Db.KeyOf(KeyKind.Room, secret, at) ?? await everywhere.Db.KeyOf(KeyKind.Table, secret, at);
        if (key is null || await RoomDoor.Open(scopes, key, at) is not { } door || key.Kind is KeyKind.Table && door.Pin is not null) return null;
        var guest = new Guest(door.Viewer, door.Zone, door.Language, hash, AccessKey.ForgeryTokenOf(secret), new RoomIds(secret), "/r/" + secret)
        {
            IsShared = door.IsShared,
            IsTable = key.Kind is KeyKind.Table,
            PinProof = door.Pin is { } pin ? AccessKey.HashOf($"pin\n{secret}\n{pin}") : null,
        };
        cache.Keep(hash, key.Holder, guest, key.ExpiresAt, epoch);
        return guest;
    }
}

/// <summary>What a link opens, if link, contact and client are all alive.</summary>
/// <param name="Viewer">As whom the room is read.</param>
/// <param name="Zone">The client's.</param>
/// <param name="Language">The agency's.</param>
/// <param name="IsShared">Whether it is the whole company's.</param>
/// <param name="Pin">The code that it asks for, hashed.</param>
sealed record RoomDoor(GuestViewer Viewer, TimeZoneInfo Zone, Language Language, bool IsShared, string? Pin)
{
    /// <summary>Tries the link of a living key.</summary>
    public static async Task<RoomDoor?> Open(Scopes scopes, AccessKey key, DateTimeOffset at)
    {
        await using var scope = scopes.As(new SystemViewer(key.AgencyId));
        var link = await scope.Db.RoomLinks.AsNoTracking().Where(x => x.Id == key.Subject && (x.ContactId == null || x.Contact!.ArchivedAt == null)).SingleOrDefaultAsync();
        if (link?.Opens(at) != true) return null;
        var zone = await scope.Db.Clients.Where(x => x.Id == link.ClientId && x.ArchivedAt == null).Select(x => x.Zone).SingleOrDefaultAsync();
        if (zone is null) return null;
        return new RoomDoor(new GuestViewer(key.AgencyId, link.ClientId, link.ContactId ?? Guid.Empty, link.Id, link.HidesMoney), TimeZoneInfo.FindSystemTimeZoneById(zone), (await scope.Db.Agency()).Language, link.ContactId is null, link.Pin);
    }
}

/// <summary>An endpoint of a room that is there before the code was entered, and for a link that only reads.</summary>
sealed record BeforePin;

/// <summary>An endpoint that is read by an address for live tables too.</summary>
sealed record ByTableAddress;
