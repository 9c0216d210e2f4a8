using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Says that a task waits for another to be done, or waits no more.</summary>
public static class LinkTask
{
    /// <param name="Blocker">Id or number of the task that must be done before.</param>
    public record Form(string Blocker) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post("tasks/{task}/blockers", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Set(task, form.Blocker, true, db, by, page, clock));
        routes.Post("tasks/{task}/blockers/remove", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Set(task, form.Blocker, false, db, by, page, clock));
        routes.Desk.Post("tasks/{task}/blockers/back", (TaskName task, string blocker, bool waits, Db db, Member by, Page page, TimeProvider clock) => Set(task, blocker, waits, db, by, page, clock));
    }

    static async Task<Answer> Set(TaskName task, string blocker, bool waits, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var (waiting, other) = (await db.TaskFor(by, task), await db.TaskTyped(by, blocker));
        var link = await db.TaskLinks.SingleOrDefaultAsync(x => x.TaskId == waiting.Id && x.BlockerId == other.Id);
        if (waits == (link is not null)) return await db.Card(waiting, by, page);
        if (link is null) db.Add(waiting.WaitFor(other, await db.WayBetween(other.Id, waiting.Id), by, at));
        else
        {
            waiting.WaitNoMore(other, by, at);
            db.Remove(link);
        }
        await db.Save();
        return (await db.Card(waiting, by, page)).Say(waits ? page.Text.Work.NowWaits(other.Name) : page.Text.Work.WaitsNoMore(other.Name), $"/tasks/{waiting.Id}/blockers/back?blocker={other.Id}&waits={!waits}");
    }

    /// <summary>Numbers along the shortest way by which <paramref name="from"/> waits for <paramref name="to"/>, both included; null when it does not.</summary>
    static async Task<IReadOnlyList<string>?> WayBetween(this Db db, Guid from, Guid to)
    {
        var cameFrom = new Dictionary<Guid, Guid> { [from] = from };
        for (List<Guid> edge = [from]; edge.Count > 0 && !cameFrom.ContainsKey(to);)
        {
            var steps = await db.TaskLinks.Where(x => edge.Contains(x.TaskId)).OrderBy(x => x.Id).Select(x => new { x.TaskId, x.BlockerId }).ToListAsync();
            edge = [.. steps.Where(x => cameFrom.TryAdd(x.BlockerId, x.TaskId)).Select(x => x.BlockerId)];
        }
        if (!cameFrom.ContainsKey(to)) return null;
        var way = new List<Guid> { to };
        while (way[^1] != from) way.Add(cameFrom[way[^1]]);
        var names = await db.Tasks.Where(x => way.Contains(x.Id)).Select(x => new { x.Id, Name = x.Project.Code + "-" + x.Number }).ToDictionaryAsync(x => x.Id, x => x.Name);
        way.Reverse();
        return [.. way.Select(x => names[x])];
    }
}
