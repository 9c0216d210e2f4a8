using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A contact wants no more letters: by the signed address in each of them, without opening the room. Reading it stops nothing, since mail programs look at addresses by themselves.</summary>
public static class StopLetters
{
    public static void Map(Routes routes)
    {
        routes.Open("GET", "/letters/{secret}", "a signed address in a letter to a client's contact; shows one button", Show);
        routes.Open("POST", "/letters/{secret}", "the same; stops letters to that contact and nothing else", Stop);
    }

    static async Task<Answer> Show(string secret, HttpContext http, Scopes scopes, LetterSeal seal, Page page, CancellationToken stop)
    {
        await using var scope = await Open(secret, scopes, seal, page, stop);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "none";
        return Answer.Page<StopLettersView>(new RoomLetterStop($"/letters/{secret}", false)).OrJson(() => new RoomLettersStopped(false));
    }

    static async Task<Answer> Stop(string secret, Scopes scopes, LetterSeal seal, Page page, TimeProvider clock, CancellationToken stop)
    {
        await using var scope = await Open(secret, scopes, seal, page, stop);
        await scope.Db.BeginWriting(stop);
        var contact = await scope.Db.Contacts.OneVisible(seal.Read(secret)!.Value.Contact, stop);
        await ChooseRoomNotices.Choose(scope.Db, contact, RoomNotice.None, sendsMail: false, hasChat: false, clock.GetUtcNow(), stop);
        await scope.Db.Save(stop);
        return Answer.Page<StopLettersView>(new RoomLetterStop($"/letters/{secret}", true)).OrJson(() => new RoomLettersStopped(true));
    }

    /// <exception cref="NotHere">It was not signed here, or the contact is gone.</exception>
    static async Task<WorkScope> Open(string secret, Scopes scopes, LetterSeal seal, Page page, CancellationToken stop)
    {
        if (seal.Read(secret) is not { } whose) throw new NotHere();
        var scope = scopes.As(new SystemViewer(whose.Agency));
        if (await scope.Db.Contacts.AnyAsync(x => x.Id == whose.Contact, stop)) return scope;
        await scope.DisposeAsync();
        throw new NotHere();
    }
}

/// <summary>The one button.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="IsStopped">Whether it was pressed.</param>
public sealed record RoomLetterStop(string Action, bool IsStopped);

/// <summary>Whether letters are stopped now.</summary>
public sealed record RoomLettersStopped(bool Stopped);
