using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Media;

/// <summary>What a client's work brings: metrics with their readings.</summary>
public sealed class MediaModule : IModule
{
    /// <inheritdoc />
    public void Map(Mapping map)
    {
        Metric.Map(map);
        Reading.Map(map);
    }

    /// <inheritdoc />
    public void Routes(Routes routes)
    {
        ShowMetrics.Map(routes);
        MakeMetric.Map(routes);
        ChangeMetric.Map(routes);
        TellReading.Map(routes);
    }

    /// <inheritdoc />
    public void Services(IServiceCollection services)
    {
        services.AddScoped<IShownByRule, MetricsShownByRule>();
        services.AddSingleton(new ProjectPlace(12, "metrics", "chart-bar", text => text.Media.Title));
    }
}
