using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Zveno.Exchange;

/// <summary>
/// Reads a sheet of a workbook (Office Open XML), a row at a time, with bounds of its own: no declared size is believed, no entity is resolved. Dates come as
/// <c>2026-11-22</c> or <c>2026-11-22 15:00</c>, durations as <c>26:30</c>, numbers with a point, formulas as the value kept beside them, merged cells each with the one value.
/// </summary>
sealed class WorkbookReader : IDisposable
{
    static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false, CloseInput = true };
    readonly ZipArchive _zip;
    readonly long _most;
    readonly List<string> _strings = [];
    readonly IReadOnlyList<SerialKind> _styles;
    readonly List<(string Name, string Path)> _sheets = [];
    bool _from1904;

    /// <exception cref="TableRefused">Not a workbook, or more than can be read.</exception>
    public WorkbookReader(Stream file)
    {
        // a fair sheet unpacks to ten or twenty times its size
        _most = Math.Min(TableLimits.MostUnpacked, Math.Max(64L * 1024 * 1024, file.Length * 40));
        try
        {
            _zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (_zip.Entries.Count > 10_000) throw new TableRefused(TableRefusal.NotWorkbook);
            ReadBook();
            using var styles = Open("xl/styles.xml");
            _styles = WorkbookStyles.Read(styles);
            ReadStrings();
        }
        catch (Exception broken) when (IsBroken(broken)) { throw new TableRefused(TableRefusal.NotWorkbook); }
    }

    /// <summary>Names of the sheets, in order.</summary>
    public IReadOnlyList<string> Sheets => _sheets.ConvertAll(x => x.Name);

    /// <summary>Rows with their numbers as the spreadsheet counts them; empty ones that it left out are left out.</summary>
    /// <exception cref="TableRefused">Broken, or more than can be read.</exception>
    public IEnumerable<(int Number, string[] Cells)> Rows(int sheet)
    {
        var path = _sheets[Math.Clamp(sheet, 0, _sheets.Count - 1)].Path;
        var rows = ReadRows(path, MergedIn(path)).GetEnumerator();
        using (rows)
        {
            while (true)
            {
                try { if (!rows.MoveNext()) break; }
                catch (Exception broken) when (IsBroken(broken)) { throw new TableRefused(TableRefusal.NotWorkbook); }
                yield return rows.Current;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _zip.Dispose();

    // What the reader of archives and that of XML throw at nonsense; an archive may also name a way of packing that nobody knows.
    static bool IsBroken(Exception one) => one is XmlException or InvalidDataException or FormatException or OverflowException or NotSupportedException or EndOfStreamException or ArgumentException;

    XmlReader? Open(string path)
    {
        try { return _zip.GetEntry(path) is { } entry ? XmlReader.Create(new BoundedStream(entry.Open(), _most), Strict) : null; }
        catch (Exception broken) when (IsBroken(broken)) { throw new TableRefused(TableRefusal.NotWorkbook); }
    }

    void ReadBook()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var rels = Open("xl/_rels/workbook.xml.rels"))
            while (rels?.Read() == true)
                if (rels is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && rels.GetAttribute("Id") is { } id && rels.GetAttribute("Target") is { } target)
                    targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        using var book = Open("xl/workbook.xml") ?? throw new TableRefused(TableRefusal.NotWorkbook);
        while (book.Read())
        {
            if (book.NodeType != XmlNodeType.Element) continue;
            if (book.LocalName == "workbookPr") _from1904 = book.GetAttribute("date1904") is "1" or "true";
            else if (book.LocalName == "sheet" && book.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") is { } id && targets.TryGetValue(id, out var path) && path.Contains("worksheets", StringComparison.Ordinal))
                _sheets.Add((book.GetAttribute("name") ?? "", path));
        }
        if (_sheets.Count == 0) throw new TableRefused(TableRefusal.NotWorkbook);
    }

    void ReadStrings()
    {
        using var strings = Open("xl/sharedStrings.xml");
        long kept = 0;
        while (strings?.Read() == true)
        {
            if (strings is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            var text = TextWithin(strings, "si");
            if ((kept += text.Length) > TableLimits.MostText) throw new TableRefused(TableRefusal.TooLarge, TableLimits.MostText / 1_000_000);
            _strings.Add(text);
        }
    }

    /// <summary>Text of all runs of an element; how a word is read aloud (rPh) is left out.</summary>
    static string TextWithin(XmlReader reader, string element)
    {
        if (reader.IsEmptyElement) return "";
        var (text, buffer, aside, depth) = (new StringBuilder(), new char[4096], false, reader.Depth);
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == element && reader.Depth == depth))
        {
            if (reader.LocalName == "rPh") aside = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            if (!aside && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) Append(reader, text, buffer);
        }
        return text.ToString();
    }

    static void Append(XmlReader reader, StringBuilder text, char[] buffer)
    {
        int got;
        while ((got = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
            if (text.Length < TableLimits.MostCell) text.Append(buffer, 0, Math.Min(got, TableLimits.MostCell - text.Length));
    }

    /// <summary>Merged ranges by their first row; they stand after the rows they are about, so the part is gone through once before.</summary>
    Dictionary<int, List<(int Column, int LastRow, int LastColumn)>> MergedIn(string path)
    {
        var merged = new Dictionary<int, List<(int, int, int)>>();
        using var sheet = Open(path) ?? throw new TableRefused(TableRefusal.NotWorkbook);
        var count = 0;
        try
        {
            while (sheet.Read())
            {
                if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } || sheet.GetAttribute("ref")?.Split(':') is not [var first, var last] || ++count > 100_000) continue;
                var ((row, column), (lastRow, lastColumn)) = (PlaceOf(first), PlaceOf(last));
                if (row <= 0 || column < 0 || lastRow < row || lastColumn < column) continue;
                (merged.TryGetValue(row, out var here) ? here : merged[row] = []).Add((column, lastRow, Math.Min(lastColumn, TableLimits.MostColumns)));
            }
        }
        catch (Exception broken) when (IsBroken(broken)) { throw new TableRefused(TableRefusal.NotWorkbook); }
        return merged;
    }

    IEnumerable<(int Number, string[] Cells)> ReadRows(string path, Dictionary<int, List<(int Column, int LastRow, int LastColumn)>> merged)
    {
        using var sheet = Open(path) ?? throw new TableRefused(TableRefusal.NotWorkbook);
        var open = new List<(int Column, int LastRow, int LastColumn, string Value)>();
        var number = 0;
        while (sheet.Read())
        {
            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            number = int.TryParse(sheet.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said > number ? said : number + 1;
            var cells = ReadCells(sheet);
            open.RemoveAll(x => x.LastRow < number);
            foreach (var (column, lastRow, lastColumn) in merged.GetValueOrDefault(number) ?? []) open.Add((column, lastRow, lastColumn, column < cells.Count ? cells[column] : ""));
            foreach (var (column, _, lastColumn, value) in open)
            {
                for (var i = column; i <= lastColumn; i++)
                {
                    while (cells.Count <= i) cells.Add("");
                    if (cells[i].Length == 0) cells[i] = value;
                }
            }
            yield return (number, [.. cells]);
        }
    }

    List<string> ReadCells(XmlReader sheet)
    {
        var cells = new List<string>();
        if (sheet.IsEmptyElement) return cells;
        var depth = sheet.Depth;
        var next = 0;
        while (sheet.Read() && !(sheet.NodeType == XmlNodeType.EndElement && sheet.Depth == depth))
        {
            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var at = sheet.GetAttribute("r") is { } place && PlaceOf(place).Column is >= 0 and var column ? column : next;
            next = at + 1;
            var value = ReadCell(sheet);
            if (at > TableLimits.MostColumns) continue;
            while (cells.Count <= at) cells.Add("");
            cells[at] = value;
        }
        return cells;
    }

    string ReadCell(XmlReader cell)
    {
        var (type, style) = (cell.GetAttribute("t"), cell.GetAttribute("s"));
        if (cell.IsEmptyElement) return "";
        var (value, depth) = ("", cell.Depth);
        while (cell.Read() && !(cell.NodeType == XmlNodeType.EndElement && cell.Depth == depth))
        {
            if (cell.NodeType != XmlNodeType.Element) continue;
            if (cell.LocalName is "v" or "is") value = TextWithin(cell, cell.LocalName);
        }
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _strings.Count ? _strings[index] : "",
            "b" => value == "1" ? "да" : "нет",
            "e" => "",                                                  // #REF!, #N/A: no value
            "d" => value.Replace('T', ' '),
            "str" or "inlineStr" => value,
            _ => Number(value, int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var kind) && kind < _styles.Count ? _styles[kind] : SerialKind.Number),
        };
    }

    string Number(string value, SerialKind kind)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return value;
        return kind switch
        {
            SerialKind.Date or SerialKind.DateTime when SerialDate.Of(number, _from1904) is { } day => SerialDate.Write(day),
            SerialKind.Time when number is >= 0 and < 10_000 => SerialDate.Hours(number),
            _ => Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture) : value,
        };
    }

    /// <summary>Row and column of <c>B12</c>: 12 and 1; −1 where it says none.</summary>
    static (int Row, int Column) PlaceOf(string place)
    {
        var (row, column, i) = (0, 0, 0);
        for (; i < place.Length && char.IsAsciiLetter(place[i]) && i < 4; i++) column = (column * 26) + (char.ToUpperInvariant(place[i]) - 'A' + 1);
        _ = int.TryParse(place.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out row);
        return (row, column - 1);
    }
}
