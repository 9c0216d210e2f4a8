using System.Text;
using Shouldly;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Large tables are counted and cut; memory stays in proportion.</summary>
[Collection(Alone.Name)]
public class TableLargeTests
{
    [Fact]
    public void Two_hundred_thousand_rows_are_counted_and_not_kept()
    {
        var text = new StringBuilder("Задача;Срок\n");
        for (var i = 0; i < 200_000; i++) text.Append("Сделать ещё одну вещь ").Append(i).Append(";22.11.2026\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var stream = new MemoryStream(bytes);
        var refused = Should.Throw<TableRefused>(() => TableFile.Read(stream, new(TableKind.Csv)));
        (refused.Why, refused.Found, refused.Limit).ShouldBe((TableRefusal.TooManyRows, 200_000, 20_000));
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(20_000_000);

        var rows = new StringBuilder($"<row r=\"1\">{TableFiles.Text("A1", "Задача")}</row>");
        for (var i = 2; i < 200_002; i++) rows.Append($"<row r=\"{i}\">{TableFiles.Text($"A{i}", $"Вещь {i}")}</row>");
        using var book = new MemoryStream(TableFiles.Workbook(rows.ToString()));
        Should.Throw<TableRefused>(() => TableFile.Read(book, new(TableKind.Xlsx))).Found.ShouldBe(200_000);
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_one_cell_that_is_cut()
    {
        using var endless = new StringReader("Задача;Описание\nОдна;\"" + new string((char)1103, 50_000_000));
        var rows = CsvReader.Read(endless, ';').ToList();
        (rows.Count, rows[1][0], rows[1][1].Length).ShouldBe((2, "Одна", TableLimits.MostCell));
    }
}
