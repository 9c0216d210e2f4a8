using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>An import wherever it is: what will come, how far it is, what came.</summary>
public static class ShowImport
{
    public static void Map(Routes routes) => routes.Get("imports/{import:guid}", Handle);

    static async Task<Answer> Handle(Guid import, Db db, Member by, Page page, ImportProgress progress)
    {
        Import.Demands(by);
        var one = await db.Imports.AsNoTracking().OneVisible(import);
        return Answer.Page<ImportPage>(await Of(one, db, by, page, progress)).OrJson(() => ImportJson.Of(one));
    }

    static async Task<ImportModel> Of(Import one, Db db, Member by, Page page, ImportProgress progress)
    {
        var target = one.ProjectId is { } made ? await db.Projects.OneVisible(made) : await db.ProjectOf(one);
        var earlier = target is null ? null : await db.Imports.AsNoTracking().Where(x => x.ProjectId == target.Id && x.Id != one.Id).OrderByDescending(x => x.DoneAt).ThenByDescending(x => x.Id).FirstOrDefaultAsync();
        var client = (target?.ClientId ?? one.ClientId) is { } id ? (await db.Clients.OneVisible(id)).Name : one.NewClient ?? "";
        var members = await db.Members.Active().AsNoTracking().ToListAsync();
        var code = one.Order?.Code ?? await db.FreeCode(ProjectCode.Suggest(one.Preview.Name));
        var projects = one is { Source: ImportSource.Table, State: ImportState.Uploaded, ClientId: { } owner } ? await db.Projects.AsNoTracking().Where(x => x.ClientId == owner && x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync() : [];
        return new(one, one.Preview, target, client, one.Order ?? earlier?.Order, members, by.Leads, code, progress.Of(one.Id), await ImportTrouble.Of(db, one), one.UndoneBy is { } undoer ? (await db.Members.OneVisible(undoer)).Name : null) { Projects = projects, Decided = ((one.Order is null ? earlier : one)?.Preview.Lists ?? []).Select(x => x.Id).ToHashSet() };
    }
}
