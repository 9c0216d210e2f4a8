using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Zveno.Platform;

/// <summary>
/// Keeps connections to the file open from one context to the next, and the statements they have prepared: a request asks the same
/// few dozen statements as the one before, and opening and preparing cost more than running them (docs/decisions/0050).
/// </summary>
public sealed class SqliteKeeping : IDbConnectionInterceptor, IDisposable
{
    /// <summary>So many connections wait for their next use at most.</summary>
    const int Most = 32;

    readonly ConcurrentStack<SqliteConnection> _free = new();
    readonly ConditionalWeakTable<DbConnection, Statements> _statements = [];
    volatile bool _isOver;
    int _age;

    internal Statements? Of(DbConnection? connection) => connection is not null && _statements.TryGetValue(connection, out var kept) ? kept : null;

    /// <inheritdoc />
    public InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        _free.TryPop(out var kept) ? InterceptionResult<DbConnection>.SuppressWithResult(kept) : result;

    /// <inheritdoc />
    public DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        _statements.GetValue(result, _ => new Statements(Volatile.Read(ref _age)));
        return result;
    }

    /// <inheritdoc />
    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => !_isOver && IsAtRest(connection) ? InterceptionResult.Suppress() : result;

    /// <inheritdoc />
    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(ConnectionClosing(connection, eventData, result));

    /// <inheritdoc />
    public InterceptionResult ConnectionDisposing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (_isOver || !IsAtRest(connection) || _free.Count >= Most || Of(connection)?.Age != Volatile.Read(ref _age)) return result;
        _free.Push((SqliteConnection)connection);
        if (_isOver || Of(connection)?.Age != Volatile.Read(ref _age)) Drain();          // all were let go of at this very moment
        return InterceptionResult.Suppress();
    }

    /// <inheritdoc />
    public ValueTask<InterceptionResult> ConnectionDisposingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(ConnectionDisposing(connection, eventData, result));

    /// <summary>Closes the connections that wait; whoever works goes on with his, and it is closed when he is done.</summary>
    public void LetGo()
    {
        Interlocked.Increment(ref _age);
        Drain();
    }

    void Drain()
    {
        while (_free.TryPop(out var connection)) connection.Dispose();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _isOver = true;
        LetGo();
    }

    /// <summary>Open, and in no transaction that somebody left behind.</summary>
    internal static bool IsAtRest(DbConnection connection) =>
        connection is SqliteConnection { State: System.Data.ConnectionState.Open, Handle: { IsInvalid: false } handle } && raw.sqlite3_get_autocommit(handle) != 0;

    /// <summary>What one connection has prepared, by its text.</summary>
    /// <param name="age">How often all were let go of before it was opened.</param>
    internal sealed class Statements(int age)
    {
        /// <summary>How often all were let go of before its connection was opened.</summary>
        public int Age => age;

        /// <summary>So many are held; one takes 10 to 40 kB.</summary>
        const int Most = 96;

        readonly Dictionary<string, LinkedListNode<SqliteCommand>> _ready = new(StringComparer.Ordinal);
        readonly LinkedList<SqliteCommand> _order = new();
        readonly Dictionary<DbCommand, SqliteCommand> _busy = [];

        /// <summary>The prepared statement of the same text, with this command's parameters: busy until <see cref="Back"/>.</summary>
        public SqliteCommand Take(DbCommand asked)
        {
            if (_ready.Remove(asked.CommandText, out var node)) _order.Remove(node);
            var twin = node?.Value ?? new SqliteCommand(asked.CommandText, (SqliteConnection)asked.Connection!);
            twin.Transaction = (SqliteTransaction?)asked.Transaction;
            twin.CommandTimeout = asked.CommandTimeout;
            twin.Parameters.Clear();
            foreach (var parameter in asked.Parameters) twin.Parameters.Add((SqliteParameter)parameter);
            return _busy[asked] = twin;
        }

        /// <summary>It failed: it is not kept.</summary>
        public void Drop(DbCommand asked)
        {
            if (!_busy.Remove(asked, out var twin)) return;
            twin.Parameters.Clear();
            twin.Dispose();
        }

        /// <summary>Its work is done: it waits to be asked again.</summary>
        public void Back(DbCommand asked)
        {
            if (!_busy.Remove(asked, out var twin)) return;
            twin.Parameters.Clear();
            twin.Transaction = null;
            if (!_ready.TryAdd(twin.CommandText, new(twin)))
            {
                twin.Dispose();             // the same text was under way twice at once
                return;
            }
            _order.AddLast(_ready[twin.CommandText]);
            if (_order.Count <= Most) return;
            var oldest = _order.First!.Value;
            _order.RemoveFirst();
            _ready.Remove(oldest.CommandText);
            oldest.Dispose();
        }
    }
}
