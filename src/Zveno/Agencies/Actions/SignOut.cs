using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Ends the session of this browser.</summary>
public static class SignOut
{
    public static void Map(Routes routes) => routes.Desk.Post("sign-out", Handle);

    static async Task<Answer> Handle(HttpContext http, Db db, CurrentMember current, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        (await db.Sessions.OneVisible(current.Subject)).End(current.Member.Id, at);
        await db.RevokeKeysOf(current.Subject, at);
        await db.Save();
        SessionCookies.Clear(http);
        return Answer.GoTo("/sign-in");
    }
}
