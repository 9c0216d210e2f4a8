using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Reads a card with all that hangs on it.</summary>
static class CardQueries
{
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    public static async Task<TaskCardModel> CardOf(this Db db, Member by, Page page, TaskName name)
    {
        var task = await db.Tasks.AsNoTracking().Include(x => x.Project.Client).Include(x => x.Stage).Include(x => x.Labels).SeenBy(by).Named(name).SingleOrDefaultAsync() ?? throw new NotHere();
        if (task.ItemsTotal > 0 || await db.Checklists.AnyAsync(x => x.TaskId == task.Id))
            task.Checklists.AddRange(await db.Checklists.AsNoTracking().Include(x => x.Items).Where(x => x.TaskId == task.Id).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync());
        var stages = await db.Stages.Where(x => x.ProjectId == task.ProjectId && (x.ArchivedAt == null || x.Id == task.StageId)).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new StageChoice(x.Id, x.Name) { Entry = x.Entry }).ToListAsync();
        var members = await db.Members.OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name, Left = x.LeftAt != null }).ToListAsync();
        var names = members.ToDictionary(x => x.Id, x => x.Name);
        var labels = await db.Labels.Where(x => x.ProjectId == task.ProjectId).OrderBy(x => x.Id).Select(x => new LabelJson(x.Id, x.ProjectId, x.Name, x.Colour)).ToListAsync();
        var notes = await db.TaskNotes.Where(x => x.TaskId == task.Id && x.RemovedAt == null).OrderBy(x => x.At).ThenBy(x => x.Id).Select(x => new NoteJson(x.Id, x.TaskId, x.AuthorId, x.AuthorName, x.Text, x.At, x.EditedAt)).ToListAsync();
        var attachments = await db.Attached(task.Id);
        return new TaskCardModel(task, by.IsOutsider() ? null : task.Project.Client.Name, stages,
            [.. members.Where(x => !x.Left || task.IsInHandsOf(x.Id)).Select(x => new PersonChoice(x.Id, x.Name))], names, labels, notes, attachments,
            await db.HistoryOf(task, page.Text, null), await db.TiesOf(task, by), page.Http.RequestServices.GetServices<CardPiece>().OrderBy(x => x.Order).ToList(),
            by.CanWorkOn(task.Project, task) && !task.IsArchived && !task.Project.IsArchived, by.TalksToClients,
            await db.Offered<Service>(task.ServiceId), await db.Offered<TaskType>(task.TypeId))
        {
            Still = await db.StillOf(task, page.Today),
        };
    }

    /// <summary>What the texts of a task may name and show: members, and files that hang on that very task.</summary>
    public static async Task<MarkdownPlace> PlaceOf(this Db db, Guid task)
    {
        var files = await db.TaskAttachments.Where(x => x.TaskId == task && x.RemovedAt == null && x.FileId != null).Select(x => new { x.FileId, x.Name }).ToListAsync();
        return new MarkdownPlace((await db.Names()).ToDictionary(x => x.Key, x => x.Value.Name), files.GroupBy(x => x.FileId!.Value).ToDictionary(x => x.Key, x => ContentTypes.MayShowInline(ContentTypes.Of(x.First().Name))));
    }

    static async Task<IReadOnlyList<AttachmentLine>> Attached(this Db db, Guid task)
    {
        var rows = await db.TaskAttachments.Where(x => x.TaskId == task && x.RemovedAt == null).OrderBy(x => x.Id).Select(x => new { x.Id, x.Name, x.Url, x.FileId, x.AddedAt }).ToListAsync();
        var files = rows.Select(x => x.FileId).OfType<Guid>().ToList();
        var sizes = files.Count == 0 ? [] : await db.Set<StoredFile>().Where(x => files.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Bytes);
        return [.. rows.Select(x => new AttachmentLine(new AttachmentJson(x.Id, task, x.Name, x.Url ?? $"/files/{x.FileId}", x.FileId, x.AddedAt), x.FileId is { } file ? sizes.GetValueOrDefault(file) : null))];
    }
}
