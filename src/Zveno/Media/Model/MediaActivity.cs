using Zveno.Platform;

namespace Zveno.Media;

public sealed record MetricDescribed(Guid Metric, Guid Project, Guid? By, DateTimeOffset At) : Activity(Metric, By, At);

/// <summary>The client may read it, or may no more.</summary>
public sealed record MetricPublished(Guid Metric, Guid Project, bool Published, Guid? By, DateTimeOffset At) : Activity(Metric, By, At);
public sealed record ReadingTold(Guid Reading, Guid Metric, DateOnly On, decimal Value, Guid? By, DateTimeOffset At) : Activity(Metric, By, At);
public sealed record ReadingRemoved(Guid Reading, Guid Metric, DateOnly On, decimal Value, Guid? By, DateTimeOffset At) : Activity(Metric, By, At);
