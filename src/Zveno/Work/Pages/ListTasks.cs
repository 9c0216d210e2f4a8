using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Tasks for programs, by pages in the order of their ids.</summary>
public static class ListTasks
{
    public static void Map(Routes routes)
    {
        routes.Api.Get<TaskListJson>("tasks", Handle);
        routes.Api.Get<Paged<NoteJson>>("tasks/{task}/notes", Notes);
    }

    /// <param name="words">The filter of every view; a word that cannot be read narrows nothing and is told in <c>ignored</c>.</param>
    /// <param name="assignee">Only those that this member is responsible for or works on.</param>
    /// <param name="parent">Only the subtasks of this task.</param>
    /// <param name="updated">Only those with a step at or after this instant.</param>
    /// <param name="archived">False: on the board only; true: archived only; not said: both.</param>
    static async Task<Answer> Handle([AsParameters] TaskWords words, Db db, Member by, Page page, Guid? assignee, Guid? parent, DateTimeOffset? updated, bool? archived, bool? done, Guid? after, int? limit)
    {
        var filter = TaskFilter.Of(words);
        var tasks = (await db.Filtered(filter, by, page.Today, page.Now)).Include(x => x.Project).AsQueryable();
        if (assignee is { } who) tasks = await db.InHands(tasks, [who]);
        if (parent is { } whole) tasks = tasks.Where(x => x.ParentId == whole);
        if (updated?.ToUniversalTime() is { } since) tasks = tasks.Where(x => x.MovedAt >= since);
        if (archived is { } gone) tasks = tasks.Where(x => gone == (x.ArchivedAt != null));
        if (done is { } closed) tasks = tasks.Where(x => closed == (x.ClosedAt != null));
        var found = await tasks.ByPages(after, limit, TaskJson.Of);
        return Answer.Done().OrJson(() => new TaskListJson(found.Items, found.Next, filter.Ignored));
    }

    static async Task<Answer> Notes(TaskName task, Db db, Member by, Guid? after, int? limit)
    {
        var of = await db.TaskFor(by, task);
        var page = await db.TaskNotes.Where(x => x.TaskId == of.Id && x.RemovedAt == null).ByPages(after, limit, NoteJson.Of);
        return Answer.Done().OrJson(() => page);
    }
}
