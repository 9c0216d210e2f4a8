using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A report of time by task, day, person, kind, service or project: a page that prints, and files for spreadsheets.</summary>
public static class ShowTimeReport
{
    public static void Map(Routes routes)
    {
        routes.Get<Paged<TimeReportLine>>("hours/report", Handle);
        Sheet.Map(routes, "hours/report", File);
    }

    static async Task<Answer> Handle([AsParameters] TimeReportWords words, Db db, Member by, Page page)
    {
        var lines = await db.TimeReport(words, by, page);
        var of = words.Project is { } project ? await db.Projects.Where(x => x.Id == project).Select(x => x.Name).SingleOrDefaultAsync() : null;
        return Answer.Page<TimeReportPage>(new TimeReportModel(words, page.Today, of, lines)).OrJson(() => Paging.Whole(lines));
    }

    static async Task<Sheet> File([AsParameters] TimeReportWords words, Db db, Member by, Page page)
    {
        var lines = await db.TimeReport(words, by, page);
        var text = page.Text.Views;
        IEnumerable<IReadOnlyList<object?>> rows = [.. lines.Select(x => (IReadOnlyList<object?>)[x.Name, Hours(x.Minutes), Hours(x.GiftMinutes), Hours(x.Total)]),
            [page.Text.Timesheet.Total, Hours(lines.Sum(x => x.Minutes)), Hours(lines.Sum(x => x.GiftMinutes)), Hours(lines.Sum(x => x.Total))]];
        return new Sheet(text.TimeReport, "hours", [text.TimeBy(words.Split ?? TimeSplit.Task), text.TimeCounted, text.TimeGift, page.Text.Timesheet.Total], rows.ToAsyncEnumerable());
    }

    static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
}

/// <summary>A report of time.</summary>
/// <param name="Project">Name of the one project that it is about.</param>
public sealed record TimeReportModel(TimeReportWords Words, DateOnly Today, string? Project, IReadOnlyList<TimeReportLine> Lines);
