using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Zveno.Platform;

/// <summary>
/// Queries that nearly every verb asks, worked out once for each engine: reading an expression anew each time costs more than such a query itself (docs/decisions/0069).
/// They are kept in static fields; what they ask must be translated as it stands, so a helper that takes one of their values is written out.
/// </summary>
public static class Ready
{
    /// <summary>One row or value.</summary>
    public static Func<Db, A, Task<R>> One<A, R>(Expression<Func<Db, A, R>> query)
    {
        var ready = new Kept<Func<Db, A, Task<R>>>(() => EF.CompileAsyncQuery(query));
        return (db, a) => ready.For(db)(db, a);
    }

    /// <summary>One row or value, by two values.</summary>
    public static Func<Db, A, B, Task<R>> One<A, B, R>(Expression<Func<Db, A, B, R>> query)
    {
        var ready = new Kept<Func<Db, A, B, Task<R>>>(() => EF.CompileAsyncQuery(query));
        return (db, a, b) => ready.For(db)(db, a, b);
    }

    /// <summary>One row or value, by three values.</summary>
    public static Func<Db, A, B, C, Task<R>> One<A, B, C, R>(Expression<Func<Db, A, B, C, R>> query)
    {
        var ready = new Kept<Func<Db, A, B, C, Task<R>>>(() => EF.CompileAsyncQuery(query));
        return (db, a, b, c) => ready.For(db)(db, a, b, c);
    }

    /// <summary>Rows.</summary>
    public static Func<Db, A, Task<List<R>>> Many<A, R>(Expression<Func<Db, A, IQueryable<R>>> query)
    {
        var ready = new Kept<Func<Db, A, IAsyncEnumerable<R>>>(() => EF.CompileAsyncQuery(query));
        return (db, a) => All(ready.For(db)(db, a));
    }

    /// <summary>Rows, by two values.</summary>
    public static Func<Db, A, B, Task<List<R>>> Many<A, B, R>(Expression<Func<Db, A, B, IQueryable<R>>> query)
    {
        var ready = new Kept<Func<Db, A, B, IAsyncEnumerable<R>>>(() => EF.CompileAsyncQuery(query));
        return (db, a, b) => All(ready.For(db)(db, a, b));
    }

    static async Task<List<R>> All<R>(IAsyncEnumerable<R> rows)
    {
        var all = new List<R>();
        await foreach (var row in rows) all.Add(row);
        return all;
    }

    // What is worked out belongs to a model: one for SQLite, one for PostgreSQL.
    sealed class Kept<T>(Func<T> make) where T : class
    {
        readonly ConditionalWeakTable<IModel, T> _byModel = [];

        public T For(Db db)
        {
            db.Track();
            return _byModel.GetValue(db.Model, _ => make());
        }
    }
}
