using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Has a task made again and again; changes the rule, pauses it, resumes it, deletes it, takes it up again.</summary>
public static class ChangeRecurrence
{
    /// <param name="Title">Of the tasks; not said: the model task's, or as it was.</param>
    /// <param name="Unit">Day, week, month or year; not said: as it was, a week for a new rule.</param>
    /// <param name="Every">Each so many of them.</param>
    /// <param name="Start">No task is made before it; tomorrow when not said.</param>
    /// <param name="Weekdays">Weeks: on which days.</param>
    /// <param name="Day">Months: on which day.</param>
    /// <param name="LastWorkingDay">Months: on the last working day instead.</param>
    /// <param name="Shift">Where a day off goes: before, after (unless said), none.</param>
    /// <param name="End">No task is made after it.</param>
    /// <param name="Count">So many tasks in all.</param>
    /// <param name="DueAfterDays">Working days from making to due.</param>
    /// <param name="At">When on the day, by the agency's clock.</param>
    /// <param name="Again">For a rule that is there: takes what the tasks say from its model anew.</param>
    public record Form(
        string? Title = null, RecurrenceUnit? Unit = null, int? Every = null, DateOnly? Start = null, IReadOnlyList<DayOfWeek>? Weekdays = null, int? Day = null, bool LastWorkingDay = false,
        DayShift? Shift = null, DateOnly? End = null, int? Count = null, int? DueAfterDays = null, TimeOnly? At = null, Guid? Assignee = null, Guid? Stage = null, bool Again = false) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<RecurrenceJson>("tasks/{task}/recurring", OfTask, Made);
        routes.Create<RecurrenceJson>("projects/{project}/recurring", OfProject, Made);
        routes.Post<RecurrenceJson>("recurring/{recurrence}", Change);
        routes.Post<RecurrenceJson>("recurring/{recurrence}/pause", (Guid recurrence, Db db, Member by, Page page, TimeProvider clock) => Turn(recurrence, db, by, page, clock, (x, at) => x.Pause(by, at), text => text.Work.RulePaused, "resume"));
        routes.Post<RecurrenceJson>("recurring/{recurrence}/resume", (Guid recurrence, Db db, Member by, Page page, TimeProvider clock) => Turn(recurrence, db, by, page, clock, (x, at) => x.Resume(by, at), text => text.Work.RuleResumed, "pause"));
        routes.Post<RecurrenceJson>("recurring/{recurrence}/archive", (Guid recurrence, Db db, Member by, Page page, TimeProvider clock) => Turn(recurrence, db, by, page, clock, (x, at) => x.Archive(by, at), text => text.Work.RuleDeleted, "restore"));
        routes.Post<RecurrenceJson>("recurring/{recurrence}/restore", (Guid recurrence, Db db, Member by, Page page, TimeProvider clock) => Turn(recurrence, db, by, page, clock, (x, at) => x.Restore(by, at), text => text.Work.RuleResumed, "archive"));
    }

    static async Task<Answer> OfTask(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (by.IsOutsider()) throw new NotHere();
        var model = await db.TaskFor(by, task);
        var said = (await Said(db, model, by)) with { Title = form.Title ?? model.Title };
        return await Make(form, model.Project, said, form.Assignee ?? model.AssigneeId, model, db, by, page, clock);
    }

    static async Task<Answer> OfProject(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (by.IsOutsider()) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        return await Make(form, of, new RecurringTask(form.Title ?? "", IsVisible: of.ShowsTasks && by.TalksToClients), form.Assignee, null, db, by, page, clock);
    }

    static async Task<Answer> Make(Form form, Project project, RecurringTask said, Guid? assignee, WorkTask? model, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var rule = new Recurrence(form.Id ?? Ids.New(at), project, said, RuleOf(form, null, page.Today), await db.Assignable(assignee), await StageOf(db, form.Stage, project.Id), model, by, at);
        db.Add(rule);
        await db.Save();
        return (await Shown(rule, db)).Say(page.Text.Work.RuleMade(page.Text.Work.Repeats(rule.Rule)), $"/recurring/{rule.Id}/archive").Created($"/api/v1/recurring/{rule.Id}");
    }

    static async Task<Answer> Change(Guid recurrence, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var rule = await db.RecurrenceFor(by, recurrence);
        var was = FormOf(rule);
        var said = rule.Task;
        if (form.Again && rule.ModelId is { } id && await db.Tasks.WithBoard().SingleOrDefaultAsync(x => x.Id == id) is { } model)
            said = await Said(db, model, by);
        rule.Change(said with { Title = form.Title ?? said.Title }, RuleOf(form, rule.Rule, page.Today), await db.Assignable(form.Assignee), await StageOf(db, form.Stage, rule.ProjectId), by, clock.GetUtcNow());
        await db.Save();
        return (await Shown(rule, db)).Say(page.Text.Work.RuleChanged, $"/recurring/{rule.Id}", was);
    }

    static async Task<RecurringTask> Said(Db db, WorkTask model, Member by)
    {
        await db.Entry(model).Collection(x => x.People).LoadAsync();
        return RecurringTask.Of(model, await db.WithParts(model, by), (await db.AgencyDays()).Calendar);
    }

    static async Task<Answer> Turn(Guid recurrence, Db db, Member by, Page page, TimeProvider clock, Action<Recurrence, DateTimeOffset> turn, Func<Text, string> said, string back)
    {
        var rule = await db.RecurrenceFor(by, recurrence);
        turn(rule, clock.GetUtcNow());
        await db.Save();
        return (await Shown(rule, db)).Say(said(page.Text), $"/recurring/{rule.Id}/{back}");
    }

    static async Task<Answer> Shown(Recurrence rule, Db db)
    {
        var json = await db.JsonOf(rule);
        return Answer.Done().OrJson(() => json);                    // the lists that show it hear of it
    }

    static async Task<Answer> Made(Guid id, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        return await Shown(await db.RecurrenceFor(http.RequestServices.GetRequiredService<Member>(), id), db);
    }

    /// <summary>The rule that a form says; what it does not say is as it was.</summary>
    internal static RecurrenceRule RuleOf(Form form, RecurrenceRule? was, DateOnly today) => new RecurrenceRule(
        form.Unit ?? was?.Unit ?? RecurrenceUnit.Week, form.Every ?? was?.Every ?? 1, form.Start ?? was?.Start ?? today.AddDays(1), form.Weekdays, form.Day, form.LastWorkingDay,
        form.Shift ?? was?.Shift ?? DayShift.After, form.End, form.Count, form.DueAfterDays, form.At ?? was?.At).Checked();

    static Form FormOf(Recurrence rule) => new(
        rule.Task.Title, rule.Rule.Unit, rule.Rule.Every, rule.Rule.Start, rule.Rule.Weekdays ?? [], rule.Rule.Day, rule.Rule.LastWorkingDay, rule.Rule.Shift, rule.Rule.End, rule.Rule.Count,
        rule.Rule.DueAfterDays, rule.Rule.At, rule.AssigneeId, rule.StageId);

    static async Task<Guid?> StageOf(Db db, Guid? stage, Guid project) =>
        stage is not { } id ? null : (await db.Stages.OneVisible(id)).ProjectId == project ? id : throw Refusals.StageOfAnotherProject();
}
