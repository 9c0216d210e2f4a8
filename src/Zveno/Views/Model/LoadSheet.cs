using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A day of a person, in minutes.</summary>
/// <param name="Capacity">By the working calendar, own hours and absences; 0 on a day off.</param>
/// <param name="Planned">What is left to do and falls on it.</param>
/// <param name="Spent">What was spent on it.</param>
public readonly record struct LoadDay(DateOnly Day, int Capacity, int Planned, int Spent)
{
    public int Load => Planned + Spent;

    /// <summary>Over 100 % of the day: red. What is past is past.</summary>
    public bool IsOver => Planned > 0 && Load > Capacity;
}

/// <summary>A person's row; the one without id is what nobody has in hand.</summary>
public sealed record LoadRow(Guid? Person, string? Name, IReadOnlyList<LoadDay> Days)
{
    /// <summary>Whole weeks, Monday first.</summary>
    public IEnumerable<LoadWeek> Weeks => Days.Chunk(7).Select(x => new LoadWeek(x[0].Day, x.Sum(y => y.Capacity), x.Sum(y => y.Load), x.Any(y => y.Planned > 0)));
}

/// <summary>A week of a person, in minutes.</summary>
public readonly record struct LoadWeek(DateOnly Monday, int Capacity, int Load, bool HasPlans)
{
    /// <summary>Over 85 %: amber.</summary>
    public bool IsTight => HasPlans && Load * 100L > Capacity * 85L;

    /// <summary>Over 100 %: red.</summary>
    public bool IsOver => HasPlans && Load > Capacity;

    /// <summary>Share of one; null where nobody works.</summary>
    public decimal? Share => Capacity == 0 ? null : (decimal)Load / Capacity;
}

/// <summary>Load by person and day: what is left to do laid over the days until it is due, and what was spent where it was spent.</summary>
/// <param name="From">The first day, a Monday.</param>
/// <param name="To">The last day, a Sunday.</param>
/// <param name="Apart">Tasks that are in no day, by why; overdue ones with what is left of them.</param>
public sealed record LoadSheet(DateOnly From, DateOnly To, IReadOnlyList<LoadRow> Rows, ILookup<LoadApart, LoadTask> Apart)
{
    /// <summary>Weeks shown.</summary>
    public const int Weeks = 8;

    /// <summary>Tasks of each kind that are shown apart at most.</summary>
    public const int MostApart = 200;

    /// <summary>Reads tasks, sums of hours, and people's working time: a fixed number of queries whatever there is.</summary>
    /// <param name="from">A Monday.</param>
    internal static async Task<LoadSheet> Read(Db db, Member by, Page page, TaskFilter filter, DateOnly from)
    {
        var (to, today) = (from.AddDays((7 * Weeks) - 1), page.Today);
        var tasks = await TasksOf(db, by, filter, today);
        var spent = await SpentOf(db, by, filter, from, to, today);
        var people = await PeopleOf(db, by, filter, tasks.SelectMany(x => x.Hands).OfType<Guid>().Concat(spent.Keys.Select(x => x.Member)).ToHashSet());
        var capacity = await db.Capacities(people, today < from ? today : from);

        var planned = new Dictionary<(Guid? Person, DateOnly Day), int>();
        foreach (var (person, day, piece) in TaskLoad.Pieces(tasks, capacity, today))
            if (day >= from && day <= to) planned[(person, day)] = planned.GetValueOrDefault((person, day)) + piece.Minutes;

        List<(Guid? Id, string? Name)> rows = [.. people.Select(x => ((Guid?)x.Id, (string?)x.Name))];
        if (!by.IsOutsider() && planned.Keys.Any(x => x.Person is null)) rows.Add((null, null));
        return new LoadSheet(from, to, [.. rows.Select(row => new LoadRow(row.Id, row.Name, [.. Enumerable.Range(0, 7 * Weeks).Select(from.AddDays).Select(day => new LoadDay(
            day, row.Id is { } who ? capacity[who](day) : 0, planned.GetValueOrDefault((row.Id, day)), row.Id is { } whose ? spent.GetValueOrDefault((whose, day)) : 0))]))],
            tasks.Select(x => (Why: x.WhyApart(today), Task: x)).Where(x => x.Why is not null).OrderBy(x => x.Task.DueOn).ThenBy(x => x.Task.Id).ToLookup(x => x.Why!.Value, x => x.Task));
    }

    /// <summary>What makes somebody's day: the tasks and their minutes; and the week that it is in.</summary>
    /// <param name="person">Null for what nobody has in hand.</param>
    internal static async Task<(IReadOnlyList<LoadPiece> Pieces, IReadOnlyList<LoadDay> Week)> Day(Db db, Member by, Page page, TaskFilter filter, Member? person, DateOnly day)
    {
        var (week, who) = (Days.WeekOf(day), person?.Id);
        var tasks = (await TasksOf(db, by, filter, page.Today)).Where(x => x.Hands.Contains(who)).ToList();
        var capacity = await db.Capacities(person is null ? [] : [person], page.Today < week.From ? page.Today : week.From);
        var spent = person is null ? [] : await db.TimeEntries.Counted().Between(week.From, week.To).Where(x => x.MemberId == who).GroupBy(x => x.Day).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToDictionaryAsync(x => x.Key, x => (int)(x.Seconds / 60));
        var pieces = TaskLoad.Pieces(tasks, capacity, page.Today).Where(x => x.Person == who && x.Day >= week.From && x.Day <= week.To).ToLookup(x => x.Day, x => x.Piece);
        return ([.. pieces[day].OrderByDescending(x => x.Minutes).ThenBy(x => x.Task.Id)],
            [.. Enumerable.Range(0, 7).Select(week.From.AddDays).Select(x => new LoadDay(x, who is { } id ? capacity[id](x) : 0, pieces[x].Sum(y => y.Minutes), spent.GetValueOrDefault(x)))]);
    }

    static async Task<List<LoadTask>> TasksOf(Db db, Member by, TaskFilter filter, DateOnly today) => await db.LoadOf(await db.Filtered(filter with { State = TaskState.Open }, by, today), by);

    static async Task<Dictionary<(Guid Member, DateOnly Day), int>> SpentOf(Db db, Member by, TaskFilter filter, DateOnly from, DateOnly to, DateOnly today)
    {
        var entries = db.TimeEntries.Counted().SeenBy(by).Between(from, to);
        if (filter.IsNarrow)
        {
            var tasks = await db.Filtered(filter with { State = null }, by, today);
            entries = entries.Where(x => tasks.Any(t => t.Id == x.TaskId));
        }
        return (await entries.GroupBy(x => new { x.MemberId, x.Day }).Select(x => new { x.Key.MemberId, x.Key.Day, Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync()).ToDictionary(x => (x.MemberId, x.Day), x => (int)(x.Seconds / 60));
    }

    static async Task<List<Member>> PeopleOf(Db db, Member by, TaskFilter filter, IReadOnlySet<Guid> busy)
    {
        var members = await db.Members.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        if (by.IsOutsider()) return [.. members.Where(x => x.Id == by.Id)];
        if (filter.Mine || filter.People.Count > 0) return [.. members.Where(x => filter.People.Contains(x.Id) || (filter.Mine && x.Id == by.Id))];
        return [.. members.Where(x => busy.Contains(x.Id) || (x.IsActive && (x.Works() || x.IsOutside)))];
    }
}
