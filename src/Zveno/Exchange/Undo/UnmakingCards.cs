using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Cards that an import made: those that nobody touched go, the others go to the archive.</summary>
sealed class UnmakingCards(Db db, IReadOnlyList<MadeRef> refs, Member by, DateTimeOffset at)
{
    const int Portion = 250;
    readonly List<KeptCard> _kept = [];

    public int Gone { get; private set; }
    public int KeptCount { get; private set; }
    public IReadOnlyList<KeptCard> Kept => _kept;

    public async Task Do(Action<int, int> tell, CancellationToken stop)
    {
        var made = refs.Where(x => x.Kind == ImportedKind.Card).ToDictionary(x => x.Ours, x => x.ProjectId);
        var subtasks = new HashSet<Guid>();
        foreach (var portion in made.Keys.Chunk(Portion)) subtasks.UnionWith(await db.Tasks.Where(x => portion.Contains(x.Id) && x.ParentId != null).Select(x => x.Id).ToListAsync(stop));

        var done = 0;
        tell(0, made.Count);
        foreach (var portion in made.Keys.Where(subtasks.Contains).Chunk(Portion).Concat(made.Keys.Where(x => !subtasks.Contains(x)).Chunk(Portion)))
        {
            var touched = await Touches.Of(db, portion, stop);
            var here = await db.Tasks.Where(x => portion.Contains(x.Id)).Select(x => x.Id).ToListAsync(stop);
            var free = here.Where(x => !touched.ContainsKey(x)).ToList();
            await new Rows<WorkTask>().Remove(db, free, stop);
            Gone += free.Count;
            await Keep([.. here.Where(touched.ContainsKey)], touched, made, stop);
            tell(done += portion.Length, made.Count);
        }
    }

    async Task Keep(IReadOnlyList<Guid> ids, IReadOnlyDictionary<Guid, SortedSet<Touch>> touched, Dictionary<Guid, Guid> cameTo, CancellationToken stop)
    {
        if (ids.Count == 0) return;
        foreach (var task in await db.Tasks.WithBoard().Include(x => x.Subtasks).Where(x => ids.Contains(x.Id)).OrderBy(x => x.Number).ToListAsync(stop))
        {
            KeptCount++;
            if (_kept.Count < UndoReport.MostKept) _kept.Add(new(task.Name, task.Title, [.. touched[task.Id]]));
            var carried = task.ProjectId != cameTo[task.Id];
            if (!carried && !task.IsArchived && !task.Project.IsArchived) task.Archive(by, at);
        }
    }
}
