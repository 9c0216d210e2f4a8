using System.IO.Compression;
using System.Text;
using Shouldly;
using Zveno.Exchange;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Exchange;

/// <summary>Tables as people have them: letters, separators, heads, dates and hours of every kind, and files that mean harm.</summary>
public class TableReadingTests
{
    static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    public static TheoryData<string, string> Encodings => new() { { "utf-8", "\uFEFF" }, { "utf-8", "" }, { "windows-1251", "" }, { "utf-16", "\uFEFF" }, { "utf-16BE", "\uFEFF" }, { "utf-16", "" } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Letters_are_guessed_with_and_without_a_mark(string encoding, string mark)
    {
        var bytes = Encoded(encoding, mark + "Задача;Исполнитель;Срок\r\nСделать «вёрстку»;Ира;22.11.2026\r\n");
        var file = Read(bytes);
        file.Choice.Text.ShouldBe(new TableText(encoding, ';'));
        file.Columns.ShouldBe(["Задача", "Исполнитель", "Срок"]);
        file.Rows.ShouldHaveSingleItem()[0].ShouldBe("Сделать «вёрстку»");
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_separator_is_guessed_past_commas_quotes_and_line_ends_in_cells(string delimiter)
    {
        var text = string.Join('\n', "Название@Описание@Оценка", "\"a; b, c | d\"@\"первая\nвторая \"\"строка\"\"\"@\"1,5\"", "два@@2").Replace("@", delimiter, StringComparison.Ordinal);
        var file = Read(Encoding.UTF8.GetBytes(text));
        file.Columns.Count.ShouldBe(3);
        file.Rows.Select(x => (x[0], x[1], x[2])).ShouldBe([("a; b, c | d", "первая\nвторая \"строка\"", "1,5"), ("два", "", "2")]);
    }

    [Fact]
    public void The_head_is_found_below_a_title_and_names_are_made_unlike()
    {
        var file = Read(Encoding.UTF8.GetBytes("Отчёт агентства;;;\n;;;\nЗадача;Срок;Срок;\nОдна;01.02.2026;02.02.2026;ещё\n"));
        (file.Choice.HeadRow, file.Rows[0].Number).ShouldBe((3, 4));
        file.Columns.ShouldBe(["Задача", "Срок", "Срок (2)", "D"]);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-22 00:00")]
    [InlineData("2026-11-22T15:30:00Z", "2026-11-22 15:30")]
    [InlineData("22.11.2026", "2026-11-22 00:00")]
    [InlineData("22.11.26 9:05", "2026-11-22 09:05")]
    [InlineData("22/11/2026", "2026-11-22 00:00")]
    [InlineData("11/22/2026 3:00 PM", "2026-11-22 15:00")]
    [InlineData("22 ноября 2026 г.", "2026-11-22 00:00")]
    [InlineData("1 мая 2026, 10:00", "2026-05-01 10:00")]
    [InlineData("Nov 22, 2026", "2026-11-22 00:00")]
    [InlineData("22-Nov-2026", "2026-11-22 00:00")]
    [InlineData("46348", "2026-11-22 00:00")]
    [InlineData("46348.625", "2026-11-22 15:00")]
    [InlineData("31.02.2026", null)]
    [InlineData("00.01.1900", null)]
    [InlineData("завтра", null)]
    [InlineData("99999999", null)]
    public void Dates_are_read_however_they_are_written(string cell, string? expected) =>
        CellValues.Date(cell, DateOrder.DayFirst)?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void One_day_above_twelve_decides_for_the_whole_column()
    {
        CellValues.OrderOf(["03/04/2026", "25/04/2026"]).ShouldBe(DateOrder.DayFirst);
        CellValues.OrderOf(["03/04/2026", "04/25/2026"]).ShouldBe(DateOrder.MonthFirst);
        CellValues.OrderOf(["03/04/2026"]).ShouldBeNull();
        CellValues.Date("03/04/2026", DateOrder.MonthFirst).ShouldBe(new DateTime(2026, 3, 4));
    }

    [Theory]
    [InlineData("1:30", 90)]
    [InlineData("1,5", 90)]
    [InlineData("1.5", 90)]
    [InlineData("90м", 90)]
    [InlineData("90 мин.", 90)]
    [InlineData("2ч 30м", 150)]
    [InlineData("1d 2h", 600)]
    [InlineData("2 часа", 120)]
    [InlineData("-1", null)]
    [InlineData("10000", null)]
    [InlineData("много", null)]
    [InlineData("3 кота", null)]
    public void Hours_are_read_however_they_are_written(string cell, int? minutes) => CellValues.Minutes(cell).ShouldBe(minutes);

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(60, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(46348, "2026-11-22")]
    public void Serial_numbers_know_of_the_day_that_never_was(double serial, string day) => SerialDate.Write(SerialDate.Of(serial)!.Value).ShouldBe(day);

    [Fact]
    public void A_workbook_gives_kept_values_of_formulas_dates_hours_and_merged_cells()
    {
        var rows = $"<row r=\"1\">{TableFiles.Text("A1", "Проект")}{TableFiles.Text("B1", "Задача")}{TableFiles.Text("C1", "Срок")}{TableFiles.Text("D1", "Оценка")}{TableFiles.Text("E1", "Номер")}</row>"
            + $"<row r=\"2\">{TableFiles.Text("A2", "Сайт")}<c r=\"B2\" t=\"s\"><v>0</v></c>{TableFiles.Number("C2", "46348", 1)}{TableFiles.Number("D2", "0.0625", 3)}{TableFiles.Number("E2", "7")}</row>"
            + $"<row r=\"4\"><c r=\"B4\" t=\"str\"><f>CONCAT(B2)</f><v>Из формулы</v></c><c r=\"C4\" s=\"2\"><f>C2+0.625</f><v>46348.625</v></c><c r=\"D4\" t=\"e\"><v>#REF!</v></c></row>";
        var bytes = TableFiles.Workbook(rows, "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>", "<si><r><t>Две </t></r><r><t>части</t></r><rPh><t>вслух</t></rPh></si>");
        var file = Read(bytes);
        file.Sheets.ShouldBe(["План"]);
        file.Rows.Select(x => (x.Number, x[0], x[1], x[2], x[3], x[4])).ShouldBe([(2, "Сайт", "Две части", "2026-11-22", "1:30", "7"), (4, "Сайт", "Из формулы", "2026-11-22 15:00", "", "")]);
        Read(TableFiles.Workbook($"<row r=\"1\">{TableFiles.Text("A1", "Задача")}{TableFiles.Text("B1", "Срок")}</row><row r=\"2\">{TableFiles.Text("A2", "х")}{TableFiles.Number("B2", "44886", 1)}</row>", book: "<workbookPr date1904=\"1\"/>"))
            .Rows[0][1].ShouldBe("2026-11-22");
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Json_is_read_in_any_letters(string encoding, string mark)
    {
        foreach (var text in (string[])["[{\"название\":\"Сверстать баннеры\",\"срок\":\"24.11.2026\"}]", "{\"название\":\"Сверстать баннеры\",\"срок\":\"24.11.2026\"}\n{\"название\":\"Сдать отчёт\"}"])
        {
            var file = Read(Encoded(encoding, mark + text));
            file.Choice.Kind.ShouldBe(TableKind.Json);
            file.Columns.ShouldBe(["название", "срок"]);
            (file.Rows[0][0], file.Rows[0][1]).ShouldBe(("Сверстать баннеры", "24.11.2026"));
        }
    }

    [Fact]
    public void A_list_in_one_column_loses_no_line_and_may_have_a_name()
    {
        var list = Read(Encoding.UTF8.GetBytes("Сверстать баннеры\nНаписать текст\nСдать отчёт\n"));
        list.Choice.HeadRow.ShouldBe(0);
        list.Columns.ShouldBe(["A"]);
        list.Rows.Select(x => (x.Number, x[0])).ShouldBe([(1, "Сверстать баннеры"), (2, "Написать текст"), (3, "Сдать отчёт")]);
        ColumnNames.Guess(list.Columns).Mapping.Roles["A"].ShouldBe(ColumnRole.Title);
        Read(Encoding.UTF8.GetBytes("Задача\nНаписать текст\n")).Rows.Select(x => x[0]).ShouldBe(["Написать текст"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n")]
    public void A_quote_left_open_in_the_last_row_takes_no_cells(string end)
    {
        var file = Read(Encoding.UTF8.GetBytes("Задача;Срок;Оценка\r\nОдна;01.12.2026;2\r\n\"Рога и копыта;02.12.2026;3" + end));
        file.Rows.Select(x => (x[0], x[1], x[2])).ShouldBe([("Одна", "01.12.2026", "2"), ("\"Рога и копыта", "02.12.2026", "3")]);
    }

    [Fact]
    public void A_workbook_under_a_password_is_told_from_an_old_one()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000]];
        Refused(container).ShouldBe(TableRefusal.OldExcel);
        foreach (var at in (int[])[65_530, 66_000]) Refused([.. container[..at], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[500]]).ShouldBe(TableRefusal.Locked);
    }

    [Fact]
    public void Harmful_files_are_refused_and_cost_little()
    {
        var entity = "<!DOCTYPE x [<!ENTITY a \"bbbbbbbbbb\"><!ENTITY b \"&a;&a;&a;\">]>";
        Refused(TableFiles.Workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>", prolog: entity)).ShouldBe(TableRefusal.NotWorkbook);
        Refused("PK\u0003\u0004 not an archive"u8.ToArray()).ShouldBe(TableRefusal.NotWorkbook);
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).ShouldBe(TableRefusal.OldExcel);
        Refused("%PDF-1.7"u8.ToArray()).ShouldBe(TableRefusal.NotTable);
        Refused([]).ShouldBe(TableRefusal.Empty);
        Refused("Задача;Срок\n"u8.ToArray()).ShouldBe(TableRefusal.Empty);

        // 100 MB of one letter pack to 100 kB
        var bomb = TableFiles.Workbook($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('x', 100_000_000)}</t></is></c></row>");
        bomb.Length.ShouldBeLessThan(1_000_000);
        Refused(bomb).ShouldBe(TableRefusal.TooLarge);
    }

    [Fact]
    public void Any_bytes_are_a_table_or_refused_in_words()
    {
        var chance = new Random(7);
        var sound = TableFiles.Workbook($"<row r=\"1\">{TableFiles.Text("A1", "Задача")}{TableFiles.Text("B1", "Срок")}</row><row r=\"2\">{TableFiles.Text("A2", "Одна")}{TableFiles.Number("B2", "46348", 1)}</row>");
        var csv = Encoding.UTF8.GetBytes("Задача;Исполнитель;Срок;Оценка\n\"Од;на\";Ира, Костя;22.11.2026;1:30\nДве;;;\n");
        var json = Encoding.UTF8.GetBytes("[{\"id\":1,\"name\":\"Одна\",\"tags\":[{\"name\":\"SEO\"}],\"child\":[{\"id\":2,\"name\":\"Часть\"}]}]");
        for (var i = 0; i < 600; i++)
        {
            var bytes = (byte[])(i % 3 == 0 ? sound : i % 3 == 1 ? csv : json).Clone();
            for (var n = chance.Next(1, 8); n > 0; n--) bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            if (chance.Next(4) == 0) bytes = bytes[..chance.Next(bytes.Length)];
            try
            {
                using var stream = new MemoryStream(bytes);
                var file = TableFile.Read(stream, new(TableFile.KindOf(stream)));
                TableBoards.Of(file, ColumnNames.Guess(file.Columns).Mapping, Guid.CreateVersion7(), "x", Moscow).Boards.ShouldNotBeEmpty();
            }
            catch (TableRefused)
            {
            }
        }
    }

    [Fact]
    public void Exports_of_Kaiten_and_Worksection_are_known_by_their_heads()
    {
        var kaiten = ColumnNames.Guess(["id", "title", "description", "column", "board", "lane", "owner", "members", "tags", "asap", "due_date", "planned_start", "planned_end", "estimate_workload", "created", "sort_order"]);
        kaiten.Preset.ShouldBe("Kaiten");
        Roles(kaiten.Mapping).ShouldBe("id=Id title=Title description=Description column=Stage board=Project lane=Line owner=Assignee members=Line tags=Labels asap=Priority due_date=Due planned_start=Start planned_end=Line estimate_workload=Estimate created=Made sort_order=Ignore");
        var worksection = ColumnNames.Guess(["id", "name", "text", "status", "priority", "user_from", "user_to", "project", "date_added", "date_start", "date_end", "max_time", "tags", "page", "parent_id"]);
        worksection.Preset.ShouldBe("Worksection");
        Roles(worksection.Mapping).ShouldBe("id=Id name=Title text=Description status=Stage priority=Priority user_from=Line user_to=Assignee project=Project date_added=Made date_start=Start date_end=Due max_time=Estimate tags=Labels page=Line parent_id=Parent");
        ColumnNames.Guess(["Задача", "Кто", "Статус"]).Preset.ShouldBeNull();
    }

    [Fact]
    public void A_list_of_objects_is_a_table_with_nested_rows_as_parts()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""
            {"status":"ok","data":[{"id":"7","name":"Лендинг","user_to":{"id":"1","email":"kostya@example.com","name":"Костя"},"date_end":"2026-11-22","tags":{"1":"SEO","2":"Срочно"},
            "child":[{"id":"8","name":"Вёрстка","date_end":"2026-11-20"}]}]}
            """));
        var file = TableFile.Read(stream, new(TableKind.Json));
        var board = TableBoards.Of(file, ColumnNames.Guess(file.Columns).Mapping, Guid.CreateVersion7(), "ws", Moscow).Whole;
        board.Cards.Select(x => (x.Name, Part: x.ParentId is not null)).ShouldBe([("Лендинг", false), ("Вёрстка", true)]);
        board.Cards[1].ParentId.ShouldBe(board.Cards[0].Id);
        board.Labels.Select(x => x.Name).ShouldBe(["SEO", "Срочно"]);
        board.Members.ShouldHaveSingleItem().FullName.ShouldBe("Костя");
    }

    [Fact]
    public void What_a_column_does_not_understand_stays_as_a_line_and_is_told_by_row()
    {
        var file = Read(Encoding.UTF8.GetBytes("Задача;Срок;Оценка;Приоритет;Кто звонил;Родительская задача\nОдна;скоро;много;срочно;Марина;\n;22.11.2026;;;;\nДве;25.11.2026;1,5;;;Одна\nТри;;;;;Две\nЧетыре;;;;;Нет такой\n"));
        var read = TableBoards.Of(file, ColumnNames.Guess(file.Columns).Mapping, Guid.CreateVersion7(), "x", Moscow);
        var cards = read.Whole.Cards;
        cards.Select(x => (x.Name, x.Priority, x.EstimateMinutes)).ShouldBe([("Одна", Priority.Urgent, null), ("Две", null, 90), ("Три", null, null), ("Четыре", null, null)]);
        cards[0].CustomFields.Select(x => x.Line).ShouldBe(["Кто звонил: Марина", "Срок: скоро", "Оценка: много"]);
        cards[2].ParentId.ShouldBe(cards[0].Id);
        read.Problems.Select(x => (x.Row, x.Kind)).OrderBy(x => x.Row).ThenBy(x => x.Kind).ShouldBe([(2, TableProblemKind.BadDate), (2, TableProblemKind.BadEstimate), (3, TableProblemKind.NoTitle), (5, TableProblemKind.TooDeep), (6, TableProblemKind.NoParent)]);
        read.Refused.ShouldHaveSingleItem().Number.ShouldBe(3);
    }

    static string Roles(TableMapping mapping) => string.Join(' ', mapping.Roles.Select(x => $"{x.Key}={x.Value}"));

    static byte[] Encoded(string name, string text) => (name == "windows-1251" ? CodePagesEncodingProvider.Instance.GetEncoding(1251)! : name == "utf-8" ? new UTF8Encoding(false) : Encoding.GetEncoding(name)).GetBytes(text);

    static TableFile Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return TableFile.Read(stream, new(TableFile.KindOf(stream)));
    }

    static TableRefusal Refused(byte[] bytes) => Should.Throw<TableRefused>(() => Read(bytes)).Why;
}
