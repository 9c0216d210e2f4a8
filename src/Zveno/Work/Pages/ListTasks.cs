using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Tasks for programs, by pages in the order of their ids.</summary>
public static class ListTasks
{
    public static void Map(Routes routes)
    {
        routes.Api.Get("tasks", Handle);
        routes.Api.Get("tasks/{task}/notes", Notes);
    }

    /// <param name="project">Id or code.</param>
    /// <param name="parent">Only the subtasks of this task.</param>
    /// <param name="updated">Only those with a step at or after this instant.</param>
    /// <param name="archived">False: on the board only; true: archived only; not said: both.</param>
    static async Task<Answer> Handle(Db db, Member by, ProjectName? project, Guid? assignee, Guid? stage, Guid? parent, DateTimeOffset? updated, bool? archived, bool? done, Guid? after, int? limit)
    {
        var tasks = db.Tasks.Include(x => x.Project).SeenBy(by);
        if (project is { } name) tasks = name.Code is { } code ? tasks.Where(x => x.Project.Code == code) : tasks.Where(x => x.ProjectId == name.Id);
        if (assignee is { } who) tasks = tasks.Where(x => x.AssigneeId == who);
        if (stage is { } at) tasks = tasks.Where(x => x.StageId == at);
        if (parent is { } whole) tasks = tasks.Where(x => x.ParentId == whole);
        if (updated?.ToUniversalTime() is { } since) tasks = tasks.Where(x => x.MovedAt >= since);
        if (archived is { } gone) tasks = tasks.Where(x => gone == (x.ArchivedAt != null));
        if (done is { } closed) tasks = tasks.Where(x => closed == (x.ClosedAt != null));
        var page = await tasks.ByPages(after, limit, TaskJson.Of);
        return Answer.Done().OrJson(() => page);
    }

    static async Task<Answer> Notes(TaskName task, Db db, Member by, Guid? after, int? limit)
    {
        var of = await db.TaskFor(by, task);
        var page = await db.TaskNotes.Where(x => x.TaskId == of.Id).ByPages(after, limit, NoteJson.Of);
        return Answer.Done().OrJson(() => page);
    }
}
