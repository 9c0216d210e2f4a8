using System.Text;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>The sheets that clients know from their own tables.</summary>
public enum RoomSheetKind
{
    Client,
    Backlog,
    Work,
    Schedule,
    Metrics,
}

/// <summary>A sheet of the room: rows of texts, numbers (<see cref="decimal"/>), dates and nothing.</summary>
/// <param name="Name">What it is called.</param>
sealed record RoomSheet(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>All of them as one workbook.</summary>
    public static byte[] Book(IReadOnlyList<RoomSheet> sheets)
    {
        using var into = new MemoryStream();
        using (var book = new Workbook(into, [.. sheets.Select(x => x.Name)]))
            foreach (var sheet in sheets)
            {
                book.Begin(sheet.Head);
                foreach (var row in sheet.Rows) book.Row(row);
            }
        return into.ToArray();
    }

    /// <summary>
    /// As a live table reads it (IMPORTDATA): parted by commas whatever the language, since that is what it takes an address that ends so for; the decimal sign is the reader's.
    /// No cell is a formula.
    /// </summary>
    public byte[] Csv(Language language)
    {
        var text = new StringBuilder(CsvLine.Of(Head, language, ','));
        foreach (var row in Rows) text.Append(CsvLine.Of(row, language, ','));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
