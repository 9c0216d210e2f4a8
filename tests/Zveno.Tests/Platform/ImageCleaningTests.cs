using System.Buffers.Binary;
using System.Text;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

public class ImageCleaningTests
{
    static readonly byte[] Frame = [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
    static readonly byte[] Scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56];
    static readonly byte[] End = [0xFF, 0xD9];

    [Fact]
    public void A_jpeg_keeps_its_picture_and_its_turn_and_loses_place_comment_and_what_follows()
    {
        byte[] jfif = Segment(0xE0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0"u8.ToArray()), colours = Segment(0xE2, "ICC_PROFILE\0\u0001\u0001p"u8.ToArray());
        var kept = ImageCleaning.Of([0xFF, 0xD8, .. jfif, .. Exif(turn: 6, "GPS 55.7 37.6"), .. Segment(0xFE, "me"u8.ToArray()), .. colours, .. Frame, .. Scan, .. End, .. "film of the moment"u8])!;
        Encoding.Latin1.GetString(kept).ShouldNotContain("GPS");
        kept[^19..].ShouldBe([.. Scan, .. End]);
        ImageCleaning.Of(kept).ShouldBeNull("there is nothing more to take off");
        var turned = kept.AsSpan()[(2 + jfif.Length)..];
        (turned[1], turned[4..8].SequenceEqual("Exif"u8), turned[29]).ShouldBe(((byte)0xE1, true, (byte)6));
        kept.Length.ShouldBe(2 + jfif.Length + 36 + colours.Length + Frame.Length + Scan.Length + End.Length);
    }

    [Fact]
    public void A_jpeg_that_lies_as_it_was_shot_needs_no_turn() =>
        ImageCleaning.Of([0xFF, 0xD8, .. Exif(turn: 1, "x"), .. Frame, .. Scan, .. End]).ShouldBe([0xFF, 0xD8, .. Frame, .. Scan, .. End]);

    [Fact]
    public void A_webp_loses_exif_and_says_so()
    {
        byte[] WebP(byte flags, params byte[][] more)
        {
            byte[] body = [.. Chunk("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Chunk("VP8 ", [1, 2, 3, 4]), .. more.SelectMany(x => x)];
            var size = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(size, body.Length + 4);
            return [.. "RIFF"u8, .. size, .. "WEBP"u8, .. body];
        }
        ImageCleaning.Of(WebP(0b1100, Chunk("EXIF", "home"u8.ToArray()), Chunk("XMP ", "me!"u8.ToArray()))).ShouldBe(WebP(0));
    }

    [Fact]
    public void A_gif_keeps_its_film_and_loses_its_comment()
    {
        byte[] head = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255], loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0], image = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        ImageCleaning.Of([.. head, .. loop, 0x21, 0xFE, 2, (byte)'m', (byte)'e', 0, .. image, 0x3B]).ShouldBe([.. head, .. loop, .. image, 0x3B]);
    }

    [Fact]
    public void Anything_broken_or_unknown_is_left_as_it_is_and_never_fails()
    {
        var whole = new List<byte[]> { PngWith(Png, "tEXt", "a"), Bytes([0xFF, 0xD8, .. Exif(3, "x"), .. Frame, .. Scan, .. End]), Bytes([.. "RIFF\u0004\0\0\0WEBPVP8X"u8]), Bytes([.. "GIF89a"u8, 1, 0, 1, 0, 0x87, 0, 0, 0x21]) };
        foreach (var image in whole)
            for (var length = 0; length < image.Length; length++) ImageCleaning.Of(image.AsSpan(0, length)).ShouldBeNull();
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var image = whole[i % whole.Count].ToArray();
            for (var j = 0; j < 3; j++) image[random.Next(image.Length)] = (byte)random.Next(256);
            ImageCleaning.Of(image);
        }
    }

    static readonly byte[] Png = [0x89, .. "PNG\r\n\u001A\n"u8, .. PngChunk("IHDR", new byte[13]), .. PngChunk("IDAT", [1, 2, 3]), .. PngChunk("IEND", [])];

    /// <summary>The image with one more chunk right before its end.</summary>
    internal static byte[] PngWith(byte[] png, string name, string said) => [.. png[..^12], .. PngChunk(name, Encoding.Latin1.GetBytes(said)), .. png[^12..]];

    static byte[] PngChunk(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. Encoding.Latin1.GetBytes(name), .. body, 0, 0, 0, 0];
    }

    static byte[] Chunk(string name, byte[] body) => [.. Encoding.Latin1.GetBytes(name), (byte)body.Length, 0, 0, 0, .. body, .. body.Length % 2 == 1 ? new byte[1] : []];

    static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, 0, (byte)(body.Length + 2), .. body];

    static byte[] Exif(byte turn, string place) =>
        Segment(0xE1, [.. "Exif\0\0II*\0\u0008\0\0\0\u0002\0"u8, 0x0F, 0x01, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0, .. Encoding.Latin1.GetBytes(place)]);

    static byte[] Bytes(byte[] bytes) => bytes;
}
