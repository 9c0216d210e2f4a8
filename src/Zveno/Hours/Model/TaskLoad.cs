using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>An open task that loads people.</summary>
/// <param name="LeftMinutes">What is left of its own work; null without an estimate.</param>
/// <param name="Hands">Who does it, the responsible first; nobody is one hand that is null.</param>
public sealed record LoadTask(Guid Id, string Name, string Title, string ProjectName, DateOnly? StartOn, DateOnly? DueOn, int? LeftMinutes, IReadOnlyList<Guid?> Hands);

/// <summary>A task's part of somebody's day.</summary>
public sealed record LoadPiece(LoadTask Task, int Minutes);

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

/// <summary>How what is left to do loads people's days.</summary>
public static class TaskLoad
{
    /// <summary>Lays each task over the days of each of its hands.</summary>
    /// <param name="capacity">Minutes of a day of those who are known; whoever is not is laid over the office's week of five even days.</param>
    public static IEnumerable<(Guid? Person, DateOnly Day, LoadPiece Piece)> Pieces(IEnumerable<LoadTask> tasks, IReadOnlyDictionary<Guid, Func<DateOnly, int>> capacity, DateOnly today)
    {
        foreach (var task in tasks)
        {
            if (task.WhyApart(today) is not null) continue;
            var from = task.StartOn is { } start && start > today ? start : today;
            foreach (var (hand, minutes) in task.Hands.Zip(Spreading.Shares(task.LeftMinutes!.Value, task.Hands.Count)))
                foreach (var (day, some) in Spreading.Over(minutes, from, task.DueOn!.Value, hand is { } who && capacity.TryGetValue(who, out var own) ? own : Even))
                    yield return (hand, day, new LoadPiece(task, some));
        }
    }

    /// <summary>Why a task is in no day; null when it is in some.</summary>
    public static LoadApart? WhyApart(this LoadTask task, DateOnly today) =>
        task.DueOn < today ? LoadApart.Overdue : task.DueOn is null ? LoadApart.NoDue : task.LeftMinutes is null ? LoadApart.NoEstimate : null;

    static int Even(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;

    extension(Db db)
    {
        /// <summary>Open tasks as they load people, those that are due first in front.</summary>
        public async Task<List<LoadTask>> LoadOf(IQueryable<WorkTask> open, Member by)
        {
            var entries = db.TimeEntries.Counted();
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

        /// <summary>Minutes of work that each day of people has: by the calendar, their own hours and absences.</summary>
        /// <param name="from">The day from which most are asked for.</param>
        public async Task<Dictionary<Guid, Func<DateOnly, int>>> Capacities(IReadOnlyCollection<Member> people, DateOnly from)
        {
            var times = await MemberTime.Of(db, people);
            return people.ToDictionary(x => x.Id, x => Remembered(times[x.Id], from));
        }
    }

    // An outsider learns of nobody else's hands; his share is the same as for everybody.
    static IReadOnlyList<Guid?> Mine(Member by, IReadOnlyList<Guid?> hands) => !by.IsOutsider() ? hands : [.. hands.Select(x => x == by.Id ? x : null)];

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
