using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Both lists at once, for verbs that sort many tasks.</summary>
sealed class Catalogue
{
    readonly Dictionary<Guid, CatalogueLine> _lines;

    Catalogue(IEnumerable<CatalogueLine> lines) => _lines = lines.ToDictionary(x => x.Id);

    public static async Task<Catalogue> Of(Db db) => new([.. await db.Services.ToListAsync(), .. await db.TaskTypes.ToListAsync()]);

    /// <summary>The line; null for no id, and for one of the other list.</summary>
    public T? Of<T>(Guid? id) where T : CatalogueLine => id is { } line ? _lines.GetValueOrDefault(line) as T : null;

    /// <summary>The line while it is given to new tasks.</summary>
    public T? Offered<T>(Guid? id) where T : CatalogueLine => Of<T>(id) is { ArchivedAt: null } line ? line : null;
}
