using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes the tasks of a template in a project that is there, and takes them back. Asks only for what is missing: the first day, and people for roles that nobody has.</summary>
public static class ApplyTemplate
{
    /// <param name="Template">Id of a template of tasks.</param>
    /// <param name="StartOn">The day from which dates are counted; today when not said.</param>
    /// <param name="People">Who does the roles that the team does not say, each as <c>role=id of a member</c>; they join the team.</param>
    /// <param name="Stage">Where the tasks are put; the board's first stage when not said.</param>
    public record Form(Guid Template, DateOnly? StartOn = null, IReadOnlyList<string>? People = null, Guid? Stage = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("projects/{project}/apply", Show);
        routes.Desk.Get("projects/{project}/apply/asks", Asks);
        routes.Post<AppliedJson>("projects/{project}/apply", Handle);
        routes.Post<AppliedJson>("projects/{project}/applied/{batch}/archive", (ProjectName project, Guid batch, Db db, Member by, Page page, TimeProvider clock) => Turn(project, batch, true, db, by, page, clock));
        routes.Post<AppliedJson>("projects/{project}/applied/{batch}/restore", (ProjectName project, Guid batch, Db db, Member by, Page page, TimeProvider clock) => Turn(project, batch, false, db, by, page, clock));
    }

    static async Task<Answer> Show(ProjectName project, Guid? template, HttpContext http, Db db, Member by, Page page)
    {
        if (!by.TalksToClients) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        var trees = (await db.Templates(by, page.Text.Language)).Where(x => x.Kind is TemplateKind.Tasks).ToList();
        var chosen = trees.Find(x => x.Key == template?.ToString()) ?? trees.FirstOrDefault();
        var model = new ApplyModel(of, trees, chosen, page.Today, await AsksOf(db, of.Id, null, chosen?.Content));
        return Answer.WantsFragment(http) ? Answer.Page<ApplyView>(model) : Answer.Page<ApplyPage>(model);
    }

    static async Task<Answer> Asks(ProjectName project, Guid template, Db db, Member by, Page page)
    {
        if (!by.TalksToClients) throw new NotHere();
        var of = await db.ProjectFor(by, project);
        return Answer.Page<AsksView>(await AsksOf(db, of.Id, null, (await db.TemplateOf(template.ToString(), by, page.Text.Language)).Content));
    }

    /// <summary>The roles of a template for which nobody can be told, and whom to choose from.</summary>
    internal static async Task<AsksModel> AsksOf(Db db, Guid? project, Guid? client, TemplateContent? content)
    {
        if (content is null) return new AsksModel([], []);
        var casting = await db.CastingOf(project, client, null);
        return new AsksModel(casting.Asks(content), [.. casting.Team.Active.Select(x => new PersonChoice(x.Id, x.Name))]);
    }

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (by.IsOutsider()) throw new NotHere();
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        var template = await db.ProjectTemplates.OneVisible(form.Template);
        if (template.Kind is not TemplateKind.Tasks) throw Refusals.NotATree(template.Name);
        await db.Entry(of).Collection(x => x.Team).LoadAsync();
        var stages = await db.Stages.Include(x => x.Project).Where(x => x.ProjectId == of.Id && x.ArchivedAt == null && (!x.IsDone || x.Id == form.Stage)).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var stage = (form.Stage is { } into ? stages.Find(x => x.Id == into) ?? throw Refusals.StageOfAnotherProject() : stages.FirstOrDefault()) ?? throw Refusals.NoStageFor(done: false);
        var casting = await db.CastingOf(of.Id, null, form.People);
        var (_, calendar) = await db.AgencyDays();
        casting.Join(of, by, at);
        var batch = Ids.New(at);
        var applied = template.Content.ApplyTo(stage, await db.AtFoot(stage), form.StartOn ?? page.Today, calendar, casting, await Catalogue.Of(db), batch, by, at);
        of.Apply(template.Id, batch, applied.Count, by, at);
        db.AddRange(applied.Tasks);
        db.AddRange(applied.Links);
        await db.HangShown(applied.Tasks, null, by, at);
        await db.Save();
        var answer = Answer.Done().OrGoTo($"/projects/{of.Code}").OrJson(() => new AppliedJson(batch, of.Id, [.. applied.Tasks.SelectMany(x => (IEnumerable<WorkTask>)[x, .. x.Subtasks]).Select(TaskJson.Of)]));
        return Answer.WantsFragment(page.Http)
            ? Answer.Fragments(new Fragment(typeof(StageColumn), await db.ColumnOf(by, stage.Id, today: page.Today), $"stage-{stage.Id}")).OrJson(() => null).Say(page.Text.Work.AppliedTasks(applied.Count), $"/projects/{of.Code}/applied/{batch}/archive")
            : answer;
    }

    static async Task<Answer> Turn(ProjectName project, Guid batch, bool away, Db db, Member by, Page page, TimeProvider clock)
    {
        if (by.IsOutsider()) throw new NotHere();
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        var tasks = await db.Tasks.WithBoard().Where(x => x.Batch == batch && x.ProjectId == of.Id).OrderBy(x => x.Number).ToListAsync();
        if (tasks.Count == 0) throw new NotHere();
        var roots = tasks.Where(x => (x.ParentId is null || tasks.All(t => t.Id != x.ParentId)) && x.IsArchived != away).ToList();
        foreach (var task in roots)
        {
            if (away) task.Archive(by, at);
            else task.Restore(task.Stage.ArchivedAt is null ? task.Stage : await db.StageOf(task, task.IsClosed), by, at);
        }
        await db.Save();
        return Answer.Done().OrJson(() => new AppliedJson(batch, of.Id, [.. tasks.Select(TaskJson.Of)])).Say(away ? page.Text.Work.AppliedTakenBack(tasks.Count) : page.Text.Work.AppliedTasks(tasks.Count), $"/projects/{of.Code}/applied/{batch}/{(away ? "restore" : "archive")}");
    }
}

/// <summary>What a template made.</summary>
/// <param name="Batch">Names it; takes it back by <c>POST /projects/{project}/applied/{batch}/archive</c>.</param>
public sealed record AppliedJson(Guid Batch, Guid Project, IReadOnlyList<TaskJson> Tasks);

/// <summary>A template of tasks about to be applied.</summary>
public sealed record ApplyModel(Project Project, IReadOnlyList<TemplateJson> Templates, TemplateJson? Chosen, DateOnly Start, AsksModel Asks);

/// <summary>What is missing of people.</summary>
/// <param name="Roles">Roles that nobody has.</param>
public sealed record AsksModel(IReadOnlyList<string> Roles, IReadOnlyList<PersonChoice> People)
{
    /// <summary>Id of the form that the answers go with, where they stand outside of it.</summary>
    public string? Form { get; init; }
}
