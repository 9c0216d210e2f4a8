using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Zveno.Platform;

/// <summary>Words that every module's queries use.</summary>
public static class Queries
{
    extension(Db db)
    {
        /// <summary>The row of this id, if the viewer may see it: the one that is in work in this context already, without asking for it again, as it is now and with what was loaded with it.</summary>
        /// <exception cref="NotHere">Unknown or forbidden: the same.</exception>
        public async Task<T> One<T>(Guid id) where T : Owned => await db.Set<T>().FindAsync(db.AgencyOfViewer, id) ?? throw new NotHere();
    }

    /// <summary>The row of this id, if the viewer may see it.</summary>
    /// <exception cref="NotHere">Unknown or forbidden: the same.</exception>
    public static async Task<T> OneVisible<T>(this IQueryable<T> rows, Guid id, CancellationToken stop = default) where T : Owned =>
        await (rows is DbSet<T> all ? Row<T>.ById((Db)all.GetService<ICurrentDbContext>().Context, id) : rows.SingleOrDefaultAsync(x => x.Id == id, stop)) ?? throw new NotHere();

    static class Row<T> where T : Owned
    {
        public static readonly Func<Db, Guid, Task<T?>> ById = Ready.One((Db db, Guid id) => db.Set<T>().SingleOrDefault(x => x.Id == id));
    }
}
