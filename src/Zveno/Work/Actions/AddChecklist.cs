using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Adds a checklist to a task.</summary>
public static class AddChecklist
{
    public record Form(string Name) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<ChecklistJson>("tasks/{task}/checklists", Handle, Again);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var changed = await db.TaskFor(by, task);
        await db.Entry(changed).Collection(x => x.Checklists).LoadAsync();
        var before = TaskShape.Of(changed);
        var list = changed.AddChecklist(form.Id ?? Ids.New(at), form.Name, by, at);
        await db.Save();
        return (await db.Card(changed, by, page, () => ChecklistJson.Of(list))).SayChanged(changed, before, page);
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var list = await db.ChecklistFor(by, id);
        return await db.Card(list.Task, by, http.RequestServices.GetRequiredService<Page>(), () => ChecklistJson.Of(list));
    }
}
