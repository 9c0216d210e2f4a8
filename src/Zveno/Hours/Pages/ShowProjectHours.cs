using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>A project's hours in a period: the accounting share, what ate most of it, tasks and people.</summary>
public static class ShowProjectHours
{
    const int Most = 5;

    public static void Map(Routes routes) => routes.Get("projects/{project}/hours", Handle);

    static async Task<Answer> Handle(ProjectName project, Db db, Member by, Page page, HoursPeriod? period)
    {
        if (!by.SeesHoursOfOthers) throw new NotHere();
        var of = await db.Projects.Named(project).Select(x => new { x.Id, x.Code, x.Name }).SingleOrDefaultAsync() ?? throw new NotHere();
        var days = Days.Of(period ?? HoursPeriod.Month, page.Today);
        var entries = db.TimeEntries.Counted().Between(days.From, days.To).Where(x => x.ProjectId == of.Id);
        var model = new ProjectHoursModel(of.Id, of.Code, of.Name, period ?? HoursPeriod.Month, days, await db.AccountingShareOf(of.Id, days.From, days.To), by.Leads,
            await Eaters(db, entries), await Tasks(entries), await People(entries))
        {
            EntriesSince = await db.HoursRules.Where(x => x.ProjectId == of.Id).Select(x => x.EntriesSince).SingleOrDefaultAsync(),
            MayOpen = by.SellsHours,
            SeesAccounting = by.ReadsInbox,
            Months = (await db.AccountingMonths(Months.Of(page.Today), of.Id)).ByMonth(Months.Of(page.Today), await db.AccountLimitOf(of.Id)),
        };
        return Answer.Page<ProjectHoursPage>(model).OrJson(() => new
        {
            share = AccountingShareJson.Of(of.Id, days.From, days.To, model.Share),
            eaters = model.Eaters.Select(x => new { topic = x.Topic, x.Purpose, x.Title, x.Seconds }),
            tasks = model.Tasks.Select(x => new { task = x.Id, x.Number, x.Title, x.Seconds }),
            openness = new HoursOpennessJson(of.Id, model.EntriesSince is not null, model.EntriesSince),
            people = model.People.Select(x => new { member = x.Id, x.Name, x.Seconds }),
        });
    }

    internal static async Task<IReadOnlyList<Eater>> Eaters(Db db, IQueryable<TimeEntry> entries)
    {
        var topics = await entries.Where(x => x.Kind == HoursKind.Account && x.TopicId != null).GroupBy(x => x.TopicId).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) })
            .OrderByDescending(x => x.Seconds).Take(Most).ToListAsync();
        var kinds = await entries.Where(x => x.Kind == HoursKind.Account && x.TopicId == null).GroupBy(x => x.Purpose).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
        var ids = topics.Select(x => x.Key!.Value).ToList();
        var titles = await db.Topics.Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Title);
        return [.. topics.Select(x => new Eater(x.Key, null, titles.GetValueOrDefault(x.Key!.Value), x.Seconds)).Concat(kinds.Select(x => new Eater(null, x.Key, null, x.Seconds)))
            .Where(x => x.Seconds > 0).OrderByDescending(x => x.Seconds).ThenBy(x => x.Topic).ThenBy(x => x.Purpose).Take(Most)];
    }

    static async Task<IReadOnlyList<TaskSum>> Tasks(IQueryable<TimeEntry> entries)
    {
        var sums = await entries.GroupBy(x => new { x.TaskId, x.Project!.Code, Number = (int?)x.Task!.Number, x.Task.Title }).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) })
            .OrderByDescending(x => x.Seconds).ThenBy(x => x.Key.TaskId).Take(20).ToListAsync();
        return [.. sums.Select(x => new TaskSum(x.Key.TaskId, x.Key.Code, x.Key.Number, x.Key.Title, x.Seconds))];
    }

    static async Task<IReadOnlyList<PersonSum>> People(IQueryable<TimeEntry> entries)
    {
        var sums = await entries.GroupBy(x => new { x.MemberId, x.Member.Name }).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) })
            .OrderByDescending(x => x.Seconds).ThenBy(x => x.Key.MemberId).ToListAsync();
        return [.. sums.Select(x => new PersonSum(x.Key.MemberId, x.Key.Name, x.Seconds))];
    }
}

/// <summary>A project's hours.</summary>
public sealed record ProjectHoursModel(Guid Id, string Code, string Name, HoursPeriod Period, Days Days, AccountingShare Share, bool MayLimit,
    IReadOnlyList<Eater> Eaters, IReadOnlyList<TaskSum> Tasks, IReadOnlyList<PersonSum> People)
{
    /// <summary>The first day whose entries the client reads one by one; null when hours are told by task.</summary>
    public DateOnly? EntriesSince { get; init; }

    /// <summary>The shares of the last months, the earliest first.</summary>
    public IReadOnlyList<AccountingShare> Months { get; init; } = [];

    /// <summary>Whether the reader may see what would save most of it.</summary>
    public bool SeesAccounting { get; init; }

    /// <summary>Whether the reader may change that.</summary>
    public bool MayOpen { get; init; }

    /// <summary>Address of the entries behind a figure.</summary>
    public string Entries(string filter) => $"/time-entries?project={Id}&from={Days.From:yyyy-MM-dd}&to={Days.To:yyyy-MM-dd}{filter}";
}

/// <summary>A topic, or a purpose of account hours without one.</summary>
public sealed record Eater(Guid? Topic, AccountPurpose? Purpose, string? Title, long Seconds);

/// <summary>Hours on a task; all null for the project as a whole.</summary>
public sealed record TaskSum(Guid? Id, string Code, int? TaskNumber, string? Title, long Seconds)
{
    public string? Number => TaskNumber is { } number ? $"{Code}-{number}" : null;
}

/// <summary>Hours of a person.</summary>
public sealed record PersonSum(Guid Id, string Name, long Seconds);
