using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Making tasks of what was said, by Work's own rules.</summary>
static class RecordingTasks
{
    /// <summary>A task in the first stage of a project's board, with the words it came from and their files; the caller saves.</summary>
    public static async Task<WorkTask> TaskFrom(this Db db, Project project, string title, string description, IReadOnlyList<MessageFile> files, Member by, DateTimeOffset at, Guid? id = null)
    {
        var stage = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == project.Id && x.ArchivedAt == null && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NoProject();
        var made = await MakeTask.Make(new MakeTask.Form(stage.Id, title, description) { Id = id }, stage, db, by, at);
        foreach (var file in files.OrderBy(x => x.Id)) db.Add(made.Attach(Ids.New(at), file.Name, null, file.FileId, by, at));
        return made;
    }

    /// <summary>An open task of this client's, by its number.</summary>
    /// <exception cref="Refused">There is none.</exception>
    public static async Task<WorkTask> TaskNamed(this Db db, Guid client, string typed)
    {
        var word = typed.Trim().Split(' ', '\u00A0')[0].ToUpperInvariant();
        return TaskName.TryParse(word, null, out var name) && await db.Tasks.WithBoard().Named(name).SingleOrDefaultAsync(x => x.ClientId == client && x.ArchivedAt == null) is { } found ? found : throw Refusals.NoTask(typed.Trim());
    }

    /// <summary>Adds an item to a task's own list for what came from talk, which is made when there is none.</summary>
    public static async Task<ChecklistItem> ItemFrom(this Db db, WorkTask task, Guid? list, string text, Platform.Text say, Member by, DateTimeOffset at)
    {
        await db.Entry(task).Collection(x => x.Checklists).Query().Include(x => x.Items).LoadAsync();
        var to = list is { } id ? task.Checklists.Find(x => x.Id == id) ?? throw new NotHere() : task.Checklists.OrderBy(x => x.Place).FirstOrDefault();
        if (to is null) db.Add(to = task.AddChecklist(Ids.New(at), say.Records.FromClient, by, at));
        var item = task.AddItem(to, Ids.New(at), text, by, at);
        db.Add(item);
        return item;
    }
}
