using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Why a task asks to be split or updated.</summary>
public enum StillWhy
{
    /// <summary>For either reason.</summary>
    Yes,
    /// <summary>Its estimate is over eight hours, and it is not split.</summary>
    Big,
    /// <summary>In work, and no visible step was made on it for two working days of whoever has it.</summary>
    Idle,
}

/// <summary>
/// The movement guard: a task of more than eight hours, or in work with no visible step for two working days, asks to be split or updated. The days are those of whoever has
/// the task: own hours, absences, zone and the agency's calendar; of the office where nobody has it. Days are whole: a step on Monday is missed from Thursday on.
/// </summary>
/// <param name="ByMember">A step before this instant (UTC) is too old, by who has the task.</param>
/// <param name="Office">The same where nobody has it.</param>
public sealed record Stillness(IReadOnlyDictionary<Guid, DateTimeOffset> ByMember, DateTimeOffset Office)
{
    /// <summary>A bigger estimate asks to be split, in minutes.</summary>
    public const int MostMinutes = 8 * 60;

    /// <summary>So many working days without a step.</summary>
    public const int MostDays = 2;

    /// <summary>Reads what the days are counted by, once for all tasks of a request.</summary>
    /// <param name="today">The date where the reader is.</param>
    public static async Task<Stillness> Read(Db db, DateOnly today) => await Read(db, today, await db.Members.AsNoTracking().Where(x => x.LeftAt == null).ToListAsync());

    /// <summary>The same for members who are read already.</summary>
    internal static async Task<Stillness> Read(Db db, DateOnly today, IReadOnlyCollection<Member> members)
    {
        var (times, office) = await MemberTime.WithOffice(db, members);
        return new Stillness(times.ToDictionary(x => x.Key, x => LimitOf(x.Value, today)), LimitOf(office, today));
    }

    /// <summary>The beginning (UTC) of the working day that is two before today: a step before it left two whole working days without one.</summary>
    public static DateTimeOffset LimitOf(WorkingTime time, DateOnly today)
    {
        var day = today;
        for (var (left, looked) = (MostDays, 0); left > 0 && looked < 366; looked++)
        {
            day = day.AddDays(-1);
            if (time.PlannedOn(day) > TimeSpan.Zero) left--;
        }
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, time.Hours.Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>Why a task of <see cref="MovementQueries.Still"/> is among them.</summary>
    public StillWhy WhyOf(Guid? assignee, DateTimeOffset movedAt) => movedAt < (assignee is { } who ? ByMember.GetValueOrDefault(who, Office) : Office) ? StillWhy.Idle : StillWhy.Big;

    /// <summary>The rule of <see cref="MovementQueries.Still"/> for an open card that is read already.</summary>
    /// <param name="isBegun">Whether its stage is past the queue.</param>
    internal bool Asks(CardModel card, bool isBegun, bool isSplit) =>
        (card.EstimateMinutes > MostMinutes && card.Assignee is not null && !isSplit) || (isBegun && !card.IsPart && card.MovedAt < (card.Assignee is { } who ? ByMember.GetValueOrDefault(who, Office) : Office));

    // People of one zone who were all here have one limit, so these are few groups however many people there are.
    internal Expression<Func<WorkTask, bool>> HasNoStep()
    {
        var (office, known) = (Office, ByMember.Keys.Select(x => (Guid?)x).ToList());
        Expression<Func<WorkTask, bool>> any = x => x.MovedAt < office && (x.AssigneeId == null || !known.Contains(x.AssigneeId));
        foreach (var group in ByMember.GroupBy(x => x.Value, x => (Guid?)x.Key))
        {
            var (limit, people) = (group.Key, group.ToList());
            Expression<Func<WorkTask, bool>> one = x => x.MovedAt < limit && people.Contains(x.AssigneeId);
            any = any.Or(one);
        }
        return any;
    }
}

/// <summary>Asking for tasks that ask to be split or updated.</summary>
public static class MovementQueries
{
    /// <summary>Those of <paramref name="tasks"/> that ask for it: on the board of a living project, not done, not waiting for the client.</summary>
    public static IQueryable<WorkTask> Still(this Db db, IQueryable<WorkTask> tasks, Stillness limits, StillWhy why = StillWhy.Yes)
    {
        var (parts, stages) = (db.Tasks, db.Stages);
        var open = tasks.OnBoard().Where(x => x.ClosedAt == null && x.Project.ArchivedAt == null && !x.Stage.IsDone && !x.Stage.WaitsForClient);
        // a queue is where nobody has begun: the first stage of a board that has another one for open work
        Expression<Func<WorkTask, bool>> begun = x => x.ParentId == null && (stages.Any(s => s.ProjectId == x.ProjectId && s.ArchivedAt == null && !s.IsDone && s.Place < x.Stage.Place)
            || !stages.Any(s => s.ProjectId == x.ProjectId && s.ArchivedAt == null && !s.IsDone && s.Id != x.StageId));
        Expression<Func<WorkTask, bool>> big = x => x.EstimateMinutes > Stillness.MostMinutes && x.AssigneeId != null && !parts.Any(p => p.ParentId == x.Id && p.ArchivedAt == null);
        return why switch
        {
            StillWhy.Big => open.Where(big),
            StillWhy.Idle => open.Where(begun).Where(limits.HasNoStep()),
            _ => open.Where(big.Or(begun.And(limits.HasNoStep()))),
        };
    }
}
