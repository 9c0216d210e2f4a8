using System.Text;

namespace Zveno.Platform;

/// <summary>Bytes of a mail as text, whatever they call themselves.</summary>
static class MailCharset
{
    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    static MailCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes; an unknown or untrue charset is guessed. NUL bytes are left out: no database of ours keeps them.</summary>
    public static string Decode(byte[] bytes, string? charset)
    {
        var named = Named(charset);
        var text = named is null or UTF8Encoding or ASCIIEncoding ? Guessed(bytes) : named.GetString(bytes);
        return text.Replace("\0", "", StringComparison.Ordinal);
    }

    /// <summary>The text in UTF-8 if it is that, else in the code page in which it looks most like a language.</summary>
    public static string Guessed(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var head = bytes.AsSpan(0, Math.Min(bytes.Length, 20_000));
            var best = Encoding.GetEncoding(1252);
            var most = -1;
            foreach (var page in (int[])[1251, 20866, 866, 28595])
            {
                var likeness = Likeness(Encoding.GetEncoding(page).GetString(head));
                if (likeness > most) (best, most) = (Encoding.GetEncoding(page), likeness);
            }
            return (most > 0 ? best : Encoding.GetEncoding(1252)).GetString(bytes);
        }
    }

    /// <summary>Common small letters that stand beside another Cyrillic letter count for, anything odd counts against: the four code pages disagree about just these.</summary>
    static int Likeness(string text)
    {
        var points = 0;
        var before = false;
        foreach (var c in text)
        {
            var letter = c is (>= 'а' and <= 'я') or (>= 'А' and <= 'Я') or 'ё' or 'Ё';
            if (letter && before) points += "оеаинтсрвлкмдпу".Contains(c, StringComparison.Ordinal) ? 3 : c is >= 'а' and <= 'я' ? 1 : -2;
            else if (!letter && c > 0x7F) points -= 2;
            before = letter;
        }
        return points;
    }

    static Encoding? Named(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset) || charset.Length > 40) return null;
        var name = charset.Trim().Trim('"', '\'').ToLowerInvariant();
        name = name switch { "cp-1251" or "win-1251" or "windows1251" or "1251" => "windows-1251", "koi8r" or "koi-8-r" => "koi8-r", "utf8" or "utf-8mb4" => "utf-8", "x-gbk" => "gbk", "iso-8859-8-i" => "iso-8859-8", _ => name };
        if (name.Contains("utf-7", StringComparison.Ordinal)) return null;                     // a charset to hide markup in
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
