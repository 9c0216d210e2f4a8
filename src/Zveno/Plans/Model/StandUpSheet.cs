using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A task that is talked about at a stand-up.</summary>
/// <param name="Fire">What it costs, for a fire.</param>
/// <param name="Blockers">Numbers of open tasks that it waits for.</param>
/// <param name="WaitsForClient">Whether its stage waits for the client.</param>
/// <param name="Before">What was settled about it last, at an earlier stand-up.</param>
public sealed record StandUpTask(Guid Id, string Number, string Title, string Client, Guid? Assignee, DateOnly? DueOn, Fire? Fire, IReadOnlyList<string> Blockers, bool WaitsForClient, StandUpOutcome? Before);

/// <summary>A specialist's questions.</summary>
/// <param name="Waiting">Not handed over yet.</param>
/// <param name="Handed">Handed over, not answered.</param>
public sealed record StandUpQuestions(Guid Specialist, int Waiting, int Handed);

/// <summary>How much of today a specialist has.</summary>
/// <param name="CapacityMinutes">By the calendar, own hours and absences; 0 for who is away.</param>
/// <param name="LoadMinutes">What is planned for today and what was spent.</param>
/// <param name="Overdue">Open tasks due before today.</param>
/// <param name="Now">Number of the task whose timer runs.</param>
public sealed record StandUpPerson(Guid Id, string Name, int CapacityMinutes, int LoadMinutes, int Overdue, string? Now)
{
    /// <summary>What is free of the day.</summary>
    public int FreeMinutes => Math.Max(0, CapacityMinutes - LoadMinutes);
}

/// <summary>What a stand-up goes through: fires, what is blocked, questions to hand over, who is free.</summary>
/// <param name="Held">The one of this hour; null before it began.</param>
/// <param name="Past">Those before, the latest first, with what was settled.</param>
public sealed record StandUpSheet(DateOnly Day, TimeOnly Slot, StandUp? Held, IReadOnlyList<StandUpTask> Fires, IReadOnlyList<StandUpTask> Blocked, IReadOnlyList<StandUpQuestions> Questions, IReadOnlyList<StandUpPerson> People, IReadOnlyList<StandUp> Past)
{
    /// <summary>So many of each are gone through: ten minutes hold no more.</summary>
    public const int Most = 30;

    const int MostPast = 5;

    /// <summary>Reads it for a moment: a fixed number of queries whatever there is.</summary>
    internal static async Task<StandUpSheet> Read(Db db, Member by, Page page)
    {
        var (day, slot) = await Moment(db, page.Now);
        var held = await db.HeldStandUps.AsNoTracking().Include(x => x.Outcomes).SingleOrDefaultAsync(x => x.Day == day && x.Slot == slot);
        var past = await db.HeldStandUps.AsNoTracking().Include(x => x.Outcomes).Where(x => x.EndedAt != null && !(x.Day == day && x.Slot == slot)).OrderByDescending(x => x.Day).ThenByDescending(x => x.Slot).Take(MostPast).ToListAsync();
        var fires = await FiresOf(db);
        var blocked = await BlockedOf(db, by, day, fires.ConvertAll(x => x.Id));
        var before = await Before(db, [.. fires.Concat(blocked).Select(x => x.Id)], held?.Id, page.Now);
        return new StandUpSheet(day, slot, held, [.. fires.Select(x => x with { Before = before.GetValueOrDefault(x.Id) })], [.. blocked.Select(x => x with { Before = before.GetValueOrDefault(x.Id) })],
            await QuestionsOf(db, by), await PeopleOf(db, by, day), past);
    }

    /// <summary>The day and hour that a moment belongs to, where the agency is.</summary>
    internal static async Task<(DateOnly Day, TimeOnly Slot)> Moment(Db db, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, await db.AgencyZone()).DateTime;
        return (DateOnly.FromDateTime(local), StandUp.SlotOf(await db.StandUpTimes(), TimeOnly.FromDateTime(local)));
    }

    static async Task<List<StandUpTask>> FiresOf(Db db)
    {
        var fires = await db.Fires.AsNoTracking().Include(x => x.PushedTask!.Project).Include(x => x.Task.Project.Client).Where(x => x.Task.ClosedAt == null && x.Task.ArchivedAt == null && x.Task.Project.ArchivedAt == null)
            .OrderByDescending(x => x.RaisedAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        return [.. fires.DistinctBy(x => x.TaskId).Select(x => new StandUpTask(x.TaskId, x.Task.Name, x.Task.Title, x.Task.Project.Client.Name, x.Task.AssigneeId, x.Task.DueOn, x, [], false, null))];
    }

    // What should be under way and is not: it waits for another task or for the client, and has begun or is due within three days.
    static async Task<List<StandUpTask>> BlockedOf(Db db, Member by, DateOnly today, List<Guid> fires)
    {
        var (soon, links) = (today.AddDays(3), db.TaskLinks.Where(x => x.Blocker.ClosedAt == null && x.Blocker.ArchivedAt == null));
        var rows = await db.Tasks.AsNoTracking().SeenBy(by).OnBoard().Where(x => x.ClosedAt == null && x.Project.ArchivedAt == null && !x.Stage.IsDone && !fires.Contains(x.Id) && (x.StartOn <= today || x.DueOn <= soon) && (x.Stage.WaitsForClient || links.Any(l => l.TaskId == x.Id)))
            .OrderBy(x => x.DueOn ?? soon).ThenBy(x => x.Id).Take(Most)
            .Select(x => new { x.Id, x.Project.Code, x.Number, x.Title, Client = x.Project.Client.Name, x.AssigneeId, x.DueOn, x.Stage.WaitsForClient }).ToListAsync();
        var ids = rows.ConvertAll(x => x.Id);
        var blockers = (await links.Where(x => ids.Contains(x.TaskId)).OrderBy(x => x.Id).Select(x => new { x.TaskId, x.Blocker.Project.Code, x.Blocker.Number }).ToListAsync()).ToLookup(x => x.TaskId, x => $"{x.Code}-{x.Number}");
        return [.. rows.Select(x => new StandUpTask(x.Id, $"{x.Code}-{x.Number}", x.Title, x.Client, x.AssigneeId, x.DueOn, null, [.. blockers[x.Id]], x.WaitsForClient, null))];
    }

    static async Task<Dictionary<Guid, StandUpOutcome>> Before(Db db, List<Guid> tasks, Guid? held, DateTimeOffset now)
    {
        var since = now.AddDays(-14);
        var said = await db.StandUpOutcomes.AsNoTracking().Where(x => x.TaskId != null && tasks.Contains(x.TaskId.Value) && x.StandUpId != held && x.At >= since).OrderByDescending(x => x.At).ThenByDescending(x => x.Id).ToListAsync();
        return said.GroupBy(x => x.TaskId!.Value).ToDictionary(x => x.Key, x => x.First());
    }

    static async Task<List<StandUpQuestions>> QuestionsOf(Db db, Member by)
    {
        var open = await ShowQuestions.For(db.Questions, by).Where(x => x.RemovedAt == null && x.AnsweredAt == null).GroupBy(x => x.SpecialistId)
            .Select(x => new { x.Key, Waiting = x.Count(q => q.HandedAt == null), All = x.Count() }).ToListAsync();
        return [.. open.Select(x => new StandUpQuestions(x.Key, x.Waiting, x.All - x.Waiting)).OrderByDescending(x => x.Waiting).ThenByDescending(x => x.Handed).ThenBy(x => x.Specialist)];
    }

    static async Task<List<StandUpPerson>> PeopleOf(Db db, Member by, DateOnly today)
    {
        var people = (await db.Members.AsNoTracking().Where(x => x.LeftAt == null).ToListAsync()).Where(x => x.IsActive && x.Is(Roles.Specialist | Roles.Subcontractor)).ToList();
        var ids = people.ConvertAll(x => x.Id);
        var capacity = await db.Capacities(people, today);
        var open = db.Tasks.AsNoTracking().Where(x => x.ClosedAt == null && x.ArchivedAt == null && x.Project.ArchivedAt == null);
        var load = TaskLoad.Pieces(await db.LoadOf(open.Where(x => x.EstimateMinutes != null && x.DueOn >= today && (x.StartOn == null || x.StartOn <= today)), by), capacity, today).Where(x => x.Day == today && x.Person != null).GroupBy(x => x.Person!.Value).ToDictionary(x => x.Key, x => x.Sum(y => y.Piece.Minutes));
        var spent = await db.TimeEntries.Counted().Where(x => x.Day == today && ids.Contains(x.MemberId)).GroupBy(x => x.MemberId).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToDictionaryAsync(x => x.Key, x => (int)(x.Seconds / 60));
        var late = await open.Where(x => x.DueOn < today && x.BacklogPlace == null && x.AssigneeId != null && ids.Contains(x.AssigneeId.Value)).GroupBy(x => x.AssigneeId!.Value).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var now = await db.Timers.AsNoTracking().Where(x => x.StoppedAt == null && x.TaskId != null && ids.Contains(x.MemberId)).Select(x => new { x.MemberId, x.Task!.Project.Code, x.Task.Number }).ToDictionaryAsync(x => x.MemberId, x => $"{x.Code}-{x.Number}");
        return [.. people.Select(x => new StandUpPerson(x.Id, x.Name, capacity[x.Id](today), load.GetValueOrDefault(x.Id) + spent.GetValueOrDefault(x.Id), late.GetValueOrDefault(x.Id), now.GetValueOrDefault(x.Id)))
            .OrderBy(x => x.CapacityMinutes == 0).ThenByDescending(x => x.FreeMinutes).ThenBy(x => x.Name).ThenBy(x => x.Id).Take(Most)];
    }
}
