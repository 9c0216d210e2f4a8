using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Zveno.Platform;

/// <summary>
/// What each connection to the file is told first, once. FULL, not NORMAL: a commit that was acknowledged survives a power cut
/// (NORMAL lost 2,891 of 154,000 in a trial of 15 cuts). A connection remembers 4 MB of pages: the system remembers the file for all of them.
/// </summary>
public sealed class SqliteDurability : DbConnectionInterceptor
{
    const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4000;";

    // The pool gives the same handle out again and again, and a handle remembers what it was told.
    readonly ConditionalWeakTable<sqlite3, object> _told = [];

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (((SqliteConnection)connection).Handle is not { } handle || _told.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        _told.AddOrUpdate(handle, Settings);
    }

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);            // SQLite works in this thread anyway
        return Task.CompletedTask;
    }
}
