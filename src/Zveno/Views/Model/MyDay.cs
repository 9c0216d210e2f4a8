using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A task in a person's day.</summary>
/// <param name="LeftMinutes">What is left of its estimate; null without one.</param>
/// <param name="IsSeen">Whether the client's room shows it.</param>
public sealed record DayLine(Guid Id, string Code, int Number, string Title, string ProjectName, DateOnly? DueOn, int? LeftMinutes, Priority Priority, bool IsDone, bool IsSeen)
{
    /// <summary>As people see it: <c>AUTO-12</c>.</summary>
    public string Name => $"{Code}-{Number}";
}

/// <summary>Somebody's day: what he took for it, what presses, what else he has, who waits for him, and his hours.</summary>
/// <param name="Taken">In his order; what was taken for a day before and is not done yet is here too.</param>
/// <param name="Due">Due today or before, and not taken.</param>
/// <param name="Other">The next of his, not taken.</param>
/// <param name="Waits">Topics whose client waits for his answer.</param>
/// <param name="CapacityMinutes">Of the day, by his hours and absences.</param>
/// <param name="Running">Number of the task that his timer runs on.</param>
public sealed record MyDay(DateOnly Day, IReadOnlyList<DayLine> Taken, IReadOnlyList<DayLine> Due, IReadOnlyList<DayLine> Other, IReadOnlyList<DayWait> Waits, int CapacityMinutes, int SpentMinutes, string? Running)
{
    /// <summary>Other tasks that are shown at most.</summary>
    const int MostOther = 40;

    /// <summary>What is left of what was taken; tasks without an estimate count nothing.</summary>
    public int PlannedMinutes => Taken.Where(x => !x.IsDone).Sum(x => x.LeftMinutes ?? 0);

    internal static async Task<MyDay> Read(Db db, Member by, Page page)
    {
        var today = page.Today;
        var dawn = LocalDays.Begins(today, page.Zone);
        var marks = await db.DayTasks.AsNoTracking().Where(x => x.MemberId == by.Id && x.Day <= today).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new { x.TaskId, x.Day }).ToListAsync();
        var ids = marks.Select(x => x.TaskId).ToList();
        var later = await db.DayTasks.Where(x => x.MemberId == by.Id && x.Day > today).Select(x => x.TaskId).ToListAsync();
        var taken = (await Lines(db, db.Tasks.SeenBy(by).OnBoard().Where(x => ids.Contains(x.Id) && (x.ClosedAt == null || x.ClosedAt >= dawn)))).ToDictionary(x => x.Id);
        var mine = db.Tasks.InHandsOf(by.Id).OnBoard().Where(x => x.ClosedAt == null && x.Project.ArchivedAt == null && !ids.Contains(x.Id) && !later.Contains(x.Id));
        var open = await Lines(db, mine.OrderBy(x => x.DueOn == null).ThenBy(x => x.DueOn).ThenByDescending(x => x.Priority == Priority.Urgent).ThenBy(x => x.Id).Take(MostOther * 3));
        var waits = await ShowBar.Watched(db, by).AsNoTracking().OrderBy(x => x.AnswerBy).ThenBy(x => x.Id).Take(12).Select(x => new DayWait(x.Id, x.Title, x.Client.Name, x.AnswerBy)).ToListAsync();
        var spent = await db.TimeEntries.Counted().Between(today, today).Where(x => x.MemberId == by.Id).SumAsync(x => (long)x.Seconds);
        var timer = await db.Timers.Where(x => x.MemberId == by.Id && x.StoppedAt == null && x.TaskId != null).Select(x => x.TaskId).FirstOrDefaultAsync();
        var running = timer is null ? null : await db.Tasks.Where(x => x.Id == timer).Select(x => x.Project.Code + "-" + x.Number).FirstOrDefaultAsync();
        return new MyDay(today, [.. marks.Where(x => taken.ContainsKey(x.TaskId)).Select(x => taken[x.TaskId])], [.. open.Where(x => x.DueOn <= today)], [.. open.Where(x => !(x.DueOn <= today)).Take(MostOther)],
            waits, (int)(await MemberTime.Of(db, by)).PlannedOn(today).TotalMinutes, (int)(spent / 60), running);
    }

    static async Task<List<DayLine>> Lines(Db db, IQueryable<WorkTask> tasks)
    {
        var entries = db.TimeEntries.Counted();
        var read = await tasks.AsNoTracking().Select(x => new
        {
            x.Id,
            x.Project.Code,
            x.Number,
            x.Title,
            ProjectName = x.Project.Name,
            x.DueOn,
            x.EstimateMinutes,
            x.Priority,
            IsSeen = x.IsVisible && x.ArchivedAt == null && x.BacklogPlace == null,
            IsDone = x.ClosedAt != null,
            Parts = x.Subtasks.Where(s => s.ArchivedAt == null).Sum(s => s.EstimateMinutes) ?? 0,
            Spent = entries.Where(e => e.TaskId == x.Id).Sum(e => (long)e.Seconds),
        }).ToListAsync();
        return [.. read.Select(x => new DayLine(x.Id, x.Code, x.Number, x.Title, x.ProjectName, x.DueOn, x.EstimateMinutes is { } estimate ? Spreading.Left(estimate, x.Parts, x.Spent) : null, x.Priority, x.IsDone, x.IsSeen))];
    }
}

/// <summary>A topic whose client waits for an answer.</summary>
/// <param name="AnswerBy">When it is due (UTC).</param>
public sealed record DayWait(Guid Topic, string Title, string Client, DateTimeOffset? AnswerBy);
