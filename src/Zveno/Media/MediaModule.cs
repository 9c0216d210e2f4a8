using Zveno.Platform;

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
    public void Routes(Routes routes) { }

    /// <inheritdoc />
    public void Services(IServiceCollection services) { }
}
