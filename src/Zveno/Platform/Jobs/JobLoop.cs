using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Zveno.Platform;

/// <summary>Looks for due jobs once a second.</summary>
public sealed class JobLoop(JobRunner runner, ILogger<JobLoop> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await runner.RunDue(stop: stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "Due jobs could not be claimed; tried again in a second");
            }
        }
    }
}
