using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
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
        routes.Desk.Post("hours/report/taken", Taken);
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

    // The page tells when somebody takes the file or prints: reading an address by itself writes nothing, and a program that fetches it saves nobody's time.
    static async Task<Answer> Taken([AsParameters] TimeReportWords words, Db db, Member by, Page page, TimeProvider clock)
    {
        var client = words.Client ?? await db.Projects.Where(x => x.Id == words.Project).Select(x => (Guid?)x.ClientId).SingleOrDefaultAsync();
        if ((words.Project is not null && client is null) || (words.Client is { } named && !await db.Clients.AnyAsync(x => x.Id == named))) throw new NotHere();
        await db.NoteSaving(SavingKind.Time, words.Project, client, by.Id, words.Query(page.Today), clock.GetUtcNow());
        await db.Save();
        return Answer.Done();
    }

    static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
}

/// <summary>A report of time.</summary>
/// <param name="Project">Name of the one project that it is about.</param>
public sealed record TimeReportModel(TimeReportWords Words, DateOnly Today, string? Project, IReadOnlyList<TimeReportLine> Lines);
