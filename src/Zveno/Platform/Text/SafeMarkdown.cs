using System.Buffers;
using System.Net;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Zveno.Platform;

/// <summary>
/// Markdown that anybody may have written, made into HTML that is safe to show beside ours: no HTML of theirs, no styles, no classes, no pictures from
/// elsewhere (a picture is a link), links only to where people go, in a new tab and with no word of where from. What it names and shows of the
/// product itself is said by its <see cref="MarkdownPlace"/>.
/// </summary>
public static class SafeMarkdown
{
    /// <summary>Longer texts (UTF-16 units) are shown as plain paragraphs, none of them lost.</summary>
    public const int MaxLength = 50_000;

    /// <summary>Brackets, stars, underscores, tildes and bars in one paragraph: Markdig's time grows with their square.</summary>
    const int MaxMarks = 3_000;

    static readonly SearchValues<char> Marks = SearchValues.Create("[(*_~|");

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseSoftlineBreakAsHardlineBreak()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Build();

    /// <summary>The text as HTML. Headings begin at the third level: the page's own are above. Never throws, whatever was typed.</summary>
    public static string Html(string markdown, MarkdownPlace? place = null) =>
        Read(markdown, document =>
        {
            MarkdownTaming.Tame(document, place);
            return document.ToHtml(Pipeline);
        })
        ?? Paragraphs(Bare(markdown));

    /// <summary>The text as it was typed, but with «@Ирина Соколова» and the words of pictures where it keeps ids: for search, mails and whoever takes it elsewhere.</summary>
    public static string Bare(string markdown) => FileMark.Bare(MemberMark.Bare(markdown));

    /// <summary>The first words of the text without its marks, in one line, at most so many characters and «…» where it goes on; for lists and notices. Not HTML: encode it.</summary>
    public static string Plain(string markdown, int max = 160)
    {
        markdown = Bare(markdown);
        var start = markdown.Length > max * 4 + 400 ? markdown[..(max * 4 + 400)] : markdown;
        var line = OneLine(Read(start, MarkdownTaming.Words) ?? start);
        return line.Length <= max && start.Length == markdown.Length ? line : Shortened(line, max);
    }

    /// <summary>Null when it is too long, too deep or too thick with marks to be taken as Markdown.</summary>
    static string? Read(string markdown, Func<MarkdownDocument, string> read)
    {
        if (markdown.Length > MaxLength || IsOverloaded(markdown)) return null;
        try
        {
            return read(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)   // Markdig's answer to nesting over 128 levels, in parsing and in rendering: a joke or an attack, shown as it was typed
        {
            return null;
        }
    }

    static bool IsOverloaded(ReadOnlySpan<char> markdown)
    {
        var marks = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks + CountOfMarks(line);
            if (marks > MaxMarks) return true;
        }
        return false;
    }

    static int CountOfMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (int at; (at = line.IndexOfAny(Marks)) >= 0; line = line[(at + 1)..]) count++;
        return count;
    }

    static string Paragraphs(string text)
    {
        var html = new StringBuilder(text.Length + 64);
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Trim('\n')).Replace("\n", "<br />\n", StringComparison.Ordinal)).Append("</p>\n");
        return html.ToString();
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Ends between words where there is a gap in the last third, never inside a surrogate pair.</summary>
    static string Shortened(string line, int max)
    {
        var end = Math.Min(line.Length, max - 1);
        if (end < line.Length)
        {
            var gap = line.LastIndexOf(' ', end);
            if (gap > max * 2 / 3) end = gap;
            else if (end > 0 && char.IsHighSurrogate(line[end - 1])) end--;
        }
        return line[..end].TrimEnd(' ', ',', ';', ':', '—', '-') + "…";
    }
}
