using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>Words that every module's queries use.</summary>
public static class Queries
{
    /// <summary>The row of this id, if the viewer may see it.</summary>
    /// <exception cref="NotHere">Unknown or forbidden: the same.</exception>
    public static async Task<T> OneVisible<T>(this IQueryable<T> rows, Guid id, CancellationToken stop = default) where T : Owned =>
        await rows.SingleOrDefaultAsync(x => x.Id == id, stop) ?? throw new NotHere();
}
