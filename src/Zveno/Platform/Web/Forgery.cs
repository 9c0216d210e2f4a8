using System.Security.Cryptography;
using System.Text;

namespace Zveno.Platform;

/// <summary>
/// The one defence against forged requests: an unsafe verb must come from our own pages (Sec-Fetch-Site, else Origin) and carry
/// the token of its session or room link. Tokens in the <c>Authorization</c> header cannot be forged and need neither.
/// </summary>
public static class Forgery
{
    /// <summary>Cookie that our scripts read the token from.</summary>
    public const string Cookie = "zv_token";

    /// <summary>Header that carries it.</summary>
    public const string Header = "X-Token";

    /// <summary>Form field that carries it where scripts do not run.</summary>
    public const string Field = "_token";

    static readonly object Expected = new();

    /// <summary>Names the token that this caller must show; said by the gate.</summary>
    public static void Expect(HttpContext http, string token) => http.Items[Expected] = token;

    /// <summary>The token of this caller, for forms.</summary>
    public static string? TokenOf(HttpContext http) => http.Items[Expected] as string;

    internal static bool IsOurs(HttpContext http, Access access)
    {
        if (IsSafe(http) || access is Access.Api or Access.Hook) return true;
        var site = http.Request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site == "same-origin";
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0) return access != Access.Public;                 // no browser; a session still has its token to show
        return Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    internal static bool HasToken(HttpContext http, Access access)
    {
        if (IsSafe(http) || access is Access.Api or Access.Hook) return true;
        if (TokenOf(http) is not { } expected) return false;
        var shown = http.Request.Headers[Header].ToString();
        if (shown.Length == 0 && http.Request.HasFormContentType) shown = http.Request.Query[Field].ToString();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(expected));
    }

    static bool IsSafe(HttpContext http) => HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);
}
