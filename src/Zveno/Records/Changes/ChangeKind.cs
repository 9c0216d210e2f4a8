using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>
/// A kind of change in the dispatcher's queue. Another kind is one file beside these: a class that derives from it, says its name, and reacts (<see cref="IReactTo{T}"/>) to what
/// brings a row and to what ends one. It is found by itself.
/// </summary>
public abstract class ChangeKind(Db db)
{
    /// <summary>Short and stable: kept in the rows.</summary>
    public abstract string Name { get; }

    /// <summary>Name of its icon.</summary>
    public abstract string Icon { get; }

    /// <summary>What it is called on screen.</summary>
    public abstract string Title(Platform.Text text);

    /// <summary>The context of the change that is under way.</summary>
    protected Db Db => db;

    /// <summary>A row comes, unless one of this key did before.</summary>
    /// <param name="key">Of the source event: the same event is one row, however often it is told.</param>
    protected async Task<Change?> Come(string key, ChangeAbout about, DateTimeOffset at, string? kind = null)
    {
        return db.Changes.Local.Any(x => x.Key == key) || await db.Changes.AnyAsync(x => x.Key == key) ? null : Bring(key, about, at, kind);
    }

    /// <summary>The same of an event that cannot be told twice: nobody looks whether a row of this key is there.</summary>
    protected Change Bring(string key, ChangeAbout about, DateTimeOffset at, string? kind = null)
    {
        var change = new Change(Ids.New(at), kind ?? Name, key, about, at);
        db.Add(change);
        return change;
    }

    /// <summary>The act itself happened: rows that wait among <paramref name="of"/> end.</summary>
    protected static async Task End(IQueryable<Change> of, ChangeEnd end, Guid? by, DateTimeOffset at) => End(await of.Where(x => x.EndedAt == null).OrderBy(x => x.Id).ToListAsync(), end, by, at);

    /// <summary>The same of rows that were read already.</summary>
    protected static void End(IReadOnlyList<Change> waiting, ChangeEnd end, Guid? by, DateTimeOffset at)
    {
        foreach (var change in waiting) change.Done(end, by, at);
    }
}

/// <summary>Finds the kinds.</summary>
static class ChangeKinds
{
    public static void Add(IServiceCollection services)
    {
        foreach (var kind in typeof(ChangeKind).Assembly.GetTypes().Where(x => x is { IsAbstract: false } && x.IsSubclassOf(typeof(ChangeKind))).OrderBy(x => x.Name, StringComparer.Ordinal))
        {
            services.AddScoped(kind);
            services.AddScoped(typeof(ChangeKind), x => x.GetRequiredService(kind));
            foreach (var reacts in kind.GetInterfaces().Where(x => x.IsGenericType && x.GetGenericTypeDefinition() == typeof(IReactTo<>))) services.AddScoped(reacts, x => x.GetRequiredService(kind));
        }
    }
}
