namespace Zveno.Room;

/// <summary>What success of a project is measured by.</summary>
public sealed record RoomMetrics(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, IReadOnlyList<RoomMetric> Metrics);

/// <summary>One of them.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="Unit">Null for a bare number.</param>
/// <param name="MoreIsBetter">Else the less the better.</param>
/// <param name="Target">What was aimed at; null when nothing was.</param>
/// <param name="Explanation">What it means, and why it lags when it does.</param>
/// <param name="Lags">Whether the last value is worse than what was aimed at.</param>
/// <param name="Readings">The latest values, in the order of their days.</param>
public sealed record RoomMetric(string Id, string Name, string? Unit, bool MoreIsBetter, decimal? Target, string? Explanation, bool Lags, IReadOnlyList<RoomReading> Readings);

/// <summary>A value.</summary>
/// <param name="On">The day, or the last day of the period.</param>
public sealed record RoomReading(DateOnly On, decimal Value);

/// <summary>Metrics on the first page: how many there are, and which lag.</summary>
public sealed record RoomMetricsSum(int Count, IReadOnlyList<string> Lagging);
