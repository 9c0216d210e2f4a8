using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A client's projects, as a piece of the client's page; in the API they are <c>projects?client=…</c>.</summary>
static class ShowClientProjects
{
    public static void Map(Routes routes) => routes.Desk.Get("clients/{client:guid}/projects", Show);

    static async Task<Answer> Show(Guid client, Db db, Member by, Page page)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.Clients.AsNoTracking().OneVisible(client);
        var projects = await db.Listed(db.ProjectsSeenBy(by).Where(x => x.ClientId == client && x.ArchivedAt == null), by, page.Today).ToListAsync();
        return Answer.Page<ClientProjects>(new ClientProjectsModel(client, projects, by.TalksToClients && of.IsActive));
    }
}

/// <summary>The open projects of a client.</summary>
public sealed record ClientProjectsModel(Guid Client, IReadOnlyList<ProjectJson> Projects, bool MayBegin);
