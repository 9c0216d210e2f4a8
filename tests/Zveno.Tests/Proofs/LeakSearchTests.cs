using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace Zveno.Tests;

/// <summary>The searcher of the canary proof must itself be proved: leaks planted on purpose, in every guise, are all caught.</summary>
public class LeakSearchTests
{
    static readonly string Word = LeakSearch.Word(17);
    static readonly int Number = LeakSearch.Number(23);
    static readonly Guid Id = Guid.Parse("01938c2e-7a51-7c3f-9d20-5a64f0b1c2d3");

    public static TheoryData<string, byte[], string?> Leaks()
    {
        var data = new TheoryData<string, byte[], string?>();
        foreach (var (name, text) in new (string, string)[]
        {
            ("in a sentence", $"<p>Всё готово {Word}</p>"),
            ("in an attribute", $"<li data-x=\"{Word}\">"),
            ("in a comment", $"<!-- {Word} -->"),
            ("in capitals", $"<p>{Word.ToUpperInvariant()}</p>"),
            ("as decimal entities", string.Concat(Word.Select(x => $"&#{(int)x};"))),
            ("as hexadecimal entities", string.Concat(Word.Select(x => $"&#x{(int)x:x};"))),
            ("as JSON escapes", string.Concat(Word.Select(x => $"\\u{(int)x:x4}"))),
            ("in JSON in an attribute", WebUtility.HtmlEncode(JsonSerializer.Serialize(new { note = Word }))),
            ("percent-encoded", "/r/x?note=" + string.Concat(Word.Select(x => $"%{(int)x:X2}"))),
            ("percent-encoded twice", Uri.EscapeDataString(string.Concat(Word.Select(x => $"%{(int)x:X2}")))),
            ("in base64", Convert.ToBase64String(Encoding.UTF8.GetBytes($"note: {Word}"))),
            ("in base64url", System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"заметка {Word}?>"))),
            ("in base64 in JSON", JsonSerializer.Serialize(new { cursor = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{{\"after\":\"{Word}\"}}")) })),
            ("in hexadecimal", Convert.ToHexString(Encoding.UTF8.GetBytes(Word))),
            ("in a header", $"ETag: W/\"{Word}\""),
            ("in a file's name", "Content-Disposition: attachment; filename*=UTF-8''" + string.Concat(Word.Select(x => $"%{(int)x:x2}")) + ".pdf"),
            ("in a line of the stream", $"event: changed\ndata: {{\"topics\":[\"{Word}\"]}}\n\n"),
            ("a number", $"<b>{Number}</b>"),
            ("a number with spaces", $"<b>{Number:N0}</b>".Replace(",", "\u00A0", StringComparison.Ordinal)),
            ("a number with commas", $"<b>{Number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}</b>"),
            ("an id", $"<li id=\"task-{Id}\">"),
            ("an id without hyphens", $"/files/{Id:N}"),
            ("an id in base64url", System.Buffers.Text.Base64Url.EncodeToString(Id.ToByteArray())),
            ("an id in base64, bytes in order", Convert.ToBase64String(Id.ToByteArray(bigEndian: true))),
        }) data.Add(name, Encoding.UTF8.GetBytes(text), null);
        data.Add("gzipped", Packed(x => new GZipStream(x, CompressionLevel.Fastest)), "gzip");
        data.Add("in brotli", Packed(x => new BrotliStream(x, CompressionLevel.Fastest)), "br");
        data.Add("in a sheet of a workbook", Book(), null);
        data.Add("in UTF-16", Encoding.Unicode.GetBytes($"<p>{Word}</p>"), null);
        return data;
    }

    [Theory, MemberData(nameof(Leaks))]
    public void A_leak_planted_on_purpose_is_caught(string how, byte[] answer, string? encoding) => Search().Find(answer, encoding).Count.ShouldBe(1, how);

    [Fact]
    public void What_leaks_nothing_finds_nothing() =>
        Search().Find(Encoding.UTF8.GetBytes($"<p>zvcanary, 8 000 001 рубль, {LeakSearch.Word(18)}, {LeakSearch.Number(24)}, {Guid.CreateVersion7()}</p>")).ShouldBeEmpty();

    static LeakSearch Search() => new(new Dictionary<string, string> { [Word] = "word" }, new Dictionary<long, string> { [Number] = "number" }, new Dictionary<Guid, string> { [Id] = "id" });

    static byte[] Book()
    {
        using var into = new MemoryStream();
        using (var book = new Zveno.Platform.Workbook(into, "Лист"))
        {
            book.Begin(["Задача"]);
            book.Row([Word]);
        }
        return into.ToArray();
    }

    static byte[] Packed(Func<Stream, Stream> pack)
    {
        var packed = new MemoryStream();
        using (var stream = pack(packed)) stream.Write(Encoding.UTF8.GetBytes($"<p>{Word}</p>"));
        return packed.ToArray();
    }
}
