using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Zveno.Platform;

/// <summary>
/// A mail's HTML made safe by writing it anew: only what is on the list comes through, every text and attribute is escaped here. No styles, scripts, forms,
/// remote pictures (they tell the sender who reads when) or addresses but http, https, mailto and tel.
/// </summary>
public static class MailHtml
{
    static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "p", "br", "div", "b", "strong", "i", "em", "u", "s", "del", "sub", "sup", "a", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "img",
    };

    /// <summary>The HTML written anew; the text in paragraphs when it is too long or too deep to be opened.</summary>
    /// <param name="subject">Tells a forward, of which nothing is folded.</param>
    /// <param name="fold">Words on what opens a folded quote.</param>
    /// <param name="picture">Our own address of the attachment of a content id; null leaves the picture out.</param>
    public static string Rebuild(string html, string? subject, string fold, Func<string, string?> picture)
    {
        if (MailDom.Body(html) is not { } body) return $"<pre>{Escaped(MailHtmlText.Of(html))}</pre>";
        return new Writer(MailFold.Fold(MailHtmlText.Of(body), subject).Any(x => x.Kind == FoldKind.Quote), fold, body, picture).Written();
    }

    sealed class Writer(bool folds, string fold, IElement body, Func<string, string?> picture)
    {
        readonly StringBuilder _into = new();
        readonly INode? _rest = folds ? MailDom.Rest(body) : null;
        bool _isRest, _isFolded;

        public string Written()
        {
            Write(body);
            return _into.ToString();
        }

        void Write(INode parent)
        {
            var opened = false;
            var nodes = parent.ChildNodes;
            for (var i = 0; i < nodes.Length; i++)
            {
                var node = nodes[i];
                _isRest |= node == _rest;
                if (_isRest && !_isFolded) opened = Open();
                if (node is IText text) _into.Append(Escaped(text.Data));
                else if (node is IElement element && !MailDom.IsHidden(element)) WriteElement(element, nodes, i);
            }
            if (opened) Close();
        }

        void WriteElement(IElement element, INodeList among, int i)
        {
            var isQuote = folds && !_isFolded && MailDom.IsQuote(among, i) && Open();
            var name = element.LocalName;
            if (!Allowed.Contains(name)) Write(element);
            else if (name is "br" or "hr") _into.Append('<').Append(name).Append('>');
            else if (name == "img") WritePicture(element);
            else
            {
                _into.Append('<').Append(name).Append(Attributes(element)).Append('>');
                Write(element);
                _into.Append("</").Append(name).Append('>');
            }
            if (isQuote) Close();
        }

        void WritePicture(IElement element)
        {
            var source = element.GetAttribute("src") ?? "";
            var alt = element.GetAttribute("alt") ?? "";
            if (source.StartsWith("cid:", StringComparison.OrdinalIgnoreCase) && picture(Uri.UnescapeDataString(source[4..])) is { } own)
                _into.Append(CultureInfo.InvariantCulture, $"<img src=\"{Escaped(own)}\" alt=\"{Escaped(alt)}\" loading=\"lazy\">");
            else if (alt.Length > 0) _into.Append(Escaped(alt));
        }

        bool Open()
        {
            _into.Append("<details><summary>").Append(Escaped(fold)).Append("</summary>");
            return _isFolded = true;
        }

        void Close()
        {
            _into.Append("</details>");
            _isFolded = false;
        }
    }

    static string Attributes(IElement element) => element.LocalName switch
    {
        "a" when Address(element.GetAttribute("href")) is { } address => $" href=\"{Escaped(address)}\" rel=\"noopener noreferrer nofollow\" target=\"_blank\"",
        "td" or "th" => Span(element, "colspan") + Span(element, "rowspan"),
        _ => "",
    };

    static string? Address(string? href) =>
        Uri.TryCreate(href?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "tel" ? address.AbsoluteUri : null;

    static string Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is > 1 and <= 50 ? $" {name}=\"{span}\"" : "";

    static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
}
