using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Finding checklists and items of tasks that a member may see.</summary>
static class Checklists
{
    /// <summary>The checklist with its items, task and board.</summary>
    /// <exception cref="NotHere">Unknown, or on a task that is not for this member.</exception>
    public static async Task<Checklist> ChecklistFor(this Db db, Member by, Guid id)
    {
        var list = await db.Checklists.Include(x => x.Items).OneVisible(id);
        await db.TaskFor(by, new TaskName(list.TaskId));
        return list;
    }

    /// <summary>The item with its checklist, task and board.</summary>
    /// <exception cref="NotHere">Unknown, or on a task that is not for this member.</exception>
    public static async Task<ChecklistItem> ItemFor(this Db db, Member by, Guid id)
    {
        var list = await db.ChecklistItems.Where(x => x.Id == id).Select(x => x.ChecklistId).SingleOrDefaultAsync();
        return (await db.ChecklistFor(by, list)).Items.Single(x => x.Id == id);
    }
}
