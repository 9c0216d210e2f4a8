namespace Zveno.Platform;

/// <summary>An entry of the rail; modules register theirs.</summary>
/// <param name="Order">From the top; from <see cref="More"/> on it is hidden on a phone, whose bar holds five.</param>
/// <param name="Key">Letter that goes there after <c>g</c>.</param>
/// <param name="Icon">Name of an icon (see <c>/ui</c>).</param>
/// <param name="BadgeFrom">Address of a fragment with a count, if it has one.</param>
/// <param name="BadgeTopic">Live topic on which the count is fetched again.</param>
public sealed record NavItem(int Order, string Href, string Key, string Icon, Func<Text, string> Name, string? BadgeFrom = null, string? BadgeTopic = null)
{
    /// <summary>Whether this request's person gets the entry; null for everybody.</summary>
    public Func<IServiceProvider, bool>? Shows { get; init; }

    /// <summary>From this order on an entry is not on the phone's bar.</summary>
    public const int More = 50;
}

/// <summary>A personal piece of the top bar, fetched after the page so that the page itself is the same for everybody.</summary>
/// <param name="From">Address of the fragment.</param>
/// <param name="Topic">Live topic on which it is fetched again.</param>
public sealed record BarPiece(int Order, string Id, string From, string Topic);

/// <summary>What a page of the desk says of itself.</summary>
/// <param name="Title">Of the window and the top bar.</param>
/// <param name="Active">The rail's entry that stands for it (its href).</param>
/// <param name="Crumbs">Where am I: links that lead here.</param>
public sealed record ShellModel(string Title, string Active, params IReadOnlyList<(string Name, string Href)> Crumbs)
{
    /// <summary>The page's own address, to which the right panel closes.</summary>
    public string? PanelHome { get; init; }
}
