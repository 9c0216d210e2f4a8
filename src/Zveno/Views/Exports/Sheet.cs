using System.Text;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>
/// A view as a file for spreadsheets: rows under a head. Whatever the view is, this is the one way out of it: CSV or a workbook, by the ending of the address.
/// A cell is a text, a number (<see cref="decimal"/>), a date (<see cref="DateOnly"/>) or empty.
/// </summary>
/// <param name="name">What the sheet is called.</param>
/// <param name="file">What the file's name says of it besides «tasks» and the date; null for the table.</param>
/// <param name="rows">Read while they are written: a file is never held in memory.</param>
sealed class Sheet(string name, string? file, IReadOnlyList<string> head, IAsyncEnumerable<IReadOnlyList<object?>> rows) : IResult
{
    /// <summary>So many rows at most: what one sheet of a workbook holds, with its head.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>The view's two files, for people and programs alike.</summary>
    /// <param name="path">Their address without its ending.</param>
    /// <param name="handler">Answers with a <see cref="Sheet"/>.</param>
    public static void Map(Routes routes, string path, Delegate handler)
    {
        routes.Get(path + ".csv", handler);
        routes.Get(path + ".xlsx", handler);
    }

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext http)
    {
        var page = http.RequestServices.GetRequiredService<Page>();
        var whole = string.Join('-', new[] { page.Text.Views.FileName, file, TaskFilter.Iso(page.Today) }.OfType<string>());
        await (http.Request.Path.Value!.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? Results.File(await Book(), Workbook.ContentType, whole + ".xlsx")
            : Results.Stream(body => Csv(body, page.Text.Language), "text/csv; charset=utf-8", whole + ".csv")).ExecuteAsync(http);
    }

    async Task Csv(Stream body, Language language)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(CsvLine.Of(head, language));
        await foreach (var row in rows) await writer.WriteAsync(CsvLine.Of(row, language));
    }

    // an archive is written back and forth: into a file that ends with the answer
    async Task<Stream> Book()
    {
        var into = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 65_536, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            using (var book = new Workbook(into, name))
            {
                book.Begin(head);
                await foreach (var row in rows) book.Row(row);
            }
            into.Position = 0;
            return into;
        }
        catch
        {
            await into.DisposeAsync();
            throw;
        }
    }
}
