using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The list of projects: by client on the page, by pages in the API.</summary>
public static class ListProjects
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("projects", Show);
        routes.Api.Get<Paged<ProjectJson>>("projects", List);
    }

    static async Task<Answer> Show(Db db, Member by, Page page, bool? archived)
    {
        var former = archived ?? false;
        var projects = await db.Listed(db.ProjectsSeenBy(by).Where(x => former == (x.ArchivedAt != null)), by, page.Today).ToListAsync();
        var others = await db.ProjectsSeenBy(by).CountAsync(x => former != (x.ArchivedAt != null));
        var people = await db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);
        var groups = projects.GroupBy(x => (x.Client, x.ClientName)).OrderBy(x => x.Key.ClientName, StringComparer.CurrentCultureIgnoreCase).ThenBy(x => x.Key.Client)
            .Select(x => new ProjectGroup(x.Key.Client, x.Key.ClientName, x.First().Lead is { } lead ? people.GetValueOrDefault(lead) : null, [.. x.OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(p => p.Id)])).ToList();
        return Answer.Page<ProjectsPage>(new ProjectsModel(groups, former, others, by.TalksToClients)).OrJson(() => Paging.Whole(projects));
    }

    static async Task<Answer> List(Db db, Member by, Page page, Guid? after, Guid? client, bool? archived, int? limit)
    {
        var most = Math.Clamp(limit ?? Paging.Most, 1, Paging.Most);
        if (by.IsOutsider()) client = null;
        var rows = db.ProjectsSeenBy(by).Where(x => client == null || x.ClientId == client).Where(x => archived == null || archived == (x.ArchivedAt != null));
        if (after is { } last) rows = rows.Where(x => x.Id.CompareTo(last) > 0);
        var items = await db.Listed(rows, by, page.Today, most + 1).ToListAsync();
        return Answer.Done().OrJson(() => new Paged<ProjectJson>([.. items.Take(most)], items.Count > most ? items[most - 1].Id.ToString() : null));
    }

    /// <summary>Projects with their counts, in the order of their ids. An outsider counts own tasks and learns no client.</summary>
    /// <param name="projects">Those that the member may know.</param>
    internal static IQueryable<ProjectJson> Listed(this Db db, IQueryable<Project> projects, Member by, DateOnly today, int most = 10_000)
    {
        var tasks = db.Tasks.SeenBy(by).OnBoard().Where(x => x.ClosedAt == null);
        var knows = !by.IsOutsider();
        return projects.OrderBy(x => x.Id).Take(most).Select(x => new ProjectJson(
            x.Id, x.Code, x.Name, knows ? x.ClientId : null, knows ? x.Client.Name : null, knows ? x.Client.LeadId : null, x.ShowsTasks,
            tasks.Count(t => t.ProjectId == x.Id && t.ParentId == null), tasks.Count(t => t.ProjectId == x.Id && t.DueOn < today), x.BegunAt, x.ArchivedAt));
    }
}

/// <summary>The list of projects.</summary>
/// <param name="Archived">Whether the ended ones are shown instead.</param>
/// <param name="Others">How many there are on the other side of that switch.</param>
public sealed record ProjectsModel(IReadOnlyList<ProjectGroup> Groups, bool Archived, int Others, bool MayBegin);

/// <summary>The projects of one client.</summary>
/// <param name="Lead">The account manager's name.</param>
public sealed record ProjectGroup(Guid? Client, string? ClientName, string? Lead, IReadOnlyList<ProjectJson> Projects);
