using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Zveno.Platform;

/// <summary>What a node says on the wire.</summary>
/// <param name="From">The node (<see cref="LiveHub.Node"/>); null where a tool wrote.</param>
/// <param name="Changed">What changed.</param>
public sealed record WireNotice(string? From, Changed Changed);

/// <summary>
/// Hears through LISTEN what other nodes committed and tells this node's hub; what this node committed its hub knows already. What was committed before
/// it joined, at the start and after a break, it did not hear, and says so.
/// </summary>
public sealed class PostgresWire(DbConnectionSettings settings, LiveHub hub, ILogger<PostgresWire> log) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsPostgres) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Hear(stoppingToken);
            }
            catch (Exception broken) when (broken is NpgsqlException or IOException && !stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(broken, "The wire between nodes broke; it is joined again in a second");
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }

    async Task Hear(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        connection.Notification += (_, notice) =>
        {
            var told = JsonSerializer.Deserialize<WireNotice>(notice.Payload, Json.Storage)!;
            if (told.From != hub.Node) hub.Publish(told.Changed);
        };
        await connection.OpenAsync(stop);
        await using (var listen = new NpgsqlCommand($"LISTEN {PostgresDb.Channel}", connection)) await listen.ExecuteNonQueryAsync(stop);
        hub.Miss();
        while (true) await connection.WaitAsync(stop);
    }
}
