using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Adds to a backlog, puts tasks off into it, orders it, takes from it into work.</summary>
public static class ChangeBacklog
{
    /// <summary>So many tasks are taken at once at most.</summary>
    public const int Most = 200;

    public record AddForm(string Title, string? Description = null, int? EstimateMinutes = null) : Input<AddForm>;

    /// <param name="Below">Id or number of the task of the backlog that it will stand directly below; null puts it on top.</param>
    public record OffForm(string? Below = null) : Input<OffForm>;

    /// <param name="Tasks">Ids or numbers.</param>
    /// <param name="Stage">The stage to take them to; the first of the board that is not «done» when not said.</param>
    public record TakeForm(IReadOnlyList<string>? Tasks = null, Guid? Stage = null) : Input<TakeForm>;

    /// <param name="Tasks">Ids parted by commas, in their order, as the message at the foot of the page remembers them.</param>
    public record BackForm(string Tasks) : Input<BackForm>;

    public static void Map(Routes routes)
    {
        routes.Create<TaskJson>("projects/{project}/backlog", Add, Added);
        routes.Post<BacklogJson>("projects/{project}/backlog/take", Take);
        routes.Desk.Post("projects/{project}/backlog/put-back", Back);
        routes.Post<TaskJson>("tasks/{task}/put-off", Off);
    }

    static async Task<Answer> Add(ProjectName project, AddForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var into = await db.ProjectFor(by, project);
        var task = await db.ForBacklog(by, into.Id, form.Title, null, at, form.Id);
        if (form.Description is { Length: > 0 } description) task.Describe(await db.Settled(task, description), null, by, at);
        await db.Mention(task, "", task.Description, null, by, at);
        if (form.EstimateMinutes is not null) task.Estimate(form.EstimateMinutes, by, at);
        await db.Save();
        return (await ShowBacklog.Again(db, by, into.Id, page)).OrGoTo($"/projects/{into.Code}/backlog").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
    }

    /// <summary>Makes a task at the foot of a project's backlog; the caller saves.</summary>
    internal static async Task<WorkTask> ForBacklog(this Db db, Member by, Guid project, string title, string? description, DateTimeOffset at, Guid? id = null)
    {
        var stage = await StageOf(db, project, null);
        var task = new WorkTask(id ?? Ids.New(at), stage, title, await db.AtFoot(stage), by, at);
        if (description is { Length: > 0 }) task.Describe(description, null, by, at);
        task.PutOff(await db.BacklogFoot(project), by, at);
        db.Add(task);
        return task;
    }

    static async Task<Answer> Added(Guid id, HttpContext http)
    {
        var task = await http.RequestServices.GetRequiredService<Db>().TaskFor(http.RequestServices.GetRequiredService<Member>(), new TaskName(id));
        return Answer.GoTo($"/projects/{task.Project.Code}/backlog").OrJson(() => TaskJson.Of(task)).Created($"/api/v1/tasks/{task.Id}");
    }

    static async Task<Answer> Off(TaskName task, OffForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var put = await db.TaskFor(by, task);
        var was = put.IsInBacklog;
        await db.PartsOf([put.Id]);
        var below = string.IsNullOrEmpty(form.Below) || !TaskName.TryParse(form.Below, null, out var name) ? null : await db.Tasks.Named(name).Select(x => (Guid?)x.Id).SingleOrDefaultAsync();
        put.PutOff(await db.BacklogPlace(put.ProjectId, below, put.Id), by, clock.GetUtcNow());
        await db.Save();
        return was ? put.Saved() : put.Saved().Say(page.Text.Work.PutOffNow(put.Name), $"/tasks/{put.Id}/move-back?stage={put.StageId}&below=");
    }

    /// <summary>All of them or none: a stage that is too full for one says so before anything has moved.</summary>
    static async Task<Answer> Take(ProjectName project, TakeForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        var names = (form.Tasks ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) throw Refusals.NothingChosen();
        if (names.Count > Most) throw Refusals.TooMany(Most);
        var stage = await StageOf(db, of.Id, form.Stage);
        var taken = await Find(db, by, of.Id, names);
        var (holds, place) = (await db.Tasks.HeldBy(stage), await db.AtFoot(stage));
        await db.PartsOf([.. taken.Select(x => x.Id)]);
        foreach (var task in taken)
        {
            task.MoveTo(stage, place, holds++, by, at);
            place += Places.Step;
        }
        await db.Save();
        var backlog = await Backlog.Of(db, by, new ProjectName(of.Id));
        return (await ShowBacklog.Again(db, by, of.Id, page)).OrGoTo($"/projects/{of.Code}/backlog").OrJson(() => BacklogJson.Of(backlog))
            .Say(page.Text.Work.TakenIntoWork(taken.Count, stage.Name), $"/projects/{of.Code}/backlog/put-back", new { tasks = string.Join(',', taken.Select(x => x.Id)) });
    }

    /// <summary>Takes it back: they stand on top of the backlog in the order in which they were.</summary>
    static async Task<Answer> Back(ProjectName project, BackForm form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        var tasks = await Find(db, by, of.Id, [.. form.Tasks.Split(',', StringSplitOptions.RemoveEmptyEntries).Take(Most)]);
        await db.PartsOf([.. tasks.Select(x => x.Id)]);
        var top = await db.BacklogPlace(of.Id, null);
        for (var i = 0; i < tasks.Count; i++) tasks[i].PutOff(top - ((tasks.Count - i) * Places.Step), by, at);
        await db.Save();
        return await ShowBacklog.Again(db, by, of.Id, page);
    }

    static async Task<List<WorkTask>> Find(Db db, Member by, Guid project, IReadOnlyList<string> names)
    {
        var found = new List<WorkTask>();
        foreach (var name in names)
            found.Add(TaskName.TryParse(name, null, out var named) && await db.TaskFor(by, named) is var task && task.ProjectId == project ? task : throw new NotHere());
        return found;
    }

    static async Task<Stage> StageOf(Db db, Guid project, Guid? said)
    {
        var stages = db.Stages.Include(x => x.Project).Where(x => x.ProjectId == project);
        return said is { } id ? await stages.OneVisible(id) : await stages.Where(x => x.ArchivedAt == null && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NoStageFor(done: false);
    }
}
