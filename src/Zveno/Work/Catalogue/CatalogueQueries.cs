using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Reads the agency's lists of services and types.</summary>
public static class CatalogueQueries
{
    /// <summary>The lines that are offered, in their order; and those of the ids, offered or not.</summary>
    public static async Task<IReadOnlyList<LineJson>> Offered<T>(this Db db, params Guid?[] and) where T : CatalogueLine =>
        await db.Set<T>().AsNoTracking().Where(x => x.ArchivedAt == null || and.Contains(x.Id)).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new LineJson(x.Id, x.Name, x.ArchivedAt)).ToListAsync();

    /// <summary>Names of the lines of both lists, archived ones too: tasks that have them go on telling them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> LineNames(this Db db) =>
        (await db.Services.Select(x => new { x.Id, x.Name }).ToListAsync()).Concat(await db.TaskTypes.Select(x => new { x.Id, x.Name }).ToListAsync()).ToDictionary(x => x.Id, x => x.Name);

    /// <summary>The line; null for no id.</summary>
    /// <exception cref="NotHere">Unknown.</exception>
    internal static async Task<T?> Line<T>(this Db db, Guid? id) where T : CatalogueLine => id is { } line ? await db.Set<T>().OneVisible(line) : null;
}

/// <summary>A service, or a type of tasks.</summary>
/// <param name="ArchivedAt">Since when it is offered no more (UTC).</param>
public sealed record LineJson(Guid Id, string Name, DateTimeOffset? ArchivedAt)
{
    /// <summary>Of a service: what clients read of it in their rooms; null when they read nothing.</summary>
    public string? Pitch { get; init; }

    internal static LineJson Of(CatalogueLine line) => new(line.Id, line.Name, line.ArchivedAt) { Pitch = (line as Service)?.Pitch };
}
