namespace Zveno.Platform;

/// <summary>A page just made, to be kept.</summary>
/// <param name="Html">The whole page in UTF-8. Nothing in it may depend on what the name it is kept under does not say.</param>
/// <param name="Stamp">The version of what it was made of, read before it was made.</param>
/// <param name="Topics">Live topics that make it stale on this node the moment they are told.</param>
public sealed record KeptHtml(ReadOnlyMemory<byte> Html, string Stamp, params IReadOnlyList<string> Topics)
{
    /// <summary>
    /// What the browser may do with it. By default it keeps the page and asks each time whether it still holds (304);
    /// <c>no-store</c> for rooms, which then get no ETag either.
    /// </summary>
    public string CacheControl { get; init; } = "private, no-cache";
}
