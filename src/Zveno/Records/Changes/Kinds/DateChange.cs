using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>A due date moved. Whoever talks to clients and moves one has seen to it: such a row comes ended. A specialist's move waits.</summary>
sealed class DateChange(Db db) : ChangeKind(db), IReactTo<TaskChanged>
{
    public override string Name => "date";
    public override string Icon => "calendar";
    public override string Title(Platform.Text text) => text.Records.DateChange;

    /// <inheritdoc />
    public async Task React(TaskChanged happened)
    {
        if (happened is not { What: "dates", Was.DueOn: { } was, By: { } by } || happened.Is?.DueOn == was) return;
        var task = await Db.Tasks.Include(x => x.Project).SingleAsync(x => x.Id == happened.Task);
        var moved = $"{task.Name} {was.ToString("dd.MM", CultureInfo.InvariantCulture)} → {happened.Is?.DueOn?.ToString("dd.MM", CultureInfo.InvariantCulture) ?? "—"} {task.Title}";
        var change = await Come($"date:{task.Id}:{happened.At.UtcTicks}:{happened.Is?.DueOn:yyyyMMdd}", new ChangeAbout(moved, $"/tasks/{task.Name}", task.ClientId, Task: task.Id, Owner: task.AssigneeId), happened.At);
        if (change is not null && await Db.Members.SingleOrDefaultAsync(x => x.Id == by) is { TalksToClients: true }) change.Done(ChangeEnd.Recorded, by, happened.At);
    }
}
