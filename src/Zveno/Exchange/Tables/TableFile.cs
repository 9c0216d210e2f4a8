namespace Zveno.Exchange;

/// <summary>What a file with a table is.</summary>
public enum TableKind
{
    Csv,
    Xlsx,
    Json,
    Xml,
}

/// <summary>How a file is read: guessed at first, and a person may say otherwise.</summary>
/// <param name="Text">Encoding and separator of a text.</param>
/// <param name="Sheet">Which sheet of a workbook, from 0.</param>
/// <param name="HeadRow">Which row names the columns, as the spreadsheet counts (from 1); 0 for none, null to guess.</param>
public sealed record TableChoice(TableKind Kind, TableText? Text = null, int Sheet = 0, int? HeadRow = null)
{
    /// <summary>In the place of <see cref="Sheet"/>: the first that holds a table, past covers and empty ones.</summary>
    public const int AnySheet = -1;
}

/// <summary>One row with its number in the spreadsheet.</summary>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell, without blanks at its ends; empty beyond the last.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Trim() : "";
}

/// <summary>A table as it stands in the file: names of its columns, rows that are not empty.</summary>
/// <param name="Choice">How it was read, everything said.</param>
/// <param name="Sheets">Names of the sheets of a workbook.</param>
public sealed record TableFile(TableChoice Choice, IReadOnlyList<string> Sheets, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    const int HeadWithin = 30, MostSheets = 20;

    /// <summary>What a file is, by its first bytes.</summary>
    /// <exception cref="TableRefused">Neither a text nor a workbook.</exception>
    public static TableKind KindOf(Stream file)
    {
        Span<byte> start = stackalloc byte[512];
        var got = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        ReadOnlySpan<byte> bytes = start[..got];
        if (bytes.IsEmpty) throw new TableRefused(TableRefusal.Empty);
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return TableKind.Xlsx;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new TableRefused(IsLocked(file) ? TableRefusal.Locked : TableRefusal.OldExcel);
        if (bytes.StartsWith("%PDF"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) throw new TableRefused(TableRefusal.NotTable);
        var first = TableText.StartOf(bytes);
        if (first.StartsWith('<')) return IsHtml(first) ? throw new TableRefused(TableRefusal.NotTable) : TableKind.Xml;
        return first is ['{' or '[', ..] ? TableKind.Json : TableKind.Csv;
    }

    /// <summary>Reads it whole; what was not chosen is guessed.</summary>
    /// <exception cref="TableRefused">Broken, empty, or more than one import makes.</exception>
    public static TableFile Read(Stream file, TableChoice choice)
    {
        if (choice.Kind is TableKind.Json or TableKind.Xml)
        {
            var (head, rows) = KaitenCards.Tidy(JsonRows.Read(choice.Kind == TableKind.Xml ? XmlRows.AsJson(file) : file));
            return Of(choice with { HeadRow = 1 }, [], rows.Select((x, i) => (i + 2, x)).Prepend((1, [.. head])));
        }
        if (choice.Kind == TableKind.Xlsx)
        {
            using var book = new WorkbookReader(file);
            var sheet = choice.Sheet == TableChoice.AnySheet ? SheetWithTable(book) : Math.Clamp(choice.Sheet, 0, book.Sheets.Count - 1);
            return Of(choice with { Sheet = sheet }, book.Sheets, book.Rows(sheet));
        }
        var text = choice.Text ?? TableText.Guess(file);
        var loose = CsvReader.LooseQuotes(() => { file.Position = 0; return TableText.Reader(file, text.Encoding); }, text.Delimiter);
        file.Position = 0;
        using var reader = TableText.Reader(file, text.Encoding);
        return Of(choice with { Text = text }, [], CsvReader.Read(reader, text.Delimiter, loose).Select((x, i) => (i + 1, x)));
    }

    /// <summary>The first sheet with rows under a name that is known; else the first with rows; else the first.</summary>
    static int SheetWithTable(WorkbookReader book)
    {
        if (book.Sheets.Count == 1) return 0;
        var tops = Enumerable.Range(0, Math.Min(book.Sheets.Count, MostSheets)).Select(x => book.Rows(x).Take(HeadWithin).Select(row => row.Cells).Where(cells => !IsEmpty(cells)).ToList()).ToList();
        var known = tops.FindIndex(x => x.Count > 1 && x.Exists(cells => cells.Count(cell => ColumnNames.RoleOf(cell) is not null) > 1));
        return Math.Max(0, known >= 0 ? known : tops.FindIndex(x => x.Count > 1));
    }

    static TableFile Of(TableChoice choice, IReadOnlyList<string> sheets, IEnumerable<(int Number, string[] Cells)> lines)
    {
        using var source = lines.GetEnumerator();
        var first = new List<(int Number, string[] Cells)>();
        while (first.Count < Math.Max(HeadWithin, choice.HeadRow ?? 0) && source.MoveNext()) first.Add(source.Current);
        if (first is [{ Cells: [var hint, ..] }, ..] && hint.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) first.RemoveAt(0);
        if (!first.Exists(x => !IsEmpty(x.Cells))) throw new TableRefused(TableRefusal.Empty);

        var at = choice.HeadRow is { } said ? HeadAt(said, first) : TableHead.Guess(first.ConvertAll(x => x.Cells));
        var (number, names) = at < 0 ? (0, []) : first[at];
        if (names.Length > TableLimits.MostColumns) throw new TableRefused(TableRefusal.TooManyColumns, TableLimits.MostColumns, names.Length);

        var rows = new List<TableRow>();
        var (count, kept, width) = (0, 0L, names.Length);
        foreach (var (row, cells) in first.Skip(at + 1).Concat(Rest()))
        {
            if (IsEmpty(cells)) continue;
            if (++count > TableLimits.MostCounted) break;
            if (count > TableLimits.MostRows) continue;             // counted to the end, kept no more
            if ((kept += cells.Sum(x => (long)x.Length)) > TableLimits.MostText) throw new TableRefused(TableRefusal.TooLarge, TableLimits.MostText / 1_000_000);
            width = Math.Max(width, Array.FindLastIndex(cells, x => x.Length > 0) + 1);
            rows.Add(new(row, cells));
        }
        if (count > TableLimits.MostRows) throw new TableRefused(TableRefusal.TooManyRows, TableLimits.MostRows, count);
        if (width > TableLimits.MostColumns) throw new TableRefused(TableRefusal.TooManyColumns, TableLimits.MostColumns, width);
        if (count == 0) throw new TableRefused(TableRefusal.Empty);
        return new(choice with { HeadRow = number }, sheets, TableHead.Named(names, width), rows);

        IEnumerable<(int, string[])> Rest()
        {
            while (source.MoveNext()) yield return source.Current;
        }
    }

    // The row that names the columns or the one after it, where that was left out; before the first when none does.
    static int HeadAt(int said, List<(int Number, string[] Cells)> rows) => said == 0 ? -1 : Math.Max(0, rows.FindIndex(x => x.Number >= said));

    // A workbook under a password is a container of the old format with the new one in a stream of this name (MS-OFFCRYPTO, 2.3.4).
    static bool IsLocked(Stream file)
    {
        var name = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");
        var bytes = new byte[(64 * 1024) + name.Length];
        var (kept, got) = (0, 0);
        file.Position = 0;
        while ((got = file.Read(bytes, kept, bytes.Length - kept)) > 0)
        {
            if (bytes.AsSpan(0, kept + got).IndexOf(name) >= 0) return true;
            var next = Math.Min(name.Length, kept + got);
            bytes.AsSpan(kept + got - next, next).CopyTo(bytes);
            kept = next;
        }
        return false;
    }

    // a page saved from a browser, whatever it calls itself
    static bool IsHtml(string text)
    {
        var start = text.ToLowerInvariant();
        return !start.StartsWith("<?xml", StringComparison.Ordinal) && (start.StartsWith("<!doctype", StringComparison.Ordinal) || start.Contains("<html", StringComparison.Ordinal) || start.Contains("<table", StringComparison.Ordinal) || start.StartsWith("<svg", StringComparison.Ordinal));
    }

    static bool IsEmpty(string[] cells) => Array.TrueForAll(cells, string.IsNullOrWhiteSpace);
}
