namespace Zveno.Platform;

/// <summary>Where a text is shown: what of the product it may name and show in place. Without a place it names and shows nothing.</summary>
/// <param name="Names">Names of members, for <see cref="MemberMark"/>.</param>
/// <param name="Files">Files of the very thing that the text is about, and whether each may be shown as a picture (plain raster images only).</param>
public sealed record MarkdownPlace(IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, bool> Files)
{
    /// <summary>A place with people and without files.</summary>
    public static MarkdownPlace Of(IReadOnlyDictionary<Guid, string> names) => new(names, new Dictionary<Guid, bool>());
}
