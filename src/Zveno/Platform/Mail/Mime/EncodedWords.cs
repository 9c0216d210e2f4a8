using System.Text;
using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>
/// The <c>=?charset?B?…?=</c> of headers (RFC 2047). Of our own, because GMime 3.2 loses what follows a padded word, which is how mailers cut a
/// Russian subject; and because words of an unknown charset are guessed like a text.
/// </summary>
static partial class EncodedWords
{
    /// <summary>The header's words, opened.</summary>
    public static string Decoded(string value) => Replaced(value, words => words);

    /// <summary>The same header with each run of such words made one, which GMime reads whole.</summary>
    public static string Joined(string value) => Replaced(value, words => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(words))}?=");

    static string Replaced(string value, Func<string, string> write) =>
        value.Contains("=?", StringComparison.Ordinal) ? Run().Replace(value, run => write(Opened(run.Value))) : value;

    static string Opened(string run)
    {
        var opened = new StringBuilder();
        var bytes = new List<byte>();
        string? charset = null;
        foreach (Match word in Word().Matches(run))
        {
            if (!string.Equals(charset, word.Groups[1].Value, StringComparison.OrdinalIgnoreCase)) Flush();
            charset = word.Groups[1].Value;
            bytes.AddRange(word.Groups[2].Value is "B" or "b" ? FromBase64(word.Groups[3].Value) : FromQuoted(word.Groups[3].Value));
        }
        Flush();
        return opened.ToString();

        void Flush()                                                            // words of one charset are one text: a letter may be cut between them
        {
            if (bytes.Count > 0) opened.Append(MailCharset.Decode([.. bytes], charset?.Split('*')[0]));
            bytes.Clear();
        }
    }

    static byte[] FromBase64(string text)
    {
        var clean = text.TrimEnd('=');
        clean = clean[..(clean.Length - (clean.Length % 4 == 1 ? 1 : 0))];
        var bytes = new byte[clean.Length];
        return Convert.TryFromBase64String(clean + new string('=', (4 - clean.Length % 4) % 4), bytes, out var count) ? bytes[..count] : Encoding.UTF8.GetBytes(text);
    }

    static List<byte> FromQuoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else bytes.AddRange(Encoding.UTF8.GetBytes(text[i] == '_' ? " " : text[i].ToString()));
        }
        return bytes;
    }

    [GeneratedRegex(@"=\?[^?\s]{1,60}\?[BbQq]\?[^?\r\n]*\?=(?:\s+=\?[^?\s]{1,60}\?[BbQq]\?[^?\r\n]*\?=)*")]
    private static partial Regex Run();

    [GeneratedRegex(@"=\?([^?\s]{1,60})\?([BbQq])\?([^?\r\n]*)\?=")]
    private static partial Regex Word();
}
