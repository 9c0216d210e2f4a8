using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a project shows to its client by itself, how much is shown now, and who changed the rule when.</summary>
public static class ShowPublishing
{
    /// <summary>So many changes are told.</summary>
    const int Most = 50;

    public static void Map(Routes routes) => routes.Get<PublishingJson>("projects/{project}/publishing", Handle);

    static async Task<Answer> Handle(ProjectName project, Db db, Member by, Page page, IEnumerable<IShownByRule> kinds)
    {
        if (by.IsOutsider()) throw new NotHere();
        return await Of(db, await db.ProjectFor(by, project), by, page, kinds);
    }

    /// <summary>The page, its part, or the API's answer.</summary>
    internal static async Task<Answer> Of(Db db, Project project, Member by, Page page, IEnumerable<IShownByRule> kinds)
    {
        var there = new List<ShownJson>();
        foreach (var kind in kinds) there.Add(await kind.Count(project.Id));
        var rule = project.Publishing();
        var json = new PublishingJson(rule.Tasks, rule.Decisions, rule.Metrics, [.. there.OrderBy(x => x.Kind)], await History(db, project.Id, page.Text));
        var model = new PublishingModel(project, json, by.TalksToClients && !project.IsArchived);
        var answer = Answer.WantsFragment(page.Http) && !Answer.WantsJson(page.Http) && !HttpMethods.IsGet(page.Http.Request.Method)
            ? Answer.Fragments(new Fragment(typeof(PublishingView), model, "publishing"))
            : Answer.Page<PublishingPage>(model);
        return answer.OrJson(() => json).OrGoTo($"/projects/{project.Code}/publishing");
    }

    static async Task<IReadOnlyList<HistoryLine>> History(Db db, Guid project, Text text)
    {
        var rows = await db.Set<ActivityRow>().AsNoTracking().Where(x => x.Subject == project && x.Kind == nameof(PublishingChanged)).OrderByDescending(x => x.Id).Take(Most).ToListAsync();
        if (rows.Count == 0) return [];
        var people = await db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);
        return [.. rows.Select(x => new HistoryLine(x.Id, x.Kind, x.By, x.By is { } who ? people.GetValueOrDefault(who) : null, text.Work.PublishingSaid((PublishingChanged)x.Read()), x.At))];
    }
}

/// <summary>What a project shows to its client by itself.</summary>
/// <param name="There">How many records of each kind are shown and hidden now.</param>
/// <param name="History">Who changed the rule, the latest first.</param>
public sealed record PublishingJson(TasksShown Tasks, bool Decisions, bool Metrics, IReadOnlyList<ShownJson> There, IReadOnlyList<HistoryLine> History);

/// <summary>The page.</summary>
/// <param name="MayChange">Whether the reader talks to clients.</param>
public sealed record PublishingModel(Project Project, PublishingJson Now, bool MayChange);
