using System.Text;

namespace Zveno.Exchange;

/// <summary>In which letters and by which separator a text file is written: guessed, and a person may say otherwise.</summary>
/// <param name="Encoding">Name: <c>utf-8</c>, <c>windows-1251</c>, <c>utf-16</c>, <c>utf-16BE</c>.</param>
public sealed record TableText(string Encoding, char Delimiter)
{
    /// <summary>The encodings that a person may choose.</summary>
    public static readonly IReadOnlyList<string> Encodings = ["utf-8", "windows-1251", "utf-16", "utf-16BE"];

    /// <summary>The separators that a person may choose.</summary>
    public static readonly IReadOnlyList<char> Delimiters = [';', ',', '\t', '|'];

    const int Sample = 256 * 1024;

    /// <summary>Guesses both; the stream must allow going back and is left at its beginning.</summary>
    public static TableText Guess(Stream file)
    {
        var encoding = GuessEncoding(file);
        file.Position = 0;
        using var reader = Reader(file, encoding);
        var sample = new char[Sample / 4];
        var text = new string(sample, 0, reader.ReadBlock(sample));
        file.Position = 0;
        if (text.Contains('\0', StringComparison.Ordinal)) throw new TableRefused(TableRefusal.NotTable);         // no text has it in any of these letters
        return new(encoding, GuessDelimiter(text));
    }

    /// <summary>Reads the text; a byte order mark is skipped, bytes that are no letters become U+FFFD.</summary>
    public static StreamReader Reader(Stream file, string encoding) => new(file, Named(encoding), detectEncodingFromByteOrderMarks: true, 64 * 1024, leaveOpen: true);

    /// <summary>The text as UTF-8, whatever it is written in: for readers that know no other.</summary>
    public static Stream AsUtf8(Stream file)
    {
        var encoding = GuessEncoding(file);
        file.Position = 0;
        return encoding == "utf-8" ? file : System.Text.Encoding.CreateTranscodingStream(file, Named(encoding), System.Text.Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>The first letters of a file that are no blanks, as far as they are of the letters that all encodings share.</summary>
    public static string StartOf(ReadOnlySpan<byte> bytes) => Named(Marked(bytes) is { } encoding and not "utf-8" ? encoding : "iso-8859-1").GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    static Encoding Named(string name) => name == "windows-1251" ? CodePagesEncodingProvider.Instance.GetEncoding(1251)! : System.Text.Encoding.GetEncoding(name);

    static string GuessEncoding(Stream file)
    {
        var head = new byte[4096];
        var got = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var bytes = head.AsSpan(0, got);
        if (Marked(bytes) is { } said) return said;
        file.Position = 0;
        return IsUtf8(file) ? "utf-8" : "windows-1251";
    }

    /// <summary>What its mark says, or its zeros; null when there are neither.</summary>
    static string? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return "utf-16";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "utf-16BE";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return "utf-8";
        // Without a mark: separators and line ends take two bytes in UTF-16, and one of them is zero.
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++) if (bytes[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        if (odd > bytes.Length / 50 && odd > even * 4) return "utf-16";
        if (even > bytes.Length / 50 && even > odd * 4) return "utf-16BE";
        return null;
    }

    /// <summary>Whether its letters are of UTF-8: a few broken among many (a cell cut by bytes) do not make it another encoding, of which they would all be broken.</summary>
    static bool IsUtf8(Stream file)
    {
        var decoder = new UTF8Encoding(false).GetDecoder();
        var (bytes, chars, whole, broken) = (new byte[64 * 1024], new char[64 * 1024 + 4], 0L, 0L);
        int got;
        do
        {
            got = file.Read(bytes);
            foreach (var letter in chars.AsSpan(0, decoder.GetChars(bytes, 0, got, chars, 0, flush: got == 0)))
            {
                if (letter == '\uFFFD') broken++;
                else if (letter > '\u007F') whole++;
            }
        }
        while (got > 0);
        return broken == 0 || broken * 20 < whole;
    }

    /// <summary>The separator that parts the most lines into the same number of cells, and that more than one.</summary>
    static char GuessDelimiter(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4) return text[4];
        return Delimiters.Select(delimiter =>
        {
            var widths = CsvReader.Read(new StringReader(text), delimiter).Take(40).Select(x => x.Length).Where(x => x > 1).ToList();
            var (width, lines) = widths.CountBy(x => x).OrderByDescending(x => x.Value).ThenByDescending(x => x.Key).FirstOrDefault();
            return (Delimiter: delimiter, Score: (lines * 1_000) + width);
        }).MaxBy(x => x.Score).Delimiter;
    }
}
