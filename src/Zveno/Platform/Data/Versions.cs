using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>A row that says how often and when something last changed.</summary>
public interface IVersioned
{
    /// <summary>Grows with every change.</summary>
    long Version { get; }

    /// <summary>The last change (UTC).</summary>
    DateTimeOffset ChangedAt { get; }
}

/// <summary>Versions that many writers raise at once: in the database itself, so that nobody reads first and nobody's change is lost.</summary>
public static class Versions
{
    /// <summary>Raises the version of a row of one's own agency by one, in the statement itself; its instant never goes back.</summary>
    /// <returns>Whether there is such a row.</returns>
    public static async Task<bool> Raise<T>(this Db db, Guid id, DateTimeOffset at) where T : Owned, IVersioned =>
        await db.Set<T>().Where(x => x.Id == id).ExecuteUpdateAsync(x => x.SetProperty(r => r.Version, r => r.Version + 1).SetProperty(r => r.ChangedAt, r => r.ChangedAt < at ? at : r.ChangedAt)) > 0;
}
