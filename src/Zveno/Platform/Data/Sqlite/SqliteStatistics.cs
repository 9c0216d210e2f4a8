using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Zveno.Platform;

/// <summary>
/// Tells SQLite's planner how many rows its tables hold and how alike they are, as PostgreSQL's own daemon does. Without it the planner takes
/// every table for small and every index for equally good: among 100,000 tasks it read all of them to find the open ones
/// (https://sqlite.org/lang_analyze.html#periodically_run_pragma_optimize_).
/// </summary>
public sealed class SqliteStatistics(DbConnectionSettings settings, ILogger<SqliteStatistics> log) : BackgroundService
{
    static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    // 0x10000: all tables, not only those that this connection asked; 2: those that were never measured, or have grown or shrunk tenfold since; 1: only say which.
    const string Bounds = "PRAGMA busy_timeout=10000; PRAGMA analysis_limit=400;", Missing = "PRAGMA optimize=0x10003", Measure = "PRAGMA optimize=0x10002";

    /// <summary>Measures what is new or has changed much; milliseconds, however large the tables are. Nothing on PostgreSQL.</summary>
    public void Learn()
    {
        if (settings.IsPostgres) return;
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Bounds;
        command.ExecuteNonQuery();
        command.CommandText = Missing;
        if (command.ExecuteScalar() is null) return;
        command.CommandText = Measure;
        command.ExecuteNonQuery();
        settings.LetGo();                   // a connection reads the statistics when it opens
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.IsPostgres) return;
        for (var pause = AfterStart; ; pause = Pause)
        {
            await Task.Delay(pause, stoppingToken);
            try
            {
                Learn();
            }
            catch (Exception busy) when (busy is SqliteException or InvalidOperationException or IOException)
            {
                log.LogWarning(busy, "The database's statistics could not be renewed; tried again in {Pause}", Pause);
            }
        }
    }
}
