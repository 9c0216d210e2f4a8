using System.Buffers.Binary;

namespace Zveno.Platform;

/// <summary>
/// Takes off an image what it tells besides its picture: where and when it was shot, by what camera, comments, previews. The pixels are copied
/// as they are. Pure; what is not a whole PNG, JPEG, WebP or GIF is left as it is.
/// </summary>
public static class ImageCleaning
{
    static readonly HashSet<string> KeptPng = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT"];

    /// <summary>The image without its metadata; null when there is nothing to take off, or it is no image that is known here.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> image)
    {
        var kept = image switch
        {
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(image),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(image),
            [(byte)'G', (byte)'I', (byte)'F', ..] => Gif(image),
            _ when image.Length > 12 && image.StartsWith("RIFF"u8) && image[8..].StartsWith("WEBP"u8) => WebP(image),
            _ => null,
        };
        return kept is null || kept.Length == image.Length ? null : kept;
    }

    static byte[]? Png(ReadOnlySpan<byte> image)
    {
        var kept = new MemoryStream(image.Length);
        kept.Write(image[..8]);
        for (var at = 8; ;)
        {
            if (image.Length - at < 12 || BinaryPrimitives.ReadUInt32BigEndian(image[at..]) is var length && length > image.Length - at - 12) return null;
            var chunk = image.Slice(at, (int)length + 12);
            var name = System.Text.Encoding.Latin1.GetString(chunk[4..8]);
            if (KeptPng.Contains(name)) kept.Write(chunk);
            if (name == "IEND") return kept.ToArray();               // what follows the end is no part of the picture
            at += chunk.Length;
        }
    }

    static byte[]? Jpeg(ReadOnlySpan<byte> image)
    {
        var kept = new MemoryStream(image.Length);
        kept.Write(image[..2]);
        for (var at = 2; ;)
        {
            if (image.Length - at < 4 || image[at] != 0xFF) return null;
            var marker = image[at + 1];
            if (marker == 0xFF) { at++; continue; }                  // padding
            if (marker == 0xD9)                                      // the end: what follows is another picture, or a film
            {
                kept.Write(image.Slice(at, 2));
                return kept.ToArray();
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(image[(at + 2)..]) + 2;
            if (length < 4 || length > image.Length - at) return null;
            var segment = image.Slice(at, length);
            if (marker == 0xE1 && Turned(segment) is { } turn) kept.Write(turn);
            else if (IsKept(marker, segment)) kept.Write(segment);
            at += length;
            if (marker != 0xDA) continue;
            var pixels = at;
            while (at + 1 < image.Length && (image[at] != 0xFF || image[at + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7))) at++;
            kept.Write(image[pixels..at]);
            if (at + 2 == image.Length) { kept.Write(image[at..]); return kept.ToArray(); }
        }
    }

    /// <summary>Tables, frames, and the application segments that pictures need: JFIF, colour profiles, Adobe's transform.</summary>
    static bool IsKept(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xE0 => segment[4..].StartsWith("JFIF\0"u8),
        0xE2 => segment[4..].StartsWith("ICC_PROFILE\0"u8),
        0xEE => segment[4..].StartsWith("Adobe"u8),
        0xFE or (>= 0xE0 and <= 0xEF) => false,
        _ => true,
    };

    /// <summary>A phone turns a photo by a word of its metadata: that word alone is kept, so that nobody lies on the side. Null when it says nothing.</summary>
    static byte[]? Turned(ReadOnlySpan<byte> segment)
    {
        var exif = segment[4..];
        if (exif.Length < 20 || !exif.StartsWith("Exif\0\0"u8)) return null;
        var tiff = exif[6..];
        var little = tiff.StartsWith("II"u8);
        int Short(ReadOnlySpan<byte> from) => little ? BinaryPrimitives.ReadUInt16LittleEndian(from) : BinaryPrimitives.ReadUInt16BigEndian(from);
        var first = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first + 2L > tiff.Length) return null;
        var entries = tiff[(int)first..];
        for (int i = 0, count = Short(entries); i < count && 2 + (i * 12) + 12 <= entries.Length; i++)
        {
            var entry = entries[(2 + (i * 12))..];
            if (Short(entry) != 0x0112) continue;
            var turn = Short(entry[8..]);
            return turn is < 2 or > 8 ? null
                : [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0];
        }
        return null;
    }

    static byte[]? WebP(ReadOnlySpan<byte> image)
    {
        var kept = new MemoryStream(image.Length);
        kept.Write(image[..12]);
        for (var at = 12; at < image.Length;)
        {
            if (image.Length - at < 8 || BinaryPrimitives.ReadUInt32LittleEndian(image[(at + 4)..]) is var length && length > image.Length - at - 8) return null;
            var whole = Math.Min((int)length + 8 + ((int)length & 1), image.Length - at);
            var chunk = image.Slice(at, whole);
            at += whole;
            if (chunk.StartsWith("EXIF"u8) || chunk.StartsWith("XMP "u8)) continue;
            var start = (int)kept.Length;
            kept.Write(chunk);
            if (chunk.StartsWith("VP8X"u8) && chunk.Length > 8) kept.GetBuffer()[start + 8] &= 0b1111_0011;      // it has neither any more
        }
        var clean = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(clean.AsSpan(4), (uint)clean.Length - 8);
        return clean;
    }

    static byte[]? Gif(ReadOnlySpan<byte> image)
    {
        if (image.Length < 14) return null;
        var kept = new MemoryStream(image.Length);
        var at = 13 + Colours(image[10]);
        if (at > image.Length) return null;
        kept.Write(image[..at]);
        while (at < image.Length)
        {
            var begin = at;
            switch (image[at])
            {
                case 0x3B:
                    kept.WriteByte(0x3B);
                    return kept.ToArray();
                case 0x2C when at + 11 < image.Length:
                    at += 11 + Colours(image[at + 9]);
                    break;
                case 0x21 when at + 2 < image.Length:
                    at += 2;
                    break;
                default:
                    return null;
            }
            var skipped = image[begin] == 0x21 && (image[begin + 1] == 0xFE || (image[begin + 1] == 0xFF && !image[(begin + 3)..].StartsWith("NETSCAPE2.0"u8)));
            while (at < image.Length && image[at] != 0) at += image[at] + 1;
            if (++at > image.Length) return null;
            if (!skipped) kept.Write(image[begin..at]);
        }
        return null;
    }

    /// <summary>Bytes of a table of colours.</summary>
    static int Colours(byte said) => (said & 0x80) == 0 ? 0 : 3 << ((said & 7) + 1);
}
