using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Zveno.Platform;

/// <summary>A mail's HTML as a tree, bounded before it is built: deep or unclosed nesting makes a browser's algorithm copy elements without end.</summary>
static class MailDom
{
    /// <summary>The longest HTML that is opened, in characters.</summary>
    public const int Most = 3_000_000;

    const int MostDeep = 250;

    /// <summary>Elements that close by themselves, or hold nothing.</summary>
    static readonly HashSet<string> Light = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dd", "dt", "option", "br", "img", "hr", "meta", "link", "input", "col", "area", "base", "wbr", "source", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body",
    };

    static readonly HtmlParser Parser = new();

    /// <summary>The body; null when it is too long or too deep to be opened.</summary>
    public static IElement? Body(string html) => html.Length > Most || Depth(html) > MostDeep ? null : Parser.ParseDocument(html).Body;

    /// <summary>The deepest nesting that its tags could make, in one pass.</summary>
    static int Depth(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var start = i + (closes ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 30 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
            if (end == start || Light.Contains(html[start..end])) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    /// <summary>Whether nothing in it is ever shown.</summary>
    public static bool IsHidden(IElement element) => element.LocalName is "script" or "style" or "head" or "title" or "template" or "noscript" or "iframe" or "object" or "embed" or "svg" or "math" or "input" or "button" or "select" or "textarea" or "video" or "audio" or "canvas" or "meta" or "link" or "base";

    /// <summary>Whether a child is where a mailer put the mail that is answered.</summary>
    public static bool IsQuote(INodeList siblings, int i)
    {
        var element = (IElement)siblings[i];
        var isMarked = element.Id is "mail-app-auto-quote" or "composeWebView_previouse_content" or "replySplit"
            || element.LocalName == "blockquote" && (element.GetAttribute("type") == "cite" || IsIntroduced(siblings, i))
            || element.ClassList.Contains("gmail_quote") || element.ClassList.Contains("mail-quote-collapse") || element.ClassList.Contains("yahoo_quoted") || element.ClassList.Contains("protonmail_quote");
        return isMarked && !QuoteHeader.IsForwardLine(FirstWords(element));
    }

    /// <summary>A bare blockquote is a quote where a line above it says so; else it is an indent.</summary>
    static bool IsIntroduced(INodeList siblings, int i)
    {
        for (var above = i - 1; above >= 0 && above > i - 7; above--)
            if (FirstWords(siblings[above]) is { Length: > 0 } words) return QuoteHeader.LengthAt([words], 0) > 0;
        return false;
    }

    /// <summary>From where on all is the mail that is answered (Outlook, Thunderbird, a rule with words): the node highest up that nothing is written before; null when there is none.</summary>
    public static INode? Rest(IElement body) => Search(body, body).Found;

    static (INode? Found, bool IsWritten) Search(INode node, IElement body)
    {
        if (node is IText text) return QuoteHeader.IsSeparator(text.Data.Trim()) ? (node, false) : (null, !string.IsNullOrWhiteSpace(text.Data));
        if (node is not IElement element || IsHidden(element)) return (null, false);
        if (BeginsRest(element)) return (node, false);
        var isWritten = false;
        foreach (var child in node.ChildNodes)
        {
            var (found, before) = Search(child, body);
            isWritten |= before;
            if (found is not null) return (isWritten || node == body ? found : node, isWritten);
        }
        return (null, isWritten);
    }

    static bool BeginsRest(IElement element) =>
        element.Id is "divRplyFwdMsg" || element.ClassList.Contains("OutlookMessageHeader") || element.ClassList.Contains("moz-cite-prefix")
        || element.LocalName == "div" && element.GetAttribute("style")?.Contains("border-top", StringComparison.OrdinalIgnoreCase) == true && QuoteHeader.IsFromLine(FirstWords(element));

    /// <summary>Its first words, some two hundred characters of them.</summary>
    static string FirstWords(INode node)
    {
        var words = "";
        var left = 40;
        Gather(node, ref words, ref left);
        return words.Length > 300 ? words[..300].Trim() : words.Trim();
    }

    static void Gather(INode node, ref string words, ref int left)
    {
        if (left-- <= 0 || words.Length >= 200) return;
        if (node is IText text) words = $"{words}{(text.Data.Length > 300 ? text.Data[..300] : text.Data)}".TrimStart();
        foreach (var child in node.ChildNodes)
        {
            if (left <= 0 || words.Length >= 200) return;
            Gather(child, ref words, ref left);
        }
    }
}
