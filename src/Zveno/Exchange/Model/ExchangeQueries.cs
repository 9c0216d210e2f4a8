using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>The module's tables and the words of its queries.</summary>
public static class ExchangeQueries
{
    extension(Db db)
    {
        public DbSet<Import> Imports => db.Set<Import>();
        public DbSet<ImportedRef> ImportedRefs => db.Set<ImportedRef>();

        /// <summary>The project that a board became before; null when it never came, or its project is in the archive.</summary>
        public Task<Project?> ProjectOf(Import import) =>
            db.Imports.Where(x => x.Source == import.Source && x.BoardId == import.BoardId && x.State == ImportState.Done && x.Id != import.Id)
                .Join(db.Projects.Where(x => x.ArchivedAt == null), x => x.ProjectId, x => x.Id, (done, project) => new { done.DoneAt, done.Id, Project = project })
                .OrderByDescending(x => x.DoneAt).ThenByDescending(x => x.Id).Select(x => x.Project).FirstOrDefaultAsync();
    }
}
