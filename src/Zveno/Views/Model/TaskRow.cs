using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A task as lists over all projects show it.</summary>
/// <param name="Client">Its client; an outsider is told neither id nor name.</param>
/// <param name="IsDone">Whether its stage means that it is done.</param>
/// <param name="People">Ids of those who work on it too, see <see cref="WorkTask.PeopleMarks"/>.</param>
/// <param name="SpentSeconds">Hours on it, in seconds; an outsider's are his own.</param>
public sealed record TaskRow(
    Guid Id, string Code, int Number, string Title, Guid Project, string ProjectName, Guid? Client, string? ClientName, Guid Stage, string StageName, bool IsDone, Guid? Person, string? PersonName,
    DateOnly? DueOn, int? EstimateMinutes, long SpentSeconds, Priority Priority, bool IsStarred, bool IsVisible, bool IsArchived,
    TimeOnly? DueTime, string People, Guid? Service, string? ServiceName, Guid? Type, string? TypeName)
{
    /// <summary>As people see it: <c>AUTO-12</c>.</summary>
    public string Name => $"{Code}-{Number}";

    /// <summary>Whether the client's room shows it now, see <see cref="WorkTask.IsInRoom"/>.</summary>
    public bool IsSeen { get; init; }

    /// <summary>In a table by people: the one of its hands under whom this row stands; null is nobody.</summary>
    public Guid? Hand { get; init; }

    /// <summary>Names of all who have it in hand, the responsible first, with commas; null when nobody has.</summary>
    /// <param name="names">Members by id.</param>
    public string? Hands(IReadOnlyDictionary<Guid, string> names)
    {
        var helpers = WorkTask.HelpersOf(People, Person);
        return helpers.Count == 0 ? PersonName : string.Join(", ", new[] { PersonName }.Concat(helpers.Select(names.GetValueOrDefault)).OfType<string>());
    }
}

/// <summary>Sums over tasks.</summary>
public sealed record TaskSums(int Count, long EstimateMinutes, long SpentSeconds)
{
    /// <summary>Both together.</summary>
    public TaskSums And(TaskSums other) => new(Count + other.Count, EstimateMinutes + other.EstimateMinutes, SpentSeconds + other.SpentSeconds);
}

/// <summary>Reads rows and sums: projections only.</summary>
static class TaskRows
{
    /// <summary>Everybody's name, of those who left too.</summary>
    public static Task<Dictionary<Guid, string>> MemberNames(this Db db) => db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);

    /// <summary>The tasks as rows.</summary>
    public static IQueryable<TaskRow> Rows(this Db db, IQueryable<WorkTask> tasks, Member by)
    {
        var (entries, members, knows, services, types) = (db.TimeEntries.Counted().SeenBy(by), db.Members, !by.IsOutsider(), db.Services, db.TaskTypes);
        return tasks.Select(x => new TaskRow(
            x.Id, x.Project.Code, x.Number, x.Title, x.ProjectId, x.Project.Name, knows ? x.ClientId : null, knows ? x.Project.Client.Name : null, x.StageId, x.Stage.Name, x.ClosedAt != null,
            x.AssigneeId, members.Where(m => m.Id == x.AssigneeId).Select(m => m.Name).FirstOrDefault(),
            x.DueOn, x.EstimateMinutes, entries.Where(e => e.TaskId == x.Id).Sum(e => (long)e.Seconds), x.Priority, x.IsStarred, x.IsVisible, x.ArchivedAt != null,
            x.DueTime, x.PeopleMarks, x.ServiceId, services.Where(s => s.Id == x.ServiceId).Select(s => s.Name).FirstOrDefault(), x.TypeId, types.Where(t => t.Id == x.TypeId).Select(t => t.Name).FirstOrDefault())
        { IsSeen = x.IsVisible && x.ArchivedAt == null && x.BacklogPlace == null });
    }

    /// <summary>Those of the tasks that stand first by the keys, at most so many. Which they are is asked before what they say: an order over thousands carries ids, not rows.</summary>
    public static async Task<List<TaskRow>> First(this Db db, IQueryable<WorkTask> tasks, Member by, IReadOnlyList<OrderKey> keys, int most)
    {
        var first = await tasks.By(keys).Select(x => x.Id).Take(most).ToListAsync();
        var rows = await db.Rows(tasks.Where(x => first.Contains(x.Id)), by).ToDictionaryAsync(x => x.Id);
        return [.. first.Where(rows.ContainsKey).Select(x => rows[x])];
    }

    /// <summary>The sums of each group, by what <see cref="TaskOrder.GroupOf"/> calls it; one of the empty name when nothing is grouped.</summary>
    public static async Task<IReadOnlyDictionary<string, TaskSums>> Sums(this Db db, IQueryable<WorkTask> tasks, Member by, Grouping grouping)
    {
        var entries = db.TimeEntries.Counted().SeenBy(by);
        return grouping switch
        {
            Grouping.Client => await Of(x => x.ClientId, x => x.ToString()),
            Grouping.Project => await Of(x => x.ProjectId, x => x.ToString()),
            Grouping.Person => await Of(x => x.AssigneeId, Named),
            Grouping.Stage => await Of(x => x.Stage.Name, x => x),
            Grouping.Service => await Of(x => x.ServiceId, Named),
            Grouping.Type => await Of(x => x.TypeId, Named),
            Grouping.Week => await Of(x => x.DueOn, TaskOrder.WeekOf),
            _ => await Of(x => 1, _ => ""),
        };

        Task<IReadOnlyDictionary<string, TaskSums>> Of<T>(Expression<Func<WorkTask, T>> key, Func<T, string> name) => Told(
            tasks.GroupBy(key, x => new { Estimate = (long?)x.EstimateMinutes ?? 0, Spent = entries.Where(e => e.TaskId == x.Id).Sum(e => (long)e.Seconds) })
                .Select(x => new Sum<T>(x.Key, x.Count(), x.Sum(y => y.Estimate), x.Sum(y => y.Spent))), name);
    }

    /// <summary>The sums of those who work on tasks beside the one who is responsible: they are in <see cref="Sums"/> once already.</summary>
    public static async Task<IReadOnlyDictionary<string, TaskSums>> HelperSums(this Db db, IQueryable<WorkTask> tasks, Member by)
    {
        var entries = db.TimeEntries.Counted().SeenBy(by);
        var helped = db.TaskPeople.Where(x => x.Part == TaskPart.Works).Join(tasks, x => x.TaskId, x => x.Id, (person, x) => new { person.MemberId, x.AssigneeId, Estimate = (long?)x.EstimateMinutes ?? 0, Spent = entries.Where(e => e.TaskId == x.Id).Sum(e => (long)e.Seconds) })
            .Where(x => x.AssigneeId == null || x.MemberId != x.AssigneeId);
        return await Told(helped.GroupBy(x => x.MemberId).Select(x => new Sum<Guid?>(x.Key, x.Count(), x.Sum(y => y.Estimate), x.Sum(y => y.Spent))), Named);
    }

    static string Named(Guid? person) => person?.ToString() ?? "";

    static async Task<IReadOnlyDictionary<string, TaskSums>> Told<T>(IQueryable<Sum<T>> sums, Func<T, string> name) =>
        (await sums.ToListAsync()).GroupBy(x => name(x.Key)).ToDictionary(x => x.Key, x => x.Select(y => new TaskSums(y.Count, y.Estimate, y.Spent)).Aggregate((a, b) => a.And(b)));

    sealed record Sum<T>(T Key, int Count, long Estimate, long Spent);
}
