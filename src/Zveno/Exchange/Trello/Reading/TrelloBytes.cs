using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Zveno.Exchange;

/// <summary>From a stream to valid UTF-8 in memory, within the limit.</summary>
static class TrelloBytes
{
    /// <summary>Reads at most one byte more than the limit allows.</summary>
    /// <exception cref="TrelloRefused"><see cref="TrelloRefusal.TooLarge"/>.</exception>
    internal static ReadOnlyMemory<byte> Load(Stream stream, TrelloLimits limits)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (known > limits.MaxBytes) throw TooLarge(limits);

        var bytes = new byte[Math.Max(known + 1, 64 * 1024)];           // one more than needed, so that the end is seen without growing
        var length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is > 0 and var got)
        {
            length += got;
            if (length > limits.MaxBytes) throw TooLarge(limits);
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, limits.MaxBytes + 1L));
        }
        return bytes.AsMemory(0, length);
    }

    /// <summary>Takes the byte order mark off and turns UTF-16 into UTF-8.</summary>
    /// <exception cref="TrelloRefused">Empty, too large, in another encoding, or cut in the middle of a character.</exception>
    internal static ReadOnlyMemory<byte> AsUtf8(ReadOnlyMemory<byte> file, TrelloLimits limits)
    {
        if (file.Length > limits.MaxBytes) throw TooLarge(limits);

        if (Utf16Of(file.Span) is { } utf16)
        {
            var marked = utf16.GetPreamble().AsSpan().SequenceEqual(file.Span[..2]);
            file = Encoding.Convert(utf16, Encoding.UTF8, file[(marked ? 2 : 0)..(file.Length & ~1)].ToArray());
        }
        else if (file.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            file = file[Encoding.UTF8.Preamble.Length..];
        }

        if (file.Span.TrimStart(" \t\r\n\0"u8).IsEmpty) throw new TrelloRefused(TrelloRefusal.Empty);
        if (!Utf8.IsValid(file.Span)) throw Invalid(file.Span);
        return file;
    }

    /// <summary>UTF-16 by its mark, or by an opening brace that takes two bytes (JSON starts with ASCII).</summary>
    static Encoding? Utf16Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xFE, ..] or [(byte)'{', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'{', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    static TrelloRefused Invalid(ReadOnlySpan<byte> file)
    {
        for (var at = 0; ;)
        {
            var status = Rune.DecodeFromUtf8(file[at..], out _, out var used);
            if (status == OperationStatus.Done) { at += used; continue; }

            var isJson = file.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
            var why = !isJson ? TrelloRefusal.NotJson : status == OperationStatus.NeedMoreData ? TrelloRefusal.CutShort : TrelloRefusal.WrongEncoding;
            return TrelloRefused.At(why, file, at);
        }
    }

    static TrelloRefused TooLarge(TrelloLimits limits) => new(TrelloRefusal.TooLarge, limit: limits.MaxBytes);
}
