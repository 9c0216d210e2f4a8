using System.Buffers;
using System.Globalization;
using System.Text;

namespace Zveno.Exchange;

/// <summary>Makes strings that any database keeps: whole characters, no control codes.</summary>
static class TrelloTidy
{
    static readonly SearchValues<char> Unkept = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(one => one is not ('\t' or '\n' or '\r')), '\x7F', '\uFFFD']);

    /// <summary>Decodes what stands between the quotes of a valid JSON string. A lone half of a surrogate pair (programs cut symbols in two)
    /// becomes U+FFFD, where the reader of .NET would throw.</summary>
    internal static string Decode(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\')) return Encoding.UTF8.GetString(quoted);

        var text = new StringBuilder(quoted.Length);
        while (quoted.IndexOf((byte)'\\') is >= 0 and var at)
        {
            text.Append(Encoding.UTF8.GetString(quoted[..at]));
            var isCode = quoted[at + 1] == (byte)'u';
            text.Append(isCode ? (char)int.Parse(quoted.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Escaped(quoted[at + 1]));
            quoted = quoted[(at + (isCode ? 6 : 2))..];
        }
        return WholeSymbols(text.Append(Encoding.UTF8.GetString(quoted)).ToString());
    }

    /// <summary>Takes control codes out; <paramref name="spoiled"/> tells whether there were any, or replaced characters.</summary>
    internal static string Clean(string text, out bool spoiled)
    {
        spoiled = text.AsSpan().ContainsAny(Unkept);
        if (spoiled) text = string.Concat(text.Where(one => one == '\uFFFD' || !Unkept.Contains(one)));
        return text.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>One line, without blanks at its ends.</summary>
    internal static string Line(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Trim();

    /// <summary>At most <paramref name="limit"/> UTF-16 units, never half a symbol.</summary>
    internal static string Cut(string text, int limit) =>
        text.Length <= limit ? text : text[..(char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)];

    static char Escaped(byte code) => (char)code switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        var itself => itself,
    };

    static string WholeSymbols(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);     // a lone half is enumerated as U+FFFD
        return whole.ToString();
    }
}
