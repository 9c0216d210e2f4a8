using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>Tells the people of a task what others did to it. Who only made it hears of talk and of its end, not of every step.</summary>
public sealed class NoticeTasks(Db db, Noticing noticing)
    : IReactTo<TaskHanded>, IReactTo<TaskShared>, IReactTo<MemberMentioned>, IReactTo<NoteWritten>, IReactTo<TaskMoved>, IReactTo<TaskClosed>, IReactTo<TaskChanged>
{
    static readonly Func<Db, Guid, Task<List<TaskPerson>>> PeopleOf = Ready.Many((Db db, Guid task) => db.Set<TaskPerson>().Where(x => x.TaskId == task));

    /// <summary>Changes that are worth a word.</summary>
    static readonly string[] Telling = ["title", "description", "dates", "priority"];

    /// <inheritdoc />
    public Task React(TaskHanded happened) => noticing.Tell(NoticeKind.Handed, happened.To is { } to ? [to] : [], happened.Task, null, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(TaskShared happened) => happened.On ? noticing.Tell(NoticeKind.Handed, [happened.Member], happened.Task, null, happened.By, happened.At) : Task.CompletedTask;

    /// <inheritdoc />
    public Task React(MemberMentioned happened) => noticing.Tell(NoticeKind.Mentioned, [happened.Member], happened.Task, null, happened.By, happened.At);

    /// <inheritdoc />
    public async Task React(NoteWritten happened) => await noticing.Tell(NoticeKind.Note, (await One(happened.Task)).Watchers, happened.Task, null, happened.By, happened.At);

    /// <inheritdoc />
    public async Task React(TaskMoved happened)
    {
        if (happened.From == happened.To) return;
        var task = await One(happened.Task);
        if (!task.IsClosed) await noticing.Tell(NoticeKind.Moved, Near(task), task.Id, null, happened.By, happened.At);
    }

    /// <inheritdoc />
    public async Task React(TaskClosed happened)
    {
        var task = await One(happened.Task);
        await noticing.Tell(NoticeKind.Done, task.Watchers, task.Id, null, happened.By, happened.At);
        foreach (var freed in await db.TaskLinks.Where(x => x.BlockerId == task.Id && x.Task.ClosedAt == null && x.Task.ArchivedAt == null).Select(x => x.TaskId).ToListAsync())
            if (!await db.TaskLinks.AnyAsync(x => x.TaskId == freed && x.BlockerId != task.Id && x.Blocker.ClosedAt == null && x.Blocker.ArchivedAt == null))
                await noticing.Tell(NoticeKind.Freed, Near(await One(freed)), freed, null, happened.By, happened.At);
    }

    /// <inheritdoc />
    public async Task React(TaskChanged happened)
    {
        if (Telling.Contains(happened.What)) await noticing.Tell(NoticeKind.Changed, Near(await One(happened.Task)), happened.Task, null, happened.By, happened.At, happened.What);
    }

    /// <summary>Whose work it is, and who asked to hear of it.</summary>
    static IEnumerable<Guid> Near(WorkTask task) => task.Watchers.Where(x => task.IsInHandsOf(x) || task.People.Any(p => p.MemberId == x));

    // Whoever changed it has it tracked already.
    async Task<WorkTask> One(Guid id)
    {
        var task = db.Tasks.Local.FirstOrDefault(x => x.Id == id) ?? await db.Tasks.SingleAsync(x => x.Id == id);
        var people = db.Entry(task).Collection(x => x.People);
        if (people.IsLoaded) return task;
        await PeopleOf(db, id);
        people.IsLoaded = true;
        return task;
    }
}
