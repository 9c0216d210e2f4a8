using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Media;

/// <summary>A project's metrics, as its rule shows them to the client.</summary>
public sealed class MetricsShownByRule(Db db) : IShownByRule
{
    /// <inheritdoc />
    public async Task<ShownJson> Count(Guid project)
    {
        var counts = await Of(project).GroupBy(x => x.IsPublished).Select(x => new { x.Key, Count = x.Count() }).ToListAsync();
        return new ShownJson(ShownKind.Metrics, counts.Where(x => x.Key).Sum(x => x.Count), counts.Where(x => !x.Key).Sum(x => x.Count));
    }

    /// <inheritdoc />
    public async Task Show(Guid project, bool shown, Member by, DateTimeOffset at)
    {
        foreach (var metric in await Of(project).Include(x => x.Project).Where(x => x.IsPublished != shown).OrderBy(x => x.Id).ToListAsync()) metric.Publish(shown, by, at);
    }

    IQueryable<Metric> Of(Guid project) => db.Set<Metric>().Where(x => x.ProjectId == project && x.ArchivedAt == null);
}
