using Microsoft.AspNetCore.StaticFiles;

namespace Zveno.Platform;

/// <summary>MIME types by the name's ending, and which of them a browser may show in place.</summary>
public static class ContentTypes
{
    static readonly FileExtensionContentTypeProvider Known = new();

    /// <summary>The type of a file so named; <c>application/octet-stream</c> when not known.</summary>
    public static string Of(string name) => Known.TryGetContentType(name, out var type) ? type : "application/octet-stream";

    /// <summary>Plain raster images only: never SVG, never HTML.</summary>
    public static bool MayShowInline(string type) => type is "image/png" or "image/jpeg" or "image/gif" or "image/webp";
}
