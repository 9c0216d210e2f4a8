using Microsoft.EntityFrameworkCore;
using Zveno.Media;
using Zveno.Platform;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>What success of a project is measured by.</summary>
    /// <exception cref="NotHere">No such project here.</exception>
    public async Task<RoomMetrics> Metrics(string? project)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        return new RoomMetrics(agency, client.Name, Of(board), [.. boards.Select(Of)], await MetricsOf(board.Id));
    }

    async Task<IReadOnlyList<RoomMetric>> MetricsOf(Guid project)
    {
        var metrics = await db.Metrics.AsNoTracking().Where(x => x.ProjectId == project).OrderBy(x => x.MadeAt).ThenBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        if (metrics.Count == 0) return [];
        var readings = await db.LatestReadings(metrics);
        return [.. metrics.Select(x => (Metric: x, Of: readings[x.Id].ToList())).Select(x => new RoomMetric(ids.Of(x.Metric.Id), x.Metric.Name, x.Metric.Unit, x.Metric.Direction is MetricDirection.Up, x.Metric.Target, x.Metric.Explanation,
            x.Of is [.., var last] && x.Metric.Lags(last.Value), [.. x.Of.Select(r => new RoomReading(r.On, r.Value))]))];
    }

    async Task<RoomMetricsSum?> MetricsSum(Guid project) =>
        await MetricsOf(project) is { Count: > 0 } metrics ? new RoomMetricsSum(metrics.Count, [.. metrics.Where(x => x.Lags).Select(x => x.Name)]) : null;
}
