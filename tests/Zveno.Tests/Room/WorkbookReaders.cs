using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Zveno.Tests;

/// <summary>A cell as a program of others reads it.</summary>
/// <param name="Kind">What it takes it for: text, number, date; formula where it would count.</param>
public sealed record ReadCell(string Kind, string Value);

/// <summary>A workbook through programs that people open it with: none of ours.</summary>
static class WorkbookReaders
{
    /// <summary>As Debian's python3-openpyxl reads it.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<ReadCell>>>> OpenPyxl(byte[] book)
    {
        const string script = """
            import io, json, sys, openpyxl
            book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
            kind = lambda c: 'formula' if c.data_type == 'f' else 'date' if c.is_date else {'n': 'number' if c.value is not None else 'empty', 's': 'text', 'inlineStr': 'text'}[c.data_type]
            text = lambda c: '' if c.value is None else c.value.date().isoformat() if c.is_date else str(c.value)
            json.dump({s.title: [[[kind(c), text(c)] for c in row] for row in s.iter_rows()] for s in book}, sys.stdout)
            """;
        var told = JsonNode.Parse(await Run("/usr/bin/python3", ["-c", script], book))!.AsObject();
        return told.ToDictionary(x => x.Key, x => (IReadOnlyList<IReadOnlyList<ReadCell>>)[.. x.Value!.AsArray().Select(row => (IReadOnlyList<ReadCell>)[.. row!.AsArray().Select(cell => new ReadCell(cell![0]!.GetValue<string>(), cell[1]!.GetValue<string>()))])]);
    }

    /// <summary>As LibreOffice opens it: saved by it as flat OpenDocument, which says of each cell what it is.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<ReadCell>>>> LibreOffice(byte[] book)
    {
        var folder = Directory.CreateTempSubdirectory("zveno-office-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "room.xlsx"), book);
            await Run("/usr/bin/soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods", "--outdir", folder, Path.Combine(folder, "room.xlsx")], []);
            XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
            return XDocument.Load(Path.Combine(folder, "room.fods")).Descendants(table + "table").ToDictionary(x => x.Attribute(table + "name")!.Value, x => (IReadOnlyList<IReadOnlyList<ReadCell>>)
                [.. x.Descendants(table + "table-row").Select(row => (IReadOnlyList<ReadCell>)[.. row.Elements(table + "table-cell").SelectMany(cell => Enumerable.Repeat(Cell(cell), Repeats(cell)))])]);

            ReadCell Cell(XElement cell) => cell.Attribute(table + "formula") is { } formula ? new("formula", formula.Value) : cell.Attribute(office + "value-type")?.Value switch
            {
                "date" => new("date", cell.Attribute(office + "date-value")!.Value),
                "float" or "currency" or "percentage" => new("number", cell.Attribute(office + "value")!.Value),
                "string" => new("text", cell.Value),
                _ => new("empty", ""),
            };
            int Repeats(XElement cell) => Math.Min(50, int.Parse(cell.Attribute(table + "number-columns-repeated")?.Value ?? "1", CultureInfo.InvariantCulture));
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    static async Task<string> Run(string program, string[] arguments, byte[] given)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.BaseStream.WriteAsync(given);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: {await wrong}");
        return await said;
    }
}
