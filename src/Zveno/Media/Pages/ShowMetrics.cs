using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Media;

/// <summary>The metrics of a project with their latest readings.</summary>
public static class ShowMetrics
{
    /// <summary>So many readings of each are drawn, the latest; the API has all.</summary>
    public const int MostDrawn = 60;

    public static void Map(Routes routes)
    {
        routes.Get<Paged<MetricJson>>("projects/{project}/metrics", Handle);
        routes.Api.Get<MetricJson>("metrics/{metric:guid}", async (Guid metric, Db db, Member by) => { var json = MetricJson.Of(await db.MetricFor(by, metric)); return Answer.Done().OrJson(() => json); });
        routes.Api.Get<Paged<ReadingJson>>("metrics/{metric:guid}/readings", async (Guid metric, Guid? after, int? limit, Db db, Member by) =>
        {
            var of = await db.MetricFor(by, metric);
            var page = await db.Readings.Where(x => x.MetricId == of.Id).ByPages(after, limit, ReadingJson.Of);
            return Answer.Done().OrJson(() => page);
        });
    }

    static async Task<Answer> Handle(ProjectName project, Db db, Member by)
    {
        if (!by.Measures) throw new NotHere();
        var model = await Of(db, await db.ProjectFor(by, project), by);
        return Answer.Page<MetricsPage>(model).OrJson(() => Paging.Whole(model.Metrics.Select(x => MetricJson.Of(x.Metric))));
    }

    /// <summary>The page's list again after a verb.</summary>
    internal static async Task<Answer> Again(Db db, Metric metric, Member by, HttpContext http)
    {
        var project = await db.Projects.OneVisible(metric.ProjectId);
        var answer = Answer.WantsFragment(http) && !Answer.WantsJson(http) ? Answer.Fragments(new Fragment(typeof(MetricsView), await Of(db, project, by), "metrics")) : Answer.Done();
        return answer.OrJson(() => MetricJson.Of(metric)).OrGoTo($"/projects/{project.Code}/metrics");
    }

    /// <summary>A metric that a member may read.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    public static async Task<Metric> MetricFor(this Db db, Member by, Guid id) =>
        by.Measures ? await db.Metrics.Include(x => x.Project).OneVisible(id) : throw new NotHere();

    static async Task<MetricsModel> Of(Db db, Project project, Member by)
    {
        var metrics = await db.Metrics.AsNoTracking().Where(x => x.ProjectId == project.Id && x.ArchivedAt == null).OrderBy(x => x.MadeAt).ThenBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var readings = await db.LatestReadings(metrics);
        return new MetricsModel(project, [.. metrics.Select(x => new MetricLine(x, [.. readings[x.Id]]))], by.TalksToClients && !project.IsArchived, !project.IsArchived);
    }

    /// <summary>The latest readings of each, in the order of their days.</summary>
    public static async Task<ILookup<Guid, Reading>> LatestReadings(this Db db, IReadOnlyList<Metric> of)
    {
        var ids = of.Select(x => x.Id).ToList();
        IQueryable<Reading> readings = db.Readings;
        var rows = await db.Metrics.Where(x => ids.Contains(x.Id)).SelectMany(x => readings.Where(r => r.MetricId == x.Id).OrderByDescending(r => r.On).Take(MostDrawn)).AsNoTracking().ToListAsync();
        return rows.OrderBy(x => x.On).ToLookup(x => x.MetricId);
    }
}

/// <summary>The page of a project's metrics.</summary>
/// <param name="Defines">Whether the reader may define metrics and show them to the client.</param>
/// <param name="Tells">Whether values may be told.</param>
public sealed record MetricsModel(Project Project, IReadOnlyList<MetricLine> Metrics, bool Defines, bool Tells);

/// <summary>A metric with its latest readings, in order.</summary>
public sealed record MetricLine(Metric Metric, IReadOnlyList<Reading> Readings)
{
    /// <summary>Whether the last reading is worse than what was aimed at.</summary>
    public bool Lags => Readings is [.., var last] && Metric.Lags(last.Value);
}

/// <summary>A metric, as the API tells it.</summary>
public sealed record MetricJson(Guid Id, Guid Project, string Name, string? Unit, MetricDirection Direction, decimal? Target, string? Explanation, bool IsPublished, DateTimeOffset MadeAt, DateTimeOffset? ArchivedAt)
{
    /// <summary>From the metric.</summary>
    public static MetricJson Of(Metric x) => new(x.Id, x.ProjectId, x.Name, x.Unit, x.Direction, x.Target, x.Explanation, x.IsPublished, x.MadeAt, x.ArchivedAt);
}

/// <summary>A reading, as the API tells it.</summary>
public sealed record ReadingJson(Guid Id, Guid Metric, DateOnly On, decimal Value, Guid ToldBy, DateTimeOffset ToldAt)
{
    /// <summary>From the reading.</summary>
    public static ReadingJson Of(Reading x) => new(x.Id, x.MetricId, x.On, x.Value, x.ToldBy, x.ToldAt);
}
