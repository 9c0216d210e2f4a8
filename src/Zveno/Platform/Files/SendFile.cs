using Microsoft.AspNetCore.Http;

namespace Zveno.Platform;

/// <summary>A file on its way out: as an attachment, never run or shown as a page.</summary>
public sealed class SendFile(FileStore files, StoredFile file) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        var inline = ContentTypes.MayShowInline(file.Type);
        var type = inline ? file.Type : "application/octet-stream";
        return Results.Stream(files.Open(file), type, inline ? null : file.Name, enableRangeProcessing: true).ExecuteAsync(httpContext);
    }
}
