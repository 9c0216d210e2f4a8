using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Zveno.Platform;

/// <summary>Traces and metrics to an OpenTelemetry collector, when one is named; the framework's own sources, no instrumentation packages.</summary>
public sealed class Telemetry(ZvenoSettings settings) : IHostedService, IDisposable
{
    TracerProvider? _traces;
    MeterProvider? _metrics;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(settings.Otlp)) return Task.CompletedTask;
        var endpoint = new Uri(settings.Otlp);
        var resource = ResourceBuilder.CreateDefault().AddService("zveno");
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource("Microsoft.AspNetCore", "Npgsql").AddOtlpExporter(x => x.Endpoint = endpoint).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql").AddOtlpExporter(x => x.Endpoint = endpoint).Build();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush(2000);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
