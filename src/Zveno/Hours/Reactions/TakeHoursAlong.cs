using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>
/// Hours go with their task to another project; the ledger keeps where they were. Hours of closed days were told to the client, so a task that has
/// some does not go to another client's project: the whole move is refused.
/// </summary>
public sealed class TakeHoursAlong(Db db) : IReactTo<TaskCarried>
{
    /// <inheritdoc />
    public async Task React(TaskCarried happened)
    {
        var task = await db.Tasks.OneVisible(happened.Task);
        var entries = await db.TimeEntries.Include(x => x.Member).Include(x => x.Corrections).Where(x => x.TaskId == task.Id && x.CorrectsId == null && x.ProjectId == happened.From).ToListAsync();
        var policy = await db.HoursPolicy(happened.From, task.ProjectId);
        var told = entries.Where(x => x.RemovedAt is null && !x.IsOpen(policy, happened.At)).Sum(x => x.Current);
        if (told != 0 && happened.Client != happened.FromClient) throw Refusals.HoursAreTold(TimeSpan.FromSeconds(told));
        foreach (var entry in entries) db.AddRange(entry.GoWith(task, policy, happened.By, happened.At));
        foreach (var timer in await db.Timers.Where(x => x.TaskId == task.Id && x.SettledAt == null).ToListAsync()) timer.GoWith(task);
    }
}
