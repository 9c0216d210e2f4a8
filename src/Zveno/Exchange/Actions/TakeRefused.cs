using System.Text;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>The rows of a table that make no task, with the reason, as a file: to be mended and brought again.</summary>
public static class TakeRefused
{
    public static void Map(Routes routes) => routes.Get("imports/{import:guid}/refused.csv", Handle);

    static async Task<IResult> Handle(Guid import, Db db, Member by, FileStore files, Page page, CancellationToken stop)
    {
        Import.Demands(by);
        var one = await db.Imports.OneVisible(import, stop);
        if (one.Table is not { } shape) throw Refusals.NotTable();
        await using var file = files.Open(await db.Set<StoredFile>().OneVisible(one.FileId, stop));
        var table = TableReading.Read(file, shape.Choice);
        var read = TableBoards.Of(table, shape.Mapping, one.Id, one.Preview.Name, page.Text.Zone);
        var why = read.Problems.Where(x => x.Refuses).ToDictionary(x => x.Row);
        var text = new StringBuilder();
        Write([page.Text.Exchange.RowNumber, page.Text.Exchange.RowWhy, .. table.Columns]);
        foreach (var row in read.Refused) Write([page.Text.Number(row.Number), page.Text.Exchange.Say(why[row.Number]), .. table.Columns.Select((_, i) => row[i])]);
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", "refused.csv");

        void Write(IEnumerable<string> cells) => text.Append(CsvLine.Of(cells.Select(CsvLine.Harmless), CsvLine.Delimiter(page.Text.Language)));
    }
}
