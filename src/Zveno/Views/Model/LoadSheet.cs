using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>An open task that loads people.</summary>
/// <param name="LeftMinutes">What is left of its own work; null without an estimate.</param>
/// <param name="Hands">Who does it, the responsible first; nobody is one hand that is null.</param>
public sealed record LoadTask(Guid Id, string Name, string Title, string ProjectName, DateOnly? StartOn, DateOnly? DueOn, int? LeftMinutes, IReadOnlyList<Guid?> Hands);

/// <summary>A task's part of somebody's day.</summary>
public sealed record LoadPiece(LoadTask Task, int Minutes);

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

/// <summary>Why a task is in no day.</summary>
public enum LoadApart
{
    /// <summary>Due before today, and not done.</summary>
    Overdue,
    /// <summary>No due date.</summary>
    NoDue,
    /// <summary>No estimate.</summary>
    NoEstimate,
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
        var capacity = await Capacities(db, people, today < from ? today : from);

        var planned = new Dictionary<(Guid? Person, DateOnly Day), int>();
        foreach (var (person, day, piece) in Pieces(tasks, capacity, today))
            if (day >= from && day <= to) planned[(person, day)] = planned.GetValueOrDefault((person, day)) + piece.Minutes;

        List<(Guid? Id, string? Name)> rows = [.. people.Select(x => ((Guid?)x.Id, (string?)x.Name))];
        if (!by.IsOutsider() && planned.Keys.Any(x => x.Person is null)) rows.Add((null, null));
        return new LoadSheet(from, to, [.. rows.Select(row => new LoadRow(row.Id, row.Name, [.. Enumerable.Range(0, 7 * Weeks).Select(from.AddDays).Select(day => new LoadDay(
            day, row.Id is { } who ? capacity[who](day) : 0, planned.GetValueOrDefault((row.Id, day)), row.Id is { } whose ? spent.GetValueOrDefault((whose, day)) : 0))]))],
            tasks.Select(x => (Why: WhyApart(x, today), Task: x)).Where(x => x.Why is not null).OrderBy(x => x.Task.DueOn).ThenBy(x => x.Task.Id).ToLookup(x => x.Why!.Value, x => x.Task));
    }

    /// <summary>What makes somebody's day: the tasks and their minutes; and the week that it is in.</summary>
    /// <param name="person">Null for what nobody has in hand.</param>
    internal static async Task<(IReadOnlyList<LoadPiece> Pieces, IReadOnlyList<LoadDay> Week)> Day(Db db, Member by, Page page, TaskFilter filter, Member? person, DateOnly day)
    {
        var (week, who) = (Days.WeekOf(day), person?.Id);
        var tasks = (await TasksOf(db, by, filter, page.Today)).Where(x => x.Hands.Contains(who)).ToList();
        var capacity = await Capacities(db, person is null ? [] : [person], page.Today < week.From ? page.Today : week.From);
        var spent = person is null ? [] : await db.TimeEntries.Counted().Between(week.From, week.To).Where(x => x.MemberId == who).GroupBy(x => x.Day).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToDictionaryAsync(x => x.Key, x => (int)(x.Seconds / 60));
        var pieces = Pieces(tasks, capacity, page.Today).Where(x => x.Person == who && x.Day >= week.From && x.Day <= week.To).ToLookup(x => x.Day, x => x.Piece);
        return ([.. pieces[day].OrderByDescending(x => x.Minutes).ThenBy(x => x.Task.Id)],
            [.. Enumerable.Range(0, 7).Select(week.From.AddDays).Select(x => new LoadDay(x, who is { } id ? capacity[id](x) : 0, pieces[x].Sum(y => y.Minutes), spent.GetValueOrDefault(x)))]);
    }

    /// <summary>Lays each task over the days of each of its hands.</summary>
    /// <param name="capacity">Minutes of a day of those who are known; whoever is not is laid over the office's week of five even days.</param>
    public static IEnumerable<(Guid? Person, DateOnly Day, LoadPiece Piece)> Pieces(IEnumerable<LoadTask> tasks, IReadOnlyDictionary<Guid, Func<DateOnly, int>> capacity, DateOnly today)
    {
        foreach (var task in tasks)
        {
            if (WhyApart(task, today) is not null) continue;
            var from = task.StartOn is { } start && start > today ? start : today;
            foreach (var (hand, minutes) in task.Hands.Zip(Spreading.Shares(task.LeftMinutes!.Value, task.Hands.Count)))
                foreach (var (day, some) in Spreading.Over(minutes, from, task.DueOn!.Value, hand is { } who && capacity.TryGetValue(who, out var own) ? own : Even))
                    yield return (hand, day, new LoadPiece(task, some));
        }
    }

    static int Even(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;

    static LoadApart? WhyApart(LoadTask task, DateOnly today) =>
        task.DueOn < today ? LoadApart.Overdue : task.DueOn is null ? LoadApart.NoDue : task.LeftMinutes is null ? LoadApart.NoEstimate : null;

    static async Task<List<LoadTask>> TasksOf(Db db, Member by, TaskFilter filter, DateOnly today)
    {
        var entries = db.TimeEntries.Counted();
        var open = await db.Filtered(filter with { State = TaskState.Open }, by, today);
        var read = await open.OrderBy(x => x.DueOn).ThenBy(x => x.Id).Select(x => new
        {
            x.Id,
            x.Project.Code,
            x.Number,
            x.Title,
            ProjectName = x.Project.Name,
            x.StartOn,
            x.DueOn,
            x.EstimateMinutes,
            x.AssigneeId,
            x.PeopleMarks,
            Parts = x.Subtasks.Where(s => s.ArchivedAt == null).Sum(s => s.EstimateMinutes) ?? 0,
            Spent = entries.Where(e => e.TaskId == x.Id).Sum(e => (long)e.Seconds),
        }).ToListAsync();
        return [.. read.Select(x => new LoadTask(x.Id, $"{x.Code}-{x.Number}", x.Title, x.ProjectName, x.StartOn, x.DueOn, x.EstimateMinutes is { } estimate ? Spreading.Left(estimate, x.Parts, x.Spent) : null,
            Mine(by, [x.AssigneeId, .. WorkTask.HelpersOf(x.PeopleMarks, x.AssigneeId).Select(id => (Guid?)id)])))];
    }

    // An outsider learns of nobody else's hands; his share is the same as for everybody.
    static IReadOnlyList<Guid?> Mine(Member by, IReadOnlyList<Guid?> hands) => !by.IsOutsider() ? hands : [.. hands.Select(x => x == by.Id ? x : null)];

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

    static async Task<Dictionary<Guid, Func<DateOnly, int>>> Capacities(Db db, IReadOnlyCollection<Member> people, DateOnly from)
    {
        var times = await MemberTime.Of(db, people);
        return people.ToDictionary(x => x.Id, x => Remembered(times[x.Id], from));
    }

    // A day is asked for by every task that goes over it: counted once.
    static Func<DateOnly, int> Remembered(WorkingTime time, DateOnly from)
    {
        var days = new int[Spreading.MostDays + 7];
        Array.Fill(days, -1);
        return day =>
        {
            var at = day.DayNumber - from.DayNumber;
            if (at < 0 || at >= days.Length) return (int)time.PlannedOn(day).TotalMinutes;
            return days[at] >= 0 ? days[at] : days[at] = (int)time.PlannedOn(day).TotalMinutes;
        };
    }
}
