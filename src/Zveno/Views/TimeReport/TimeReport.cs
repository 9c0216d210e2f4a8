using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>What lines of a report of time stand for.</summary>
public enum TimeSplit
{
    Task,
    Day,
    Person,
    Kind,
    Service,
    Project,
}

/// <summary>What a report of time is made of; what is null does not narrow.</summary>
/// <param name="From">The first day; null: of this month.</param>
/// <param name="To">The last day; null: of the month of the first.</param>
public sealed record TimeReportWords(TimeSplit? Split, Guid? Member, Guid? Project, Guid? Client, HoursKind? Kind, DateOnly? From, DateOnly? To)
{
    /// <summary>The days, both included.</summary>
    public (DateOnly From, DateOnly To) Days(DateOnly today)
    {
        var from = From ?? (To is { } end ? Months.Of(end) : Months.Of(today));
        return (from, To ?? Months.EndOf(from));
    }

    /// <summary>The same as the words of an address.</summary>
    public string Query(DateOnly today, TimeSplit? split = null)
    {
        var (from, to) = Days(today);
        var words = new List<string> { $"split={split ?? Split ?? TimeSplit.Task}", $"from={TaskFilter.Iso(from)}", $"to={TaskFilter.Iso(to)}" };
        if (Member is { } member) words.Add($"member={member}");
        if (Project is { } project) words.Add($"project={project}");
        if (Client is { } client) words.Add($"client={client}");
        if (Kind is { } kind) words.Add($"kind={kind}");
        return "?" + string.Join('&', words);
    }
}

/// <summary>A line of a report: minutes as packages and the room count them.</summary>
/// <param name="Minutes">Without gifts.</param>
/// <param name="GiftMinutes">The agency's gifts.</param>
public sealed record TimeReportLine(string Name, int Minutes, int GiftMinutes)
{
    public int Total => Minutes + GiftMinutes;
}

/// <summary>Reading it: only what the member may look at.</summary>
static class TimeReports
{
    public static async Task<IReadOnlyList<TimeReportLine>> TimeReport(this Db db, TimeReportWords words, Member by, Page page)
    {
        var (from, to) = words.Days(page.Today);
        var entries = db.TimeEntries.Counted().SeenBy(by).Between(from, to);
        if (words.Member is { } member) entries = entries.Where(x => x.MemberId == member);
        if (words.Project is { } project) entries = entries.Where(x => x.ProjectId == project);
        if (words.Client is { } client) entries = entries.Where(x => x.ClientId == client);
        if (words.Kind is { } kind) entries = entries.Where(x => x.Kind == kind);
        var text = page.Text;
        var sums = (words.Split ?? TimeSplit.Task) switch
        {
            TimeSplit.Day => Named(await entries.GroupBy(x => new { x.Day, x.IsGift }).Select(x => new { x.Key.Day, x.Key.IsGift, Minutes = x.Sum(y => y.Minutes) }).ToListAsync(), x => TaskFilter.Iso(x.Day), x => (x.Minutes, x.IsGift)),
            TimeSplit.Person => Named(await entries.GroupBy(x => new { x.MemberId, x.Member.Name, x.IsGift }).Select(x => new { x.Key.Name, x.Key.IsGift, Minutes = x.Sum(y => y.Minutes) }).ToListAsync(), x => x.Name, x => (x.Minutes, x.IsGift)),
            TimeSplit.Kind => Named(await entries.GroupBy(x => new { x.Kind, x.IsGift }).Select(x => new { x.Key.Kind, x.Key.IsGift, Minutes = x.Sum(y => y.Minutes) }).ToListAsync(), x => text.Timesheet.Kind(x.Kind), x => (x.Minutes, x.IsGift)),
            TimeSplit.Project => Named(await entries.GroupBy(x => new { x.ProjectId, x.Project!.Code, x.Project.Name, x.IsGift }).Select(x => new { x.Key.Code, x.Key.Name, x.Key.IsGift, Minutes = x.Sum(y => y.Minutes) }).ToListAsync(),
                x => x.Code is null ? text.Timesheet.NoProject : $"{x.Code} {x.Name}", x => (x.Minutes, x.IsGift)),
            TimeSplit.Service => Named(await (from x in entries
                                              join s in db.Services on x.Task!.ServiceId equals s.Id into found
                                              from s in found.DefaultIfEmpty()
                                              group x by new { s.Name, x.IsGift } into g
                                              select new { g.Key.Name, g.Key.IsGift, Minutes = g.Sum(y => y.Minutes) }).ToListAsync(), x => x.Name ?? text.HoursMoney.NoService, x => (x.Minutes, x.IsGift)),
            _ => Named(await entries.GroupBy(x => new { x.TaskId, x.Project!.Code, Number = (int?)x.Task!.Number, x.Task.Title, Project = x.Project.Name, x.IsGift })
                .Select(x => new { x.Key.Code, x.Key.Number, x.Key.Title, x.Key.Project, x.Key.IsGift, Minutes = x.Sum(y => y.Minutes) }).ToListAsync(),
                x => x.Number is not null ? $"{x.Code}-{x.Number} {x.Title}" : x.Code is not null ? $"{x.Code} {x.Project}: {text.Timesheet.WithoutTask}" : text.Timesheet.NoProject, x => (x.Minutes, x.IsGift)),
        };
        return words.Split is TimeSplit.Day ? [.. sums.OrderBy(x => x.Name, StringComparer.Ordinal)] : [.. sums.OrderByDescending(x => x.Total).ThenBy(x => x.Name, StringComparer.Ordinal)];
    }

    static IEnumerable<TimeReportLine> Named<T>(List<T> sums, Func<T, string> name, Func<T, (int Minutes, bool IsGift)> of) =>
        sums.GroupBy(name).Select(x => new TimeReportLine(x.Key, x.Select(of).Where(y => !y.IsGift).Sum(y => y.Minutes), x.Select(of).Where(y => y.IsGift).Sum(y => y.Minutes)));
}
