using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>When each of many tasks would be ready if it alone were begun now: of its estimate, or of the median of tasks like it.</summary>
public sealed class ReadyDates(Db db) : IReadyDates
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, ReadyDate>> Of(IReadOnlyCollection<Guid> tasks, Member by, Page page)
    {
        if (tasks.Count == 0) return new Dictionary<Guid, ReadyDate>();
        var own = await db.LoadOf(db.Tasks.AsNoTracking().Where(x => tasks.Contains(x.Id)), by);
        var medians = await Medians(own, page);
        var free = await FreeTime.Of(db, [.. own.SelectMany(x => x.Hands).OfType<Guid>().Distinct()], null, by, page);
        return own.Where(x => x.LeftMinutes is not null || medians.ContainsKey(x.Id))
            .ToDictionary(x => x.Id, x => new ReadyDate(free.Ready(x, x.LeftMinutes ?? medians[x.Id]), x.LeftMinutes is null));
    }

    async Task<Dictionary<Guid, int>> Medians(IReadOnlyCollection<LoadTask> tasks, Page page)
    {
        var ids = tasks.Where(x => x.LeftMinutes is null).Select(x => x.Id).ToList();
        if (ids.Count == 0) return [];
        var sorts = await db.Tasks.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.ServiceId, x.TypeId }).ToListAsync();
        var known = (await ShowEstimates.Finished(db, page.Now, db.Tasks)).ToLookup(x => (x.Service, x.Type));
        var medians = sorts.Select(x => (x.ServiceId, x.TypeId)).Distinct().ToDictionary(x => x, x => EstimateHistory.Hint(known[x]).Median);
        return sorts.Where(x => medians[(x.ServiceId, x.TypeId)] is not null).ToDictionary(x => x.Id, x => medians[(x.ServiceId, x.TypeId)]!.Value);
    }
}
