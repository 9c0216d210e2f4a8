using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Keeps <see cref="RoomEntry"/> equal to the entries that a client may read, where the project is open by entry.</summary>
public sealed class PublishEntries(Db db, TimeProvider clock) : IReactTo<EntriesOpened>
{
    static readonly Days Ever = Days.Of(HoursPeriod.All, default);

    /// <inheritdoc />
    public Task React(EntriesOpened happened) => Publish(happened.Project, null, all: true, Ever.From, Ever.To);

    /// <summary>Those of a task, or (null) of the project as a whole.</summary>
    /// <param name="until">The first day after them.</param>
    internal Task Publish(Guid project, Guid? task, DateOnly from, DateOnly until) => Publish(project, task, all: false, from, until);

    async Task Publish(Guid project, Guid? task, bool all, DateOnly from, DateOnly until)
    {
        await db.RoomEntries.Where(x => x.ProjectId == project && (all || x.TaskId == task) && x.Day >= from && x.Day < until).LoadAsync();
        var there = db.RoomEntries.Local.Where(x => x.ProjectId == project && (all || x.TaskId == task) && x.Day >= from && x.Day < until).ToDictionary(x => x.EntryId);
        var since = await db.HoursRules.Where(x => x.ProjectId == project).Select(x => x.EntriesSince).SingleOrDefaultAsync();
        var told = since is not { } first ? [] : await db.TimeEntries.AsNoTracking().Counted()
            .Where(x => x.ProjectId == project && (all || x.TaskId == task) && x.Day >= from && x.Day < until && x.Day >= first && x.ClientId != null && x.Minutes != 0
                && (x.Kind == HoursKind.Work || x.Kind == HoursKind.Account) && (x.TaskId == null || x.Task!.IsVisible)).ToListAsync();
        foreach (var entry in told)
        {
            if (!there.Remove(entry.Id, out var row)) db.Add(row = new RoomEntry(Ids.New(clock.GetUtcNow()), entry));
            row.Say(entry);
        }
        db.RemoveRange(there.Values);
    }
}
