using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes the next task of a rule at its instant. There is one such job a rule at most: the one after it is planned when it is done.</summary>
public sealed record MakeRecurring(Guid Recurrence) : Job
{
    /// <summary>Plans a rule's next task, and takes back what was planned before.</summary>
    public static async Task Plan(Db db, Recurrence rule, DateTimeOffset now)
    {
        var (zone, calendar) = await db.AgencyDays();
        var key = $"recurring:{rule.Id}";
        if (rule.PlanNext(now, zone, calendar) is { } at) await db.Later(new MakeRecurring(rule.Id), at, key);
        else await db.Forget(key);
    }
}

/// <summary>Makes the task, then plans the next. After a time when the product did not run one is made for all that were due.</summary>
public sealed class MakeRecurringJob(Db db, TimeProvider clock) : IDo<MakeRecurring>
{
    /// <inheritdoc />
    public async Task Do(MakeRecurring job, CancellationToken stop)
    {
        if (await db.Recurrences.Include(x => x.Project).SingleOrDefaultAsync(x => x.Id == job.Recurrence, stop) is not { } rule) return;
        var now = clock.GetUtcNow();
        var (zone, calendar) = await db.AgencyDays();
        if (rule.TakeDue(now, zone, calendar) is var (day, skipped)) await Make(rule, day, skipped, calendar, now);
        await MakeRecurring.Plan(db, rule, now);
    }

    async Task Make(Recurrence rule, DateOnly day, int skipped, WorkingCalendar calendar, DateTimeOffset now)
    {
        var stages = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == rule.ProjectId && x.ArchivedAt == null && (!x.IsDone || x.Id == rule.StageId)).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        if ((stages.Find(x => x.Id == rule.StageId) ?? stages.FirstOrDefault()) is not { } stage)
        {
            rule.SkipTaken();
            return;
        }
        var active = await db.Members.Active().ToListAsync();
        var assignee = active.Find(x => x.Id == rule.AssigneeId)?.Id ?? active.Find(x => x.Id == stage.HandsTo)?.Id;
        var owner = active.Find(x => x.Id == rule.CreatedBy && x.CanWorkOn(rule.Project)) ?? active.Find(x => x.Is(Roles.Director)) ?? throw new InvalidOperationException("An agency always has a director.");
        var wanted = rule.Task.Labels ?? [];
        var labels = await db.Labels.Where(x => x.ProjectId == rule.ProjectId && wanted.Contains(x.Id)).OrderBy(x => x.Id).ToListAsync();
        var dueOn = rule.Rule.DueAfterDays is { } days ? calendar.WorkingDay(day, days) : (DateOnly?)null;
        var startOn = dueOn is { } due && rule.Task.StartBeforeDays is { } lead ? LeadTime.StartOf(due, lead, day, calendar) : (DateOnly?)null;
        var made = WorkTask.Recurring(rule, stage, await db.AtFoot(stage), (startOn, dueOn), assignee, labels, await Catalogue.Of(db), active.ToDictionary(x => x.Id), skipped, owner, now);
        db.Add(made);
        await db.HangShown([made], null, owner, now);
    }
}

static class AgencyDaysQuery
{
    /// <summary>The agency's zone and calendar: what its days are counted by.</summary>
    public static async Task<(TimeZoneInfo Zone, WorkingCalendar Calendar)> AgencyDays(this Db db) => (TimeZoneInfo.FindSystemTimeZoneById((await db.Agency()).Zone), await AgencyCalendar.Of(db));
}
