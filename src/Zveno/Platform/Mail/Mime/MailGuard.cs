using System.Text;

namespace Zveno.Platform;

/// <summary>
/// What native code may see of a mail. Fuzzing GMime 3.2.13 found a stack run over by nested address groups and quadratic work on half-made encoded words, both
/// in heads of messages. So heads are read in managed code, GMime gets of them only what describes the body, and mails within mails are closed files to it.
/// </summary>
static class MailGuard
{
    const int MostHeader = 16 * 1024;

    /// <summary>What «message» is called while GMime looks.</summary>
    const string Veil = "zvenoletter";

    static readonly byte[] Message = "message"u8.ToArray(), MessageUp = "MESSAGE"u8.ToArray(), Veiled = Encoding.ASCII.GetBytes(Veil);
    static readonly byte[] TypeLow = "\ncontent-type"u8.ToArray(), TypeUp = "\nCONTENT-TYPE"u8.ToArray();
    static readonly byte[] Boundary = "boundary"u8.ToArray(), BoundaryUp = "BOUNDARY"u8.ToArray();
    static readonly byte[] Content = "\ncontent-"u8.ToArray(), ContentUp = "\nCONTENT-"u8.ToArray();

    /// <summary>The mail as GMime gets it; null when it has more parts, or longer part headers, than a mail of people has.</summary>
    /// <param name="end">Where the body begins.</param>
    public static byte[]? Guarded(byte[] raw, IReadOnlyList<(string Name, string Value)> head, int end)
    {
        var about = new StringBuilder();
        foreach (var (name, value) in head.Where(x => x.Name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)))
        {
            if (value.Length > MostHeader) return null;
            about.Append(name).Append(": ").Append(value).Append("\r\n");
        }
        byte[] given = [.. Encoding.UTF8.GetBytes(about.ToString()), .. "\r\n"u8, .. raw.AsSpan(end)];
        var count = 0;
        for (var at = 0; (at = Next(given, at, Boundary, BoundaryUp)) >= 0; at++) if (++count > MailReader.MostParts) return null;
        for (var at = 0; (at = Next(given, at, Content, ContentUp)) >= 0; at++) if (EndOfHeader(given, at + 1) - at > MostHeader) return null;
        return Covered(given);
    }

    /// <summary>Bytes of a part as they were in the mail.</summary>
    public static byte[] Unveiled(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf(Veiled) < 0) return bytes;
        var shown = new MemoryStream(bytes.Length);
        var from = 0;
        while (bytes.AsSpan(from).IndexOf(Veiled) is var next and >= 0)
        {
            shown.Write(bytes, from, next);
            shown.Write(Message);
            from += next + Veiled.Length;
        }
        shown.Write(bytes, from, bytes.Length - from);
        return shown.ToArray();
    }

    /// <summary>Words about a part as they were in the mail.</summary>
    public static string? Unveiled(string? words) => words?.Replace(Veil, "message", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the veil over «message» in every header that says a type: wherever a comment or a fold puts it.</summary>
    static byte[] Covered(byte[] given)
    {
        MemoryStream? veiled = null;
        var from = 0;
        for (var at = given.AsSpan().StartsWith("Content-Type"u8) ? 0 : Next(given, 0, TypeLow, TypeUp); at >= 0; at = Next(given, at, TypeLow, TypeUp))
        {
            var end = EndOfHeader(given, at + 1);
            for (var word = Next(given, at, Message, MessageUp); word >= 0 && word < end; word = Next(given, word + 1, Message, MessageUp))
            {
                veiled ??= new MemoryStream(given.Length + 100);
                veiled.Write(given, from, word - from);
                veiled.Write(Veiled);
                from = word + Message.Length;
            }
            at = end;
        }
        if (veiled is null) return given;
        veiled.Write(given, from, given.Length - from);
        return veiled.ToArray();
    }

    /// <summary>The end of the header that a byte stands in: the first line end that no blank follows.</summary>
    static int EndOfHeader(byte[] bytes, int at)
    {
        while (at < bytes.Length && bytes.AsSpan(at).IndexOf((byte)'\n') is var next and >= 0)
        {
            at += next + 1;
            if (at >= bytes.Length || bytes[at] is not ((byte)' ' or (byte)'\t')) return at - 1;
        }
        return bytes.Length;
    }

    /// <summary>Where a word stands next, in whatever case; -1 when nowhere.</summary>
    static int Next(byte[] bytes, int at, byte[] low, byte[] up)
    {
        while (at < bytes.Length && bytes.AsSpan(at).IndexOfAny(low[0], up[0]) is var next and >= 0)
        {
            at += next;
            var i = 1;
            while (i < low.Length && at + i < bytes.Length && (bytes[at + i] == low[i] || bytes[at + i] == up[i])) i++;
            if (i == low.Length) return at;
            at++;
        }
        return -1;
    }
}
