using System.Text;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>The familiar workbook as programs of others open it; by LibreOffice in <c>bin/torture workbook</c>.</summary>
public class RoomWorkbookTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Dates_are_dates_numbers_are_numbers_and_what_begins_like_a_formula_is_a_text(Engine engine)
    {
        var world = await Begin(engine);
        Proves(await WorkbookReaders.OpenPyxl(await Book(world)));
        foreach (var sheet in (string[])["client", "backlog", "work", "schedule", "metrics"])
        {
            var csv = Encoding.UTF8.GetString(await (await world.Guest().Get($"/r/{world.MarinasLink}/sheets/{sheet}.csv")).Content.ReadAsByteArrayAsync());
            csv.Split("\r\n").SelectMany(x => x.Split(',')).ShouldNotContain(x => x.TrimStart('"').Length > 0 && "=+-@\t\r".Contains(x.TrimStart('"')[0]), sheet);
        }
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+7 900"), InlineData("-5"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("=cmd|' /C calc'!A0")]
    public void A_cell_of_CSV_is_never_a_formula_in_either_language(string said)
    {
        foreach (var language in (Language[])[Language.Ru, Language.En])
            CsvLine.Of([said, 5m, new DateOnly(2026, 11, 20)], language).TrimStart('"')[0].ShouldBe('\'');
    }

    /// <summary>A room with dates, hours, readings and wishes that mean harm, as a workbook.</summary>
    internal static async Task<byte[]> Book(World world)
    {
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/package", new { hours = "40" });
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "1ч 30м", task = world.Landing.Id });
        var metric = await ira.Does("/projects/AUTO/metrics", new { name = "Заявки", unit = "шт.", target = 100, published = true });
        await ira.Does($"/metrics/{metric["id"]}/readings", new { on = "2026-11-15", value = 80.5 });
        foreach (var wish in Harm) await world.Wishes(world.Marina, wish);
        return await (await world.Guest().Get($"/r/{world.MarinasLink}/room.xlsx")).Content.ReadAsByteArrayAsync();
    }

    static readonly string[] Harm = ["=1+1", "+7 900 000-00-00", "-5", "@SUM(A1)", "=HYPERLINK(\"http://example.org\",\"счёт\")"];

    /// <summary>That a program took each cell for what it is; how many of each kind there are.</summary>
    internal static string Proves(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<ReadCell>>> book)
    {
        book.Keys.ShouldBe(["Клиент", "Бэклог", "В\u00A0работе", "План-график", "Показатели"]);
        var cells = book.Values.SelectMany(x => x).SelectMany(x => x).ToList();
        cells.ShouldNotContain(x => x.Kind == "formula");
        foreach (var wish in Harm) cells.ShouldContain(new ReadCell("text", wish));
        var landing = book["В\u00A0работе"].Single(x => x.Count > 1 && x[1].Value == "Лендинг для акции");
        (landing[6].Kind, landing[6].Value[..10]).ShouldBe(("date", "2026-11-20"));
        landing[8].ShouldBe(new ReadCell("number", "1.5"));
        var metric = book["Показатели"][1];
        (metric[3], metric[4].Kind, metric[5]).ShouldBe((new ReadCell("number", "100"), "date", new ReadCell("number", "80.5")));
        return string.Join(", ", cells.GroupBy(x => x.Kind).OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => $"{x.Count()} {x.Key}"));
    }

    /// <summary>The heavy proof: the same by LibreOffice.</summary>
    internal static async Task<string> InLibreOffice()
    {
        await using var engines = new Engines();
        TimeMachine.TravelTo(Monday);
        return $"{Proves(await WorkbookReaders.LibreOffice(await Book(await World.Build(await engines.On(Engine.Sqlite)))))}, 0 formulas in LibreOffice";
    }
}
