using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Ready descriptions, as they are offered.</summary>
public static class PhraseQueries
{
    extension(Db db)
    {
        public DbSet<EntryPhrase> EntryPhrases => db.Set<EntryPhrase>();

        /// <summary>What is offered for time on a project: its own, then the agency's.</summary>
        /// <param name="project">Null offers the agency's only.</param>
        public async Task<IReadOnlyList<string>> PhrasesFor(Guid? project, Member by) =>
            [.. (await db.EntryPhrases.SeenBy(by).Where(x => x.ProjectId == null || x.ProjectId == project).OrderBy(x => x.ProjectId == null).ThenBy(x => x.Text).ThenBy(x => x.Id).Select(x => x.Text).ToListAsync()).Distinct()];

        /// <summary>What is offered for a line of time: those that hold the words typed so far; of the project whose task it names.</summary>
        public async Task<IReadOnlyList<string>> PhrasesFor(EntryText said, Member by, int most)
        {
            var codes = said.Task is { } task ? CodeSpelling.Of(task[..task.LastIndexOf('-')]) : [];
            var project = codes.Count == 0 ? null : await db.Set<Project>().Where(x => codes.Contains(x.Code)).OrderBy(x => x.Id).Select(x => (Guid?)x.Id).FirstOrDefaultAsync();
            return [.. (await db.PhrasesFor(project, by)).Where(x => said.Note is null || (x != said.Note && x.Contains(said.Note, StringComparison.OrdinalIgnoreCase))).Take(most)];
        }
    }

    /// <summary>Those in use that a member may read: whoever is from outside, the agency's own only.</summary>
    public static IQueryable<EntryPhrase> SeenBy(this IQueryable<EntryPhrase> phrases, Member by)
    {
        var all = by.SeesHoursOfOthers;
        return phrases.Where(x => x.RemovedAt == null && (all || x.ProjectId == null));
    }
}
