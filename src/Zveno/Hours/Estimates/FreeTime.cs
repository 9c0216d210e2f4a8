using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What is free of people's days from now on: by their working calendar, less what is planned on them.</summary>
sealed class FreeTime
{
    readonly Dictionary<(Guid?, DateOnly), int> _known = [];
    readonly Dictionary<Guid, WorkingTime> _times;
    readonly WorkingTime _office;
    readonly Dictionary<(Guid, DateOnly), int> _busy;
    readonly DateTimeOffset _now;
    readonly DateOnly _today;

    FreeTime(Dictionary<Guid, WorkingTime> times, WorkingTime office, Dictionary<(Guid, DateOnly), int> busy, Page page) => (_times, _office, _busy, _now, _today) = (times, office, busy, page.Now, page.Today);

    /// <summary>Of these people; whoever has left or is not known works as the office does.</summary>
    /// <param name="except">A task that takes nothing of it: the one that is asked about.</param>
    public static async Task<FreeTime> Of(Db db, IReadOnlyCollection<Guid> hands, Guid? except, Member by, Page page)
    {
        var today = page.Today;
        var people = await db.Members.AsNoTracking().Where(x => hands.Contains(x.Id) && x.LeftAt == null).ToListAsync();
        var (times, office) = await MemberTime.WithOffice(db, people);
        var others = db.Tasks.AsNoTracking().Where(x => x.Id != except && x.ClosedAt == null && x.ArchivedAt == null && x.BacklogPlace == null && x.Project.ArchivedAt == null && x.EstimateMinutes != null && x.DueOn >= today
            && (hands.Contains(x.AssigneeId ?? Guid.Empty) || x.People.Any(p => p.Part == TaskPart.Works && hands.Contains(p.MemberId))));
        var capacity = people.ToDictionary(x => x.Id, x => (Func<DateOnly, int>)(day => (int)times[x.Id].PlannedOn(day).TotalMinutes));
        var busy = TaskLoad.Pieces(await db.LoadOf(others, by), capacity, today).Where(x => x.Person is not null).GroupBy(x => (x.Person!.Value, x.Day)).ToDictionary(x => x.Key, x => x.Sum(y => y.Piece.Minutes));
        return new FreeTime(people.ToDictionary(x => x.Id, x => times[x.Id]), office, busy, page);
    }

    /// <summary>The day on which the last hand of a task has done its share of so many minutes; null when a year does not suffice.</summary>
    public DateOnly? Ready(LoadTask task, int minutes)
    {
        DateOnly? last = _today;
        foreach (var (hand, share) in task.Hands.Zip(Spreading.Shares(minutes, task.Hands.Count)))
            last = last is { } before && WhenReady.Of(share, _today, day => On(hand, day)) is { } ready ? (ready > before ? ready : before) : null;
        return last;
    }

    int On(Guid? hand, DateOnly day)
    {
        if (_known.TryGetValue((hand, day), out var free)) return free;
        var time = hand is { } who && _times.TryGetValue(who, out var own) ? own : _office;
        return _known[(hand, day)] = (int)(day == _today ? time.Between(_now, EndOf(day, time)) : time.PlannedOn(day)).TotalMinutes - (hand is { } whose ? _busy.GetValueOrDefault((whose, day)) : 0);
    }

    static DateTimeOffset EndOf(DateOnly day, WorkingTime time)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, time.Hours.Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
