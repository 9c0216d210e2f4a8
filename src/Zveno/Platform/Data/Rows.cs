using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Zveno.Platform;

/// <summary>
/// Rows of any table, found by what they refer to. The model itself says which tables refer to a task, so that a table added tomorrow is asked too:
/// what an undo does not know it must not delete.
/// </summary>
public abstract class Rows
{
    /// <summary>So many ids are asked for at once.</summary>
    public const int Portion = 500;

    /// <summary>The rows of a table.</summary>
    public static Rows Of(IReadOnlyEntityType type) => (Rows)Activator.CreateInstance(typeof(Rows<>).MakeGenericType(type.ClrType))!;

    /// <summary>Deletes what a query of the viewer's agency finds, at once and past the tracker.</summary>
    public static Task Strike<T>(IQueryable<T> rows, CancellationToken stop) where T : Owned => rows.ExecuteDeleteAsync(stop);

    /// <summary>The column of a foreign key beside the agency.</summary>
    public static string KeyOf(IReadOnlyForeignKey key) => key.Properties.Single(x => x.Name != nameof(Owned.AgencyId)).Name;

    /// <summary>Tables that refer to a type, with the column by which they do.</summary>
    public static IEnumerable<(IReadOnlyEntityType Table, string Key)> Referring(Db db, Type to) =>
        db.Model.FindEntityType(to)!.GetReferencingForeignKeys().Where(x => x.DeclaringEntityType.ClrType.IsSubclassOf(typeof(Owned))).Select(x => ((IReadOnlyEntityType)x.DeclaringEntityType, KeyOf(x)));

    /// <summary>Ids of those of <paramref name="to"/> that rows of this table refer to.</summary>
    public abstract Task<List<Guid>> ReferredTo(Db db, string key, IReadOnlyList<Guid> to, CancellationToken stop);

    /// <summary>Ids of the rows of this table that refer to any of these.</summary>
    public abstract Task<List<Guid>> Referring(Db db, string key, IReadOnlyList<Guid> to, CancellationToken stop);

    /// <summary>Deletes rows with everything that hangs on them, and their search entries.</summary>
    public abstract Task Remove(Db db, IReadOnlyList<Guid> ids, CancellationToken stop);
}

/// <inheritdoc />
public sealed class Rows<T> : Rows where T : Owned
{
    /// <inheritdoc />
    public override Task<List<Guid>> ReferredTo(Db db, string key, IReadOnlyList<Guid> to, CancellationToken stop) =>
        db.Set<T>().Where(x => EF.Property<Guid?>(x, key) != null && to.Contains((Guid)EF.Property<Guid?>(x, key)!)).Select(x => (Guid)EF.Property<Guid?>(x, key)!).Distinct().ToListAsync(stop);

    /// <inheritdoc />
    public override Task<List<Guid>> Referring(Db db, string key, IReadOnlyList<Guid> to, CancellationToken stop) =>
        db.Set<T>().Where(x => EF.Property<Guid?>(x, key) != null && to.Contains((Guid)EF.Property<Guid?>(x, key)!)).Select(x => x.Id).ToListAsync(stop);

    /// <inheritdoc />
    public override async Task Remove(Db db, IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        foreach (var portion in ids.Chunk(Portion))
        {
            foreach (var (table, key) in Referring(db, typeof(T)).Where(x => x.Table.ClrType != typeof(T)))
            {
                var rows = Of(table);
                if (await rows.Referring(db, key, portion, stop) is { Count: > 0 } hanging) await rows.Remove(db, hanging, stop);
            }
            if (typeof(T).IsAssignableTo(typeof(IFound))) await db.Set<SearchEntry>().Where(x => portion.Contains(x.Id)).ExecuteDeleteAsync(stop);
            await db.Set<T>().Where(x => portion.Contains(x.Id)).ExecuteDeleteAsync(stop);
        }
    }
}
