using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>The order of cards in the lists that an import put anew: as before, unless people have moved cards there since.</summary>
sealed class RestoringOrder(Db db, Import import)
{
    readonly List<(Guid Stage, string[] Cards)> _before = [];

    /// <summary>Looks at a list before its cards are put back.</summary>
    public async Task Look(ImportedRef list, IReadOnlyDictionary<string, FieldBefore> took, CancellationToken stop)
    {
        if (!took.TryGetValue("order", out var order) || order.Ours is not { } before) return;
        var names = await NamesOf(list.ProjectId, stop);
        var here = await db.Tasks.Where(x => x.StageId == list.Ours).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => x.Id).ToListAsync(stop);
        if (ImportedRef.HashOf(string.Join(',', here.Select(names.GetValueOrDefault).OfType<string>())) == order.Now) _before.Add((list.Ours, before.Split(',', StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>Puts the cards in their order; those that nobody knew before stand below.</summary>
    /// <returns>How many lists stand as before.</returns>
    public async Task<int> PutBack(CancellationToken stop)
    {
        foreach (var (stage, cards) in _before)
        {
            var made = db.ImportedRefs.Where(x => x.ImportId == import.Id && x.Kind == ImportedKind.Card).Select(x => x.Ours);          // these go away
            var tasks = await db.Tasks.WithBoard().Where(x => x.StageId == stage && !made.Contains(x.Id)).ToListAsync(stop);
            foreach (var moved in db.ChangeTracker.Entries<WorkTask>().Select(x => x.Entity).Where(x => x.StageId == stage)) if (!tasks.Contains(moved)) tasks.Add(moved);
            if (tasks.Count == 0) continue;
            var names = await NamesOf(tasks[0].ProjectId, stop);
            var place = 0L;
            foreach (var task in tasks.Where(x => x.StageId == stage).OrderBy(x => names.TryGetValue(x.Id, out var name) && Array.IndexOf(cards, name) is >= 0 and var at ? at : int.MaxValue).ThenBy(x => x.Place).ThenBy(x => x.Id))
            {
                task.Arrive(task.Stage, place += Places.Step, task.ClosedAt, task.ArchivedAt);
                task.Hush();
            }
        }
        return _before.Count;
    }

    async Task<IReadOnlyDictionary<Guid, string>> NamesOf(Guid project, CancellationToken stop)
    {
        if (_names.TryGetValue(project, out var known)) return known;
        var read = await db.ImportedRefs.Where(x => x.ProjectId == project && x.Kind == ImportedKind.Card).Select(x => new { x.Ours, x.External }).ToListAsync(stop);
        return _names[project] = read.DistinctBy(x => x.Ours).ToDictionary(x => x.Ours, x => x.External);
    }

    readonly Dictionary<Guid, Dictionary<Guid, string>> _names = [];
}
