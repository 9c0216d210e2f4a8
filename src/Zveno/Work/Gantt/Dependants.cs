using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

static class DependantsQuery
{
    /// <summary>Open tasks with dates that wait for this one, through others too, and are the member's to change: of any project, ready to be changed.</summary>
    public static async Task<List<WorkTask>> Dependants(this Db db, Guid task, Member by)
    {
        var known = new HashSet<Guid> { task };
        for (List<Guid> edge = [task]; edge.Count > 0;)
            edge = [.. (await db.TaskLinks.Where(x => edge.Contains(x.BlockerId)).Select(x => x.TaskId).Distinct().ToListAsync()).Where(known.Add)];
        known.Remove(task);
        if (known.Count == 0) return [];
        var found = await db.Tasks.WithBoard().SeenBy(by)
            .Where(x => known.Contains(x.Id) && x.ClosedAt == null && x.ArchivedAt == null && x.Project.ArchivedAt == null && (x.StartOn != null || x.DueOn != null)).OrderBy(x => x.Id).ToListAsync();
        found.RemoveAll(x => !by.CanWorkOn(x.Project, x));
        return found;
    }
}
