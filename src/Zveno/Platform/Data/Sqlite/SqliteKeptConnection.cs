#pragma warning disable EF1001 // EF names it internal, and closes in it without asking anybody: there is no other place to keep a connection open from
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace Zveno.Platform;

/// <summary>
/// A context's connection that is not closed when the context ends, as long as it is at rest: <see cref="SqliteKeeping"/> is asked next whether it waits for
/// another context or is disposed. Its interceptor alone is not enough: the end of a context closes past it.
/// </summary>
sealed class SqliteKeptConnection(RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder raw, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> log)
    : SqliteRelationalConnection(dependencies, raw, log)
{
    /// <summary>Has contexts of these options use it.</summary>
    public static void Use(DbContextOptionsBuilder options) => options.ReplaceService<ISqliteRelationalConnection, SqliteKeptConnection>();

    /// <inheritdoc />
    protected override void CloseDbConnection()
    {
        if (!SqliteKeeping.IsAtRest(DbConnection)) base.CloseDbConnection();
    }

    /// <inheritdoc />
    protected override Task CloseDbConnectionAsync()
    {
        CloseDbConnection();
        return Task.CompletedTask;
    }
}
