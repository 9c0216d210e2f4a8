namespace Zveno.Media;

/// <summary>Values over days with the line that was aimed at, drawn by the server.</summary>
/// <param name="Points">In the order of their days.</param>
public sealed record MetricChartModel(string Name, string? Unit, decimal? Target, IReadOnlyList<(DateOnly On, decimal Value)> Points);
