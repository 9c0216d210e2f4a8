using System.Net;
using System.Text;

namespace Zveno.Inbox;

/// <summary>An answer's formatting (<c>**bold**</c>, <c>`code`</c>, <c>[words](address)</c>) as each place shows it: HTML here and in mail, words and addresses where only text is read.</summary>
public static class SaidText
{
    /// <summary>As HTML within a line; what stands in it otherwise is words, never markup. Line ends stay.</summary>
    public static string Inline(string text)
    {
        var (plain, entities) = TelegramText.Of(text);
        var (html, at) = (new StringBuilder(), 0);
        foreach (var entity in entities)
        {
            html.Append(WebUtility.HtmlEncode(plain[at..entity.Offset]));
            var words = WebUtility.HtmlEncode(plain.Substring(entity.Offset, entity.Length));
            html.Append(entity.Type switch
            {
                "bold" => $"<b>{words}</b>",
                "code" => $"<code>{words}</code>",
                _ => $"<a href=\"{WebUtility.HtmlEncode(entity.Url)}\" rel=\"noopener noreferrer\" target=\"_blank\">{words}</a>",
            });
            at = entity.Offset + entity.Length;
        }
        return html.Append(WebUtility.HtmlEncode(plain[at..])).ToString();
    }

    /// <summary>As HTML in paragraphs.</summary>
    public static string Paragraphs(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Split("\n\n").Select(x => $"<p>{Inline(x).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));

    /// <summary>As plain text: an address stands behind its words.</summary>
    public static string Plain(string text)
    {
        var (plain, entities) = TelegramText.Of(text);
        foreach (var link in entities.Where(x => x.Url is not null).Reverse()) plain = plain.Insert(link.Offset + link.Length, $" ({link.Url})");
        return plain;
    }
}
