using System.Text;
using Shouldly;
using Zveno.Exchange;

namespace Zveno.Tests.Exchange;

/// <summary>Tables as other trackers and careless hands write them: nothing is swallowed, and nothing is taken for what it is not.</summary>
public class NastyTablesTests
{
    static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    [Fact]
    public void A_quote_that_is_never_closed_swallows_no_rows()
    {
        var file = Read("Задача;Описание;Срок\n\"Рога и копыта;опис;12.12.2026\nВторая;\"в две\nстроки\";13.12.2026\nТретья;;14.12.2026\n");
        file.Rows.Select(x => (x[0], x[2])).ShouldBe([("\"Рога и копыта", "12.12.2026"), ("Вторая", "13.12.2026"), ("Третья", "14.12.2026")]);
        file.Rows[1][1].ShouldBe("в две\nстроки");
        Read("Задача;Описание\nПервая;\"оборвано на\nполуслове").Rows.ShouldHaveSingleItem()[1].ShouldBe("оборвано на\nполуслове", "an export that breaks off in a cell");
    }

    [Fact]
    public void A_few_broken_bytes_do_not_make_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Задача;Описание\nЛендинг для сети кофеен;Главная страница\nОбрезано по байтам;"), 0xD0, .. "\n"u8];
        var file = First(bytes);
        (file.Choice.Text!.Encoding, file.Rows[0][0]).ShouldBe(("utf-8", "Лендинг для сети кофеен"));
    }

    [Fact]
    public void The_sheet_with_the_table_is_found_past_covers_and_empty_ones()
    {
        var empty = TableFiles.Book(("Лист1", ""), ("План", Rows("Задача", "Лендинг")));
        (First(empty) is { Choice.Sheet: 1 } one ? one.Rows[0][0] : "").ShouldBe("Лендинг");
        var cover = TableFiles.Book(("Обложка", Rows("Отчёт агентства", "за ноябрь")), ("План", $"<row r=\"1\">{TableFiles.Text("A1", "Задача")}{TableFiles.Text("B1", "Срок")}</row><row r=\"2\">{TableFiles.Text("A2", "Лендинг")}</row>"));
        (First(cover) is { Choice.Sheet: 1 } two ? two.Rows[0][0] : "").ShouldBe("Лендинг");
        TableFile.Read(new MemoryStream(cover), new(TableKind.Xlsx)).Rows.Select(x => x[0]).ShouldBe(["Отчёт агентства", "за ноябрь"], "the sheet that somebody chose");
        static string Rows(string first, string second) => $"<row r=\"1\">{TableFiles.Text("A1", first)}</row><row r=\"2\">{TableFiles.Text("A2", second)}</row>";
    }

    [Fact]
    public void Jira_writes_seconds_days_with_slashes_and_a_column_for_each_label()
    {
        var cards = Cards("Summary,Issue key,Issue Type,Status,Due Date,Labels,Labels,Watchers,Watchers,Original Estimate\n\"Login, page\",WEB-1,Story,To Do,12/Dec/26 3:05 PM,seo,ads,oleg,ira,900\nOther,WEB-2,Bug,Done,,,ux,,,28800\n");
        cards.Select(x => (x.Name, x.EstimateMinutes, x.LabelIds.Count, x.WatcherIds.Count, x.Type, x.CustomFields.Count)).ShouldBe([("Login, page", 15, 2, 2, "Story", 0), ("Other", 480, 1, 0, "Bug", 0)]);
        cards[0].Due.ShouldBe(new DateTimeOffset(2026, 12, 12, 15, 5, 0, TimeSpan.FromHours(3)));
    }

    [Fact]
    public void A_cell_that_is_too_long_is_cut_and_said()
    {
        var file = Read($"Задача;Описание\nДлинная;{new string('о', TableLimits.MostCell + 5)}\nОбычная;текст\n");
        var read = TableBoards.Of(file, ColumnNames.Guess(file.Columns).Mapping, Guid.NewGuid(), "t", Moscow);
        (read.Problems.ShouldHaveSingleItem(), read.Refused.Count, read.Whole.Cards.Count).ShouldBe((new TableProblem(2, "Описание", TableProblemKind.CutCell, ""), 0, 2));
    }

    [Fact]
    public void A_page_or_a_picture_is_named_as_what_it_is()
    {
        foreach (var bytes in (byte[][])["<html><table><tr><td>Задача</td></tr></table></html>"u8.ToArray(), "%PDF-1.4 x"u8.ToArray()])
            Should.Throw<TableRefused>(() => TableFile.KindOf(new MemoryStream(bytes))).Why.ShouldBe(TableRefusal.NotTable);
    }

    [Fact]
    public void Spans_of_dates_are_a_start_and_a_due_date()
    {
        var card = Cards("Name,Section/Column,Due\nPage,Doing,\"November 22, 2026 → November 25, 2026\"\n").ShouldHaveSingleItem();
        (card.Start!.Value.ToOffset(TimeSpan.FromHours(3)).Day, card.Due!.Value.ToOffset(TimeSpan.FromHours(3)).Day, card.CustomFields.Count).ShouldBe((22, 25, 0));
    }

    [Theory]
    [InlineData("Оценка (мин)", "90", 90)]
    [InlineData("Оценка, минут", "15", 15)]
    [InlineData("Оценка, ч", "1,5", 90)]
    [InlineData("Original Estimate", "2", 120)]
    [InlineData("Original Estimate", "2h", 120)]
    [InlineData("Оценка (мин)", "2 ч", 120)]
    public void The_name_of_a_column_says_what_its_numbers_count(string column, string cell, int minutes) =>
        Cards($"Задача;{column}\nОдна;\"{cell}\"\n").ShouldHaveSingleItem().EstimateMinutes.ShouldBe(minutes);

    [Theory]
    [InlineData("12 дек. 2026", "2026-12-12 00:00")]
    [InlineData("12/Dec/26 3:05 PM", "2026-12-12 15:05")]
    [InlineData("12/дек/26", "2026-12-12 00:00")]
    [InlineData("22 ноября 2026 года", "2026-11-22 00:00")]
    [InlineData("22.11.2026 г.", "2026-11-22 00:00")]
    [InlineData("22.11.2026 в 15:00", "2026-11-22 15:00")]
    [InlineData("Сб, 12.12.2026", "2026-12-12 00:00")]
    [InlineData("November 22, 2026 3:00 PM (GMT+3)", "2026-11-22 15:00")]
    [InlineData("2026-11-22T15:30:00.000+0300", "2026-11-22 15:30")]
    [InlineData("нет 12.12.2026", null)]
    [InlineData("12 котов 2026", null)]
    public void Dates_of_other_trackers_are_read(string cell, string? expected) =>
        (CellValues.Date(cell, DateOrder.DayFirst)?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("{\"title\":\"Один\"}\n{\"title\":\"Два\"}\n")]
    [InlineData("{\"meta\":{\"total\":2},\"data\":{\"tasks\":[{\"title\":\"Один\"},{\"title\":\"Два\"}]}}")]
    public void Json_line_by_line_and_wrapped_is_a_list(string json) => Read(json).Rows.Select(x => x[0]).ShouldBe(["Один", "Два"]);

    static TableFile Read(string text) => First(Encoding.UTF8.GetBytes(text));

    // as a file is read that has just come
    static TableFile First(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return TableFile.Read(stream, new(TableFile.KindOf(stream), Sheet: TableChoice.AnySheet));
    }

    static IReadOnlyList<TrelloCard> Cards(string text)
    {
        var file = Read(text);
        return TableBoards.Of(file, ColumnNames.Guess(file.Columns).Mapping, Guid.NewGuid(), "t", Moscow).Whole.Cards;
    }
}
