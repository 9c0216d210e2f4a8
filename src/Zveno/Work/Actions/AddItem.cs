using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Adds an item to a checklist.</summary>
public static class AddItem
{
    public record Form(string Text) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<ChecklistItemJson>("checklists/{list}/items", Handle, Again);

    static async Task<Answer> Handle(Guid list, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var to = await db.ChecklistFor(by, list);
        var before = TaskShape.Of(to.Task);
        var item = to.Task.AddItem(to, form.Id ?? Ids.New(at), form.Text, by, at);
        await db.Save();
        return (await db.Card(to.Task, by, page, () => ChecklistItemJson.Of(item))).SayChanged(to.Task, before, page);
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var item = await db.ItemFor(by, id);
        return await db.Card(item.Checklist.Task, by, http.RequestServices.GetRequiredService<Page>(), () => ChecklistItemJson.Of(item));
    }
}
