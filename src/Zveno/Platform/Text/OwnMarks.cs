using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Zveno.Platform;

/// <summary>Names and files of the product in a parsed text: shown when the place knows them, else left to be tamed as anything else.</summary>
static class OwnMarks
{
    /// <summary>Whether the link was one of ours; then it stands as it is to be shown.</summary>
    public static bool Show(LinkInline link, MarkdownPlace place)
    {
        if (link.GetDynamicUrl is not null || link.Url is not { Length: > 0 } address || link.FindParentOfType<LinkInline>().Any(parent => !ReferenceEquals(parent, link))) return false;
        if (FileMark.IdOf(address) is { } file && place.Files.TryGetValue(file, out var isPicture)) return link.IsImage ? isPicture && Picture(link, file) : Download(link, file);
        return !link.IsImage && address.StartsWith(MemberMark.Scheme, StringComparison.Ordinal) && Guid.TryParseExact(address.AsSpan(MemberMark.Scheme.Length), "D", out var member) && Person(link, member, place);
    }

    static bool Picture(LinkInline link, Guid file)
    {
        var words = WebUtility.HtmlEncode(WordsOf(link));
        return Put(link, $"<a class=\"picture\" href=\"/files/{file}\" target=\"_blank\" rel=\"noopener noreferrer\" title=\"{words}\"><img src=\"/files/{file}\" alt=\"{words}\" loading=\"lazy\"></a>");
    }

    static bool Download(LinkInline link, Guid file) => Put(link, $"<a href=\"/files/{file}\" target=\"_blank\" rel=\"noopener noreferrer\">{WebUtility.HtmlEncode(WordsOf(link) is { Length: > 0 } words ? words : "/files/" + file)}</a>");

    static bool Person(LinkInline link, Guid member, MarkdownPlace place)
    {
        if (link.PreviousSibling is not LiteralInline before || before.Content.IsEmpty || before.Content.Text[before.Content.End] != '@') return false;
        var content = before.Content;
        content.End--;
        before.Content = content;
        return Put(link, $"<span class=\"mention\" data-member=\"{member}\">@{WebUtility.HtmlEncode(place.Names.GetValueOrDefault(member) ?? WordsOf(link))}</span>");
    }

    // Ours, every byte of it: what people typed goes in encoded.
    static bool Put(LinkInline link, string html)
    {
        link.ReplaceBy(new HtmlInline(html), copyChildren: false);
        return true;
    }

    static string WordsOf(LinkInline link) => string.Concat(link.Descendants().Select(x => x switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    })).Trim();
}
