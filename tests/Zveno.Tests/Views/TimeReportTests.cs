using System.IO.Compression;
using Shouldly;

namespace Zveno.Tests.Views;

public class TimeReportTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Time_is_reported_by_task_day_person_kind_service_and_project_and_the_sums_agree(Engine engine)
    {
        var world = await Begin(engine);
        var (kostya, ira) = (world.As(world.Kostya), world.As(world.Ira));
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "2ч", on = "AUTO-1" });
        await kostya.Does("/time-entries", new { day = "2026-11-13", worked = "30м", on = "AUTO-1", gift = true });
        await ira.Does("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "AUTO", kind = "account" });
        await kostya.Does("/time-entries", new { day = "2026-10-30", worked = "5ч", on = "AUTO-1" });
        foreach (var split in (string[])["Task", "Day", "Person", "Kind", "Service", "Project"])
        {
            var lines = (await ira.Ask($"/hours/report?split={split}&project={world.Auto.Id}"))["items"]!.AsArray();
            lines.Sum(x => x!["minutes"]!.GetValue<int>()).ShouldBe(180, split);
            lines.Sum(x => x!["giftMinutes"]!.GetValue<int>()).ShouldBe(30, split);
        }
        (await ira.Page("/hours/report?split=Person")).QuerySelectorAll("#time-report tbody tr").Length.ShouldBe(2);
        (await ira.Ask("/hours/report?from=2026-10-01&to=2026-10-31"))["items"]!.AsArray().Single()!["minutes"]!.GetValue<int>().ShouldBe(300);
    }

    [EachEngine]
    public async Task It_goes_out_as_files_and_a_subcontractor_gets_only_the_own_hours(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "2ч", on = "AUTO-1" });
        var csv = await (await world.As(world.Ira).Get("/hours/report.csv")).Content.ReadAsStringAsync();
        csv.ShouldContain("AUTO-1 Лендинг для акции;2;0;2");
        using var book = new ZipArchive(await (await world.Api(world.Ira).Get("/api/v1/hours/report.xlsx")).Content.ReadAsStreamAsync());
        book.Entries.ShouldContain(x => x.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
        (await world.As(world.Artyom).Ask("/hours/report"))["items"]!.AsArray().ShouldBeEmpty();
    }
}
