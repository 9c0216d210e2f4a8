using Microsoft.AspNetCore.Components;

namespace Zveno.Platform;

/// <summary>Icons as inline SVG, without a request of their own. Their names are in <c>Ui/Build/icons.txt</c> and on <c>/ui</c>.</summary>
public static class Icons
{
    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => IconPaths.All.Keys.Order(StringComparer.Ordinal);

    /// <summary>The SVG, hidden from screen readers: a word stands beside it, or a label on its button.</summary>
    /// <param name="name">Name of the icon.</param>
    /// <param name="classes">More classes: <c>icon-s</c>, <c>icon-l</c>, <c>icon-full</c> (filled).</param>
    /// <exception cref="ArgumentException">There is no such icon.</exception>
    public static MarkupString Svg(string name, string? classes = null) =>
        IconPaths.All.TryGetValue(name, out var path)
            ? new($"<svg class=\"icon{(classes is null ? "" : " " + classes)}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>")
            : throw new ArgumentException($"There is no icon «{name}»: add it to Ui/Build/icons.txt and run `npm run icons`.", nameof(name));

    /// <summary>The product's mark: two links of a chain, one through the other.</summary>
    public static readonly MarkupString Mark = new(
        "<svg viewBox=\"0 0 28 28\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\" stroke-linecap=\"round\" aria-hidden=\"true\">"
        + "<path d=\"M15.6 17.5A5 5 0 0 0 12 9H8a5 5 0 0 0 0 10h4\"/><path d=\"M12.4 10.5A5 5 0 0 0 16 19h4a5 5 0 0 0 0-10h-4\"/></svg>");
}
