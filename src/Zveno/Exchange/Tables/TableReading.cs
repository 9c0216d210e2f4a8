using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>Reads a table with what is known of it: what its columns meant the last time, else whose export it looks like.</summary>
static class TableReading
{
    /// <summary>Reads an uploaded file for the first time.</summary>
    /// <exception cref="Refused">It is no table, or more than one import makes.</exception>
    public static async Task<(TableShape Shape, TrelloBoard Board)> First(Db db, Stream stream, Guid import, string name, TimeZoneInfo zone, CancellationToken stop)
    {
        var file = Read(stream, null);
        var signature = TableHead.SignatureOf(file.Columns);
        var remembered = await db.TableMemories.AsNoTracking().SingleOrDefaultAsync(x => x.Signature == signature, stop);
        var (guess, preset) = ColumnNames.Guess(file.Columns);
        return Shaped(file, remembered is null ? guess : Fitted(remembered.Mapping, file.Columns, guess), preset, remembered is not null, import, name, zone);
    }

    /// <summary>Reads it again as a person said; columns of which nothing is said are guessed.</summary>
    public static (TableShape Shape, TrelloBoard Board) Again(Stream stream, TableChoice choice, TableMapping said, Guid import, string name, TimeZoneInfo zone)
    {
        var file = Read(stream, choice);
        var (guess, preset) = ColumnNames.Guess(file.Columns);
        return Shaped(file, Fitted(said, file.Columns, guess), preset, false, import, name, zone);
    }

    /// <summary>Reads it as it was decided.</summary>
    public static TableBoards Boards(Stream stream, TableShape shape, Guid import, string name, TimeZoneInfo zone, bool byTitle) =>
        TableBoards.Of(Read(stream, shape.Choice), shape.Mapping, import, name, zone, byTitle);

    /// <summary>Reads the file alone.</summary>
    public static TableFile Read(Stream stream, TableChoice? choice)
    {
        try
        {
            var kind = TableFile.KindOf(stream);
            return TableFile.Read(stream, choice is null ? new(kind, Sheet: TableChoice.AnySheet) : choice with { Kind = kind });
        }
        catch (TableRefused refused)
        {
            throw Refusals.BadTable(refused);
        }
    }

    static (TableShape, TrelloBoard) Shaped(TableFile file, TableMapping mapping, string? preset, bool remembered, Guid import, string name, TimeZoneInfo zone)
    {
        var read = TableBoards.Of(file, mapping, import, name, zone);
        if (read.Whole.Lists.Count > UploadBoard.MostLists) throw Refusals.TooBig(UploadBoard.MostLists, UploadBoard.MostCards);
        return (TableShape.Of(file, mapping, preset, remembered, read), read.Whole);
    }

    static TableMapping Fitted(TableMapping said, IReadOnlyList<string> columns, TableMapping guess)
    {
        var known = said.Roles.DistinctBy(x => ColumnNames.Folded(x.Key)).ToDictionary(x => ColumnNames.Folded(x.Key), x => x.Value, StringComparer.Ordinal);
        return said with { Roles = columns.ToDictionary(x => x, x => known.TryGetValue(ColumnNames.Folded(x), out var role) ? role : guess.Roles[x]) };
    }
}
