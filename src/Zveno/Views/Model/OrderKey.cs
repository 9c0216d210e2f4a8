using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>One thing that rows are ordered by, and can be gone on from.</summary>
/// <param name="down">From the greatest to the least.</param>
/// <param name="valueIn">The value in a row that was shown.</param>
abstract class OrderKey(bool down, Func<TaskRow, string> valueIn)
{
    /// <summary>From the greatest to the least.</summary>
    protected bool Down => down;

    /// <summary>The value in a row that was shown, as a cursor says it.</summary>
    public string ValueIn(TaskRow row) => valueIn(row);

    /// <summary>Orders by it.</summary>
    public abstract IOrderedQueryable<WorkTask> Order(IQueryable<WorkTask> tasks, IOrderedQueryable<WorkTask>? so);

    /// <summary>«Beyond this value» and «at this value»; null when a cursor says something else than this key writes.</summary>
    public abstract (Expression Beyond, Expression At)? Compare(ParameterExpression task, string value);
}

/// <summary>The same of a type that both engines order.</summary>
sealed class OrderKey<T>(Expression<Func<WorkTask, T>> of, Func<TaskRow, T> valueIn, bool down = false)
    : OrderKey(down, row => Convert.ToString(valueIn(row), CultureInfo.InvariantCulture) ?? "") where T : IParsable<T>, IComparable<T>
{
    public override IOrderedQueryable<WorkTask> Order(IQueryable<WorkTask> tasks, IOrderedQueryable<WorkTask>? so) => (so, Down) switch
    {
        (null, false) => tasks.OrderBy(of),
        (null, true) => tasks.OrderByDescending(of),
        (_, false) => so.ThenBy(of),
        _ => so.ThenByDescending(of),
    };

    public override (Expression, Expression)? Compare(ParameterExpression task, string value)
    {
        if (!T.TryParse(value, CultureInfo.InvariantCulture, out var read)) return null;
        var mine = new Putting(of.Parameters[0], task).Visit(of.Body);
        // through a field, so that the value is a parameter of the statement and not a part of its text
        var than = Expression.Field(Expression.Constant(new Held(read)), nameof(Held.Value));
        var compared = Expression.Call(mine, typeof(T).GetMethod(nameof(IComparable<T>.CompareTo), [typeof(T)])!, than);
        var zero = Expression.Constant(0);
        return (Down ? Expression.LessThan(compared, zero) : Expression.GreaterThan(compared, zero), Expression.Equal(mine, than));
    }

    sealed class Held(T value)
    {
        public readonly T Value = value;
    }

    sealed class Putting(ParameterExpression old, ParameterExpression instead) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == old ? instead : node;
    }
}

/// <summary>Orders rows by several keys and goes on after a row, wherever the list is.</summary>
static class Ordering
{
    /// <summary>In the order of the keys.</summary>
    public static IQueryable<WorkTask> By(this IQueryable<WorkTask> tasks, IReadOnlyList<OrderKey> keys) =>
        keys.Aggregate((IOrderedQueryable<WorkTask>?)null, (so, key) => key.Order(tasks, so)) ?? tasks;

    /// <summary>Those after the row that a cursor names; all of them when it is not one of ours.</summary>
    public static IQueryable<WorkTask> After(this IQueryable<WorkTask> tasks, IReadOnlyList<OrderKey> keys, string? cursor)
    {
        if (Read(cursor) is not { } values || values.Length != keys.Count) return tasks;
        var task = Expression.Parameter(typeof(WorkTask), "task");
        Expression? after = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            if (keys[i].Compare(task, values[i]) is not var (beyond, at)) return tasks;
            after = after is null ? beyond : Expression.OrElse(beyond, Expression.AndAlso(at, after));
        }
        return after is null ? tasks : tasks.Where(Expression.Lambda<Func<WorkTask, bool>>(after, task));
    }

    /// <summary>The cursor of a row: what the next page begins after.</summary>
    public static string CursorOf(this IReadOnlyList<OrderKey> keys, TaskRow row) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(keys.Select(x => x.ValueIn(row)).ToArray(), Json.Storage)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    static string[]? Read(string? cursor)
    {
        if (cursor is not { Length: > 0 and <= 8000 }) return null;
        var padded = cursor.Replace('-', '+').Replace('_', '/').PadRight((cursor.Length + 3) / 4 * 4, '=');
        try { return JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(Convert.FromBase64String(padded))) is { } read && read.All(x => x is not null && !x.Contains('\0', StringComparison.Ordinal)) ? read : null; }
        catch (Exception wrong) when (wrong is FormatException or JsonException) { return null; }
    }
}
