using System.Text.Json;

namespace Zveno.Platform;

/// <summary>What is said at the foot of the next page, where the answer itself is another address: a note for our script, which reads it once and forgets it.</summary>
static class Said
{
    /// <summary>Cookie that carries it.</summary>
    public const string Cookie = "zv_said";

    /// <summary>Browsers keep no larger cookies; what is longer is said without the way back.</summary>
    const int Most = 3000;

    /// <param name="undo">Address that takes it back; null when nothing does.</param>
    /// <param name="with">What is sent there.</param>
    public static void Leave(HttpContext http, string text, string? undo, object? with)
    {
        var whole = Uri.EscapeDataString(JsonSerializer.Serialize(new { text, undo, with }, Json.Wire));
        if (whole.Length > Most) whole = Uri.EscapeDataString(JsonSerializer.Serialize(new { text }, Json.Wire));
        if (whole.Length <= Most) http.Response.Headers.Append("Set-Cookie", $"{Cookie}={whole}; path=/; max-age=60; samesite=lax{(http.Request.IsHttps ? "; secure" : "")}");
    }
}
