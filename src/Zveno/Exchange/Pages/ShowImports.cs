using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Boards that came, newest first, and the page where the next one is chosen.</summary>
public static class ShowImports
{
    public static void Map(Routes routes)
    {
        routes.Get("imports", All);
        routes.Desk.Get("imports/new", New);
    }

    static async Task<Answer> All(Db db, Member by, HttpContext http, Guid? after = null, int? limit = null)
    {
        Import.Demands(by);
        if (Answer.WantsJson(http))
        {
            var page = await db.Imports.ByPages(after, limit, ImportJson.Line);
            return Answer.Done().OrJson(() => page);
        }
        var imports = await db.Imports.AsNoTracking().OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Take(50).ToListAsync();
        var projects = await db.Projects.ToDictionaryAsync(x => x.Id, x => x.Name);
        var members = await db.Members.ToDictionaryAsync(x => x.Id, x => x.Name);
        return Answer.Page<ImportsPage>(new ImportsModel([.. imports.Select(x =>
            new ImportLine(x, x.Preview.Name, x.ProjectId is { } project ? projects.GetValueOrDefault(project) : null, members.GetValueOrDefault(x.By)))]));
    }

    static async Task<Answer> New(Db db, Member by, Guid? client = null, string? project = null)
    {
        Import.Demands(by);
        var code = project?.ToUpperInvariant();
        var into = code is null ? null : await db.Projects.AsNoTracking().SingleOrDefaultAsync(x => x.Code == code && x.ArchivedAt == null);
        return Answer.Page<NewImportPage>(new NewImportModel(await db.Clients.Active().AsNoTracking().ToListAsync(), into?.ClientId ?? client, into));
    }
}
