using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zveno.Platform;

/// <summary>Runs each statement by the one that its connection has prepared already (see <see cref="SqliteKeeping"/>).</summary>
public sealed class SqlitePrepared(SqliteKeeping keeping) : DbCommandInterceptor
{
    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        keeping.Of(command.Connection) is { } kept ? InterceptionResult<DbDataReader>.SuppressWithResult(Or(kept, command, x => x.ExecuteReader())) : result;

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(ReaderExecuting(command, eventData, result));            // SQLite works in this thread anyway
    }

    /// <inheritdoc />
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (keeping.Of(command.Connection) is not { } kept) return result;
        var rows = Or(kept, command, x => x.ExecuteNonQuery());
        kept.Back(command);
        return InterceptionResult<int>.SuppressWithResult(rows);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(NonQueryExecuting(command, eventData, result));
    }

    /// <inheritdoc />
    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (keeping.Of(command.Connection) is not { } kept) return result;
        eventData.DataReader.Dispose();
        kept.Back(command);
        return result;
    }

    // A statement that fails is not asked again as it stands.
    static T Or<T>(SqliteKeeping.Statements kept, DbCommand command, Func<Microsoft.Data.Sqlite.SqliteCommand, T> run)
    {
        var twin = kept.Take(command);
        try { return run(twin); }
        catch
        {
            kept.Drop(command);
            throw;
        }
    }
}
