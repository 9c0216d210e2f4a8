using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Zveno.Platform;

/// <summary>A mail's HTML as plain text: blocks are lines, what a mailer quoted carries «&gt; », so that <see cref="MailFold"/> folds both alike.</summary>
public static partial class MailHtmlText
{
    /// <summary>The text; of HTML that cannot be opened, whatever stands between its tags.</summary>
    public static string Of(string html)
    {
        if (MailDom.Body(html) is { } body) return Of(body);
        return WebUtility.HtmlDecode(Tag().Replace(html, " ")).ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim();
    }

    internal static string Of(IElement body)
    {
        var lines = new Lines();
        Write(lines, body, 0, isPre: false);
        return lines.Text();
    }

    static void Write(Lines lines, INode parent, int quoted, bool isPre)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText text) lines.Add(text.Data, quoted, isPre);
            else if (nodes[i] is IElement element && !MailDom.IsHidden(element)) WriteElement(lines, element, MailDom.IsQuote(nodes, i) ? quoted + 1 : quoted, quoted, isPre);
        }
    }

    static void WriteElement(Lines lines, IElement element, int inner, int quoted, bool isPre)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "br": lines.End(); return;
            case "hr": lines.Break(); lines.Add("__________", quoted, isPre); lines.Break(); return;
            case "img" when element.GetAttribute("alt") is { Length: > 0 } alt: lines.Add(alt, quoted, isPre); return;
            case "a" when element.GetAttribute("href") is { } href: WriteLink(lines, element, href.Trim(), quoted, isPre); return;
            case "td" or "th": Write(lines, element, quoted, isPre); lines.Add(" ", quoted, isPre); return;
        }
        var isBlock = name is "p" or "div" or "blockquote" or "ul" or "ol" or "li" or "table" or "tr" or "pre" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "section" or "article" or "header" or "footer" or "center" or "dl" or "dt" or "dd";
        if (isBlock) lines.Break();
        if (inner > quoted) lines.Blank(quoted);
        if (name == "li") lines.Add("• ", inner, isPre);
        Write(lines, element, inner, isPre || name == "pre");
        if (isBlock) lines.Break();
        if (name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || inner > quoted) lines.Blank(quoted);
    }

    /// <summary>Where a link leads is said after its words, unless they say it.</summary>
    static void WriteLink(Lines lines, IElement link, string address, int quoted, bool isPre)
    {
        Write(lines, link, quoted, isPre);
        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && address.Length <= 2000 && quoted == 0 && !link.TextContent.Contains(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)) lines.Add($" ({address})", quoted, isPre);
    }

    /// <summary>Lines as they grow.</summary>
    sealed class Lines
    {
        readonly StringBuilder _all = new();
        readonly StringBuilder _line = new();
        int _quoted;
        bool _isBlankDue;

        public void Add(string text, int quoted, bool isPre)
        {
            if (isPre)
            {
                var parts = text.ReplaceLineEndings("\n").Split('\n');
                for (var i = 0; i < parts.Length; i++)
                {
                    if (i > 0) End();
                    Put(parts[i], quoted);
                }
            }
            else Put(Spaces().Replace(text, " "), quoted);
        }

        void Put(string text, int quoted)
        {
            if (_line.Length == 0) _quoted = quoted;
            if (_line.Length == 0 || _line[^1] == ' ') text = text.TrimStart(' ');
            _line.Append(text);
        }

        /// <summary>Ends the line, blank or not.</summary>
        public void End()
        {
            if (_isBlankDue && _all.Length > 0) _all.Append('\n');
            _isBlankDue = false;
            var line = _line.ToString().Trim(' ', '\u00A0');
            if (_quoted > 0) _all.Append('>', _quoted).Append(line.Length > 0 ? " " : "");
            _all.Append(line).Append('\n');
            _line.Clear();
        }

        /// <summary>Ends the line if anything is on it.</summary>
        public void Break()
        {
            if (_line.ToString().Trim().Length > 0) End();
            else _line.Clear();
        }

        /// <summary>A blank line comes before the next words.</summary>
        public void Blank(int quoted)
        {
            Break();
            _isBlankDue = true;
            _quoted = quoted;
        }

        public string Text()
        {
            Break();
            return Blanks().Replace(_all.ToString().Replace("\0", "", StringComparison.Ordinal), "\n\n").Trim();
        }
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Blanks();
}
