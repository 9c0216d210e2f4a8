using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The two cookies of a signed-in browser: the session's secret, and the forgery token that our scripts may read.</summary>
static class SessionCookies
{
    public static void Set(HttpContext http, string secret)
    {
        http.Response.Cookies.Append(DeskGate.Cookie, secret, Options(http, readable: false));
        http.Response.Cookies.Append(Forgery.Cookie, AccessKey.ForgeryTokenOf(secret), Options(http, readable: true));
    }

    public static void Clear(HttpContext http)
    {
        http.Response.Cookies.Delete(DeskGate.Cookie);
        http.Response.Cookies.Delete(Forgery.Cookie);
    }

    static CookieOptions Options(HttpContext http, bool readable) => new()
    {
        HttpOnly = !readable,
        Secure = http.Request.IsHttps,
        SameSite = readable ? SameSiteMode.Strict : SameSiteMode.Lax,
        MaxAge = Session.Life,
        Path = "/",
    };
}
