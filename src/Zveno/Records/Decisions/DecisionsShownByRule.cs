using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>A project's decisions, as its rule shows them to the client.</summary>
public sealed class DecisionsShownByRule(Db db) : IShownByRule
{
    /// <inheritdoc />
    public async Task<ShownJson> Count(Guid project)
    {
        var counts = await Of(project).GroupBy(x => x.IsPublished).Select(x => new { x.Key, Count = x.Count() }).ToListAsync();
        return new ShownJson(ShownKind.Decisions, counts.Where(x => x.Key).Sum(x => x.Count), counts.Where(x => !x.Key).Sum(x => x.Count));
    }

    /// <inheritdoc />
    public async Task Show(Guid project, bool shown, Member by, DateTimeOffset at)
    {
        foreach (var decision in await Of(project).Include(x => x.Project).Where(x => x.IsPublished != shown).OrderBy(x => x.Id).ToListAsync()) decision.Publish(shown, by, at);
    }

    IQueryable<Decision> Of(Guid project) => db.Decisions.Where(x => x.ProjectId == project && x.RemovedAt == null);
}
