using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>A row of ours that an import made.</summary>
sealed record MadeRef(Guid? ImportId, Guid ProjectId, ImportedKind Kind, Guid Ours);

/// <summary>What an import made, and what came after it.</summary>
static class MadeRefs
{
    /// <summary>Everything that it made. Rows of before this was kept belong to it when no other import came into their project.</summary>
    public static async Task<List<MadeRef>> RefsOf(this Db db, Import import, CancellationToken stop)
    {
        var alone = import.ProjectId is { } project && !await db.Imports.AnyAsync(x => x.ProjectId == project && x.Id != import.Id, stop);
        return await db.ImportedRefs.Where(x => x.ImportId == import.Id || (alone && x.ImportId == null && x.ProjectId == import.ProjectId))
            .Select(x => new MadeRef(x.ImportId, x.ProjectId, x.Kind, x.Ours)).ToListAsync(stop);
    }

    /// <summary>An import that came into any of its projects after it and is not taken back; null when none did.</summary>
    public static async Task<Import?> LaterThan(this Db db, Import import, CancellationToken stop)
    {
        if (import.DoneAt is not { } done) return null;
        var where = await db.ImportedRefs.Where(x => x.ImportId == import.Id).Select(x => x.ProjectId).Distinct().ToListAsync(stop);
        return await db.Imports.Where(x => x.Id != import.Id && x.Source == import.Source && x.State != ImportState.Undone && x.DoneAt != null && x.DoneAt > done
                && (x.ProjectId == import.ProjectId || where.Contains(x.ProjectId!.Value)))
            .OrderByDescending(x => x.DoneAt).FirstOrDefaultAsync(stop);
    }
}
