using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Zveno.Platform;

/// <summary>Looks for due jobs once a second, in a few lanes: a long one (a board of thousands of cards, a mail server that does not answer) leaves the others to the short.</summary>
public sealed class JobLoop(JobRunner runner, ILogger<JobLoop> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    const int Lanes = 3;

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => Lane(stoppingToken)));

    async Task Lane(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stop))
        {
            try
            {
                await runner.RunDue(atOnce: 1, stop: stop);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "Due jobs could not be claimed; tried again in a second");
            }
        }
    }
}
