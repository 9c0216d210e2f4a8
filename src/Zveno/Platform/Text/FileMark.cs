using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>A file of the product in Markdown: <c>![Снимок](/files/ID)</c>, a picture, or <c>[договор.pdf](/files/ID)</c>, a link.</summary>
static partial class FileMark
{
    const string Path = "/files/";

    /// <summary>The file of an address; null when it is any other address.</summary>
    public static Guid? IdOf(string address) => address.StartsWith(Path, StringComparison.Ordinal) && Guid.TryParseExact(address.AsSpan(Path.Length), "D", out var file) ? file : null;

    /// <summary>The files that a text shows or links, each once.</summary>
    public static IReadOnlyList<Guid> In(string markdown) => markdown.Contains(Path, StringComparison.Ordinal) ? [.. Mark().Matches(markdown).Select(x => Guid.TryParse(x.Groups[2].Value, out var file) ? file : default).Where(x => x != default).Distinct()] : [];

    /// <summary>The text with the words of its pictures and files instead of their addresses.</summary>
    public static string Bare(string markdown) => markdown.Contains(Path, StringComparison.Ordinal) ? Mark().Replace(markdown, "$1") : markdown;

    [GeneratedRegex(@"!?\[([^\]\[\r\n]{0,300})\]\(/files/([0-9a-fA-F-]{36})\)", RegexOptions.None, -1)]
    private static partial Regex Mark();
}
