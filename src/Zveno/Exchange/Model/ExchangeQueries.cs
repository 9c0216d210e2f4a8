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
        public DbSet<TableMemory> TableMemories => db.Set<TableMemory>();
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
        public DbSet<HoursImport> HoursImports => db.Set<HoursImport>();
        public DbSet<ImportedRef> ImportedRefs => db.Set<ImportedRef>();

        /// <summary>The project that a board became before; null when it never came, or its project is in the archive. A table comes into the project that a person chose.</summary>
        public Task<Project?> ProjectOf(Import import) => import.Source == ImportSource.Table
            ? db.Projects.SingleOrDefaultAsync(x => x.Id == import.TargetId && x.ArchivedAt == null)
            : db.Imports.Where(x => x.Source == import.Source && x.BoardId == import.BoardId && x.State == ImportState.Done && x.Id != import.Id)
                .Join(db.Projects.Where(x => x.ArchivedAt == null), x => x.ProjectId, x => x.Id, (done, project) => new { done.DoneAt, done.Id, Project = project })
                .OrderByDescending(x => x.DoneAt).ThenByDescending(x => x.Id).Select(x => x.Project).FirstOrDefaultAsync();

        /// <summary>The code itself, or with the first number that makes it free.</summary>
        public async Task<string> FreeCode(string code, CancellationToken stop = default)
        {
            var taken = (await db.Projects.Select(x => x.Code).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
            return Enumerable.Range(1, 9_999).Select(n => n == 1 ? code : code[..Math.Min(code.Length, 6 - Digits(n))] + n).First(x => !taken.Contains(x));
        }
    }

    static int Digits(int n) => n < 10 ? 1 : n < 100 ? 2 : n < 1_000 ? 3 : 4;
}
