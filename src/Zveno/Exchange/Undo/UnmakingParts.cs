using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Notes, links and checklists that a later import hung on cards of an earlier one.</summary>
static class UnmakingParts
{
    /// <summary>Takes them off; cards that came with the same import keep theirs, for they are kept as they are.</summary>
    /// <returns>How many went.</returns>
    public static async Task<int> Do(Db db, IReadOnlyList<MadeRef> refs, CancellationToken stop)
    {
        var cards = refs.Where(x => x.Kind == ImportedKind.Card).Select(x => x.Ours).ToHashSet();
        var gone = 0;
        var owners = new HashSet<Guid>();
        gone += await Take<TaskNote>(ImportedKind.Comment, x => x.TaskId) + await Take<TaskNote>(ImportedKind.People, x => x.TaskId);
        gone += await Take<TaskAttachment>(ImportedKind.Attachment, x => x.TaskId);
        gone += await Take<ChecklistItem>(ImportedKind.Item, x => x.Checklist.TaskId);
        gone += await Take<Checklist>(ImportedKind.Checklist, x => x.TaskId);
        foreach (var portion in owners.Chunk(Rows.Portion))
        {
            var notes = await Count(db.TaskNotes.Where(x => portion.Contains(x.TaskId)).GroupBy(x => x.TaskId));
            var files = await Count(db.TaskAttachments.Where(x => portion.Contains(x.TaskId) && x.RemovedAt == null).GroupBy(x => x.TaskId));
            var items = await Count(db.ChecklistItems.Where(x => portion.Contains(x.Checklist.TaskId)).GroupBy(x => x.Checklist.TaskId));
            var ticks = await Count(db.ChecklistItems.Where(x => portion.Contains(x.Checklist.TaskId) && x.IsDone).GroupBy(x => x.Checklist.TaskId));
            foreach (var task in await db.Tasks.Include(x => x.Project).Where(x => portion.Contains(x.Id)).ToListAsync(stop))
                task.Recount(notes.GetValueOrDefault(task.Id), files.GetValueOrDefault(task.Id), items.GetValueOrDefault(task.Id), ticks.GetValueOrDefault(task.Id));
        }
        return gone;

        async Task<int> Take<T>(ImportedKind kind, System.Linq.Expressions.Expression<Func<T, Guid>> owner) where T : Owned
        {
            var taken = 0;
            foreach (var portion in refs.Where(x => x.Kind == kind).Select(x => x.Ours).Chunk(Rows.Portion))
            {
                var mine = await db.Set<T>().Where(x => portion.Contains(x.Id)).Select(Both(owner)).ToListAsync(stop);
                var strange = mine.Where(x => !cards.Contains(x.Value)).ToList();
                if (strange.Count == 0) continue;
                owners.UnionWith(strange.Select(x => x.Value));
                await new Rows<T>().Remove(db, [.. strange.Select(x => x.Key)], stop);
                taken += strange.Count;
            }
            return taken;
        }

        Task<Dictionary<Guid, int>> Count<T>(IQueryable<IGrouping<Guid, T>> groups) => groups.Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, stop);
    }

    static System.Linq.Expressions.Expression<Func<T, KeyValuePair<Guid, Guid>>> Both<T>(System.Linq.Expressions.Expression<Func<T, Guid>> owner) where T : Owned
    {
        var row = owner.Parameters[0];
        var made = typeof(KeyValuePair<Guid, Guid>).GetConstructor([typeof(Guid), typeof(Guid)])!;
        return System.Linq.Expressions.Expression.Lambda<Func<T, KeyValuePair<Guid, Guid>>>(
            System.Linq.Expressions.Expression.New(made, System.Linq.Expressions.Expression.Property(row, nameof(Owned.Id)), owner.Body), row);
    }
}
