using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Enters the code of a link that asks for one. A wrong code and one that is not heard now get the same answer, byte for byte; a right one is remembered by this browser until the code is another.</summary>
public static class EnterPin
{
    /// <summary>Cookie with the proof that the code was entered; it is sent back to this link only.</summary>
    internal const string Cookie = "zv_pin";

    static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    public record Form(string? Pin = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("pin", Handle).WithMetadata(new BeforePin());

    static async Task<IResult> Handle(Form form, HttpContext http, CurrentGuest current, Scopes scopes, GuessLimit guesses, Page page, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        if (!await Opens(form, guest, scopes, clock, stop))
        {
            guesses.Wrong(http);
            if (Answer.WantsJson(http)) throw new Refused(text => text.Room.WrongPin, StatusCodes.Status403Forbidden) { Field = "pin" };
            return new Asked(guest);
        }
        http.Response.Cookies.Append(Cookie, guest.PinProof ?? "", new CookieOptions { HttpOnly = true, IsEssential = true, MaxAge = Remembered, Path = guest.Base, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps });
        return Answer.GoTo($"{guest.Base}?entered=true").OrJson(() => new RoomOpened(true));
    }

    static async Task<bool> Opens(Form form, Guest guest, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        await scope.Db.BeginWriting(stop);
        var opens = (await scope.Db.RoomLinks.OneVisible(guest.Viewer.LinkId, stop)).TryPin(form.Pin, clock.GetUtcNow());
        await scope.Db.Save(stop);
        return opens;
    }

    /// <summary>Asks for the code. Who comes from having entered it and shows no proof has a browser that keeps none, and is told so.</summary>
    internal static Task Ask(HttpContext http, Guest guest, bool wrong)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Html.Write<RoomPinView>(http, new RoomPin(guest.Base, guest.Token, wrong, !wrong && http.Request.Query["entered"] == "true"));
    }

    sealed class Asked(Guest guest) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Ask(httpContext, guest, wrong: true);
    }
}

/// <summary>The form for the code.</summary>
/// <param name="IsForgotten">Whether it was entered just now and the browser did not keep it.</param>
public sealed record RoomPin(string Base, string Token, bool IsWrong, bool IsForgotten);

/// <summary>The room is open in this browser.</summary>
public sealed record RoomOpened(bool Open);
