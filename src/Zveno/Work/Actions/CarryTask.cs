using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Takes a task to another project: it gets a number there, its old address leads to it, its hours go with it.</summary>
public static class CarryTask
{
    /// <param name="Project">Id or code of the project to go to.</param>
    /// <param name="Stage">Its stage there; when not said, the one of the same name, or the first that suits.</param>
    /// <param name="Anyway">See <see cref="MoveTask.Form"/>.</param>
    /// <param name="Met">Ids of those of the stage's conditions that are met with it, with spaces between.</param>
    public record Form(string Project, Guid? Stage = null, string? Anyway = null, string? Met = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post("tasks/{task}/project", (TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock) => Carry(task, form.Project, form.Stage, Entering.Of(form.Anyway, form.Met), null, db, by, page, clock));
        routes.Desk.Post("tasks/{task}/project-back", (TaskName task, string project, Guid stage, bool visible, Db db, Member by, Page page, TimeProvider clock) => Carry(task, project, stage, Entering.Of(page.Text.Work.MoveTakenBack), visible, db, by, page, clock));
        routes.Desk.Get("tasks/{task}/more", More);
    }

    /// <param name="visible">Taking it back: whether the client saw it there; shown again if the member may.</param>
    static async Task<Answer> Carry(TaskName task, string project, Guid? stage, Entering how, bool? visible, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var carried = await db.TaskFor(by, task);
        var (from, left, wasVisible, wasName) = (carried.Project, carried.StageId, carried.IsVisible, carried.Name);
        var to = ProjectName.TryParse(project.Trim(), null, out var name) ? await db.ProjectFor(by, name) : throw new NotHere();
        if (to.IsArchived) throw Refusals.ProjectIsArchived(to.Name);
        var parts = await db.WithParts(carried, by);
        var there = await db.CarriageTo(to, stage, carried, parts, at);
        db.AddRange(carried.CarryTo(there, await db.Tasks.HeldBy(there.Stage), how, by, at));
        if (visible == true && !carried.IsVisible && by.TalksToClients) carried.Show(true, by, at);
        await db.Save();
        return (await db.Card(carried, by, page)).Say(page.Text.Work.Carried(wasName, carried.Name), $"/tasks/{carried.Id}/project-back?project={from.Id}&stage={left}&visible={wasVisible}");
    }

    static async Task<Carriage> CarriageTo(this Db db, Project to, Guid? stage, WorkTask carried, IReadOnlyList<WorkTask> parts, DateTimeOffset at)
    {
        var stages = await db.Stages.Where(x => x.ProjectId == to.Id && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        Stage First(bool done) => stages.Find(x => x.IsDone == done) ?? throw Refusals.NoStageFor(done);
        var into = (stage is { } given ? stages.Find(x => x.Id == given) : stages.Find(x => x.IsDone == carried.IsClosed && x.IsCalled(carried.Stage.Name))) ?? First(carried.IsClosed);

        var ids = parts.Select(x => x.Id).Append(carried.Id).ToList();
        var former = await db.FormerNumbers.Where(x => x.ProjectId == to.Id && ids.Contains(x.TaskId)).ToListAsync();
        db.RemoveRange(former);
        var labels = await db.Labels.Where(x => x.ProjectId == to.Id).ToListAsync();
        return new Carriage(into, parts.Any(x => !x.IsClosed) ? First(false) : into, parts.Any(x => x.IsClosed) ? First(true) : into,
            await db.AtFoot(into), former.ToDictionary(x => x.TaskId, x => x.Number), LabelFor);

        Label LabelFor(Label label)
        {
            if (labels.Find(x => x.Colour == label.Colour && string.Equals(x.Name, label.Name, StringComparison.OrdinalIgnoreCase)) is { } same) return same;
            var made = new Label(Ids.New(at), to, label.Name, label.Colour);
            db.Add(made);
            labels.Add(made);
            return made;
        }
    }

    /// <summary>What is done with a whole card, fetched when it is asked for.</summary>
    static async Task<Answer> More(TaskName task, Db db, Member by)
    {
        var of = await db.TaskFor(by, task);
        var projects = !by.Works() ? [] : await db.Projects.Where(x => x.ArchivedAt == null && x.Id != of.ProjectId).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new ProjectChoice(x.Code, x.Name, x.Client.Name)).ToListAsync();
        return Answer.Page<MoreView>(new MoreModel(of.Name, projects, of.ParentId is null && by.Works(), of is { ParentId: null, IsInBacklog: false, IsClosed: false }));
    }
}

/// <summary>What is done with a whole card.</summary>
/// <param name="Task">Its number.</param>
/// <param name="Projects">Where it may be taken.</param>
/// <param name="MayGoUnder">Whether it may become a subtask.</param>
/// <param name="MayWait">Whether it may go to the backlog.</param>
public sealed record MoreModel(string Task, IReadOnlyList<ProjectChoice> Projects, bool MayGoUnder, bool MayWait);

/// <summary>A project to choose.</summary>
public sealed record ProjectChoice(string Code, string Name, string Client);
