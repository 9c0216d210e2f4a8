using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Puts a task into a column of the general board: into the stage of its own project that is called so; and, said with a person, into that person's hands.</summary>
public static class PutInColumn
{
    /// <param name="Column">The name of a stage, in any case.</param>
    /// <param name="Person">A member's id, <c>me</c>, <c>nobody</c>; stays when not said.</param>
    /// <param name="Anyway">Why it goes there although it does not meet the stage's conditions; must be said where it does not.</param>
    /// <param name="From">Whose hands it is taken from when said with a person; who is responsible, when not said.</param>
    public record Form(string Column, string? Person = null, string? Anyway = null, string? From = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/column", Handle);
        routes.Desk.Post("tasks/{task}/column-back", Back);
    }

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var put = await db.WithPeople(by, task);
        var (stage, person, marks) = (put.StageId, put.AssigneeId, put.PeopleMarks);
        var into = await StageOf(db, put, form.Column);
        var hands = await db.HandsOf(form.Person, by);
        var from = HandOver.OriginOf(form.From) ?? person;
        if (hands is not null && hands.Id != from) put.PassOn(from, hands.Id, by, at);
        if (into.Id != stage) await db.Put(put, into, null, by, at, form.Anyway);
        if (hands is not null && from == person) put.HandTo(hands.Id, by, at);          // not whom the stage hands its cards to: the lane was chosen by hand
        await db.Save();
        if (stage == put.StageId && person == put.AssigneeId && marks == put.PeopleMarks) return put.Saved();
        var name = person == put.AssigneeId && marks == put.PeopleMarks ? null : await db.Members.Where(x => x.Id == (hands == null ? put.AssigneeId : hands.Id)).Select(x => x.Name).SingleOrDefaultAsync() ?? page.Text.Work.Nobody;
        return put.Saved().Say(page.Text.Views.MovedTo(put.Stage.Name, name), $"/tasks/{put.Id}/column-back?stage={stage}&person={person?.ToString() ?? "nobody"}&helpers={Uri.EscapeDataString(marks)}");
    }

    /// <summary>Takes it back: the same verb with what the message at the foot of the page remembers.</summary>
    static async Task<Answer> Back(TaskName task, Guid stage, string? person, string? helpers, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var put = await db.WithPeople(by, task);
        var hands = await db.HandsOf(person, by);
        var (now, then) = (TaskJson.Marks(put.PeopleMarks).ToList(), TaskJson.Marks(helpers ?? put.PeopleMarks).ToList());
        if (put.StageId != stage) await db.Put(put, await db.Stages.OneVisible(stage), null, by, at, page.Text.Work.MoveTakenBack);
        if (hands is { } who) put.HandTo(who.Id, by, at);
        foreach (var came in now.Except(then)) put.Share(came, false, by, at);
        foreach (var left in then.Except(now)) if (await db.Assignable(left) is { } member) put.Share(member, true, by, at);
        await db.Save();
        return put.Saved();
    }

    static async Task<Stage> StageOf(Db db, WorkTask task, string column)
    {
        var key = BoardColumns.KeyOf(column);
        if (BoardColumns.KeyOf(task.Stage.Name) == key) return task.Stage;
        var stages = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == task.ProjectId && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        return stages.FirstOrDefault(x => BoardColumns.KeyOf(x.Name) == key) ?? throw Refusals.NoSuchColumn(task.Project.Name, column);
    }
}
