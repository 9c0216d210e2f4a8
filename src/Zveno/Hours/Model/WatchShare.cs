using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>After account hours were written: says once a month that they take more of a project than its limit.</summary>
public sealed record WatchShare(Guid Project) : Job
{
    /// <summary>One look a project.</summary>
    public static string KeyOf(Guid project) => $"share:{project}";
}

/// <summary>Looks at this month by the agency's calendar.</summary>
public sealed class WatchShareJob(Db db, TimeProvider clock) : IDo<WatchShare>
{
    /// <inheritdoc />
    public async Task Do(WatchShare job, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        var month = Months.Of(LocalDays.DayOf(at, await db.AgencyZone()));
        if (await db.Projects.SingleOrDefaultAsync(x => x.Id == job.Project && x.ArchivedAt == null, stop) is not { } project) return;
        var share = await db.AccountingShareOf(project.Id, month, Months.EndOf(month));
        if (share.IsGreen || share.Base < HoursRule.FewestToTell) return;
        var rule = await db.HoursRules.SingleOrDefaultAsync(x => x.ProjectId == project.Id, stop);
        if (rule is null) db.Add(rule = new HoursRule(Ids.New(at), project));
        rule.Watch(month, share, project.ClientId, at);
    }
}

/// <summary>Only account hours make the share grow.</summary>
public sealed class WatchShareWhenHoursGrow(Db db, TimeProvider clock) : IReactTo<HoursEntered>, IReactTo<HoursRewritten>
{
    /// <inheritdoc />
    public Task React(HoursEntered happened) => Watch(happened.On);

    /// <inheritdoc />
    public Task React(HoursRewritten happened) => Watch(happened.On);

    Task Watch(TimeOn on) => on is { Kind: HoursKind.Account, Project: { } project } ? db.Later(new WatchShare(project), clock.GetUtcNow(), WatchShare.KeyOf(project)) : Task.CompletedTask;
}
