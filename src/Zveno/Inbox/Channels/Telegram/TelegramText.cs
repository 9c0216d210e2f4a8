using System.Text;
using System.Text.RegularExpressions;

namespace Zveno.Inbox;

/// <summary>A piece of formatting; offset and length count UTF-16 units, as strings do.</summary>
public sealed record TelegramEntity(string Type, int Offset, int Length, string? Url = null);

/// <summary>Answers as Telegram shows them: <c>**bold**</c>, <c>`code`</c> and <c>[words](address)</c> become formatting, all else stays as it was written.</summary>
public static partial class TelegramText
{
    /// <summary>Longest text of one message.</summary>
    public const int Most = 4096;

    /// <summary>Cuts a text at line ends, else at spaces, never within a character, into pieces that fit.</summary>
    public static IEnumerable<string> Pieces(string text, int most = Most)
    {
        while (text.Length > most)
        {
            var end = text.LastIndexOf('\n', most - 1, most / 2);
            if (end < 0) end = text.LastIndexOf(' ', most - 1, most / 2);
            if (end < 0) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
            yield return text[..end];
            text = text[end..].TrimStart();
        }
        if (text.Length > 0) yield return text;
    }

    /// <summary>The text without its signs, and what they meant.</summary>
    public static (string Text, IReadOnlyList<TelegramEntity> Entities) Of(string text)
    {
        var (plain, entities, at) = (new StringBuilder(text.Length), new List<TelegramEntity>(), 0);
        foreach (Match found in Signs().Matches(text))
        {
            plain.Append(text, at, found.Index - at);
            at = found.Index + found.Length;
            var (type, words, url) = found.Groups["bold"] is { Success: true } bold ? ("bold", bold.Value, null)
                : found.Groups["code"] is { Success: true } code ? ("code", code.Value, (string?)null)
                : ("text_link", found.Groups["words"].Value, found.Groups["url"].Value);
            entities.Add(new TelegramEntity(type, plain.Length, words.Length, url));
            plain.Append(words);
        }
        plain.Append(text, at, text.Length - at);
        return (plain.ToString(), entities);
    }

    /// <summary>A place to cut a text at that is in none of its formatting: this one, or where that formatting begins.</summary>
    public static int Outside(string text, int end) => Signs().Matches(text).FirstOrDefault(x => x.Index < end && end < x.Index + x.Length) is { } within ? within.Index : end;

    [GeneratedRegex(@"\*\*(?<bold>[^*\n]+)\*\*|`(?<code>[^`\n]+)`|\[(?<words>[^\[\]\n]+)\]\((?<url>https?://[^\s()]+)\)")]
    private static partial Regex Signs();
}
