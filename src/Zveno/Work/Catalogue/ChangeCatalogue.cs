using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes the agency's lists of services and of types of tasks.</summary>
public static class ChangeCatalogue
{
    public record Form(string Name) : Input<Form>;

    /// <param name="Below">The line that it will stand below; null puts it first.</param>
    public record MoveForm(Guid? Below = null) : Input<MoveForm>;

    /// <param name="Pitch">What clients read of the service in their rooms; empty takes it out of them.</param>
    public record PitchForm(string? Pitch = null) : Input<PitchForm>;

    public static void Map(Routes routes)
    {
        routes.Post<LineJson>("catalogue/{line}/pitch", Pitch);
        routes.Create<LineJson>("services", Make<Service>, Again<Service>);
        routes.Create<LineJson>("task-types", Make<TaskType>, Again<TaskType>);
        routes.Post<LineJson>("catalogue/{line}/name", Rename);
        routes.Post<LineJson>("catalogue/{line}/move", Move);
        routes.Post<LineJson>("catalogue/{line}/archive", Archive);
        routes.Post<LineJson>("catalogue/{line}/restore", Restore);
    }

    static async Task<Answer> Make<T>(Form form, Db db, Member by, TimeProvider clock) where T : CatalogueLine, new()
    {
        var at = clock.GetUtcNow();
        var line = new T();
        line.Begin(form.Id ?? Ids.New(at), form.Name, InUse(await db.Set<T>().ToListAsync()), by, at);
        db.Add(line);
        await db.Save();
        return await Answered(db, line);
    }

    static async Task<Answer> Again<T>(Guid id, HttpContext http) where T : CatalogueLine
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        return await Answered(db, await db.Set<T>().OneVisible(id));
    }

    static async Task<Answer> Rename(Guid line, Form form, Db db, Member by, TimeProvider clock)
    {
        var (changed, list) = await Find(db, by, line);
        changed.Rename(form.Name, InUse(list), by, clock.GetUtcNow());
        await db.Save();
        return await Answered(db, changed);
    }

    static async Task<Answer> Pitch(Guid line, PitchForm form, Db db, Member by, TimeProvider clock)
    {
        var told = (await Find(db, by, line)).Line as Service ?? throw new NotHere();
        told.Tell(form.Pitch, by, clock.GetUtcNow());
        await db.Save();
        return await Answered(db, told);
    }

    static async Task<Answer> Move(Guid line, MoveForm form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var (moved, list) = await Find(db, by, line);
        var order = InUse(list).Where(x => x.Id != line).ToList();
        var index = form.Below is { } below ? order.FindIndex(x => x.Id == below) + 1 : 0;
        if (form.Below is not null && index == 0) throw new NotHere();
        order.Insert(index, moved);
        for (var i = 0; i < order.Count; i++) order[i].PutAt((i + 1) * Places.Step, by, at);
        await db.Save();
        return await Answered(db, moved);
    }

    static async Task<Answer> Archive(Guid line, Db db, Member by, Page page, TimeProvider clock)
    {
        var (archived, _) = await Find(db, by, line);
        archived.Archive(by, clock.GetUtcNow());
        await db.Save();
        return (await Answered(db, archived)).Say(page.Text.Work.LineArchived(archived.Name), $"/catalogue/{line}/restore");
    }

    static async Task<Answer> Restore(Guid line, Db db, Member by, TimeProvider clock)
    {
        var (restored, list) = await Find(db, by, line);
        restored.Restore(InUse(list), by, clock.GetUtcNow());
        await db.Save();
        return await Answered(db, restored);
    }

    /// <summary>The line, and the list that it is on, in its order. A subcontractor has neither.</summary>
    static async Task<(CatalogueLine Line, IReadOnlyList<CatalogueLine> List)> Find(Db db, Member by, Guid line)
    {
        if (by.IsOutsider()) throw new NotHere();
        IReadOnlyList<CatalogueLine> list = await db.Services.OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        if (list.All(x => x.Id != line)) list = await db.TaskTypes.OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        return (list.FirstOrDefault(x => x.Id == line) ?? throw new NotHere(), list);
    }

    static IReadOnlyList<CatalogueLine> InUse(IEnumerable<CatalogueLine> list) => [.. list.Where(x => x.ArchivedAt is null)];

    static async Task<Answer> Answered(Db db, CatalogueLine line) =>
        Answer.Fragments(new Fragment(typeof(CatalogueView), await ShowCatalogue.Model(db, mayChange: true), "catalogue")).OrGoTo("/settings/services").OrJson(() => LineJson.Of(line));
}
