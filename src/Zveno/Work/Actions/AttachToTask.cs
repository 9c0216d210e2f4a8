using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Hangs files or a link on a task, or takes one off.</summary>
public static class AttachToTask
{
    /// <param name="Url">A link; files come as parts of a multipart form.</param>
    /// <param name="Name">What to call the link; its address when not said.</param>
    public record Form(string? Url = null, string? Name = null) : Input<Form>;

    /// <param name="Attachments">Ids of what was hung on at once, with spaces between.</param>
    public record BackForm(string Attachments) : Input<BackForm>;

    public static void Map(Routes routes)
    {
        routes.Create<Paged<AttachmentJson>>("tasks/{task}/attachments", Handle, Again);
        routes.Desk.Post("tasks/{task}/attachments/back", Back);
        routes.Post<TaskJson>("attachments/{attachment}/remove", Remove);
        routes.Post<TaskJson>("attachments/{attachment}/restore", Restore);
    }

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, FileStore store, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var to = await db.TaskFor(by, task);
        var id = form.Id ?? Ids.New(at);
        var made = new List<TaskAttachment>();
        if (form.Url is { Length: > 0 } url) made.Add(to.Attach(id, string.IsNullOrWhiteSpace(form.Name) ? ShortOf(url) : form.Name, url.Trim(), null, by, at));
        foreach (var given in form.Files ?? (IEnumerable<IFormFile>)[])
        {
            var file = await store.Take(db, given, by.Id);
            made.Add(to.Attach(made.Count == 0 ? id : Ids.New(at), file.Name, null, file.Id, by, at));
        }
        if (made.Count == 0) throw Refusals.NothingAttached();
        db.AddRange(made);
        await db.Save();
        return (await db.Card(to, by, page, () => Paging.Whole(made.Select(AttachmentJson.Of))))
            .Say(page.Text.Work.Attached(made[0].Name, made.Count), $"/tasks/{to.Id}/attachments/back", new { attachments = string.Join(' ', made.Select(x => x.Id)) });
    }

    static async Task<Answer> Back(TaskName task, BackForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var of = await db.TaskFor(by, task);
        var ids = form.Attachments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => Guid.TryParse(x, out var id) ? id : throw new NotHere()).ToList();
        var hung = await db.TaskAttachments.Where(x => x.TaskId == of.Id && ids.Contains(x.Id)).OrderBy(x => x.Id).ToListAsync();
        if (hung.All(x => x.RemovedAt is not null)) throw Refusals.MovedOn();
        foreach (var one in hung) of.Detach(one, by, clock.GetUtcNow());
        await db.Save();
        return await db.Card(of, by, page);
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        var by = http.RequestServices.GetRequiredService<Member>();
        var made = await db.TaskAttachments.OneVisible(id);
        return await db.Card(await db.TaskFor(by, new TaskName(made.TaskId)), by, http.RequestServices.GetRequiredService<Page>(), () => Paging.Whole([AttachmentJson.Of(made)]));
    }

    static async Task<Answer> Remove(Guid attachment, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.TaskAttachments.OneVisible(attachment);
        var task = await db.TaskFor(by, new TaskName(removed.TaskId));
        task.Detach(removed, by, clock.GetUtcNow());
        await db.Save();
        return (await db.Card(task, by, page)).Say(page.Text.Work.AttachmentTakenOff(removed.Name), $"/attachments/{attachment}/restore");
    }

    static async Task<Answer> Restore(Guid attachment, Db db, Member by, Page page, TimeProvider clock)
    {
        var restored = await db.TaskAttachments.OneVisible(attachment);
        var task = await db.TaskFor(by, new TaskName(restored.TaskId));
        task.Attach(restored, by, clock.GetUtcNow());
        await db.Save();
        return await db.Card(task, by, page);
    }

    static string ShortOf(string url) => url.Length <= 300 ? url : url[..300];
}
