using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>After each midnight of the agency's: tasks that are past their due date come into the queue.</summary>
public sealed record LookForOverdue : Job
{
    internal const string Key = "changes-overdue";
}

/// <summary>Looks, and comes back after the next midnight.</summary>
sealed class LookForOverdueJob(Db db, OverdueChange kind, TimeProvider time) : IDo<LookForOverdue>
{
    /// <summary>So many in one go; the rest the next time.</summary>
    const int Most = 500;

    /// <inheritdoc />
    public async Task Do(LookForOverdue job, CancellationToken stop)
    {
        var (at, zone) = (time.GetUtcNow(), await db.AgencyZone());
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        var changes = db.Changes;
        var late = await db.Tasks.OnBoard().Include(x => x.Project).Where(x => x.ClosedAt == null && x.DueOn != null && x.DueOn < today && x.Project.ArchivedAt == null && !changes.Any(c => c.TaskId == x.Id && c.Kind == "overdue" && c.EndedAt == null))
            .OrderBy(x => x.DueOn).ThenBy(x => x.Id).Take(Most).ToListAsync(stop);
        foreach (var task in late) await kind.Come(task, at);
        var midnight = today.AddDays(1).ToDateTime(new TimeOnly(0, 5));
        await db.Later(new LookForOverdue(), new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime(), LookForOverdue.Key);
    }
}

/// <summary>Keeps the job planned: whoever comes in has it looked at again, so that an agency older than it has it too.</summary>
sealed class PlanOverdue(Db db) : IReactTo<SignedIn>, IReactTo<MemberJoined>
{
    /// <inheritdoc />
    public Task React(SignedIn happened) => db.Later(new LookForOverdue(), happened.At, LookForOverdue.Key);

    /// <inheritdoc />
    public Task React(MemberJoined happened) => db.Later(new LookForOverdue(), happened.At, LookForOverdue.Key);
}
