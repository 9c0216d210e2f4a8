using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Keeps <see cref="RoomHours"/> equal to the entries it is made of, in the transaction that changes them or shows or hides a task.</summary>
public sealed class PublishHours(Db db, PublishEntries entries, TimeProvider clock) : IReactTo<HoursEntered>, IReactTo<HoursRewritten>, IReactTo<HoursRemoved>, IReactTo<TaskShown>, IReactTo<TaskHidden>
{
    /// <inheritdoc />
    public Task React(HoursEntered happened) => Publish(happened.On, happened.Day);

    /// <inheritdoc />
    public async Task React(HoursRewritten happened)
    {
        await Publish(happened.Was, happened.Day);
        if (happened.On != happened.Was) await Publish(happened.On, happened.Day);
    }

    /// <inheritdoc />
    public Task React(HoursRemoved happened) => Publish(happened.On, happened.Day);

    /// <inheritdoc />
    public Task React(TaskShown happened) => PublishTask(happened.Task, happened.Client, happened.Project);

    /// <inheritdoc />
    public Task React(TaskHidden happened) => PublishTask(happened.Task, happened.Client, happened.Project);

    async Task PublishTask(Guid task, Guid client, Guid project)
    {
        var days = await db.TimeEntries.Where(x => x.TaskId == task).Select(x => x.Day).Distinct().ToListAsync();
        foreach (var month in days.Select(MonthOf).Distinct()) await Publish(client, project, task, month);
    }

    async Task Publish(TimeOn on, DateOnly day)
    {
        if (on is { Client: { } client, Project: { } project, Kind: HoursKind.Work or HoursKind.Account }) await Publish(client, project, on.Task, MonthOf(day));
    }

    async Task Publish(Guid client, Guid project, Guid? task, DateOnly month)
    {
        var until = month.AddMonths(1);
        await entries.Publish(project, task, month, until);
        var shown = task is null || await db.Tasks.AnyAsync(x => x.Id == task && x.IsVisible);
        var sums = !shown ? [] : await db.TimeEntries.Counted()
            .Where(x => x.ProjectId == project && x.TaskId == task && x.Day >= month && x.Day < until && (x.Kind == HoursKind.Work || x.Kind == HoursKind.Account))
            .GroupBy(x => x.IsGift).Select(x => new { IsGift = x.Key, Minutes = x.Sum(y => y.Minutes) }).ToListAsync();
        var (minutes, gift) = (sums.Where(x => !x.IsGift).Sum(x => x.Minutes), sums.Where(x => x.IsGift).Sum(x => x.Minutes));
        var row = db.RoomHours.Local.FirstOrDefault(x => x.ProjectId == project && x.TaskId == task && x.Month == month)
            ?? await db.RoomHours.SingleOrDefaultAsync(x => x.ProjectId == project && x.TaskId == task && x.Month == month);
        if (row is null && minutes == 0 && gift == 0) return;
        if (row is null) db.Add(row = new RoomHours(Ids.New(month.Year < 1970 ? DateTimeOffset.UnixEpoch : month.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), client, project, task, month));
        if ((row.Minutes, row.GiftMinutes) == (minutes, gift)) return;
        row.Say(minutes, gift);
        if (await db.Packages.AnyAsync(x => x.ProjectId == project)) await db.Later(new WatchPackage(project), clock.GetUtcNow(), WatchPackage.KeyOf(project));
    }

    static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
