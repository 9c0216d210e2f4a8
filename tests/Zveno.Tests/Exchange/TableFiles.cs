using System.IO.Compression;
using System.Text;

namespace Zveno.Tests.Exchange;

/// <summary>Workbooks of our own, written by hand so that they can be as odd as real ones.</summary>
static class TableFiles
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet with these rows of XML; styles: 0 plain, 1 date, 2 date and time, 3 hours.</summary>
    public static byte[] Workbook(string rows, string after = "", string strings = "", string book = "", string prolog = "")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Rels}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rels}\">{book}<sheets><sheet name=\"План\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Part(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd.mm.yyyy hh:mm\"/><numFmt numFmtId=\"171\" formatCode=\"[h]:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>");
            if (strings.Length > 0) Part(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{strings}</sst>");
            Part(zip, "xl/worksheets/sheet1.xml", $"{prolog}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
        }
        return bytes.ToArray();
    }

    /// <summary>A workbook of several sheets with these rows of XML.</summary>
    public static byte[] Book(params (string Name, string Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i}\" Type=\"{Rels}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}</Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rels}\"><sheets>{string.Concat(sheets.Select((x, i) => $"<sheet name=\"{x.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i}\"/>"))}</sheets></workbook>");
            foreach (var (i, sheet) in sheets.Index()) Part(zip, $"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>");
        }
        return bytes.ToArray();
    }

    /// <summary>A cell with a text of its own.</summary>
    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A number in a style.</summary>
    public static string Number(string place, string number, int style = 0) => $"<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>";

    static void Part(ZipArchive zip, string path, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
        part.Write(xml);
    }
}
