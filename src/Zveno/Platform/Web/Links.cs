namespace Zveno.Platform;

/// <summary>Whole addresses for mails and for copying.</summary>
public static class Links
{
    /// <summary>The address of a path: the configured one, else as the request came.</summary>
    public static string To(HttpContext http, ZvenoSettings settings, string path) =>
        (settings.Address?.TrimEnd('/') is { Length: > 0 } own ? own : $"{http.Request.Scheme}://{http.Request.Host}") + path;
}
