using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Views;

/// <summary>Saves a view under a name, renames it, shares it, puts it away and takes it back.</summary>
public static class SaveView
{
    /// <param name="Path">The view's address without its words: <c>/tasks</c>, <c>/tasks/board</c>, <c>/tasks/load</c>.</param>
    /// <param name="Words">The query of its address: filter, columns, grouping.</param>
    /// <param name="Shared">Whether the whole agency has it.</param>
    public record Form(string Name, string Path, string? Words = null, bool? Shared = null) : Input<Form>;

    /// <summary>What is not said stays.</summary>
    public record ChangeForm(string? Name = null, string? Words = null, bool? Shared = null) : Input<ChangeForm>;

    public static void Map(Routes routes)
    {
        routes.Create<SavedViewJson>("saved-views", Handle, Again);
        routes.Post<SavedViewJson>("saved-views/{view}", Change);
        routes.Post<SavedViewJson>("saved-views/{view}/remove", Remove);
        routes.Post<SavedViewJson>("saved-views/{view}/restore", Restore);
    }

    /// <summary>The own view of the same kind and name is replaced: that is how a filter is saved again.</summary>
    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var name = Demand.Text(form.Name, SavedView.MostName, "name");
        var words = Clean(form.Words);
        var same = await db.SavedViews.Where(x => x.OwnerId == by.Id && x.RemovedAt == null && x.Path == form.Path && x.Name == name).OrderBy(x => x.Id).FirstOrDefaultAsync();
        if (same is not null)
        {
            var was = same.Words;
            same.Describe(name, words, form.Shared ?? same.IsShared, by);
            await db.Save();
            return (await Said(db, same, by, page)).Say(page.Text.Views.SavedAgain(name), $"/saved-views/{same.Id}", new { words = was });
        }
        var view = new SavedView(form.Id ?? Ids.New(at), name, form.Path, words, form.Shared ?? false, by, at);
        db.Add(view);
        await db.Save();
        return (await Said(db, view, by, page)).Created($"/api/v1/saved-views/{view.Id}").Say(page.Text.Views.Saved(name), $"/saved-views/{view.Id}/remove");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        return await Said(db, await db.SavedViews.OneVisible(id), http.RequestServices.GetRequiredService<Member>(), http.RequestServices.GetRequiredService<Page>());
    }

    static async Task<Answer> Change(Guid view, ChangeForm form, Db db, Member by, Page page)
    {
        var saved = await Of(db, by, view);
        var (name, words, shared) = (saved.Name, saved.Words, saved.IsShared);
        saved.Describe(form.Name ?? name, form.Words is null ? words : Clean(form.Words), form.Shared ?? shared, by);
        await db.Save();
        return (await Said(db, saved, by, page)).Say(page.Text.Views.SavedAgain(saved.Name), $"/saved-views/{saved.Id}", new { name, words, shared });
    }

    static async Task<Answer> Remove(Guid view, Db db, Member by, Page page, TimeProvider clock)
    {
        var saved = await Of(db, by, view);
        saved.Remove(by, clock.GetUtcNow());
        await db.Save();
        return (await Said(db, saved, by, page)).Say(page.Text.Views.Removed(saved.Name), $"/saved-views/{saved.Id}/restore");
    }

    static async Task<Answer> Restore(Guid view, Db db, Member by, Page page)
    {
        var saved = await Of(db, by, view);
        saved.Restore(by);
        await db.Save();
        return await Said(db, saved, by, page);
    }

    // Another's own view does not exist for anybody else.
    static async Task<SavedView> Of(Db db, Member by, Guid view) => await db.SavedViews.Where(x => x.OwnerId == by.Id || x.IsShared).OneVisible(view);

    /// <summary>The line of saved views again as it is on that view, where somebody has just typed a name.</summary>
    static async Task<Answer> Said(Db db, SavedView view, Member by, Page page) => (Answer.WantsFragment(page.Http)
        ? Answer.Fragments(new Fragment(typeof(SavedViewsBar), new SavedViewsModel(await ListSavedViews.Of(db, by), view.Path, view.Words, by), "saved-views", "innerHTML"))
        : Answer.Done()).OrJson(() => SavedViewJson.Of(view, by));

    static string Clean(string? words) => new([.. (words ?? "").Trim().TrimStart('?').Where(x => !char.IsControl(x))]);
}
