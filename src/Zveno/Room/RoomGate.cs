using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Lets a client's contact in by a living room link. Everything else is as unknown: one answer, byte for byte.</summary>
public sealed class RoomGate(Scopes scopes, Page page, GateCache cache, CurrentGuest current, GuessLimit guesses, TimeProvider clock) : IGate
{
    bool _tooMany;

    /// <inheritdoc />
    public Access Access => Access.Room;

    /// <inheritdoc />
    public async Task<bool> Admit(HttpContext http)
    {
        http.Response.OnStarting(RoomHeaders.Set, http);
        if (_tooMany = guesses.IsTooMany(http)) return false;
        if (http.Request.RouteValues["link"] is not string { Length: >= 20 and <= 100 } secret || await Find(secret) is not { } guest)
        {
            guesses.Wrong(http);
            return false;
        }
        current.Is(guest);
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) _ = current.Db;      // what is sent is read as the guest's
        page.Zone = guest.Zone;
        if (http.Request.Headers.AcceptLanguage.Count == 0) http.Items["language"] = guest.Language;
        Forgery.Expect(http, guest.Token);
        return true;
    }

    /// <inheritdoc />
    public Task Refuse(HttpContext http)
    {
        var (status, sentence) = _tooMany
            ? (StatusCodes.Status429TooManyRequests, page.Text.Platform.TooManyAttempts(1))
            : (StatusCodes.Status404NotFound, page.Text.Room.NoSuchRoom);
        var refusal = new RoomRefusal("about:blank", page.Text.Web.ProblemTitle(status), status, sentence);
        http.Response.StatusCode = status;
        if (_tooMany) http.Response.Headers.RetryAfter = "60";
        return Answer.WantsJson(http)
            ? http.Response.WriteAsJsonAsync(refusal, Json.Wire, "application/problem+json")
            : Html.Write<RefusedRoom>(http, refusal);
    }

    async Task<Guest?> Find(string secret)
    {
        var hash = AccessKey.HashOf(secret);
        if (cache.Find<Guest>(hash) is { } known) return known;
        var epoch = cache.Epoch;
        var at = clock.GetUtcNow();
        await using var everywhere = scopes.Everywhere();
        if (await everywhere.Db.KeyOf(KeyKind.Room, secret, at) is not { } key || await RoomDoor.Open(scopes, key, at) is not { } door) return null;
        var guest = new Guest(door.Viewer, door.Zone, door.Language, hash, AccessKey.ForgeryTokenOf(secret), new RoomIds(secret), "/r/" + secret);
        cache.Keep(hash, key.Holder, guest, key.ExpiresAt, epoch);
        return guest;
    }
}

/// <summary>What a link opens, if link, contact and client are all alive.</summary>
/// <param name="Viewer">As whom the room is read.</param>
/// <param name="Zone">The client's.</param>
/// <param name="Language">The agency's.</param>
sealed record RoomDoor(GuestViewer Viewer, TimeZoneInfo Zone, Language Language)
{
    /// <summary>Tries the link of a living key.</summary>
    public static async Task<RoomDoor?> Open(Scopes scopes, AccessKey key, DateTimeOffset at)
    {
        await using var scope = scopes.As(new SystemViewer(key.AgencyId));
        var link = await scope.Db.RoomLinks.AsNoTracking().Where(x => x.Id == key.Subject && x.Contact.ArchivedAt == null).SingleOrDefaultAsync();
        if (link?.Opens(at) != true) return null;
        var zone = await scope.Db.Clients.Where(x => x.Id == link.ClientId && x.ArchivedAt == null).Select(x => x.Zone).SingleOrDefaultAsync();
        if (zone is null) return null;
        return new RoomDoor(new GuestViewer(key.AgencyId, link.ClientId, link.ContactId, link.Id), TimeZoneInfo.FindSystemTimeZoneById(zone), (await scope.Db.Agency()).Language);
    }
}
