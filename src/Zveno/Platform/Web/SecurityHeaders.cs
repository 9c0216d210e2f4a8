namespace Zveno.Platform;

/// <summary>Headers of every answer: nothing inline, nothing from elsewhere, nothing told to others.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    const string Policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    /// <summary>Sets the headers and goes on.</summary>
    public Task Invoke(HttpContext http)
    {
        Set(http.Response.Headers);
        return next(http);
    }

    /// <summary>Sets them again on an answer that was begun anew.</summary>
    internal static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
