using System.Text;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>All that the table's filter shows, in its order, as a file for spreadsheets.</summary>
public static class ExportTable
{
    public static void Map(Routes routes)
    {
        routes.Get("tasks/table.csv", Csv);
        routes.Get("tasks/table.xlsx", Xlsx);
    }

    static async Task<IResult> Csv([AsParameters] TaskWords words, string? sort, string? group, string[]? columns, Db db, Member by, Page page)
    {
        var rows = await Rows(words, sort, group, db, by, page);
        var (text, shown) = (page.Text, TableColumns.Of(columns, TableColumns.Usual(!by.IsOutsider())));
        return Results.Stream(async body =>
        {
            await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await writer.WriteAsync(TaskSheet.Line(TaskSheet.Head(text, shown), text.Language));
            await foreach (var row in rows.AsAsyncEnumerable()) await writer.WriteAsync(TaskSheet.Line(TaskSheet.Cells(row, text, shown), text.Language));
        }, "text/csv; charset=utf-8", $"{text.Views.FileName}-{TaskFilter.Iso(page.Today)}.csv");
    }

    static async Task<IResult> Xlsx([AsParameters] TaskWords words, string? sort, string? group, string[]? columns, Db db, Member by, Page page)
    {
        var rows = await Rows(words, sort, group, db, by, page);
        var (text, shown) = (page.Text, TableColumns.Of(columns, TableColumns.Usual(!by.IsOutsider())));
        // an archive is written back and forth: into a file that ends with the answer
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            using (var book = new Workbook(file, text.Views.Tasks, TaskSheet.Head(text, shown)))
                await foreach (var row in rows.AsAsyncEnumerable()) book.Row(TaskSheet.Cells(row, text, shown));
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        return Results.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{text.Views.FileName}-{TaskFilter.Iso(page.Today)}.xlsx");
    }

    static async Task<IQueryable<TaskRow>> Rows(TaskWords words, string? sort, string? group, Db db, Member by, Page page)
    {
        var filter = TaskFilter.Of(words);
        var tasks = await db.Filtered(filter with { State = filter.State ?? TaskState.Open }, by, page.Today, page.Now);
        return db.Rows(tasks.By(TaskOrder.Of(sort, group, by).Keys(db, by)).Take(TaskSheet.MostRows), by);
    }
}
