using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Nobody's timer goes on on a task that is done.</summary>
public sealed class StopTimerWhenTaskCloses(Db db) : IReactTo<TaskClosed>
{
    /// <inheritdoc />
    public async Task React(TaskClosed happened)
    {
        foreach (var timer in await db.Timers.WithPeople().Where(x => x.TaskId == happened.Task && x.StoppedAt == null).ToListAsync())
            await db.Stop(timer, happened.By, happened.At);
    }
}
