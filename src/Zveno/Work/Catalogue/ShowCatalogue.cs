using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The agency's services and types of tasks.</summary>
public static class ShowCatalogue
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("settings/services", Handle);
        routes.Api.Get<Paged<LineJson>>("services", async (Db db) => { var lines = await Services(db); return Answer.Done().OrJson(() => Paging.Whole(lines)); });
        routes.Api.Get<Paged<LineJson>>("task-types", List<TaskType>);
    }

    static async Task<Answer> Handle(Db db, Member by) => by.IsOutsider() ? throw new NotHere() : Answer.Page<CataloguePage>(await Model(db, by.Leads));

    static async Task<Answer> List<T>(Db db) where T : CatalogueLine
    {
        var lines = await Lines<T>(db);
        return Answer.Done().OrJson(() => Paging.Whole(lines));
    }

    internal static async Task<CatalogueModel> Model(Db db, bool mayChange) => new(await Services(db), await Lines<TaskType>(db), mayChange);

    static async Task<IReadOnlyList<LineJson>> Services(Db db) =>
        await db.Services.AsNoTracking().OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new LineJson(x.Id, x.Name, x.ArchivedAt) { Pitch = x.Pitch }).ToListAsync();

    static async Task<IReadOnlyList<LineJson>> Lines<T>(Db db) where T : CatalogueLine =>
        await db.Set<T>().AsNoTracking().OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new LineJson(x.Id, x.Name, x.ArchivedAt)).ToListAsync();
}

/// <summary>Both lists, archived lines too.</summary>
public sealed record CatalogueModel(IReadOnlyList<LineJson> Services, IReadOnlyList<LineJson> Types, bool MayChange);
