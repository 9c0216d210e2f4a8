using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Zveno.Platform;

/// <summary>A page in memory: compressed once for each encoding that is asked for, answered with 304 to who has it already.</summary>
public sealed class KeptPage : Kept, IResult
{
    volatile byte[]? _plain;          // until it is worth packing well: then it is unpacked for the few who take nothing packed
    readonly string _cacheControl;
    readonly string? _tag;
    byte[]? _brotli, _gzip;
    int _asked;

    internal KeptPage(KeptHtml made, long until) : base(made.Topics, until)
    {
        var plain = _plain = made.Html.ToArray();
        (_cacheControl, Stamp) = (made.CacheControl, made.Stamp);
        // The tag is the content's, never a counter's: who has it learns nothing but that the page is the same.
        if (!_cacheControl.Contains("no-store", StringComparison.Ordinal)) _tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12))}\"";
    }

    internal string Stamp { get; }

    internal override long Bytes => (_plain?.Length ?? 0) + (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0);

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, headers) = (httpContext.Request, httpContext.Response.Headers);
        headers.CacheControl = _cacheControl;
        headers.Vary = "Accept-Encoding";
        if (_tag is not null)
        {
            headers.ETag = _tag;
            if (request.Headers.IfNoneMatch.ToString().Contains(_tag, StringComparison.Ordinal))
            {
                httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        var (body, encoding) = BodyFor(request.Headers.AcceptEncoding.ToString());
        if (encoding is not null) headers.ContentEncoding = encoding;
        request.Headers.Remove(HeaderNames.AcceptEncoding);           // so that the middleware does not compress it again
        headers.ContentType = "text/html; charset=utf-8";
        headers.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method)) await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    (byte[] Body, string? Encoding) BodyFor(string accepted) =>
        accepted.Contains("br", StringComparison.Ordinal) ? (Brotlied(), "br")
        : accepted.Contains("gzip", StringComparison.Ordinal) ? (_gzip ??= Packed(x => new GZipStream(x, CompressionLevel.Fastest)), "gzip")
        : (Plain(), null);

    // A board of 1,000 cards: 28 kB at quality 1, 17 kB at 3 for half as much time again; 15 kB at 4 takes three times as much.
    // So who asks for what has just changed gets it soon; what is asked for again has not changed, and is worth the time.
    byte[] Brotlied()
    {
        if (_asked > 1 && _brotli is not null) return _brotli;
        if (Interlocked.Increment(ref _asked) == 1) return _brotli = Packed(x => new BrotliStream(x, Light));
        var dense = _brotli = Packed(x => new BrotliStream(x, Dense));
        _plain = null;
        return dense;
    }

    // Read before what it is unpacked from: whoever takes the plain page away has left a packed one.
    byte[] Plain()
    {
        if (_plain is { } plain) return plain;
        var whole = new MemoryStream();
        using (var stream = new BrotliStream(new MemoryStream(_brotli!), CompressionMode.Decompress)) stream.CopyTo(whole);
        return whole.ToArray();
    }

    static readonly BrotliCompressionOptions Light = new() { Quality = 1 };
    static readonly BrotliCompressionOptions Dense = new() { Quality = 3 };

    byte[] Packed(Func<Stream, Stream> pack)
    {
        var plain = Plain();
        var packed = new MemoryStream(plain.Length / 6);
        using (var stream = pack(packed)) stream.Write(plain);
        return packed.ToArray();
    }
}
