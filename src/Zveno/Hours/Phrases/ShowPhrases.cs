using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>The ready descriptions: a part of the settings of hours, and a list for programs.</summary>
public static class ShowPhrases
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("entry-phrases", async (Db db, Member by) => Answer.Page<PhrasesView>(await Model(db, by)));
        routes.Api.Get<Paged<EntryPhraseJson>>("entry-phrases", List);
        routes.Api.Get<EntryPhraseJson>("entry-phrases/{phrase:guid}", One);
    }

    /// <summary>As this member sees it.</summary>
    internal static async Task<PhrasesModel> Model(Db db, Member by)
    {
        var lines = await db.EntryPhrases.AsNoTracking().SeenBy(by).OrderBy(x => x.Text).ThenBy(x => x.Id).ToListAsync();
        var projects = !by.SeesHoursOfOthers ? [] : await db.Projects.Where(x => x.ArchivedAt == null).OrderBy(x => x.Code).ThenBy(x => x.Id).Select(x => new PhraseProject(x.Id, x.Code, x.Name)).ToListAsync();
        return new PhrasesModel(lines, projects, by);
    }

    static async Task<Answer> List(Db db, Member by, Guid? project)
    {
        var lines = await db.EntryPhrases.AsNoTracking().SeenBy(by).Where(x => project == null || x.ProjectId == null || x.ProjectId == project).OrderBy(x => x.ProjectId == null).ThenBy(x => x.Text).ThenBy(x => x.Id).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Whole(lines.Select(EntryPhraseJson.Of)));
    }

    static async Task<Answer> One(Guid phrase, Db db, Member by)
    {
        var line = await db.EntryPhrases.AsNoTracking().SeenBy(by).SingleOrDefaultAsync(x => x.Id == phrase) ?? throw new NotHere();
        return Answer.Done().OrJson(() => EntryPhraseJson.Of(line));
    }
}

/// <summary>The ready descriptions.</summary>
/// <param name="Lines">Those in use.</param>
/// <param name="Projects">Not archived ones.</param>
/// <param name="By">Who looks.</param>
public sealed record PhrasesModel(IReadOnlyList<EntryPhrase> Lines, IReadOnlyList<PhraseProject> Projects, Member By)
{
    /// <summary>The agency's, then those of each project that has any and is not archived.</summary>
    public IEnumerable<(PhraseProject? Project, IEnumerable<EntryPhrase> Lines)> Groups =>
        Projects.Select(x => ((PhraseProject?)x, Lines.Where(y => y.ProjectId == x.Id))).Where(x => x.Item2.Any()).Prepend((null, Lines.Where(x => x.ProjectId is null)));
}

/// <summary>A project that may have some.</summary>
public sealed record PhraseProject(Guid Id, string Code, string Name);
