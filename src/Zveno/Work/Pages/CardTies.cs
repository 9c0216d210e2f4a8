using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Other tasks that a card mentions. A subcontractor is told of own ones only.</summary>
/// <param name="Parent">The task that it is a part of.</param>
/// <param name="WaitsFor">Tasks that must be done before it.</param>
/// <param name="AwaitedBy">Tasks that wait for it.</param>
public sealed record CardTies(TaskRefJson? Parent, IReadOnlyList<TaskRefJson> Subtasks, IReadOnlyList<TaskRefJson> WaitsFor, IReadOnlyList<TaskRefJson> AwaitedBy);

static class TiesQuery
{
    static readonly Expression<Func<WorkTask, TaskRefJson>> Ref = x => new TaskRefJson(x.Id, x.Project.Code + "-" + x.Number, x.Title, x.AssigneeId, x.DueOn, x.ClosedAt != null, x.DueTime, x.StartOn, x.EstimateMinutes);

    public static async Task<CardTies> TiesOf(this Db db, WorkTask task, Member by)
    {
        var (seen, links) = (db.Tasks.SeenBy(by), db.TaskLinks);
        return new CardTies(
            task.ParentId is { } parent ? await seen.Where(x => x.Id == parent).Select(Ref).SingleOrDefaultAsync() : null,
            await seen.Open().Where(x => x.ParentId == task.Id).OrderBy(x => x.Number).Select(Ref).ToListAsync(),
            await seen.Open().Where(x => links.Any(l => l.TaskId == task.Id && l.BlockerId == x.Id)).OrderBy(x => x.Id).Select(Ref).ToListAsync(),
            await seen.Open().Where(x => links.Any(l => l.BlockerId == task.Id && l.TaskId == x.Id)).OrderBy(x => x.Id).Select(Ref).ToListAsync());
    }
}
