using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Zveno.Platform;

/// <summary>What a parsed Markdown text is allowed to keep.</summary>
static class MarkdownTaming
{
    static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    public static void Tame(MarkdownDocument document, MarkdownPlace? place)
    {
        foreach (var node in document.Descendants().ToArray())
        {
            Strip(node.TryGetAttributes());
            switch (node)
            {
                case HeadingBlock heading: heading.Level = Math.Min(heading.Level + 2, 6); break;
                case Table table: foreach (var column in table.ColumnDefinitions) column.Alignment = null; break;   // would become a style
                case LinkInline link: if (place is null || !OwnMarks.Show(link, place)) Tame(link); break;
                case AutolinkInline auto: Tame(auto); break;
            }
        }
    }

    /// <summary>The words alone, blocks parted by line ends.</summary>
    public static string Words(MarkdownDocument document)
    {
        var words = new StringBuilder();
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case CodeInline code: words.Append(code.Content); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: words.Append(link.Url); break;
                case LineBreakInline: words.Append('\n'); break;
                case CodeBlock block: words.Append('\n').Append(block.Lines.ToString()); break;
                case Block: words.Append('\n'); break;
            }
        }
        return words.ToString();
    }

    /// <summary>The word after a fence, for one, would become a class.</summary>
    static void Strip(HtmlAttributes? attributes)
    {
        if (attributes is null) return;
        attributes.Id = null;
        attributes.Classes?.Clear();
        attributes.Properties?.Clear();
    }

    static void Tame(LinkInline link)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var isNested = link.FindParentOfType<LinkInline>().Any(parent => !ReferenceEquals(parent, link));
        if (link.IsImage && link.FirstChild is null) link.AppendChild(new LiteralInline(address));
        if (!IsAllowed(address) || isNested)
        {
            foreach (var child in link.ToArray())
            {
                child.Remove();
                link.InsertBefore(child);
            }
            link.Remove();
            return;
        }
        link.IsImage = false;
        link.Title = null;
        if (link.FirstChild is null) link.AppendChild(new LiteralInline(address));
        Guard(link);
    }

    static void Tame(AutolinkInline link)
    {
        if (link.IsEmail || IsAllowed(link.Url)) Guard(link);
        else link.ReplaceBy(new LiteralInline(link.Url));
    }

    static void Guard(MarkdownObject link)
    {
        var attributes = new HtmlAttributes();
        attributes.AddProperty("target", "_blank");
        attributes.AddProperty("rel", "noopener noreferrer nofollow");
        link.SetAttributes(attributes);
    }

    static bool IsAllowed(string address) =>
        Schemes.Any(scheme => address.Length > scheme.Length && address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && !address.Any(char.IsControl);
}
