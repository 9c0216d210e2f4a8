using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Zveno.Tests;

/// <summary>Looks for markers in whatever left the product, decoded every way that a browser or a curious person would decode it.</summary>
public sealed partial class LeakSearch(IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<long, string> numbers, IReadOnlyDictionary<Guid, string> ids)
{
    /// <summary>How a marker in a text column looks.</summary>
    public static string Word(int n) => $"zvcanary{n:000000}";

    /// <summary>One for a column too short for that.</summary>
    public static string Short(int n) => $"zvq{n:000}";

    /// <summary>A marker for a numeric column.</summary>
    public static int Number(int n) => 80_000_000 + n;

    /// <summary>What was found, by the name of the column it stands for.</summary>
    /// <param name="encoding">The answer's Content-Encoding.</param>
    public IReadOnlySet<string> Find(byte[] answer, string? encoding = null)
    {
        var found = new HashSet<string>();
        var plain = Unpacked(answer, encoding);
        if (plain is [(byte)'P', (byte)'K', 3, 4, ..]) foreach (var part in Parts(plain)) Search(part, found, depth: 1);
        Search(Encoding.UTF8.GetString(plain), found, depth: 3);
        Search(Encoding.Latin1.GetString(plain).Replace("\0", "", StringComparison.Ordinal), found, depth: 1);          // UTF-16 of either side
        return found;
    }

    void Search(string text, HashSet<string> found, int depth)
    {
        foreach (Match match in WordLike().Matches(text)) if (words.TryGetValue(match.Value.ToLowerInvariant(), out var column)) found.Add(column);
        foreach (Match match in NumberLike().Matches(text)) if (numbers.TryGetValue(long.Parse(Digits(match.Value)), out var column)) found.Add(column);
        foreach (Match match in IdLike().Matches(text)) if (Guid.TryParse(match.Value, out var id) && ids.TryGetValue(id, out var column)) found.Add(column);
        if (depth == 0) return;
        foreach (var decoded in (string[])[WebUtility.HtmlDecode(text), Uri.UnescapeDataString(text), Escapes().Replace(text, x => ((char)Convert.ToInt32(x.Groups[1].Value, 16)).ToString())])
            if (decoded != text) Search(decoded, found, depth - 1);
        foreach (Match match in Base64Like().Matches(text))
        {
            var token = match.Value.TrimEnd('=').Replace('-', '+').Replace('_', '/');
            if (token.Length % 4 == 1) continue;
            var bytes = Convert.FromBase64String(token.PadRight((token.Length + 3) / 4 * 4, '='));
            if (bytes.Length == 16)
                foreach (var id in (Guid[])[new Guid(bytes), new Guid(bytes, bigEndian: true)]) if (ids.TryGetValue(id, out var column)) found.Add(column);
            if (Encoding.UTF8.GetString(bytes) is var inner && inner.Contains("anar", StringComparison.OrdinalIgnoreCase)) Search(inner, found, depth - 1);
        }
        foreach (Match match in HexLike().Matches(text)) Search(Encoding.UTF8.GetString(Convert.FromHexString(match.Value[..(match.Value.Length / 2 * 2)])), found, 0);
    }

    static string Digits(string number) => new([.. number.Where(char.IsAsciiDigit)]);

    /// <summary>What is in an archive: a workbook is one.</summary>
    static IEnumerable<string> Parts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }

    static byte[] Unpacked(byte[] answer, string? encoding)
    {
        if (answer is [0x1F, 0x8B, ..]) encoding = "gzip";
        if (encoding is not ("gzip" or "br")) return answer;
        using var packed = new MemoryStream(answer);
        using Stream stream = encoding == "gzip" ? new GZipStream(packed, CompressionMode.Decompress) : new BrotliStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    [GeneratedRegex("zvcanary[0-9]{6}|zvq[0-9]{3}", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex WordLike();

    [GeneratedRegex("80[ \u00A0,.]?[0-9](?:[ \u00A0,.]?[0-9]){5}", RegexOptions.None, 5000)]
    private static partial Regex NumberLike();

    [GeneratedRegex("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex IdLike();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})", RegexOptions.None, 5000)]
    private static partial Regex Escapes();

    [GeneratedRegex("[A-Za-z0-9+/_-]{12,}={0,2}", RegexOptions.None, 5000)]
    private static partial Regex Base64Like();

    [GeneratedRegex("[0-9a-f]{28,}", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex HexLike();
}
