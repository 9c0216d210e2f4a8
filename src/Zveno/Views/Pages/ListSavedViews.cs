using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Views;

/// <summary>The saved views that a person has: the own ones and those shared with the agency.</summary>
public static class ListSavedViews
{
    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<SavedViewJson>>("saved-views", (Db db, Member by) => List(db, by));
        routes.Desk.Get("saved-views/bar", Bar);
    }

    static async Task<Answer> List(Db db, Member by)
    {
        var views = await Of(db, by);
        return Answer.Done().OrJson(() => Paging.Whole(views.Select(x => SavedViewJson.Of(x, by))));
    }

    /// <param name="at">The address of the view that is open, with its words.</param>
    static async Task<Answer> Bar(string? at, Db db, Member by)
    {
        var (path, words) = (at ?? "").Split('?', 2) is [var p, var w] ? (p, w) : (at ?? "", "");
        return Answer.Page<SavedViewsBar>(new SavedViewsModel(await Of(db, by), ViewKind.All.Any(x => x.Path == path) ? path : ViewKind.All[0].Path, words, by));
    }

    internal static Task<List<SavedView>> Of(Db db, Member by) =>
        db.SavedViews.AsNoTracking().Where(x => x.RemovedAt == null && (x.OwnerId == by.Id || (x.IsShared && !by.IsOutside))).OrderBy(x => x.IsShared).ThenBy(x => x.Name).ThenBy(x => x.Id).Take(200).ToListAsync();
}

/// <summary>Saved views above a view.</summary>
/// <param name="Path">Of the view that is open.</param>
/// <param name="Words">Its words.</param>
public sealed record SavedViewsModel(IReadOnlyList<SavedView> Views, string Path, string Words, Member By)
{
    /// <summary>The saved view that is open, if it is one.</summary>
    public SavedView? Here => Views.FirstOrDefault(x => x.Path == Path && x.Words == Words);

    public bool MayChange(SavedView view) => view.OwnerId == By.Id || (view.IsShared && By.Leads);
}

/// <summary>A saved view as the API tells it.</summary>
/// <param name="Address">Where it is: the path with its words.</param>
/// <param name="Own">Whether the caller saved it.</param>
public sealed record SavedViewJson(Guid Id, string Name, string Path, string Words, string Address, bool Shared, bool Own)
{
    internal static SavedViewJson Of(SavedView view, Member by) => new(view.Id, view.Name, view.Path, view.Words, view.Address, view.IsShared, view.OwnerId == by.Id);
}

/// <summary>The module's tables.</summary>
static class ViewsQueries
{
    extension(Db db)
    {
        public DbSet<SavedView> SavedViews => db.Set<SavedView>();
        public DbSet<DayTask> DayTasks => db.Set<DayTask>();
    }
}
