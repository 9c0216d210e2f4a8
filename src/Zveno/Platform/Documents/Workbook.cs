using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml;

namespace Zveno.Platform;

/// <summary>
/// Writes a workbook (Office Open XML), sheet by sheet and row by row: a library that keeps the sheets in memory would need more of it than the
/// whole product has. Texts are texts whatever they begin with, dates and numbers are real ones. The same rows give the same bytes.
/// </summary>
public sealed class Workbook : IDisposable
{
    /// <summary>What it is served as.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006";
    static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>The first instant that archives know: when a file was made is said by its name.</summary>
    static readonly DateTimeOffset Made = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly ZipArchive _zip;
    XmlWriter? _rows;
    int _sheet;

    /// <param name="into">Where it is written; stays open.</param>
    /// <param name="names">The names of its sheets, in order; each is begun in its turn.</param>
    public Workbook(Stream into, params IReadOnlyList<string> names)
    {
        _zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        var numbers = Enumerable.Range(1, names.Count).ToList();
        Part("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{string.Concat(numbers.Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        Part("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(n => $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="worksheets/sheet{n}.xml"/>"""))}<Relationship Id="rId{names.Count + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(numbers.Select(n => $"""<sheet name="{SecurityElement.Escape(names[n - 1])}" sheetId="{n}" r:id="rId{n}"/>"""))}</sheets></workbook>""");
        // styles: 0 plain, 1 head, 2 date, 3 number
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.##"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
    }

    /// <summary>Begins the next sheet, in the order of their names.</summary>
    /// <param name="head">The first row, which stays in sight.</param>
    public void Begin(IReadOnlyList<string> head)
    {
        End();
        _rows = XmlWriter.Create(Entry($"xl/worksheets/sheet{++_sheet}.xml"), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        _rows.WriteStartElement("worksheet", Main);
        _rows.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        _rows.WriteRaw("<cols>" + string.Concat(head.Select((_, i) => $"""<col min="{i + 1}" max="{i + 1}" width="{(i == 1 ? 60 : 18)}" customWidth="1"/>""")) + "</cols>");
        _rows.WriteStartElement("sheetData");
        Row(_rows, [.. head], style: 1);
    }

    /// <summary>Adds a row of texts, <see cref="decimal"/>s, <see cref="DateOnly"/>s and nulls to the sheet that was begun.</summary>
    public void Row(IReadOnlyList<object?> cells) => Row(_rows ?? throw new InvalidOperationException("No sheet was begun."), cells, style: 0);

    /// <inheritdoc />
    public void Dispose()
    {
        End();
        _zip.Dispose();
    }

    void End()
    {
        if (_rows is null) return;
        _rows.WriteEndElement();
        _rows.WriteEndElement();
        _rows.Dispose();
        _rows = null;
    }

    static void Row(XmlWriter rows, IReadOnlyList<object?> cells, int style)
    {
        rows.WriteStartElement("row");
        foreach (var cell in cells)
        {
            rows.WriteStartElement("c");
            switch (cell)
            {
                case null: break;
                case DateOnly day: Number(rows, day.DayNumber - Zero.DayNumber, 2); break;
                case decimal number: Number(rows, number, 3); break;
                default:
                    if (style > 0) rows.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
                    rows.WriteAttributeString("t", "inlineStr");
                    rows.WriteStartElement("is");
                    rows.WriteStartElement("t");
                    rows.WriteAttributeString("xml", "space", null, "preserve");
                    rows.WriteString(Sayable(cell.ToString() ?? ""));
                    rows.WriteEndElement();
                    rows.WriteEndElement();
                    break;
            }
            rows.WriteEndElement();
        }
        rows.WriteEndElement();
    }

    static void Number(XmlWriter rows, decimal number, int style)
    {
        rows.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        rows.WriteElementString("v", Main, number.ToString("0.############", CultureInfo.InvariantCulture));
    }

    void Part(string path, string xml)
    {
        using var part = new StreamWriter(Entry(path), new UTF8Encoding(false));
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }

    Stream Entry(string path)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Made;
        return entry.Open();
    }

    // XML has no words for control characters and halves of pairs.
    static string Sayable(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(x => x.Value >= 0x20 || x.Value is 9 or 10 or 13).Where(x => x.Value is not (0xFFFE or 0xFFFF)));
}
