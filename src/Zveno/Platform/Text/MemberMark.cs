using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>
/// A colleague named in Markdown: <c>@[Ирина Соколова](member:ID)</c>. The id counts, so that another name later breaks nothing;
/// the words are for whoever reads the text where names are not looked up.
/// </summary>
public static partial class MemberMark
{
    internal const string Scheme = "member:";

    /// <summary>The mark of a member.</summary>
    public static string Of(Guid member, string name) => $"@[{Clean(name)}]({Scheme}{member})";

    /// <summary>Those whom a text names, each once, in their order.</summary>
    public static IReadOnlyList<Guid> In(string markdown) => !markdown.Contains(Scheme, StringComparison.Ordinal) ? [] : [.. Mark().Matches(markdown).Select(x => Guid.Parse(x.Groups[2].ValueSpan)).Distinct()];

    /// <summary>Whom one mark names, when the text is nothing else.</summary>
    internal static Guid? Only(string text) => Mark().Match(text) is { Success: true } found && found.Length == text.Length ? Guid.Parse(found.Groups[2].ValueSpan) : null;

    /// <summary>The text with «@Ирина Соколова» where a mark is.</summary>
    internal static string Bare(string markdown) => markdown.Contains(Scheme, StringComparison.Ordinal) ? Mark().Replace(markdown, "@$1") : markdown;

    static string Clean(string name) => string.Join(' ', name.Split((char[])['[', ']', '\\', '\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"@\[([^\]\[\r\n]{1,200})\]\(member:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\)", RegexOptions.None, -1)]
    private static partial Regex Mark();
}
