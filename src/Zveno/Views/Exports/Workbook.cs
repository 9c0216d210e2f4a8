using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Zveno.Views;

/// <summary>
/// Writes a workbook of one sheet (Office Open XML), row by row: a library that keeps the sheet in memory would need more of it than the
/// whole product has. Texts are texts whatever they begin with, dates and numbers are real ones.
/// </summary>
sealed class Workbook : IDisposable
{
    const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006";
    static readonly DateOnly Zero = new(1899, 12, 30);
    readonly ZipArchive _zip;
    readonly XmlWriter _rows;

    /// <param name="into">Where it is written; stays open.</param>
    /// <param name="name">The sheet's name.</param>
    /// <param name="head">The first row, which stays in sight.</param>
    public Workbook(Stream into, string name, IReadOnlyList<string> head)
    {
        _zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        Part("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Sheet}" xmlns:r="{Relations}"><sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        // styles: 0 plain, 1 head, 2 date, 3 number
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Sheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.##"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        _rows = XmlWriter.Create(_zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        _rows.WriteStartElement("worksheet", Sheet);
        _rows.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        _rows.WriteRaw("<cols>" + string.Concat(head.Select((_, i) => $"""<col min="{i + 1}" max="{i + 1}" width="{(i == 1 ? 60 : 18)}" customWidth="1"/>""")) + "</cols>");
        _rows.WriteStartElement("sheetData");
        Row([.. head], style: 1);
    }

    /// <summary>Adds a row of texts, <see cref="decimal"/>s, <see cref="DateOnly"/>s and nulls.</summary>
    public void Row(IReadOnlyList<object?> cells) => Row(cells, style: 0);

    /// <inheritdoc />
    public void Dispose()
    {
        _rows.WriteEndElement();
        _rows.WriteEndElement();
        _rows.Dispose();
        _zip.Dispose();
    }

    void Row(IReadOnlyList<object?> cells, int style)
    {
        _rows.WriteStartElement("row");
        foreach (var cell in cells)
        {
            _rows.WriteStartElement("c");
            switch (cell)
            {
                case null: break;
                case DateOnly day: Number(day.DayNumber - Zero.DayNumber, 2); break;
                case decimal number: Number(number, 3); break;
                default:
                    if (style > 0) _rows.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
                    _rows.WriteAttributeString("t", "inlineStr");
                    _rows.WriteStartElement("is");
                    _rows.WriteStartElement("t");
                    _rows.WriteAttributeString("xml", "space", null, "preserve");
                    _rows.WriteString(Sayable(cell.ToString() ?? ""));
                    _rows.WriteEndElement();
                    _rows.WriteEndElement();
                    break;
            }
            _rows.WriteEndElement();
        }
        _rows.WriteEndElement();
    }

    void Number(decimal number, int style)
    {
        _rows.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        _rows.WriteElementString("v", Sheet, number.ToString(CultureInfo.InvariantCulture));
    }

    void Part(string path, string xml)
    {
        using var part = new StreamWriter(_zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }

    // XML has no words for control characters and halves of pairs.
    static string Sayable(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(x => x.Value >= 0x20 || x.Value is 9 or 10 or 13).Where(x => x.Value is not (0xFFFE or 0xFFFF)));
}
